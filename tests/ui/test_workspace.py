from datetime import date, datetime

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn
from evenwichtapp.ui.pages import NAMED


class Windows(QObject):
    """Notes every window that is shown."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.fixture
def windows(qapp):
    found = Windows()
    qapp.installEventFilter(found)
    yield found
    qapp.removeEventFilter(found)


@pytest.mark.parametrize("name", NAMED)
@pytest.mark.parametrize("written", [False, True])
def test_no_page_flashes_a_window(qtbot, workspace, applied, windows, name, written):
    if written:
        at = datetime.fromisoformat("2026-11-12T21:00+01:00")
        check_in = CheckIn(day=date(2026, 11, 12), at=at, score=4)
        applied(Change("check_in_saved", add=(check_in,)))
    workspace.show_page(name)
    qtbot.waitUntil(workspace.page.isVisible)
    assert windows.shown == []
    assert workspace.isActiveWindow()
