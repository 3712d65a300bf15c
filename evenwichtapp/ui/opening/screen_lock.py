"""Hearing from the system that the screen is locked or that the computer goes to sleep.

Over D-Bus, as Linux desktops tell it. Where there is no bus, nothing is heard and nothing is said.
"""

from __future__ import annotations

import os

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtDBus import QDBusConnection

LOGIN = "org.freedesktop.login1"
SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


class ScreenLock(QObject):
    """``locked``: the screen was locked, or the computer goes to sleep.

    The lock of any session counts: where two people share a computer that is once too often,
    never once too few.
    """

    locked = QtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

        # The computer
        system = QDBusConnection.systemBus()
        self._listen(system, f"{LOGIN}.Session", "Lock", "_tell()")
        self._listen(system, f"{LOGIN}.Manager", "PrepareForSleep", "_tell_if(bool)")

        # The desktop; without this address, asking for its bus could start one
        if "DBUS_SESSION_BUS_ADDRESS" in os.environ:
            desktop = QDBusConnection.sessionBus()
            for interface in SCREEN_SAVERS:
                self._listen(desktop, interface, "ActiveChanged", "_tell_if(bool)")

    def _listen(self, bus: QDBusConnection, interface: str, name: str, slot: str) -> None:
        if bus.isConnected():
            # PySide's types ask for bytes; it takes only what SLOT gives, which is a str.
            bus.connect("", "", interface, name, self, SLOT(slot))  # type: ignore[call-overload]

    @Slot()
    def _tell(self) -> None:
        self.locked.emit()

    @Slot(bool)
    def _tell_if(self, begins: bool) -> None:
        """The same message says when it is over."""
        if begins:
            self.locked.emit()
