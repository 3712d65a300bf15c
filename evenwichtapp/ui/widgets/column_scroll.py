"""A column that scrolls when the window is low; only a thin bar shows it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

RING_MARGIN = 4
MEASURED = 300  # milliseconds in which a layout has measured all that is new
BAR_ROOM = 12  # px at the right of a column, in which its bar lies over nothing


class ColumnScroll(QScrollArea):
    """Put widgets into ``column``, which fills ``content``.

    ``side``: px free at the left and right, where the bar stands too, so that the column keeps
    its width whether or not there is a bar. ``left`` where that side is another.
    """

    def __init__(
        self, parent: QWidget | None = None, *, side: int = RING_MARGIN, left: int | None = None
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        self._side = side
        self._left = side if left is None else left
        self._place: int | None = None  # to come back to
        self._keep_width()
        # One of our own is empty paper, and for Qt's PySide would first set up every widget it has
        self.setViewport(QWidget())
        self.verticalScrollBar().rangeChanged.connect(self._keep_width)
        self.setWidget(self.content)
        self.content.setAutoFillBackground(False)  # setWidget switches it on

    def return_to(self, place: int) -> None:
        """Come back to ``place``, a value of the bar, once what is put there anew has its height.

        Until a layout has measured it, it may be so low that there is nothing to scroll.
        """
        self._place = place
        QTimer.singleShot(MEASURED, self, self._forget_place)

    @Slot()
    def _forget_place(self) -> None:
        self._place = None

    @Slot()
    def _keep_width(self) -> None:
        bar = self.verticalScrollBar()
        if self._place is not None and bar.maximum() >= self._place:
            bar.setValue(self._place)
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        right = max(self._side - taken, 0)
        top = RING_MARGIN if self._left == RING_MARGIN else 0
        self.column.setContentsMargins(self._left, top, right, top)
