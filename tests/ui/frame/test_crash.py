"""A bug is said in one dialog, and leaves the window standing."""

import sys

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from evenwichtapp.ui.frame import crash
from evenwichtapp.ui.frame.crash import install_crash_dialog
from evenwichtapp.ui.frame.crash_dialog import CrashDialog

WORD = "geheimwoord"


class Painting(QWidget):
    """Its paint raises, with the painter still at work."""

    asked = 0

    def paintEvent(self, _event):  # noqa: N802 - as Qt names it
        painter = QPainter(self)
        painter.drawPoint(0, 0)
        Painting.asked += 1
        raise ValueError(WORD)


@pytest.fixture(autouse=True)
def dialogs(monkeypatch, capsys):
    """The dialog of the app itself, and an end to what it printed."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(crash, "_TOLD", set())
    Painting.asked = 0
    install_crash_dialog()
    yield
    assert WORD not in capsys.readouterr().err


def dialog():
    found = QApplication.activeModalWidget()
    return found if isinstance(found, CrashDialog) else None


def test_a_paint_that_raises_ends_its_painter_and_is_told_once(qtbot):
    """Qt would say of a painter that is still active that it was forgotten, and fail the test."""
    widget = Painting()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: dialog() is not None)
    before = Painting.asked
    widget.update()
    qtbot.waitUntil(lambda: Painting.asked > before)
    dialog().reject()
    before = Painting.asked
    widget.update()
    qtbot.waitUntil(lambda: Painting.asked > before)
    qtbot.wait(1)
    assert dialog() is None


def test_what_was_at_hand_is_let_go_of(qtbot):
    """The last error is kept by Python for as long as there is no other."""
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(raising)
    button.click()
    qtbot.waitUntil(lambda: dialog() is not None)
    assert "in_hand" not in crash_locals()
    dialog().reject()
    button.click()
    qtbot.waitUntil(lambda: dialog() is not None)
    dialog().reject()


def raising():
    in_hand = WORD
    raise ValueError(in_hand)


def crash_locals():
    trace, names = sys.last_traceback, set()
    while trace is not None:
        names |= set(trace.tb_frame.f_locals)
        trace = trace.tb_next
    return names
