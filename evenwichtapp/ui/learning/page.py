"""Leren: the short pieces to read, to choose from freely."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.care.learning_items import in_order
from evenwichtapp.catalogue.learning import LearningItem
from evenwichtapp.diary.records import Person
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.pages import CARE, ShowLearning
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.side_page import SidePage
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN, ColumnScroll
from evenwichtapp.ui.widgets.library.library_row import LibraryRow, RowWords
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

COLUMN = 640


class LearningPage(SidePage):
    """A list in no order that has to be kept; a row opens the page of a piece."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset({Person})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, CARE, parent)

        # Words
        title = SerifLabel(self.tr("Learning"), TextRole.PAGE_TITLE)
        lead = TextLabel(
            self.tr("A minute to read, and something to do at work. Choose what speaks to you."),
            wrap=True,
        )

        # Layout
        rows = Group(title.text())
        self._rows = QVBoxLayout(rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        card = Card(padding=1)
        card.column.setContentsMargins(1, 8, 1, 8)
        card.column.addWidget(rows)
        column = QWidget()
        column.setMaximumWidth(scaled(COLUMN))
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(title)
        inner.addWidget(lead)
        inner.addSpacing(8)
        inner.addWidget(card)
        scroll = ColumnScroll(side=BAR_ROOM, left=RING_MARGIN)
        middle = QHBoxLayout()
        middle.addWidget(column)
        scroll.column.addLayout(middle)
        scroll.column.addStretch(1)
        self.scroll_body(scroll)

    def refresh(self) -> None:
        """Put those for the person's own role first."""
        empty(self._rows)
        for at, piece in enumerate(in_order(self.session.diary, self.session.catalogue)):
            self._rows.addWidget(self._row(piece, first=at == 0))

    def _row(self, piece: LearningItem, *, first: bool) -> LibraryRow:
        language = self.session.language
        text = piece.explanation.in_language(language)
        words = RowWords(
            title=piece.label.in_language(language),
            details=f"{text.partition('. ')[0]}.",
            evidence=piece.evidence_where.in_language(language),
        )
        studied = self.session.catalogue.evidence[piece.evidence].studied
        row = LibraryRow(piece.id, words, studied=studied, first=first)
        row.clicked.connect(partial(self.ask, ShowLearning(piece.id)))
        return row
