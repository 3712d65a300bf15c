"""The person's own sources of support, over a shorter or longer time."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.diary.records import CheckIn, OwnItem
from evenwichtapp.insight.span import Span
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.forms.resources_card import ResourcesCard
from evenwichtapp.ui.pages import REFLECT
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.side_page import SidePage
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN, ColumnScroll
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

COLUMN = 860


class ResourcesPage(SidePage):
    """One card, and how far back it looks."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset({CheckIn, OwnItem})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, REFLECT, parent)

        # Words
        title = SerifLabel(self.tr("Your own sources"), TextRole.PAGE_TITLE)
        lead = TextLabel(
            self.tr("What gave you support, and how it varied. There is nothing to reach here."),
            colour="ink2",
            wrap=True,
        )

        # How far back
        self._span = SegmentedControl(
            self.tr("Period"),
            (
                (Span.FOUR_WEEKS, self.tr("4 weeks")),
                (Span.THREE_MONTHS, self.tr("3 months")),
                (Span.YEAR, self.tr("Year")),
            ),
        )
        self._span.choose(Span.THREE_MONTHS)
        self._span.choice_changed.connect(self._show)
        self._card = ResourcesCard(session)

        # Layout
        inner = QWidget()
        inner.setMaximumWidth(scaled(COLUMN))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(title)
        column.addWidget(lead)
        column.addWidget(self._span, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._card)
        scroll = ColumnScroll(side=BAR_ROOM, left=RING_MARGIN)
        scroll.column.addWidget(inner)
        scroll.column.addStretch(1)
        self.scroll_body(scroll)

    def refresh(self) -> None:
        """Count again."""
        self._show()

    @Slot()
    def _show(self) -> None:
        today = self.session.today
        span = Span(self._span.choice() or Span.THREE_MONTHS)
        self._card.show_days(span.first_day(self.session.diary, today), today)
