"""The signals of the last weeks on a line: how serious, and whether they were recognised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from evenwichtapp.ui.controls.painting import paint_box, paint_text
from evenwichtapp.ui.dates import short_day
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme

WEEKS, LABEL_EVERY = 12, 4
ONE_WEEK = timedelta(weeks=1)
ICON_SIZE, STEP, ABOVE_LINE, LABELS = 16, 22, 8, 26
LINE_HEIGHT, NOW_HEIGHT = 2, 3
ICONS = {
    "notice": ("warning-circle", "amber"),
    "flag": ("flag", "brick"),
    "stands_out": ("trend-up", "accent"),
}


@dataclass(frozen=True)
class StripSignal:
    """A signal to show: how serious it is, and what to say of it.

    ``level`` is "notice", "flag", or "stands_out" for a rise.
    """

    day: date
    level: str
    filled: bool
    words: str


class SignalStrip(QWidget):
    """Twelve weeks up to and including the one of today, a column a week."""

    spoken_role = "Chart"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.today()
        self._weeks: list[list[StripSignal]] = [[] for _week in range(WEEKS)]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Signals of the last 12 weeks"))

    def show_signals(self, signals: Sequence[StripSignal], today: date) -> None:
        """Show these signals; one from just before the first week stands in it."""
        self._today = today
        self._weeks = [[] for _week in range(WEEKS)]
        for signal in signals:
            week = (signal.day - self._first).days // 7
            self._weeks[min(max(week, 0), WEEKS - 1)].append(signal)
        self.setAccessibleDescription("; ".join(signal.words for signal in signals))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(WEEKS * STEP), scaled(self._line_at + LABELS))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(WEEKS * ICON_SIZE), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            week = min(max(int(event.pos().x() // self._step), 0), WEEKS - 1)
            said = "\n".join(signal.words for signal in self._weeks[week])
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for week, signals in enumerate(self._weeks):
            for place, signal in enumerate(signals):
                self._paint_signal(painter, week, place, signal)
        shown, top = theme(), scaled(self._line_at)
        line = QRectF(0, top - LINE_HEIGHT / 2, self.width(), LINE_HEIGHT)
        paint_box(painter, line, LINE_HEIGHT / 2, shown.line2)
        now = QRectF(self.width() - self._step, top - NOW_HEIGHT / 2, self._step, NOW_HEIGHT)
        paint_box(painter, now, 0, shown.accent)
        self._paint_labels(painter, top + scaled(6))

    @property
    def _first(self) -> date:
        """The Monday on which the first week begins."""
        return self._today - timedelta(days=self._today.weekday()) - (WEEKS - 1) * ONE_WEEK

    @property
    def _step(self) -> float:
        return self.width() / WEEKS

    @property
    def _line_at(self) -> int:
        """How far below the top the line lies, in px of the design."""
        highest = max(len(signals) for signals in self._weeks)
        return max(highest, 1) * STEP + ABOVE_LINE

    def _paint_signal(self, painter: QPainter, week: int, place: int, signal: StripSignal) -> None:
        name, token = ICONS[signal.level]
        side = scaled(ICON_SIZE)
        square = QRectF(0, 0, side, side)
        height = scaled(self._line_at - ABOVE_LINE - STEP * place - STEP / 2)
        square.moveCenter(QPointF((week + 0.5) * self._step, height))
        paint_icon(painter, name, square, theme().colour(token), filled=signal.filled)

    def _paint_labels(self, painter: QPainter, top: float) -> None:
        letters = font(TextRole.CAPTION)
        metrics = QFontMetricsF(letters)
        last = short_day(self._first + (WEEKS - 1) * ONE_WEEK)
        limit = self.width() - metrics.horizontalAdvance(last)
        row = QRectF(limit, top, self.width(), scaled(LABELS - 6))
        paint_text(painter, row, last, letters, theme().ink2)
        for week in range(0, WEEKS - 1, LABEL_EVERY):
            words = short_day(self._first + week * ONE_WEEK)
            row.moveLeft(week * self._step)
            if row.left() + metrics.horizontalAdvance(words) + scaled(8) <= limit:
                paint_text(painter, row, words, letters, theme().ink2)
