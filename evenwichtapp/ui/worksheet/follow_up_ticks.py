"""When the question after an event is asked again, and whether it should be."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.care.follow_ups import ask_again, drop
from evenwichtapp.diary.records import FollowUp
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.dates import short_weekday_and_day
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.forms.happened import after_words
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.beside_or_below import BesideOrBelow
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.text import TextLabel

BESIDE = 560  # px of a card in which the ticks stand beside the words


class FollowUpTicks(Card):
    """The questions of one event; hidden where there are none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=22)
        self.session = session

        # Words
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        heading = TextLabel(self.tr("We will ask you again"), TextRole.HEADING)
        words.addWidget(heading)
        words.addWidget(TextLabel(self.tr("Sometimes it comes later."), TextRole.SECONDARY, "ink2"))

        # Layout
        ticks = Group(heading.text())
        self._flow = FlowLayout(ticks, gap=28)
        both = BesideOrBelow(BESIDE)
        both.row.setSpacing(32)
        both.add(told)
        both.add(ticks, 1)
        self.column.addWidget(both)

    def show_event(self, event: str | None) -> None:
        """Show the questions of the event with this id."""
        empty(self._flow)
        asked = [f for f in self.session.diary.follow_ups if f.event == event]
        for follow_up in sorted(asked, key=lambda f: f.due):
            self._flow.addWidget(self._box(follow_up))
        self.setHidden(not asked)

    def _box(self, follow_up: FollowUp) -> CheckBox:
        box = CheckBox(after_words(follow_up.after), self._when(follow_up))
        box.setChecked(not follow_up.dropped)
        box.setEnabled(follow_up.answered_at is None)
        box.clicked.connect(partial(self._toggle, follow_up))
        return box

    def _when(self, follow_up: FollowUp) -> str:
        if follow_up.answered_at is not None:
            return self.tr("done")
        day = follow_up.asks_on
        return self.tr("today") if day <= self.session.today else short_weekday_and_day(day)

    @Slot()
    def _toggle(self, follow_up: FollowUp) -> None:
        self.session.apply(ask_again(follow_up) if follow_up.dropped else drop(follow_up))
