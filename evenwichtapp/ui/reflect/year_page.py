"""Once a year: the person's own answers, side by side, beside nobody else's."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.care.asking.year import ONCE_A_YEAR, AskedEachYear, finished, side_by_side
from evenwichtapp.diary.records import Reflection
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.dates import long_date
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.pages import REFLECT, BeginWorksheet
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.side_page import SidePage
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.card_grid import CardGrid
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN, ColumnScroll
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

COLUMN = 860
NARROWEST = 240  # px of the answers of one year


class YearPage(SidePage):
    """Every question with what was answered to it, the newest year first."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset({Reflection})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, REFLECT, parent)
        worksheet = session.catalogue.worksheets[ONCE_A_YEAR]

        # Answering
        self._fill_in = Button(ButtonKind.PRIMARY, self.tr("Answer the questions"))
        self._fill_in.clicked.connect(partial(self.ask, BeginWorksheet(ONCE_A_YEAR)))

        # Layout
        inner = QWidget()
        inner.setMaximumWidth(scaled(COLUMN))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        label = worksheet.label.in_language(session.language)
        column.addWidget(SerifLabel(label, TextRole.PAGE_TITLE))
        self._about = TextLabel("", colour="ink2", wrap=True)
        column.addWidget(self._about)
        column.addWidget(self._fill_in, 0, Qt.AlignmentFlag.AlignLeft)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        column.addLayout(self._cards)
        scroll = ColumnScroll(side=BAR_ROOM, left=RING_MARGIN)
        scroll.column.addWidget(inner)
        scroll.column.addStretch(1)
        self.scroll_body(scroll)

    def refresh(self) -> None:
        """Show what was answered until now."""
        times = finished(self.session.diary)
        self._about.setText(
            self.tr("Your own answers, beside each other. There is no norm, and nobody to compare.")
            if times
            else self.tr(
                "A few questions on your work, three minutes. You may leave any of them empty."
                " Next year your answers stand beside these."
            )
        )
        days = [time.day for time in times]
        empty(self._cards)
        for asked in side_by_side(self.session.diary, self.session.catalogue):
            self._cards.addWidget(self._card(asked, days))

    def _card(self, asked: AskedEachYear, days: Sequence[date]) -> Card:
        language = self.session.language
        card = Card()
        card.column.setSpacing(10)
        card.column.addWidget(
            TextLabel(asked.question.in_language(language), TextRole.HEADING, wrap=True)
        )
        years = QWidget()
        grid = CardGrid(scaled(NARROWEST), years)
        for day, answer in reversed(tuple(zip(days, asked.answers, strict=True))):
            words = answer.in_language(language) if answer else self.tr("Not answered")
            grid.addWidget(_answer(long_date(day), words, answered=answer is not None))
        card.column.addWidget(years)
        return card


def _answer(day: str, words: str, *, answered: bool) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(TextLabel(day, TextRole.CAPTION, "ink2", wrap=True))
    colour = "ink" if answered else "ink2"
    column.addWidget(TextLabel(words, colour=colour, wrap=True))
    column.addStretch(1)
    return cell
