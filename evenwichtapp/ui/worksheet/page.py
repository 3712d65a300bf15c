"""A worksheet, step by step: it saves itself and can be gone on with at any time."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.care.reflections import going_to, start, unfinished
from evenwichtapp.catalogue.models import Worksheet
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import (
    AgreementWhy,
    Event,
    FollowUp,
    Practice,
    Reflection,
)
from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.controls.back_link import BackLink
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.forms.agreement_form import Occasion, agree
from evenwichtapp.ui.page import MARGIN, TOP
from evenwichtapp.ui.pages import CARE, REFLECT, YEAR, BeginWorksheet, GoOnWriting, Opening
from evenwichtapp.ui.self_saving import SelfSavingPage, StepFields, Writing
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.afterwards import Afterwards
from evenwichtapp.ui.widgets.beside_or_below import BesideOrBelow
from evenwichtapp.ui.widgets.column_scroll import RING_MARGIN, ColumnScroll
from evenwichtapp.ui.widgets.steps import Steps
from evenwichtapp.ui.widgets.text import SerifLabel
from evenwichtapp.ui.wording import event_words
from evenwichtapp.ui.worksheet.event_choice import EventChoice
from evenwichtapp.ui.worksheet.follow_up_ticks import FollowUpTicks
from evenwichtapp.ui.worksheet.step import StepView
from evenwichtapp.ui.worksheet.title_field import TitleField

PLAIN_WIDTH = 640
CARD_WIDTH = 860
TITLE_BESIDE = 900  # px of a column in which a title of one's own stands beside the name
USUAL = "cura"


class WorksheetPage(SelfSavingPage):
    """Shows one reflection; without being asked for one, what is unfinished or the usual."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset({Reflection, Event, FollowUp})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._view: StepView | None = None

        # Way back
        back = BackLink(self.tr("Help"))
        back.clicked.connect(self._leave)

        # Title
        self._name = SerifLabel("", TextRole.PAGE_TITLE, wrap=False)
        self._title = TitleField(self.tr("A title of your own (not required)"))
        self._title.textEdited.connect(self._note_change)
        self._afresh = Button(ButtonKind.TEXT, self.tr("Begin a new one"))
        self._afresh.clicked.connect(self._begin_afresh)

        # About what, and what is asked again
        self._about = EventChoice(session)
        self._about.chosen.connect(self._take_event)
        self._follow_ups = FollowUpTicks(session)

        # Closing
        self._closing = SerifLabel("", TextRole.READING_SENTENCE)
        self._afterwards = Afterwards()
        self._afterwards.save_asked.connect(self._save_practice)
        self._afterwards.left.connect(self._go_to_reflections)

        self._agree = Button(ButtonKind.LINK, self.tr("Agree on something"))
        self._agree.clicked.connect(self._agree_on_it)

        # Bar
        self._bar.back_asked.connect(self._go_back)
        self._bar.on_asked.connect(self._go_on)

        # Layout
        self.title.hide()
        self.header.insertWidget(0, back)
        self._steps_place = QVBoxLayout()
        self._view_place = QVBoxLayout()
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(RING_MARGIN, 0, RING_MARGIN, 16)
        column.setSpacing(20)
        titles = BesideOrBelow(TITLE_BESIDE)
        titles.row.setSpacing(8)
        titles.add(self._name)
        titles.add(self._title, 1)
        titles.add(self._afresh)
        column.addWidget(titles)
        column.addLayout(self._steps_place)
        column.addSpacing(4)
        column.addWidget(self._about)
        column.addLayout(self._view_place)
        column.addWidget(self._closing)
        column.addWidget(self._afterwards)
        column.addWidget(self._agree, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._follow_ups)
        middle = QHBoxLayout()
        middle.addWidget(self._column)
        scroll = ColumnScroll(side=MARGIN - RING_MARGIN)
        scroll.column.addLayout(middle)
        scroll.column.addStretch(1)
        self._outer.setContentsMargins(0, TOP, 0, 0)
        self._outer.setSpacing(18)
        self.header.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self._bar)

    # What is shown

    def open_with(self, opening: Opening) -> None:
        """Begin a worksheet or go on with a reflection; what was being written is kept."""
        self.hand_in()
        match opening:
            case BeginWorksheet(worksheet, event):
                self._open(worksheet, event)
            case GoOnWriting(reflection):
                self._go_on_with(reflection)
        self._begin_step()

    def opening(self) -> Opening | None:
        """The reflection that is being written."""
        return GoOnWriting(self._writing.reflection.id) if self._writing is not None else None

    def refresh(self) -> None:
        """Show the reflection as it stands; what is being typed stays as it is."""
        if self._writing is None:
            known = self.session.catalogue.worksheets
            waiting = (r for r in unfinished(self.session.diary) if r.worksheet in known)
            here = (r for r in waiting if not known[r.worksheet].own_moment)
            if (found := next(here, None)) is not None:
                self._write(found)
            else:
                self._open(USUAL, None)
        elif self._writing.changed_elsewhere():
            stored = self.session.diary.by_id.get(self._writing.reflection.id)
            if isinstance(stored, Reflection):
                self._write(stored)
            else:
                self._begin_afresh()
        else:
            self._show_saved()
            self._show_about()

    def fields(self) -> StepFields | None:
        """The fields of this step; None once there are none."""
        return self._view

    def own_title(self) -> str:
        """What the person calls it."""
        return self._title.text()

    # Slots

    @Slot()
    def _take_event(self) -> None:
        self._begin(self._worksheet, self._about.event_id())

    @Slot()
    def _begin_afresh(self) -> None:
        self._begin(self._worksheet, self._usual_event(self._worksheet))

    @Slot()
    def _go_back(self) -> None:
        self._go(self._step - 1)

    @Slot()
    def _go_on(self) -> None:
        if self._step < len(self._worksheet.steps) - 1:
            self._go(self._step + 1)
        elif self._keep(self._step):
            self._close()

    @Slot()
    def _leave(self) -> None:
        self.hand_in()
        self.ask(CARE)

    @Slot()
    def _go_to_reflections(self) -> None:
        self._writing = None
        self.ask(REFLECT)

    @Slot()
    def _save_practice(self) -> None:
        intervention = self._intervention()
        done = Practice(
            day=self.session.today,
            intervention=intervention or self._worksheet.id,
            helped=self._afterwards.helped.helped(),
        )
        self.session.apply(Change("practice_saved", add=(done,)))
        self._go_to_reflections()

    @Slot()
    def _agree_on_it(self) -> None:
        """With what was written of it at the end of the worksheet, to change."""
        reflection = self._current.reflection
        words = going_to(reflection)
        agree(self, Occasion(AgreementWhy.WORKSHEET, reflection.id, words=words))

    # Opening

    def _open(self, worksheet: str, event: str | None) -> None:
        """Go on with what is unfinished, else begin."""
        waiting = (
            r
            for r in unfinished(self.session.diary)
            if r.worksheet == worksheet and event in (None, r.event)
        )
        known = self.session.catalogue.worksheets[worksheet]
        if (found := next(waiting, None)) is not None:
            self._write(found)
        else:
            self._begin(known, event or self._usual_event(known))

    def _usual_event(self, worksheet: Worksheet) -> str | None:
        """What it is about until told otherwise: nothing, where nobody could see or change it."""
        return self._about.latest(worksheet) if _on_card(worksheet) else None

    def _go_on_with(self, reflection: str) -> None:
        known = self.session.diary.by_id.get(reflection)
        if isinstance(known, Reflection):
            self._write(known)
        elif self._writing is None:
            self._open(USUAL, None)

    def _begin(self, worksheet: Worksheet, event: str | None) -> None:
        session = self.session
        about = session.diary.by_id.get(event or "")
        known = about if isinstance(about, Event) else None
        (reflection,) = start(worksheet, session.today, session.clock(), known).add
        assert isinstance(reflection, Reflection)
        self._write(reflection)

    def _write(self, reflection: Reflection) -> None:
        self._writing = Writing(self.session, reflection, self._note_failure)
        self._writing.changed_elsewhere()
        worksheet = self._worksheet
        self._name.setText(worksheet.label.in_language(self.session.language))
        self._title.setText(reflection.title)
        width = CARD_WIDTH if _on_card(worksheet) else PLAIN_WIDTH
        self._column.setMaximumWidth(scaled(width) + 2 * RING_MARGIN)
        self._bar.set_width(width)
        self._show_step()

    # Steps

    @property
    def _worksheet(self) -> Worksheet:
        return self.session.catalogue.worksheets[self._current.reflection.worksheet]

    @property
    def _step(self) -> int:
        return min(self._current.reflection.step, len(self._worksheet.steps) - 1)

    def _show_step(self) -> None:
        """Build the step anew: its fields are others."""
        empty(self._steps_place)
        empty(self._view_place)
        language, worksheet = self.session.language, self._worksheet
        names = [step.title.in_language(language) for step in worksheet.steps]
        steps = Steps(names, self._step)
        self._steps_place.addWidget(steps)
        answers = self._current.reflection.answers
        step = worksheet.steps[self._step]
        on_card = _on_card(worksheet)
        closing = worksheet.closing if on_card else None
        comfort = closing.in_language(language) if closing else ""
        self._view = StepView(step, answers, language, on_card=on_card, comfort=comfort)
        self._view.changed.connect(self._note_change)
        self._view_place.addWidget(self._view)
        self._view.show()
        self._bar.show()
        self._bar.show_step(self._step, len(names))
        self._bar.show_saved(saved=self._current.saved)
        for part in (self._closing, self._afterwards, self._agree):
            part.hide()
        self._show_about()
        announce(self, steps.accessibleName())

    def _show_about(self) -> None:
        reflection, begun = self._current.reflection, self._current.begun
        on_card = _on_card(self._worksheet)
        self._about.setVisible(on_card and not begun)
        if not begun:
            self._about.offer(self._worksheet, reflection.event)
        self._follow_ups.show_event(reflection.event if on_card else None)
        self._afresh.setVisible(begun and self._view is not None)
        event = self.session.diary.by_id.get(reflection.event or "")
        if begun and isinstance(event, Event):
            self._title.setPlaceholderText(event_words(self.session, event))
        else:
            self._title.setPlaceholderText(self._title.accessibleName())

    # End

    def _close(self) -> None:
        """The last words; nothing is kept where nothing was written.

        The questions of once a year are read again at once, beside those of earlier years.
        """
        self._pause.stop()
        if not self._current.begun:
            self._leave()
            return
        self._current.finish()
        if self._worksheet.own_moment:
            self._writing = None
            self.ask(YEAR)
            return
        empty(self._view_place)
        self._view = None
        self.setFocusProxy(self.title)
        closing = self._worksheet.closing
        self._closing.setText(closing.in_language(self.session.language) if closing else "")
        self._closing.show()
        self._bar.hide()
        self._afresh.hide()
        self._afterwards.show()
        self._agree.show()
        self._afterwards.begin()

    def _intervention(self) -> str | None:
        interventions = self.session.catalogue.interventions.values()
        fitting = (i.id for i in interventions if i.worksheet == self._worksheet.id)
        return next(fitting, None)


def _on_card(worksheet: Worksheet) -> bool:
    """What is about an event stands on a card, with that event above it."""
    return any(field.marks_event for step in worksheet.steps for field in step.fields)
