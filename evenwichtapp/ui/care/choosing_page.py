"""How Evenwicht chooses what stands on a card: its three tables, in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from evenwichtapp.catalogue.models import Row, Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.pages import CARE
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.side_page import SidePage
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN, ColumnScroll
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel


class ChoosingPage(SidePage):
    """The tables as they stand in the catalogue; nothing here depends on the diary."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, CARE, parent)

        # Layout
        scroll = ColumnScroll(side=BAR_ROOM, left=RING_MARGIN)
        scroll.column.setSpacing(16)
        title = SerifLabel(self.tr("How does Evenwicht choose this?"), TextRole.PAGE_TITLE)
        scroll.column.addWidget(title)
        scroll.column.addWidget(self._rule())
        for place in session.catalogue.places.values():
            scroll.column.addWidget(self._table(place.id))
        scroll.column.addStretch(1)
        self.scroll_body(scroll)

    def _rule(self) -> Card:
        card = Card()
        for code in ("places", "turn", "away", "limits"):
            card.column.addWidget(
                TextLabel(self._said(sentence(f"care.choosing.{code}")), wrap=True)
            )
        return card

    def _table(self, key: str) -> Card:
        place = self.session.catalogue.places[key]
        card = Card()
        card.column.addWidget(SerifLabel(self._said(place.label), TextRole.READING_SENTENCE))
        about = f"{self._said(place.question)} {self._said(sentence(f'care.choosing.{key}'))}"
        card.column.addWidget(TextLabel(about, TextRole.SECONDARY, "ink2", wrap=True))
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(20)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
        for number, row in enumerate(self.session.catalogue.rows(key)):
            self._add_row(grid, 2 * number, row)
        card.column.addLayout(grid)
        return card

    def _add_row(self, grid: QGridLayout, at: int, row: Row) -> None:
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Separator(), at, 0, 1, 2)
        grid.addWidget(TextLabel(self._when(row), wrap=True), at + 1, 0, top)
        offers = f"{self._labels(row.offers)}."
        if row.more:
            behind = self.tr("Behind “something else”: {names}.")
            offers += " " + behind.format(names=self._labels(row.more))
        grid.addWidget(TextLabel(offers, TextRole.BODY, "ink2", wrap=True), at + 1, 1, top)

    def _when(self, row: Row) -> str:
        if row.step is None:
            return self._said(row.when)
        step = self.tr("Step {step}").format(step=row.step)
        return f"{step}. {self._said(row.when)}"

    def _labels(self, keys: tuple[str, ...]) -> str:
        known = self.session.catalogue.interventions
        return ", ".join(self._said(known[key].label) for key in keys)

    def _said(self, text: Text) -> str:
        return text.in_language(self.session.language)
