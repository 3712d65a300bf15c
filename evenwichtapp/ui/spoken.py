"""What a painted widget is to a screen reader, where Qt cannot know it.

A widget that says ``spoken_role`` (a name in ``QAccessible.Role``) is told as that: a group, a
heading, a picture with its words.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

_installed: list[bool] = []


def install_roles() -> None:
    """Let Qt ask here first; done once for the whole process."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_told)


class Spoken(QAccessibleWidget):
    """A widget in the role that it names itself."""

    def text(self, kind: QAccessible.Text) -> str:
        """A label without a name of its own is called by its words."""
        found = super().text(kind)
        label = self.object()
        if not found and kind is QAccessible.Text.Name and isinstance(label, QLabel):
            return label.text()
        return found


def _told(_kind: str, widget: QObject) -> QAccessibleInterface | None:
    role = getattr(widget, "spoken_role", "")
    if not role or not isinstance(widget, QWidget):
        return None
    return Spoken(widget, QAccessible.Role[role])
