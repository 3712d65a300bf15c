"""Somebody of the support circle: who they are, and on request their number."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.ui.care.people.avatar import SIDE as AVATAR_SIDE
from evenwichtapp.ui.care.people.avatar import paint_avatar
from evenwichtapp.ui.care.people.copy_number import CopyNumber
from evenwichtapp.ui.controls.clickable import ClickableRow
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.controls.painting import paint_box, paint_text, shortened
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme

HEIGHT, NAME_LINE, RELATION_LINE, WORDS_AT = 59, 22, 20, 48
MOST_LINES = 2  # of a name, and of who that is; the pointer on it shows the whole


class SupporterName(ClickableRow):
    """Avatar, name and relation; opens what can be changed."""

    def __init__(self, name: str, relation: str, parent: QWidget | None = None) -> None:
        self._name, self._relation = name, relation
        super().__init__(name, parent)
        self.setAccessibleName(self.tr("Change {name}").format(name=name))
        self.setAccessibleDescription(relation)
        self.setToolTip("\n".join(filter(None, (self.accessibleName(), relation))))

    def heightForWidth(self, width: int) -> int:
        return max(scaled(HEIGHT), self._words_height(width) + scaled(14))

    def sizeHint(self) -> QSize:
        widest = QFontMetricsF(font(TextRole.BODY_STRONG)).horizontalAdvance(self._name)
        return QSize(ceil(widest) + scaled(WORDS_AT), scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(WORDS_AT + 40), scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = theme()
        if self.under_pointer:
            paint_box(painter, QRectF(self.rect()), scaled(self.radius), shown.soft2)
        side = scaled(AVATAR_SIDE)
        circle = QRectF(0, (self.height() - side) // 2, side, side)
        paint_avatar(painter, circle, self._name)
        names, relations = self._lines(self.width())
        top = (self.height() - self._words_height(self.width())) / 2
        row = QRectF(scaled(WORDS_AT), top, self.width(), scaled(NAME_LINE))
        for line in names:
            paint_text(painter, row, line, font(TextRole.BODY_STRONG), shown.ink)
            row.translate(0, scaled(NAME_LINE))
        row.setHeight(scaled(RELATION_LINE))
        for line in relations:
            paint_text(painter, row, line, font(TextRole.SECONDARY), shown.ink2)
            row.translate(0, scaled(RELATION_LINE))

    def _lines(self, width: int) -> tuple[list[str], list[str]]:
        room = width - scaled(WORDS_AT)
        return (
            shortened(self._name, font(TextRole.BODY_STRONG), room, MOST_LINES),
            shortened(self._relation, font(TextRole.SECONDARY), room, MOST_LINES),
        )

    def _words_height(self, width: int) -> int:
        names, relations = self._lines(width)
        return scaled(len(names) * NAME_LINE + len(relations) * RELATION_LINE)


class SupporterRow(QWidget):
    """``change_asked``: the name was chosen. The phone shows the number as text to copy."""

    change_asked = QtSignal()

    def __init__(self, name: str, relation: str, phone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)

        # Name
        named = SupporterName(name, relation)
        named.clicked.connect(self.change_asked)

        # Number
        self._number = CopyNumber(phone, name)
        self._number.hide()

        # Layout
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(named, 1)
        if phone:
            show = IconButton("phone", self.tr("Show the number of {name}").format(name=name))
            show.clicked.connect(self._show_number)
            line.addWidget(show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._number)

    @Slot()
    def _show_number(self) -> None:
        self._number.setVisible(self._number.isHidden())
