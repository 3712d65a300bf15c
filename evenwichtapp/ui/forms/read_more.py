"""A quiet way to a short piece to read, from wherever it fits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from evenwichtapp.catalogue.learning import LearningItem
from evenwichtapp.catalogue.models import Language
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.page import Page

LINE = 24


class ReadMore(Button):
    """A link that names the piece, no louder than the words around it; ``piece`` is its id."""

    def __init__(
        self, piece: LearningItem, language: Language, parent: QWidget | None = None
    ) -> None:
        words = QCoreApplication.translate("ReadMore", "Read more about it: {title}")
        title = piece.label.in_language(language)
        super().__init__(ButtonKind.LINK, words.format(title=title), parent=parent)
        self.piece = piece.id

    def letters(self) -> QFont:
        return font(TextRole.SECONDARY)

    def height_of_one(self) -> int:
        return scaled(LINE)


def page_below(widget: QWidget | None) -> Page | None:
    """The page on which a widget stands; None where a window of its own lies between."""
    while widget is not None and not isinstance(widget, Page):
        widget = None if widget.isWindow() else widget.parentWidget()
    return widget
