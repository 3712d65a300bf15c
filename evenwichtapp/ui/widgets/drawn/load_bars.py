"""What weighed, by domain, in parts that show where it lies."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Language, Level
from evenwichtapp.insight.load import SHOWN_LEVELS, DomainLoad
from evenwichtapp.ui.controls.painting import paint_box, paint_text
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme

LEGEND, SQUARE, LEGEND_GAP = 27, 12, 16
ROW, LABEL, BAR, RADIUS = 37, 20, 10, 3
GAP, COUNT_GAP = 2, 7


class LoadBars(QWidget):
    """A bar a domain, most first, with a legend above and the count at the end of each bar."""

    spoken_role = "Chart"

    def __init__(
        self, catalogue: Catalogue, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._language = language
        self._loads: Sequence[DomainLoad] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What was heavy, and where it lies"))

    def show_loads(self, loads: Sequence[DomainLoad]) -> None:
        """Show these loads."""
        self._loads = loads
        self.setAccessibleDescription("; ".join(self._said(load) for load in loads))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(250), scaled(LEGEND) + len(self._loads) * scaled(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_legend(painter)
        for place, load in enumerate(self._loads):
            self._paint_load(painter, scaled(LEGEND) + place * scaled(ROW), load, first=place == 0)

    def _paint_legend(self, painter: QPainter) -> None:
        letters = font(TextRole.SECONDARY)
        left = 0.0
        for level in SHOWN_LEVELS:
            square = QRectF(left, scaled(4), scaled(SQUARE), scaled(SQUARE))
            _paint_part(painter, square, level)
            words = self._level_words(level)
            left += scaled(SQUARE + 6)
            width = QFontMetricsF(letters).horizontalAdvance(words)
            box = QRectF(left, 0, width, scaled(20))
            paint_text(painter, box, words, letters, theme().ink2)
            left += width + scaled(LEGEND_GAP)

    def _paint_load(self, painter: QPainter, top: float, load: DomainLoad, *, first: bool) -> None:
        label = QRectF(0, top, self.width(), scaled(LABEL))
        paint_text(painter, label, self._domain(load), font(TextRole.SECONDARY), theme().ink)
        left = 0.0
        bar_top = top + scaled(LABEL)
        for level in SHOWN_LEVELS:
            if not load.by_level[level]:
                continue
            width = self._room * load.by_level[level] / self._most
            part = QRectF(left, bar_top, max(width - GAP, 1), scaled(BAR))
            _paint_part(painter, part, level)
            left += width
        # the word once, the number always
        count = self._times(load.total) if first else str(load.total)
        box = QRectF(left + scaled(COUNT_GAP), bar_top - scaled(4), self.width(), scaled(18))
        paint_text(painter, box, count, font(TextRole.SECONDARY), theme().ink2)

    @property
    def _room(self) -> float:
        """How wide the longest bar may be, so that its count fits behind it."""
        letters = QFontMetricsF(font(TextRole.SECONDARY))
        count = letters.horizontalAdvance(self._times(self._most))
        return max(self.width() - scaled(COUNT_GAP) - count - 1, 1)

    @property
    def _most(self) -> int:
        return max(load.total for load in self._loads)

    def _domain(self, load: DomainLoad) -> str:
        return self._catalogue.domains[load.domain].label.in_language(self._language)

    def _times(self, count: int) -> str:
        return self.tr("%n time(s)", None, count)

    def _level_words(self, level: Level) -> str:
        return {
            Level.ORGANISATION: self.tr("organisation"),
            Level.TEAM: self.tr("team"),
            Level.SELF: self.tr("yourself"),
        }[level]

    def _said(self, load: DomainLoad) -> str:
        """A bar in words, for a screen reader."""
        parts = ", ".join(
            f"{self._level_words(level)} {load.by_level[level]}"
            for level in SHOWN_LEVELS
            if load.by_level[level]
        )
        return f"{self._domain(load)}: {self._times(load.total)} ({parts})"


def _paint_part(painter: QPainter, part: QRectF, level: Level) -> None:
    """Team is plain and oneself is hatched, so that nobody needs the colour."""
    paint_box(painter, part, RADIUS, _colour(level))
    if level is Level.SELF:
        painter.setBrush(QBrush(theme().card, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(part, RADIUS, RADIUS)


def _colour(level: Level) -> QColor:
    shown = theme()
    if level is Level.ORGANISATION:
        return shown.accent
    return shown.team if level is Level.TEAM else shown.oneself
