"""Delen, left: which period, which parts, and what to talk about."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.catalogue.models import Language
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.sharing.parts import CHOICES, USUAL, Parts
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.date_field import DateField
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.icon_line import IconLine
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import TextLabel

FOUR_WEEKS, THREE_MONTHS, OWN_PERIOD = "four_weeks", "three_months", "own"
# Both ends included; three months are the 92 days of the report.
LENGTHS = {FOUR_WEEKS: timedelta(days=27), THREE_MONTHS: timedelta(days=91)}


class ShareChoice(QWidget):
    """What goes along. ``changed``: the period, a part or the question is another one now."""

    changed = QtSignal()

    def __init__(self, today: date, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today

        # Period
        self._period = SegmentedControl(
            self.tr("Which period?"),
            (
                (FOUR_WEEKS, self.tr("4 weeks")),
                (THREE_MONTHS, self.tr("3 months")),
                (OWN_PERIOD, self.tr("Choose")),
            ),
        )
        self._period.choose(THREE_MONTHS)
        self._period.choice_changed.connect(self._take_period)
        self._first = DateField(self.tr("From"), today)
        self._first.set_day(today - LENGTHS[THREE_MONTHS])
        self._first.dateChanged.connect(self.changed)
        self._last = DateField(self.tr("Up to and including"), today)
        self._last.set_day(today)
        self._last.dateChanged.connect(self.changed)
        self._days = QWidget()
        self._days.hide()

        # Parts
        self._ticks = {
            name: CheckBox(sentence(f"sharing.choice.{name}").in_language(language))
            for name in CHOICES
        }
        for name, tick in self._ticks.items():
            tick.setChecked(CHOICES[name] <= USUAL)
            tick.toggled.connect(self.changed)

        # Question
        self._question = TextArea(self.tr("What do you want to talk about?"), rows=3)
        self._question.textChanged.connect(self.changed)
        self._asked = _group(self._question.accessibleName(), self._question)

        # Everything
        self._everything = IconLine(
            "package",
            self.tr(
                "Everything goes along: all days and all parts, notes, looking back and your "
                "support circle too."
            ),
        )
        self._everything.hide()

        # Layout
        days = QFormLayout(self._days)
        days.setContentsMargins(0, 4, 0, 0)
        days.addRow(TextLabel(self.tr("From"), TextRole.SECONDARY, "ink2"), self._first)
        days.addRow(
            TextLabel(self.tr("Up to and including"), TextRole.SECONDARY, "ink2"), self._last
        )
        self._chosen = QWidget()
        chosen = QVBoxLayout(self._chosen)
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.setSpacing(22)
        chosen.addWidget(_group(self._period.accessibleName(), self._period, self._days))
        chosen.addWidget(self._tick_list())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(22)
        layout.addWidget(self._everything)
        layout.addWidget(self._chosen)
        layout.addWidget(self._asked)
        layout.addStretch(1)
        layout.addWidget(
            IconLine(
                "lock-simple",
                self.tr("Evenwicht sends nothing. Nobody looks along. You hand over the file."),
            )
        )
        self.setFocusProxy(self._period)

    # What the page reads and sets

    def period(self) -> tuple[date, date]:
        """The first and the last day."""
        chosen = self._period.choice() or THREE_MONTHS
        if chosen == OWN_PERIOD:
            return self._first.day(), self._last.day()
        return self._today - LENGTHS[chosen], self._today

    def parts(self) -> Parts:
        """The ticked parts."""
        ticked = (CHOICES[name] for name, tick in self._ticks.items() if tick.isChecked())
        return frozenset(part for parts in ticked for part in parts)

    def question(self) -> str:
        """What the person wants to talk about."""
        return self._question.text()

    def set_question(self, question: str) -> None:
        """Put a question in the field."""
        self._question.setPlainText(question)

    def show_for(self, *, everything: bool, with_question: bool, with_parts: bool) -> None:
        """Ask only what the file can hold: no choice of parts when everything goes along."""
        self._everything.setVisible(everything)
        self._chosen.setVisible(with_parts and not everything)
        self._asked.setVisible(with_question)

    # Slots

    @Slot(str)
    def _take_period(self, period: str) -> None:
        self._days.setVisible(period == OWN_PERIOD)
        self.changed.emit()

    # Small parts

    def _tick_list(self) -> QWidget:
        rows = []
        notes = self._ticks["notes"]
        for tick in self._ticks.values():
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(tick)
            line.addStretch(1)
            if tick is notes:
                usual = TextLabel(self.tr("off unless you tick it"), TextRole.SECONDARY, "ink2")
                line.addWidget(usual)
                tick.setAccessibleDescription(usual.text())
            rows += [row, Separator()]
        asked = self.tr("What do you take along?")
        ticks = Group(asked)
        list_of_them = QVBoxLayout(ticks)
        list_of_them.setContentsMargins(0, 0, 0, 0)
        list_of_them.setSpacing(0)
        for row in rows:
            list_of_them.addWidget(row)
        return _group(asked, ticks)


def _group(heading: str, *widgets: QWidget) -> QWidget:
    """A heading with what belongs to it."""
    group = QWidget()
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(TextLabel(heading, TextRole.HEADING, wrap=True))
    column.addSpacing(10)
    for widget in widgets:
        column.addWidget(widget)
    return group
