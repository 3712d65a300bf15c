"""A sheet beside the form of Vandaag."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.widgets.card import Card


def side_card(*widgets: QWidget) -> Card:
    """A sheet with these widgets below each other."""
    card = Card()
    card.column.setContentsMargins(20, 18, 20, 18)
    card.column.setSpacing(8)
    for widget in widgets:
        card.column.addWidget(widget)
    return card
