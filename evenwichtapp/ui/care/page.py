"""Hulp: what may help, with an honest word on how sure that is, and one's own support circle."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.diary.records import Person
from evenwichtapp.ui.care.filters import CareFilters
from evenwichtapp.ui.care.intervention_card import InterventionCard, card_of
from evenwichtapp.ui.care.support_circle import SupportCircle
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.forms.help import open_help
from evenwichtapp.ui.page import BAR_ROOM, Page
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import SoftCard
from evenwichtapp.ui.widgets.card_grid import CardGrid
from evenwichtapp.ui.widgets.column_scroll import RING_MARGIN, ColumnScroll
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

SIDE_WIDTH = 256
NARROW = 996  # page width below which the side column moves under the cards
NARROWEST_CARD = 232
SHOWN_FIRST = 7  # cards before the line on how sure we are


class CarePage(Page):
    """All interventions as cards; a card opens a worksheet, an exercise, or what is known of it."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset({Person})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.title.setText(self.tr("Help"))

        # Filters
        self._filters = CareFilters()
        self._filters.changed.connect(self._filter)

        # Cards
        self._cards: dict[str, InterventionCard] = {}
        for intervention in session.catalogue.interventions.values():
            card = card_of(intervention, session.catalogue, session.language)
            card.clicked.connect(self._open_card)
            self._cards[intervention.id] = card
        self._honesty = Honesty(session)
        self._nothing = TextLabel(
            self.tr("Nothing fits all three choices. Choose All somewhere."), colour="ink2"
        )

        # Side
        self._circle = SupportCircle(session)
        encouragement = SoftCard()
        words = self.tr("You may ask. Seeking help is part of good work.")
        encouragement.column.addWidget(TextLabel(words, TextRole.SECONDARY, wrap=True))

        # Layout
        cards = QWidget()
        self._grid = CardGrid(scaled(NARROWEST_CARD), cards)
        for place, card in enumerate(self._cards.values()):
            if place == SHOWN_FIRST:
                self._grid.add_beside(self._honesty)
            self._grid.addWidget(card)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(16)
        side.addWidget(self._circle)
        side.addWidget(encouragement)
        side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(24)
        self._columns.addWidget(cards, 1, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = ColumnScroll(side=BAR_ROOM, left=RING_MARGIN)
        self._scroll.column.addWidget(self._nothing)
        self._scroll.column.addLayout(self._columns)
        self._scroll.column.addStretch(1)
        self._filters.setContentsMargins(RING_MARGIN, 0, 0, 0)
        self.body.setSpacing(16)
        self.body.addWidget(self._filters)
        self.scroll_body(self._scroll)
        self._filter()

    def refresh(self) -> None:
        """Show the support circle anew."""
        self._circle.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)
        self._side.setFixedWidth(self._cards_width() if narrow else scaled(SIDE_WIDTH))

    # Slots

    @Slot()
    def _filter(self) -> None:
        catalogue = self.session.catalogue
        passing = {i.id for i in catalogue.interventions.values() if self._filters.passes(i)}
        for key, card in self._cards.items():
            card.setHidden(key not in passing)
        self._honesty.setHidden(not passing)
        self._nothing.setHidden(bool(passing))

    @Slot()
    def _open_card(self) -> None:
        card = self.sender()
        assert isinstance(card, InterventionCard)
        open_help(self, card.key)

    # Small parts

    def _cards_width(self) -> int:
        return self._scroll.viewport().width() - RING_MARGIN - BAR_ROOM


class Honesty(QWidget):
    """What nobody can promise of training oneself, beside the cards it is about."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = session.catalogue.resilience_line.in_language(session.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 0, 14)
        column.setSpacing(8)
        column.addWidget(SerifLabel(line, TextRole.FOLLOW_UP_QUESTION))
        column.addWidget(
            TextLabel(
                self.tr("Choose what suits you. If it does nothing, that is not your doing."),
                TextRole.SECONDARY,
                "ink2",
                wrap=True,
            )
        )
        column.addStretch(1)
