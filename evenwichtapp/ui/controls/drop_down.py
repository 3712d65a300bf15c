"""A choice out of a longer list that opens on demand."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QLabel, QToolTip, QWidget

from evenwichtapp.ui.controls.focus_ring import FocusRing
from evenwichtapp.ui.controls.painting import paint_box, paint_text
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme

HEIGHT, RADIUS, WORD_AT, CARET_SIZE, CARET_TO_EDGE = 40, 10, 17, 16, 16
WIDEST = 400  # px of the design that the words ask for


class DropDown(QComboBox):
    """``choices``: the key and the words of each; ``currentData`` is the key of the choice."""

    def __init__(
        self, name: str, choices: Iterable[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ring: FocusRing | None = None
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for key, text in choices:
            self.addItem(text, key)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(font(TextRole.BODY_MEDIUM))
        texts = [self.itemText(index) for index in range(self.count())]
        widest = min(max(map(metrics.horizontalAdvance, texts), default=0), scaled(WIDEST))
        sides = scaled(2 * WORD_AT + CARET_SIZE + CARET_TO_EDGE // 2)
        return QSize(round(widest) + sides, scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(86), scaled(HEIGHT))

    @property
    def shown_words(self) -> str:
        """The choice as it is shown now: words that do not fit end in three dots."""
        room = self.width() - scaled(WORD_AT + CARET_SIZE + CARET_TO_EDGE)
        letters = QFontMetricsF(font(TextRole.BODY_MEDIUM))
        return letters.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def event(self, event: QEvent) -> bool:
        """The pointer on words that are shortened shows the whole."""
        if isinstance(event, QHelpEvent) and self.shown_words != self.currentText():
            QToolTip.showText(event.globalPos(), f"<p>{escape(self.currentText())}</p>", self)
            return True
        return super().event(event)

    def ring_shape(self) -> tuple[QRectF, float]:
        """The whole field."""
        return QRectF(self.rect()), scaled(RADIUS)

    def showEvent(self, event: QShowEvent) -> None:
        """To a screen reader the name of a drop-down is its value; what it is called is a label."""
        super().showEvent(event)
        place = self.parentWidget()
        labels = place.findChildren(QLabel) if place is not None else []
        if not any(label.buddy() is self for label in labels):
            label = QLabel(self.accessibleName(), place)
            label.setBuddy(self)
            label.hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = FocusRing.entered(self, event, self._ring)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring = FocusRing.left(event, self._ring)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it must not change a choice on the way."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown, box = theme(), QRectF(self.rect())
        fill, border = shown.card, shown.line2
        if self.underMouse():
            fill, border = shown.soft2, shown.accent_line
        paint_box(painter, box, scaled(RADIUS), fill, border)
        words = box.adjusted(scaled(WORD_AT), 0, 0, 0)
        paint_text(painter, words, self.shown_words, font(TextRole.BODY_MEDIUM), shown.ink)
        side = scaled(CARET_SIZE)
        caret = QRectF(0, 0, side, side)
        caret.moveCenter(box.center())
        caret.moveRight(box.right() - scaled(CARET_TO_EDGE))
        paint_icon(painter, "caret-down", caret, shown.accent)
