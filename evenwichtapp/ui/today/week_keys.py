"""The keys of Week inhalen, below the sheet."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.today.week_row import Letters
from evenwichtapp.ui.widgets.keycap import Keycap
from evenwichtapp.ui.widgets.text import TextLabel


class WeekKeys(QWidget):
    """Which key does what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow_place = QWidget()
        self._flow = FlowLayout(self._flow_place, gap=scaled(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(10))
        column.addWidget(
            TextLabel(self.tr("With the keyboard, one row a day"), TextRole.SECONDARY_STRONG)
        )
        column.addWidget(self._flow_place)
        column.addWidget(
            TextLabel(
                self.tr(
                    "The six ticks are the ones you use most. "
                    "The letters are the same as on the card."
                ),
                TextRole.SECONDARY,
                "ink2",
                wrap=True,
            )
        )

    def show_letters(self, letters: Letters) -> None:
        """Name the keys of this week."""
        empty(self._flow)
        groups = (
            (letters.shifts, self.tr("shift")),
            (("1", "…", "9", "0"), self.tr("score, 0 is 10")),
            ((one.letter for one, _words in letters.ticks), self.tr("on or off")),
            ((self.tr("Enter"),), self.tr("next day")),
            (("↑",), self.tr("day back")),
        )
        for keys, words in groups:
            self._flow.addWidget(_explained(keys, words))


def _explained(keys: Iterable[str], words: str) -> QWidget:
    group = QWidget()
    line = QHBoxLayout(group)
    line.setContentsMargins(0, 0, scaled(18), 0)
    line.setSpacing(scaled(8))
    for key in keys:
        line.addWidget(Keycap(key))
    line.addWidget(TextLabel(words, TextRole.SECONDARY, "ink2"))
    return group
