"""The window itself, light enough to be on the screen before anything heavy is imported."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QMainWindow

# What the application starts with: Qt's own drawing, which no desktop changes. A style that is set
# later costs every widget its dressing once more.
FUSION = ("-style", "Fusion")
USUAL_SIZE = (1280, 820)
SMALLEST_SIZE = (720, 520)
TITLE_BAR = 40  # px; how high it really is, is known only once the window stands


class MainWindow(QMainWindow):
    """An empty window that says once when it stands on the screen.

    ``painted``: the first paint is done, so that the rest may be loaded. ``close_asked``: the
    person wants to leave; ``leave`` then closes it, once all is safe. ``left``: that is done.
    """

    painted = QtSignal()
    close_asked = QtSignal()
    left = QtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._announced = False
        self._may_leave = False
        self.setWindowTitle("Evenwicht")
        room = QGuiApplication.primaryScreen().availableSize()
        width, height = room.width(), room.height() - TITLE_BAR
        self.setMinimumSize(min(SMALLEST_SIZE[0], width), min(SMALLEST_SIZE[1], height))
        self.resize(min(USUAL_SIZE[0], width), min(USUAL_SIZE[1], height))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._announced:
            self._announced = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self._may_leave)
        if not self._may_leave:
            # After this event: Qt does not close a window while it is being closed.
            QTimer.singleShot(0, self.close_asked.emit)

    @Slot()
    def leave(self) -> None:
        """Close the window without asking anybody."""
        self._may_leave = True
        self.close()
        self.left.emit()

    @Slot()
    def come_forward(self) -> None:
        """Stand in front of other windows, also when it was minimised."""
        from PySide6.QtCore import Qt  # its hundred enums are not for before the first paint

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
