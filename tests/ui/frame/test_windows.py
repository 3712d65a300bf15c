"""Nothing but the window and its forms ever stands on the screen by itself."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog

from evenwichtapp.ui.frame.screenshots import SHOTS
from evenwichtapp.ui.frame.shell import Shell
from tests.ui.controls.dialogs import makers
from tests.ui.house import house, settle, show


class Watch(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):  # noqa: N802 - of Qt
        if (
            event.type() is QEvent.Type.Show
            and watched.isWidgetType()
            and watched.isWindow()
            and not isinstance(watched, Shell | QDialog)
        ):
            self.seen.append(repr(watched))
        return False


@pytest.fixture
def watch(qapp):
    made = Watch()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def test_what_is_built_is_not_shown_before_it_has_its_place(qapp, appearance, watch):
    """It would flash on the screen, and take the keyboard from the window."""
    with house(qapp, "nl") as shell:
        for name in SHOTS:
            show(shell, name)
        for make in makers(shell):
            dialog = make()
            dialog.open()
            settle()
            dialog.reject()
            settle()
        QApplication.processEvents()
    assert watch.seen == []
