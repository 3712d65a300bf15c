"""A choice of one out of a few, side by side: the shift, the period, a filter."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.ui.controls.choice_row import ChoiceRow, RowKey
from evenwichtapp.ui.controls.painting import paint_box, paint_centred
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme

HEIGHT = 40
INSET = 3
SIDE = 14  # beside the word of a segment
TRACK_RADIUS = 11
EDGE = 1.5  # of what is chosen: seen without colour, and in grey print


class Segment(RowKey):
    """One of the choices; as wide as it is when chosen."""

    radius = 8

    def __init__(self, key: str, text: str, side: int, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.key = key
        self._side = side

    def sizeHint(self) -> QSize:
        word = QFontMetricsF(font(TextRole.BODY_STRONG)).horizontalAdvance(self.text())
        return QSize(ceil(word) + 2 * scaled(self._side), scaled(HEIGHT - 2 * INSET))

    def ring_shape(self) -> tuple[QRectF, float]:
        """The whole segment."""
        return QRectF(self.rect()), scaled(self.radius)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown, box = theme(), QRectF(self.rect())
        if not self.isChecked():
            ink = shown.accent if self.under_pointer else shown.ink2
            paint_centred(painter, box, self.text(), font(TextRole.BODY), ink)
            return
        paint_box(painter, box, scaled(self.radius), shown.card, shown.accent, width=EDGE)
        paint_centred(painter, box, self.text(), font(TextRole.BODY_STRONG), shown.accent)


class SegmentedControl(ChoiceRow):
    """Arrow keys move the choice itself. Nothing is chosen until ``choose``."""

    choice_changed = QtSignal(str)

    def __init__(
        self,
        name: str,
        choices: Iterable[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        side: int = SIDE,
    ) -> None:
        """``choices``: the key and the words of each; ``side`` px are left beside every word."""
        super().__init__(name, parent)
        self._choice: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for key, text in choices:
            segment = Segment(key, text, side, self)
            segment.clicked.connect(self._segment_clicked)
            self._keys.append(segment)
        self.setFocusProxy(self._keys[0])

    def sizeHint(self) -> QSize:
        across = sum(segment.sizeHint().width() for segment in self._keys)
        return QSize(across + 2 * INSET, self._height_of(1))

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest choice: where there is little room, they stand in more rows."""
        return QSize(self._widest + 2 * INSET, self._height_of(1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room, count = self.width() - 2 * INSET, len(self._keys)
        columns = count
        if self.width() < self.sizeHint().width():
            columns = max(min(room // self._widest, count), 1)
            columns = ceil(count / ceil(count / columns))  # rows of about the same length
        rows = ceil(count / columns)
        if rows > 1 or self.minimumHeight():
            self.setFixedHeight(self._height_of(rows))
        left = INSET
        for place, segment in enumerate(self._keys):
            row, column = divmod(place, columns)
            size = segment.sizeHint()
            if rows > 1:
                size.setWidth(room // columns)
            left = left if column else INSET
            segment.setGeometry(left, INSET + row * size.height(), size.width(), size.height())
            left += size.width()

    @property
    def _widest(self) -> int:
        return max(segment.sizeHint().width() for segment in self._keys)

    def _height_of(self, rows: int) -> int:
        return rows * self._keys[0].sizeHint().height() + 2 * INSET

    def choice(self) -> str | None:
        """The key of the choice, or None."""
        return self._choice

    def choose(self, choice: str | None) -> None:
        """Show ``choice`` as chosen, or nothing, without a signal.

        Raises ``ValueError`` for a key that is no choice here.
        """
        self._choice = choice
        keys = [segment.key for segment in self._segments()]
        self._show_chosen(keys.index(choice) if choice is not None else None)

    def reached(self, member: QWidget) -> None:
        if isinstance(member, Segment):
            self._take(member.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), scaled(TRACK_RADIUS), theme().rail)

    def _segments(self) -> list[Segment]:
        return [key for key in self._keys if isinstance(key, Segment)]

    def _take(self, choice: str) -> None:
        changed = choice != self._choice
        self.choose(choice)
        if changed:
            self.choice_changed.emit(choice)

    @Slot()
    def _segment_clicked(self) -> None:
        segment = self.sender()
        assert isinstance(segment, Segment)
        self._take(segment.key)
