"""That the pinned PySide6 can be painted with for years."""

from __future__ import annotations

import sys

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

PAINTS = 2_000


class Painted(QWidget):
    paints = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        self.paints += 1


def test_painting_drops_no_reference_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 lost two at each paint, which ends in an abort on Python 3.11."""
    widget = Painted()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    before = sys.getrefcount(None)
    for _ in range(PAINTS):
        widget.repaint()
    assert widget.paints >= PAINTS
    assert sys.getrefcount(None) > before - PAINTS / 2
