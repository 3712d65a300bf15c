"""Taking widgets out of sight for good."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget


def empty(layout: QLayout) -> None:
    """Take everything out of ``layout`` and delete the widgets that stood in it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            drop(widget)


def drop(*widgets: QWidget) -> None:
    """Hide ``widgets`` at once and delete them when Qt is done with them."""
    for widget in widgets:
        widget.hide()
        widget.deleteLater()
