"""Everything of one place, over the whole width: what fits first, then the rest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.ui.controls.back_link import BackLink
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.library.library_row import LibraryRow
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

SIDE = 19


class PlaceList(Card):
    """``left``: back to all places. ``key`` is the id of the place."""

    left = QtSignal()

    def __init__(
        self,
        key: str,
        name: str,
        parts: Sequence[tuple[str, Sequence[LibraryRow]]],
        parent: QWidget | None = None,
    ) -> None:
        """``parts`` are rows below a heading, or below none where that is ""."""
        super().__init__(parent, padding=0)
        self.key = key
        self._parts = [(self._heading(words), list(rows)) for words, rows in parts]
        back = BackLink(self.tr("All of Help"))
        back.clicked.connect(self.left)
        self.setFocusProxy(back)
        self._nothing = self._heading(self.tr("Nothing here fits these choices."))

        # Layout
        top = QVBoxLayout()
        top.setContentsMargins(SIDE, 8, SIDE, 6)
        top.addWidget(back)
        top.addWidget(SerifLabel(name, TextRole.READING_SENTENCE, wrap=False))
        self.column.setSpacing(0)
        self.column.setContentsMargins(1, 1, 1, 8)
        self.column.addLayout(top)
        held = Group(name)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for heading, rows in self._parts:
            column.addWidget(heading)
            for row in rows:
                column.addWidget(row)
        self.column.addWidget(held)
        self.column.addWidget(self._nothing)
        self.column.addStretch(1)

    def show_passing(self, passing: Sequence[str]) -> None:
        """Show only the rows that pass."""
        for heading, rows in self._parts:
            for row in rows:
                row.setVisible(row.key in passing)
            heading.setVisible(bool(heading.text()) and any(row.key in passing for row in rows))
        self._nothing.setVisible(not passing)

    def _heading(self, words: str) -> TextLabel:
        heading = TextLabel(words, TextRole.SECONDARY, "ink2")
        heading.setContentsMargins(SIDE, 8, SIDE, 6)
        return heading
