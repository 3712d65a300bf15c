"""One intervention from near by, before it begins: what it is, and how it went for you."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.diary.records import Agreement, AgreementWhy, Person, Practice
from evenwichtapp.signals.signal import Signal
from evenwichtapp.ui.care.about_card import AboutCard
from evenwichtapp.ui.care.alike_card import AlikeCard
from evenwichtapp.ui.care.begin_help import begin_help
from evenwichtapp.ui.care.own_card import OwnCard
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.forms.agreement_form import Occasion, agree
from evenwichtapp.ui.pages import CARE, CHOOSING, Opening, ShowIntervention
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.side_page import SidePage
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN, ColumnScroll
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.text import SerifLabel

SIDE_WIDTH = 296
NARROW = 960  # page width below which the side column moves under the card
USUAL = "cura"


class InterventionPage(SidePage):
    """Shows one thing that may help; it begins only when asked to."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset({Agreement, Practice, Person})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, CARE, parent)
        self._signal: Signal | None = None
        self._shown = USUAL
        self._own: OwnCard | None = None

        # Layout
        self._name = QHBoxLayout()
        self._name.setSpacing(14)
        self._main = QVBoxLayout()
        self._side_place = QWidget()
        self._side = QVBoxLayout(self._side_place)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(16)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(24)
        self._columns.addLayout(self._main, 1)
        self._columns.addWidget(self._side_place)
        self._scroll = ColumnScroll(side=BAR_ROOM, left=RING_MARGIN)
        self._scroll.column.setSpacing(16)
        self._scroll.column.addLayout(self._name)
        self._scroll.column.addLayout(self._columns)
        self._scroll.column.addStretch(1)
        self.scroll_body(self._scroll)
        self._show(USUAL)

    def open_with(self, opening: Opening) -> None:
        """Show another intervention."""
        if isinstance(opening, ShowIntervention):
            self._show(opening.intervention, opening.signal)

    @Slot(str)
    def _show(self, key: str, signal: Signal | None = None) -> None:
        session = self.session
        known = session.catalogue.interventions[key]
        self._signal = signal
        self._shown = key
        for layout in (self._name, self._main, self._side):
            empty(layout)
        self._name.addWidget(IconLabel(known.icon, "accent", 28))
        label = known.label.in_language(session.language)
        self._name.addWidget(SerifLabel(label, TextRole.PAGE_TITLE))
        self._name.setStretch(1, 1)
        about = AboutCard(session, known)
        about.choosing_asked.connect(partial(self.ask, CHOOSING))
        self._main.addWidget(about)
        self._own = OwnCard(session, known)
        self._own.begin_asked.connect(self._begin)
        self._own.agree_asked.connect(self._agree)
        self._own.telling_changed.connect(self._fit_side)
        alike = AlikeCard(session, known)
        alike.opened.connect(self._show)
        self._side.addWidget(self._own)
        self._side.addWidget(alike)
        self._side.addStretch(1)
        self._fit_side()
        self._scroll.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Tell anew how it went."""
        if self._own is not None:
            self._own.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_side()

    @Slot()
    def _fit_side(self) -> None:
        """Beside the card or, where that is too narrow, under it."""
        narrow = self.width() < scaled(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)
        asked = self._own.least_width if self._own else 0
        side = max(scaled(SIDE_WIDTH), asked)
        self._side_place.setMaximumWidth(self.width() if narrow else side)
        self._side_place.setMinimumWidth(0 if narrow else side)

    @Slot(str, str)
    def _agree(self, words: str, rests_on: str) -> None:
        """Named for a signal, it is agreed on because of that."""
        signal = self._signal
        why = AgreementWhy.SIGNAL if signal else AgreementWhy.SELF
        agree(self, Occasion(why, signal.id if signal else None, self._shown, words, rests_on))

    @Slot(str)
    def _begin(self, key: str) -> None:
        begin_help(self, key, self._signal)
