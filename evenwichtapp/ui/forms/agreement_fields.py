"""What one agrees on: the words, with whom, and when to look again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.care.look_back import look_again_on
from evenwichtapp.diary.workday import ONE_DAY
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.chip_group import ChipGroup, ChipItem
from evenwichtapp.ui.controls.date_field import DateField
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.dates import weekday_and_day
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.beside_or_below import BesideOrBelow
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.ui.wording import capitalised

USUAL, OWN_DAY = "usual", "own_day"
NOBODY = ""
SHOWN = 6  # people of the circle before "more"
DATE_BESIDE = 420  # px from which the own day stands beside the choice
FURTHEST = timedelta(days=366)


class AgreementFields(QWidget):
    """Nobody and the usual day are chosen until told otherwise.

    ``changed``: anything was typed or chosen. ``circle_asked``: the person wants to put somebody in
    their support circle, which is empty.
    """

    changed = QtSignal()
    circle_asked = QtSignal()

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        rows: int = 3,
        asks_when: bool = True,
    ) -> None:
        """``asks_when``: whether a day to look again is still to come."""
        super().__init__(parent)
        self.session = session
        today = session.today
        self._usual = look_again_on(session.diary, today)

        # Words
        self._words = TextArea(self.tr("I will"), rows=rows)
        self._words.textChanged.connect(self.changed)

        # With whom
        self._whom = ChipGroup(self.tr("With whom?"), own_items=False)
        self._whom.chosen_changed.connect(self._take_last)
        self._circle = Button(ButtonKind.LINK, self.tr("Add somebody to your support circle"))
        self._circle.clicked.connect(self.circle_asked)

        # When to look again
        self._when = SegmentedControl(
            self.tr("When do you look again?"),
            ((USUAL, self._usual_words()), (OWN_DAY, self.tr("Choose a day"))),
        )
        self._when.choose(USUAL)
        self._when.choice_changed.connect(self._show_day)
        self._day = DateField(
            self.tr("Day to look again"), today + FURTHEST, earliest=today + ONE_DAY
        )
        self._day.set_day(self._usual)
        self._day.dateChanged.connect(self._note_day)
        self._told = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)

        # Layout
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(_label(self._words.accessibleName()))
        column.addWidget(self._words)
        column.addWidget(
            _quiet(self.tr("Short is fine. Something you can do yourself. No patients’ names."))
        )
        column.addSpacing(14)
        column.addWidget(_label(self.tr("With whom?")))
        column.addWidget(self._whom)
        column.addWidget(self._circle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(
            _quiet(self.tr("They get no message. You tell them yourself, if you like."))
        )
        when = BesideOrBelow(DATE_BESIDE)
        when.row.setSpacing(12)
        when.add(self._when)
        when.add(self._day)
        when.row.addStretch(1)
        asked = QWidget(self)
        days = QVBoxLayout(asked)
        days.setContentsMargins(0, 14, 0, 0)
        days.setSpacing(8)
        days.addWidget(_label(self.tr("When do you look again?")))
        days.addWidget(when)
        days.addWidget(self._told)
        asked.setVisible(asks_when)
        column.addWidget(asked)
        self.setFocusProxy(self._words)
        self._show_circle(NOBODY)
        self._show_day()

    def words(self) -> str:
        """What is agreed."""
        return self._words.text().strip()

    def with_whom(self) -> str:
        """A name of the circle, "" for nobody."""
        chosen = self._whom.chosen()
        return chosen[0] if chosen else NOBODY

    def look_again(self) -> date:
        """When to look again."""
        return self._usual if self._when.choice() == USUAL else self._day.day()

    def show_agreement(self, words: str, with_whom: str, look_again: date | None) -> None:
        """Put in what was agreed, without a signal."""
        for widget in (self._words, self._when, self._day):
            widget.blockSignals(True)
        self._words.setPlainText(words)
        self._words.moveCursor(QTextCursor.MoveOperation.End)
        self._show_circle(with_whom)
        own = look_again is not None and look_again != self._usual
        self._when.choose(OWN_DAY if own else USUAL)
        self._day.set_day(look_again or self._usual)
        for widget in (self._words, self._when, self._day):
            widget.blockSignals(False)
        self._show_day()

    def allow(self, day: date) -> None:
        """Let a day that was chosen before stay as it is, also where it is over by now."""
        self._day.setMinimumDate(min(self._day.minimumDate(), QDate(day.year, day.month, day.day)))

    def filled_in(self) -> dict[str, str]:
        """What stands here, as plain values."""
        return {
            "words": self._words.text(),
            "with_whom": self.with_whom(),
            "look_again": self.look_again().isoformat(),
        }

    def fill_in(self, values: Mapping[str, str]) -> None:
        """Put back what ``filled_in`` gave, maybe not all of it."""
        given = {**self.filled_in(), **values}
        self.show_agreement(
            given["words"], given["with_whom"], date.fromisoformat(given["look_again"])
        )

    # Slots

    @Slot()
    def _take_last(self) -> None:
        """One person at most; a second press on the same one takes it back."""
        self._whom.set_chosen(self._whom.chosen()[-1:] or [NOBODY])
        self.changed.emit()

    @Slot()
    def _note_day(self) -> None:
        self._tell_day()
        self.changed.emit()

    @Slot()
    def _show_day(self) -> None:
        self._day.setVisible(self._when.choice() == OWN_DAY)
        self._tell_day()
        self.changed.emit()

    # Small parts

    def _show_circle(self, chosen: str) -> None:
        """The people of the circle, and whoever was named before and is not in it any more."""
        names = [supporter.name for supporter in self.session.diary.person.support]
        self._circle.setVisible(not names)
        if chosen and chosen not in names:
            names.append(chosen)
        people = [ChipItem(name, name) for name in names]
        nobody = ChipItem(NOBODY, self.tr("Nobody"))
        self._whom.set_items([*people[:SHOWN], nobody], people[SHOWN:])
        self._whom.set_chosen([chosen])

    def _tell_day(self) -> None:
        day = capitalised(weekday_and_day(self.look_again()))
        self._told.setText(self.tr("{day}. Then we ask what came of it.").format(day=day))

    def _usual_words(self) -> str:
        weeks = (self._usual - self.session.today).days // 7
        return self.tr("In two weeks") if weeks == 2 else self.tr("In %n week(s)", "", weeks)


def _label(words: str) -> TextLabel:
    return TextLabel(words, TextRole.BODY_STRONG, wrap=True)


def _quiet(words: str) -> TextLabel:
    return TextLabel(words, TextRole.SECONDARY, "ink2", wrap=True)
