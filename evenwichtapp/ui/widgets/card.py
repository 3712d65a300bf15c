"""Sheets of paper to put things on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.controls.painting import paint_box
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.text import SerifLabel


class Card(QWidget):
    """A sheet with a column to fill; ``padding`` px around it."""

    fill = "card"
    border: str | None = "line"
    radius = 16

    def __init__(self, parent: QWidget | None = None, *, padding: int = 20) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = theme()
        border = shown.colour(self.border) if self.border else None
        box = QRectF(self.rect())
        paint_box(QPainter(self), box, scaled(self.radius), shown.colour(self.fill), border)


class FittedCard(Card):
    """A sheet that keeps the height that its words ask at the width it has.

    For a grid with columns, which would measure the words at another width.
    """

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            needed = self.column.totalHeightForWidth(self.width())
            if needed != self.minimumHeight():
                self.setMinimumHeight(max(needed, 1))
        return done


class SoftCard(Card):
    """A sheet that stands a little apart, for a question or an encouragement."""

    fill = "soft"
    border = None


class InsetCard(Card):
    """A quiet box on a sheet, for why something is shown."""

    fill = "paper"
    border = None
    radius = 12

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=14)


class FollowUpCard(SoftCard):
    """Asks again, some time after an event, and takes "later" for an answer.

    ``opened``, ``postponed``: the answer. ``rest_dropped``: what waits behind this question need
    not be asked any more.
    """

    opened = QtSignal()
    postponed = QtSignal()
    rest_dropped = QtSignal()

    def __init__(
        self, question: str, parent: QWidget | None = None, *, has_rest: bool = False
    ) -> None:
        """``has_rest``: whether other questions wait behind this one."""
        super().__init__(parent)
        self.column.setSpacing(16)
        self._question = SerifLabel(question, TextRole.FOLLOW_UP_QUESTION)
        look_back = Button(ButtonKind.PLAIN, self.tr("Look back"), parent=self)
        look_back.clicked.connect(self.opened)
        later = Button(ButtonKind.TEXT, self.tr("Later"), parent=self)
        later.clicked.connect(self.postponed)

        place = QWidget()
        answers = FlowLayout(place, gap=8)
        answers.addWidget(look_back)
        answers.addWidget(later)
        self.column.addWidget(self._question)
        self.column.addWidget(place)
        if has_rest:
            rest = Button(ButtonKind.LINK, self.tr("Do not ask the rest any more"), parent=self)
            rest.clicked.connect(self.rest_dropped)
            self.column.addWidget(rest)

    def set_question(self, question: str) -> None:
        """Ask about another event."""
        self._question.setText(question)
