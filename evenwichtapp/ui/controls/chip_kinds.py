"""Many things to choose, under the heading of their kind: a few of each, until all are wanted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.ui.controls.painting import paint_text
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme

if TYPE_CHECKING:
    from evenwichtapp.ui.controls.chip_group import ChipItem

ABOUT_FIRST = 8
HEADING_HEIGHT = 30


class ChipHeading(QWidget):
    """The name of a kind, on a row of its own."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(font(TextRole.SECONDARY_STRONG)).horizontalAdvance(self._words)
        return QSize(round(wide) + scaled(4), scaled(HEADING_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(self.rect()).adjusted(scaled(2), scaled(8), 0, 0)
        letters = font(TextRole.SECONDARY_STRONG)
        paint_text(QPainter(self), box, self._words, letters, theme().ink2)


def kinds_of(items: Iterable[ChipItem]) -> list[tuple[str, list[ChipItem]]]:
    """The items by kind; those of one kind stand together already."""
    return [(kind, list(of_kind)) for kind, of_kind in groupby(items, lambda item: item.kind)]


def first_of_each(items: Sequence[ChipItem]) -> list[ChipItem]:
    """The first few of each kind, together about eight; all where there is one kind or none."""
    kinds = kinds_of(items)
    if len(kinds) < 2:
        return list(items)
    each = max(1, round(ABOUT_FIRST / len(kinds)))
    return [item for _kind, of_kind in kinds for item in of_kind[:each]]
