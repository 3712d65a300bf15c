"""Ademruimte: a short stop, led by a circle or by words alone."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QStyle, QVBoxLayout, QWidget

from evenwichtapp.catalogue.breathing import BreathingForm, BreathingPhase
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Practice
from evenwichtapp.ui.breathe.circle import BreathingCircle
from evenwichtapp.ui.breathe.dots import Dots
from evenwichtapp.ui.breathe.start import BreathingStart
from evenwichtapp.ui.controls.back_link import BackLink
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.page import Page
from evenwichtapp.ui.pages import CARE, Breathe, Opening
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.afterwards import Afterwards
from evenwichtapp.ui.widgets.text import TextLabel

SECOND = 1_000  # milliseconds
MINUTE = 60  # seconds
AT_REST = 60  # how full the circle is when it does not move


class BreathePage(Page):
    """Choose a form, follow it, and maybe say how much it helped. It can be left at any time."""

    def __init__(
        self, session: Session, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self._form = next(iter(session.catalogue.breathing.values()))
        self._phases: tuple[BreathingPhase, ...] = ()
        self._at = 0
        self._breath = QVariantAnimation(self)
        self._breath.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._breath.valueChanged.connect(self._move)
        self._breath.finished.connect(self._go_on)

        # Way back
        self._back = BackLink(self.tr("Stop"))
        self._back.clicked.connect(self.leave)

        # Circle
        self._circle = BreathingCircle()

        # Below it: the start, the exercise itself, and afterwards
        still = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
        self._start = BreathingStart(session, still=still or preferences.settings.less_motion)
        self._start.start_asked.connect(self.start)
        self._progress = Progress()
        self._afterwards = Afterwards()
        self._afterwards.save_asked.connect(self._save)
        self._afterwards.left.connect(self.leave)
        self._below = QStackedWidget()
        for part in (self._start, self._progress, self._afterwards):
            self._below.addWidget(part)

        # Layout
        self.header.insertWidget(0, self._back)
        self.title.hide()
        self.body.addWidget(self._circle, 1)
        self.body.addWidget(self._below)

    def refresh(self) -> None:
        """Offer the start."""
        self._rest()

    def open_with(self, opening: Opening) -> None:
        """Offer an exercise of the catalogue, or begin it."""
        if isinstance(opening, Breathe):
            self._rest()
            self._start.choose(opening.exercise)
            if opening.begun:
                self.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    # Slots

    @Slot()
    def start(self) -> None:
        """Begin the chosen form."""
        self._form = self._start.chosen()
        self._phases = self._form.phases * self._form.rounds
        self._at = 0
        language = self.session.language
        self._progress.set_line(self._form.line.in_language(language))
        self._show(self._progress)
        self._circle.set_full(AT_REST if self._start.still else 0)
        self._lead()
        self._back.setFocus()

    @Slot()
    def leave(self) -> None:
        """Back to Hulp, whatever is going on."""
        self._rest()
        self.ask(CARE)

    @Slot(object)
    def _move(self, full: float) -> None:
        if not self._start.still:
            self._circle.set_full(full)

    @Slot()
    def _go_on(self) -> None:
        self._at += 1
        if self._at < len(self._phases):
            self._lead()
            return
        self._circle.set_words(self.tr("That was it"))
        self._circle.set_full(AT_REST)
        self._show(self._afterwards)
        self._afterwards.begin()

    @Slot()
    def _save(self) -> None:
        done = Practice(
            day=self.session.today,
            intervention=self._form.intervention,
            minutes=max(round(self._form.seconds / MINUTE), 1),
            helped=self._afterwards.helped.helped(),
        )
        self.session.apply(Change("practice_saved", add=(done,)))
        self.leave()

    # Small parts

    def _lead(self) -> None:
        """Give the words of this phase and move the circle to where it should be at its end."""
        phase = self._phases[self._at]
        self._circle.set_words(phase.words.in_language(self.session.language))
        self._progress.show_round(self._form, self._at)
        before = self._phases[self._at - 1].full if self._at else 0
        self._breath.setStartValue(float(before))
        self._breath.setEndValue(float(phase.full))
        self._breath.setDuration(phase.seconds * SECOND)
        self._breath.start()

    def _rest(self) -> None:
        self._breath.stop()
        self._circle.set_words("")
        self._circle.set_full(AT_REST)
        self._show(self._start)

    def _show(self, part: QWidget) -> None:
        self._below.setCurrentWidget(part)


class Progress(QWidget):
    """One line and the dots, while the exercise runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = TextLabel("", TextRole.BODY, "ink2", wrap=True)
        self._line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._dots = Dots()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 24)
        layout.setSpacing(14)
        layout.addStretch(1)
        layout.addWidget(self._line)
        layout.addWidget(self._dots, 0, Qt.AlignmentFlag.AlignHCenter)

    def set_line(self, line: str) -> None:
        """What stands below the circle."""
        self._line.setText(line)

    def show_round(self, form: BreathingForm, phase: int) -> None:
        """Where ``phase``, counted from 0 over all rounds, is: a dot a round, else a phase."""
        if form.rounds > 1:
            self._dots.show_progress(phase // len(form.phases), form.rounds)
        else:
            self._dots.show_progress(phase, len(form.phases))
