"""What a person does and sees in the window, in a test's own words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.keyboard import press, tab_to


def use(qtbot, name):
    """Tab to a button and press Enter."""
    tab_to(qtbot, name)
    press(qtbot, Qt.Key.Key_Return)


def type_in(qtbot, name, text):
    """Tab to a field and type Latin letters."""
    qtbot.keyClicks(tab_to(qtbot, name), text)


def words_in(widget):
    """All that stands in view on ``widget``, one text a line."""
    shown = []
    for child in widget.findChildren(QWidget):
        text = getattr(child, "text", None)
        if child.isVisible() and callable(text):
            shown.append(text())
    return "\n".join(shown)
