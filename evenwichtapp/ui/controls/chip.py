"""One thing to choose: something that weighed, was noticed or gave support."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.controls.painting import paint_box, paint_lines
from evenwichtapp.ui.controls.wrapping_words import WrappingClickable
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme

OVERHANG = 2  # the click area reaches this far beyond the drawn chip
HEIGHT = 36
CHOSEN_EXTRA = 38  # sides and check beside the semibold word
CHECK_AT, CHECK_SIZE, CHOSEN_WORD_AT = 9, 14, 27
WEIGHTS = (1, 2, 3)
DOT, DOT_STEP, DOT_TO_EDGE = 3, 6, 6
LINK_ICON_AT, LINK_ICON_SIZE, LINK_WORD_AT = 11, 15, 32


class Chip(WrappingClickable):
    """A chip that keeps the width it has when chosen, so that rows never jump.

    ``key`` is what the page knows it by, usually the id of a catalogue item. With ``weighs`` the
    keys 1 to 3 say how heavy it was: ``weighed``, which ticks it too.
    """

    weighed = QtSignal(int)

    def __init__(
        self, key: str, text: str, parent: QWidget | None = None, *, weighs: bool = False
    ) -> None:
        super().__init__(text, parent)
        self.key = key
        self._weighs = weighs
        self._weight: int | None = None
        self.setCheckable(True)

    @property
    def weighs(self) -> bool:
        """Whether it can be said how heavy it was."""
        return self._weighs

    @property
    def weight(self) -> int | None:
        """How heavy it was, 1 to 3, or None."""
        return self._weight

    def set_weight(self, weight: int | None) -> None:
        """Show how heavy it was, 1 to 3, or nothing."""
        self._weight = weight
        told = self.tr("weighs {weight} of 3").format(weight=weight) if weight else ""
        self.setAccessibleDescription(told)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit here is never the number of the day, also where it weighs nothing."""
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not (self._weighs and bare and Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9):
            super().keyPressEvent(event)
        elif (weight := event.key() - Qt.Key.Key_0) in WEIGHTS:
            self.weighed.emit(weight)

    def letters(self) -> QFont:
        return font(TextRole.BODY_STRONG)

    def beside(self) -> float:
        return scaled(CHOSEN_EXTRA) + 2 * OVERHANG

    def height_of_one(self) -> int:
        return scaled(HEIGHT) + 2 * OVERHANG

    def ring_shape(self) -> tuple[QRectF, float]:
        """The drawn chip, without the click area around it."""
        return self._drawn(), scaled(HEIGHT) / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isChecked():
            self._paint_chosen(painter)
        else:
            self._paint_rest(painter)

    def _drawn(self) -> QRectF:
        return QRectF(self.rect()).adjusted(OVERHANG, OVERHANG, -OVERHANG, -OVERHANG)

    def _paint_rest(self, painter: QPainter) -> None:
        shown, box = theme(), self._drawn()
        fill, border = shown.card, shown.line2
        if self.under_pointer:
            fill, border = shown.soft2, shown.accent_line
        paint_box(painter, box, scaled(HEIGHT) / 2, fill, border)
        letters, lines = font(TextRole.BODY), self.lines
        wide = max(map(QFontMetricsF(letters).horizontalAdvance, lines))
        words = box.adjusted((box.width() - wide) / 2, 0, 0, 0)
        paint_lines(painter, words, lines, self.line, letters, shown.ink)

    def _paint_chosen(self, painter: QPainter) -> None:
        shown, box = theme(), self._drawn()
        paint_box(painter, box, scaled(HEIGHT) / 2, shown.soft, shown.accent)
        side = scaled(CHECK_SIZE)
        check = QRectF(box.left() + scaled(CHECK_AT), box.center().y() - side / 2, side, side)
        paint_icon(painter, "check", check, shown.accent)
        words = box.adjusted(scaled(CHOSEN_WORD_AT), 0, 0, 0)
        paint_lines(painter, words, self.lines, self.line, self.letters(), shown.accent)
        for dot in range(self._weight or 0):
            spot = QRectF(0, 0, scaled(DOT), scaled(DOT))
            up = (dot - ((self._weight or 0) - 1) / 2) * scaled(DOT_STEP)
            spot.moveCenter(QPointF(box.right() - scaled(DOT_TO_EDGE), box.center().y() - up))
            paint_box(painter, spot, spot.width() / 2, shown.accent)


class LinkChip(WrappingClickable):
    """Among the chips, but no choice: opens the search, or adds an own item."""

    def __init__(self, icon_name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name

    def letters(self) -> QFont:
        return font(TextRole.BODY_MEDIUM)

    def beside(self) -> float:
        return scaled(LINK_WORD_AT) + scaled(LINK_ICON_AT) + 2 * OVERHANG

    def height_of_one(self) -> int:
        return scaled(HEIGHT) + 2 * OVERHANG

    def ring_shape(self) -> tuple[QRectF, float]:
        """The whole click area, rounded like a chip."""
        return QRectF(self.rect()), self.height_of_one() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown, box = theme(), QRectF(self.rect())
        if self.under_pointer:
            paint_box(painter, box, self.height_of_one() / 2, shown.soft2)
        side = scaled(LINK_ICON_SIZE)
        left = OVERHANG + scaled(LINK_ICON_AT)
        square = QRectF(left, box.center().y() - side / 2, side, side)
        paint_icon(painter, self._icon_name, square, shown.accent)
        words = box.adjusted(OVERHANG + scaled(LINK_WORD_AT), 0, 0, 0)
        paint_lines(painter, words, self.lines, self.line, self.letters(), shown.accent)
