"""You and an intervention: how it went, and the way to begin, plan or tell of it."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from evenwichtapp.care.agenda import AGENDA_POINT
from evenwichtapp.care.agreements import on_list
from evenwichtapp.care.experience import (
    Experience,
    experience_of,
    offer_again,
    set_aside,
)
from evenwichtapp.catalogue.models import Intervention, Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Practice
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.dates import short_date
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.afterwards import Afterwards
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.helped_choice import helped_words
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.status_line import StatusLine
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel
from evenwichtapp.ui.wording import capitalised

MOST_SHOWN = 3


class Way(Enum):
    """How something is done: with a tool of the app, outside it, or it is an offer elsewhere."""

    TOOL = auto()
    OUTSIDE = auto()
    OFFER = auto()


class OwnCard(Card):
    """``begin_asked`` carries the id of what is to begin: the thing itself or its short form.

    ``agree_asked`` carries the words of an agreement on it, and what these rest on.
    ``telling_changed``: the question how it helped comes or goes, and with it the width it needs.
    """

    begin_asked = QtSignal(str)
    agree_asked = QtSignal(str, str)
    telling_changed = QtSignal()

    def __init__(
        self, session: Session, intervention: Intervention, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=21)
        self.session = session
        self._intervention = intervention
        label = self._said(intervention.label)

        # How it went
        heading = TextLabel(
            self.tr("You and ‘{label}’").format(label=label), TextRole.HEADING, wrap=True
        )
        self._told = SerifLabel("", TextRole.READING_SENTENCE)
        self._times = QWidget()
        self._rows = QVBoxLayout(self._times)
        self._rows.setContentsMargins(0, 4, 0, 4)
        self._rows.setSpacing(0)

        # Telling that it was done
        self._afterwards = Afterwards()
        self._afterwards.save_asked.connect(self._save)
        self._afterwards.left.connect(self._skip)
        self._buttons = QWidget()
        self._add_buttons()
        self._afterwards.hide()
        self._note = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)
        self._copied = StatusLine()
        self._aside = Button(ButtonKind.TEXT, "")
        self._aside.clicked.connect(self._change_aside)

        # Layout
        self.column.setSpacing(8)
        self.column.addWidget(heading)
        self.column.addWidget(self._told)
        self.column.addWidget(self._times)
        self.column.addSpacing(6)
        self.column.addWidget(self._buttons)
        self.column.addWidget(self._afterwards)
        self.column.addWidget(self._copied)
        self.column.addWidget(self._note)
        self.column.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()

    @property
    def way(self) -> Way:
        """How this intervention is done."""
        catalogue, known = self.session.catalogue, self._intervention
        exercises = {form.intervention for form in catalogue.breathing.values()}
        if known.worksheet or known.id in exercises or known.id == AGENDA_POINT:
            return Way.TOOL
        return Way.OFFER if known.offered else Way.OUTSIDE

    def refresh(self) -> None:
        """Tell how it went until now."""
        diary, known = self.session.diary, self._intervention.id
        done = [practice for practice in diary.practices if practice.intervention == known]
        self._told.setText(self._told_of(done))
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for practice in reversed(done[-MOST_SHOWN:]):
            self._rows.addWidget(Separator())
            self._rows.addWidget(_time(practice))
        planned = on_list(diary, known) is not None
        self._plan.setVisible(not planned)
        self._note.setText(self._note_of(planned=planned))
        again, no_more = self.tr("Offer me this again"), self.tr("Do not offer me this any more")
        self._aside.setText(again if self._is_aside else no_more)

    @property
    def least_width(self) -> int:
        """How wide it must be for the four answers to be read whole, in px."""
        if self._afterwards.isHidden():
            return 0
        margins = self.column.contentsMargins()
        return self._afterwards.sizeHint().width() + margins.left() + margins.right()

    @property
    def _is_aside(self) -> bool:
        return self._intervention.id in self.session.diary.person.set_aside

    # Slots

    @Slot()
    def _begin(self) -> None:
        self.begin_asked.emit(self._intervention.id)

    @Slot()
    def _begin_short(self) -> None:
        self.begin_asked.emit(f"{self._intervention.id}_short")

    @Slot()
    def _tell(self) -> None:
        self._buttons.hide()
        self._afterwards.show()
        self._afterwards.begin()
        self.telling_changed.emit()

    @Slot()
    def _save(self) -> None:
        practice = Practice(
            day=self.session.today,
            intervention=self._intervention.id,
            helped=self._afterwards.helped.helped(),
        )
        self.session.apply(Change("practice_saved", add=(practice,)))
        self._stop_telling()

    @Slot()
    def _skip(self) -> None:
        self._afterwards.helped.choose(None)
        self._save()

    @Slot()
    def _put_on_list(self) -> None:
        self.agree_asked.emit(self._said(self._intervention.agreed), "")

    @Slot()
    def _agree_weekly(self) -> None:
        """Something for every week says beside it who was looked at, and who was not."""
        known = self._intervention
        rests = known.study and (known.study.found, known.study.people, known.study.not_found)
        words = " ".join(self._said(text) for text in rests or ())
        if known.weekly is not None:
            self.agree_asked.emit(self._said(known.weekly), words)

    @Slot()
    def _copy(self) -> None:
        self._copied.say_copied(self._said(self._intervention.label), self.tr("Copied"))

    @Slot()
    def _change_aside(self) -> None:
        change = offer_again if self._is_aside else set_aside
        self.session.apply(change(self.session.diary, self._intervention.id))

    # Small parts

    def _stop_telling(self) -> None:
        self._afterwards.hide()
        self._buttons.show()
        self.setFocus()
        self.telling_changed.emit()

    def _add_buttons(self) -> None:
        primary, plain, known = ButtonKind.PRIMARY, ButtonKind.PLAIN, self._intervention
        begin = Button(primary, self.tr("Begin"))
        begin.clicked.connect(self._begin)
        did = Button(primary, self.tr("I did this"))
        did.clicked.connect(self._tell)
        offer = self.way is Way.OFFER
        self._plan = Button(primary if offer else plain, self.tr("Put on my list"))
        self._plan.clicked.connect(self._put_on_list)
        short = Button(plain, self.tr("Short, in five minutes"))
        short.clicked.connect(self._begin_short)
        weekly = Button(plain, self._said(known.weekly or known.agreed))
        weekly.setText(capitalised(weekly.text()))
        weekly.clicked.connect(self._agree_weekly)
        copy = Button(plain, self.tr("Copy the name"), icon_name="copy")
        copy.clicked.connect(self._copy)
        has_short = f"{self._intervention.id}_short" in self.session.catalogue.interventions
        column = QVBoxLayout(self._buttons)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(10)
        shown = {
            Way.TOOL: [begin, *([short] if has_short else []), self._plan],
            Way.OUTSIDE: [did, self._plan, *([weekly] if known.weekly else [])],
            Way.OFFER: [self._plan, copy],
        }[self.way]
        for button in shown:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column.addWidget(button)
        for button in {begin, did, short, weekly, copy} - {*shown}:
            button.deleteLater()
        self.setFocusProxy(shown[0])

    def _told_of(self, done: list[Practice]) -> str:
        if not done:
            return self.tr("You have not done this yet.")
        known = experience_of(self.session.diary).get(self._intervention.id)
        parts = [sentence("care.done", times=len(done))]
        if known is not None:
            parts.append(sentence(_helped_code(known), helped=known.helped, times=known.times))
        return "\n".join(self._said(part) for part in parts)

    def _note_of(self, *, planned: bool) -> str:
        if planned:
            return self.tr("This is on your list.")
        if self.way is Way.OFFER:
            return self.tr("So you can look it up or ask your manager. Evenwicht looks up nothing.")
        return self.tr("Afterwards we ask whether it helped.")

    def _said(self, text: Text) -> str:
        return text.in_language(self.session.language)


def _helped_code(known: Experience) -> str:
    if known.times > 1:
        return "care.it_helped"
    return "care.it_helped_once" if known.helped else "care.it_helped_not"


def _time(practice: Practice) -> QWidget:
    """One time it was done: when, and how much it helped."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 9, 0, 9)
    row.addWidget(TextLabel(short_date(practice.day), TextRole.SECONDARY, "ink2"), 1)
    row.addWidget(TextLabel(helped_words(practice.helped), TextRole.SECONDARY))
    return place
