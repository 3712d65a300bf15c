"""A choice of one out of a few, side by side: the shift, the period, a filter."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from evenwichtapp.ui.controls.choice_row import ChoiceRow, RowKey
from evenwichtapp.ui.controls.painting import paint_box, paint_centred
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme

HEIGHT = 40
INSET = 3
SIDE = 14  # beside the word of a segment
TRACK_RADIUS = 11


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
        paint_box(painter, box, scaled(self.radius), shown.card, shown.line2)
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
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(INSET, INSET, INSET, INSET)
        layout.setSpacing(0)
        for key, text in choices:
            segment = Segment(key, text, side, self)
            segment.clicked.connect(self._segment_clicked)
            self._keys.append(segment)
            layout.addWidget(segment)
        self.setFocusProxy(self._keys[0])

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
