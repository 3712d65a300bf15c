"""Behind "I need help now": where to turn to. The same whatever the scores are.

It opens while the diary is locked too, and then shows the catalogue's routes alone. No score, no
alarm colour, no question that must be answered first. The app itself calls and alerts nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.catalogue.models import HelpRoute
from evenwichtapp.ui.care.people.help_card import HelpCard, circle_card
from evenwichtapp.ui.controls.back_link import BackLink
from evenwichtapp.ui.controls.leaving import drop
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.page import GAP, MARGIN, TOP
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.column_scroll import ColumnScroll
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

COLUMN = 680


class HelpPanel(QWidget):
    """Danger first, then one's own people, what fits one's work, and the routes of a region.

    ``closed``: go back.
    """

    closed = QtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._shown: list[QWidget] = []

        # Way back
        back = BackLink(self.tr("Back"))
        back.clicked.connect(self.closed)
        self.setFocusProxy(back)

        # Words
        title = SerifLabel(self.tr("You need not carry this alone"), TextRole.PAGE_TITLE)
        first = TextLabel(
            self.tr("Choose who fits. What you wrote stays saved, and nobody is told."),
            TextRole.BODY,
            "ink2",
            wrap=True,
        )

        # Region
        self._region = SegmentedControl(
            self.tr("Country"),
            (("nl", self.tr("Netherlands")), ("be", self.tr("Belgium"))),
        )
        self._region.choose(self._usual_region())
        self._region.choice_changed.connect(self._fill)

        # Layout
        column = QWidget()
        column.setMaximumWidth(scaled(COLUMN))
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(4, 0, 4, 4)
        self._column.setSpacing(14)
        self._column.addWidget(title)
        self._column.addWidget(first)
        self._column.addWidget(self._region)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column, 1000)
        middle.addStretch(1)
        scroll = ColumnScroll()
        scroll.column.addLayout(middle)
        scroll.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, TOP, MARGIN, GAP)
        layout.setSpacing(12)
        layout.addWidget(back)
        layout.addWidget(scroll, 1)

        self._fill()
        back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _fill(self) -> None:
        drop(*self._shown)
        self._shown = list(self._parts())
        for widget in self._shown:
            self._column.addWidget(widget)

    def _parts(self) -> Iterator[QWidget]:
        urgent = [route for route in self._routes() if route.urgent]
        yield from map(self._card, urgent)
        circle = self.session.diary.person.support
        if circle:
            yield circle_card(circle)
        first = [route for route in self._routes() if self._is_first(route)]
        if first:
            yield SerifLabel(self.tr("With your work"), TextRole.CARD_TITLE)
            yield from map(self._card, first)
        rest = [route for route in self._routes() if route not in (*urgent, *first)]
        yield SerifLabel(self.tr("Somebody who listens"), TextRole.CARD_TITLE)
        yield from (self._card(route) for route in rest if not route.own_contact)
        yield SerifLabel(self.tr("Close to you"), TextRole.CARD_TITLE)
        yield from (self._card(route) for route in rest if route.own_contact)

    def _is_first(self, route: HelpRoute) -> bool:
        """Whether it goes before the others for who does this work, or works there."""
        if not self.session.is_open:
            return False
        person = self.session.diary.person
        return not route.urgent and not {person.role, person.setting}.isdisjoint(route.first_for)

    def _card(self, route: HelpRoute) -> HelpCard:
        return HelpCard(route, self.session.language)

    def _routes(self) -> list[HelpRoute]:
        here = ("all", self._region.choice())
        return [r for r in self.session.catalogue.help_routes.values() if r.region in here]

    def _usual_region(self) -> str:
        """The person's own; while the diary is locked what the computer says."""
        if self.session.is_open:
            return self.session.diary.person.region
        belgian = QLocale.system().territory() is QLocale.Country.Belgium
        return "be" if belgian else "nl"
