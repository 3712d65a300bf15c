"""A place in the tray of the desktop: a sign that the app runs, and a way back to it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from evenwichtapp.ui.icons import icon

SIZE = 22  # px, as most desktops give


def has_tray() -> bool:
    """Whether this desktop has a tray now; it may come or go while the app runs."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """``chosen``: somebody took up what was told. ``opened``, ``ended``: the app was asked for,
    or was asked to end.
    """

    chosen = QtSignal()
    opened = QtSignal()
    ended = QtSignal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._menu = QMenu(window)
        self._open = self._menu.addAction("")
        self._open.triggered.connect(self.opened)
        self._end = self._menu.addAction("")
        self._end.triggered.connect(self.ended)
        self._sign = QSystemTrayIcon(icon("mark", "accent", SIZE), self)
        self._sign.setContextMenu(self._menu)
        self._sign.setToolTip("Evenwicht")
        self._sign.activated.connect(self._take_click)
        self._sign.messageClicked.connect(self.chosen)

    def is_there(self) -> bool:
        """Whether it can be seen."""
        return has_tray()

    def show(self, *, shown: bool) -> None:
        """Stand in the tray or not, in the language of the window."""
        self._open.setText(self.tr("Open Evenwicht"))
        self._end.setText(self.tr("Quit"))
        self._sign.setIcon(icon("mark", "accent", SIZE))
        self._sign.setVisible(shown)

    def tell(self, words: str) -> None:
        """Show a notification of the desktop, which takes the keyboard from nobody."""
        self._sign.showMessage("Evenwicht", words, self._sign.icon())

    @Slot(QSystemTrayIcon.ActivationReason)
    def _take_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.opened.emit()
