import subprocess
import sys
from shutil import which

import pytest

# A process of its own, because Qt connects to a bus once and for all.
LISTENER = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from evenwichtapp.ui.opening.screen_lock import ScreenLock

application = QCoreApplication([])
screen = ScreenLock()
told = []
screen.locked.connect(lambda: told.append(1))
bus = QDBusConnection.sessionBus()
for begins in (False, True):
    message = QDBusMessage.createSignal("/any", "org.gnome.ScreenSaver", "ActiveChanged")
    message.setArguments([begins])
    assert bus.send(message)
last = QDBusMessage.createMethodCall(
    "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetId"
)
bus.call(last)
QTimer.singleShot(300, application.quit)
application.exec()
print(len(told))
"""
ALONE = """
from PySide6.QtCore import QCoreApplication
from evenwichtapp.ui.opening.screen_lock import ScreenLock

application = QCoreApplication([])
ScreenLock()
print("quiet")
"""


@pytest.mark.skipif(which("dbus-run-session") is None, reason="no D-Bus here")
def test_a_locked_screen_is_heard_and_an_unlocked_one_is_not():
    command = ["dbus-run-session", "--", sys.executable, "-c", LISTENER]
    heard = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)
    assert heard.stdout.strip() == "1"


def test_without_a_bus_nothing_is_said(monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere")
    command = [sys.executable, "-c", ALONE]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)
    assert (said.stdout.strip(), said.stderr) == ("quiet", "")
