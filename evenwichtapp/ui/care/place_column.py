"""One place of the library: its question, how many things it holds, and the first of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.library.library_row import LibraryRow
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

SHOWN = 5


class PlaceColumn(Card):
    """``all_asked``: the whole list. ``longer_asked``: no filter on time any more.

    ``key`` is the id of the place.
    """

    all_asked = QtSignal()
    longer_asked = QtSignal()

    def __init__(
        self,
        key: str,
        words: tuple[str, str],
        rows: Sequence[LibraryRow],
        parent: QWidget | None = None,
    ) -> None:
        """``words`` are its name and its question; ``rows`` come in the order to show."""
        super().__init__(parent, padding=0)
        self.key = key
        self._rows = list(rows)
        name, question = words

        # Heading
        self._count = TextLabel("", TextRole.SECONDARY, "ink2")
        top = QHBoxLayout()
        top.addWidget(SerifLabel(name, TextRole.READING_SENTENCE, wrap=False), 1)
        top.addWidget(self._count)
        heading = QVBoxLayout()
        heading.setContentsMargins(19, 12, 19, 9)
        heading.setSpacing(2)
        heading.addLayout(top)
        heading.addWidget(TextLabel(question, TextRole.SECONDARY, "ink2", wrap=True))

        # Nothing that passes
        self._nothing = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)
        self._longer = Button(ButtonKind.TEXT, self.tr("Show what takes longer too"))
        self._longer.clicked.connect(self.longer_asked)
        self._empty = QWidget()
        empty = QVBoxLayout(self._empty)
        empty.setContentsMargins(19, 12, 8, 12)
        empty.addWidget(self._nothing)
        empty.addWidget(self._longer)

        # Everything
        self._line = Separator()
        self._all = Button(ButtonKind.TEXT, "")
        self._all.clicked.connect(self.all_asked)
        below = QHBoxLayout()
        below.setContentsMargins(8, 0, 8, 0)
        below.addWidget(self._all)
        below.addStretch(1)

        # Layout
        held = Group(name)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(heading)
        for row in self._rows:
            column.addWidget(row)
        column.addWidget(self._empty)
        column.addWidget(self._line)
        column.addLayout(below)
        column.addStretch(1)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.addWidget(held)

    def show_passing(self, passing: Sequence[str], minutes: int | None) -> None:
        """Show the first rows of those that pass; ``minutes`` is the filter on time, if any."""
        shown = [row for row in self._rows if row.key in passing][:SHOWN]
        for row in self._rows:
            row.setVisible(row in shown)
        whole, there = len(self._rows), len(passing)
        of_all = self.tr("{count} of {all}").format(count=there, all=whole)
        self._count.setText(str(whole) if there == whole else of_all)
        self._all.setText(self.tr("See all {count}").format(count=there))
        self._all.setVisible(there > len(shown))
        self._line.setVisible(there > len(shown))
        self._empty.setVisible(not there)
        self._longer.setVisible(minutes is not None)
        of_minutes = self.tr("Nothing of {minutes} minutes.").format(minutes=minutes)
        nothing = self.tr("Nothing here fits these choices.")
        self._nothing.setText(of_minutes if minutes is not None else nothing)
