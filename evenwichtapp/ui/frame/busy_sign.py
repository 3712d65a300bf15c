"""Says quietly that something takes a moment, in the edge below every page."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.ui.work.waits import Waits

AFTER, LEAST = 300, 500  # milliseconds: what is there sooner needs no sign, and none flashes by
EDGE, BELOW = 32, 4


class BusySign(TextLabel):
    """Hidden while nothing is waited for; lies over its parent at the bottom right.

    It takes no keyboard and no click, and does not move.
    """

    def __init__(self, waits: Waits, over: QWidget) -> None:
        super().__init__(self.tr("One moment…"), TextRole.CAPTION, "ink2", parent=over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._shown_for = QElapsedTimer()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER)
        self._soon.timeout.connect(self._show)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.hide)
        self.hide()
        over.installEventFilter(self)
        waits.changed.connect(self._take)

    @Slot(bool)
    def _take(self, waited_for: bool) -> None:
        if waited_for:
            self._rest.stop()
            if self.isHidden():
                self._soon.start()
            return
        self._soon.stop()
        if not self.isHidden():
            self._rest.start(max(LEAST - self._shown_for.elapsed(), 0))

    @Slot()
    def _show(self) -> None:
        self._shown_for.start()
        self._take_place()
        self.raise_()
        self.show()

    def _take_place(self) -> None:
        self.adjustSize()
        left = self._over.width() - self.width() - scaled(EDGE)
        self.move(left, self._over.height() - self.height() - scaled(BELOW))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the edge of what it lies over."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._take_place()
        return super().eventFilter(watched, event)
