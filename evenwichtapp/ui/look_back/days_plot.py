"""The days that are looked back on: the scores, the shift and the date of each, what happened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.charts.plot_area import HIGHEST, LOWEST, PlotArea
from evenwichtapp.diary.records import Shift
from evenwichtapp.insight.course import Course
from evenwichtapp.ui.controls.painting import paint_box, paint_centred, paint_text
from evenwichtapp.ui.dates import short_day, short_weekday_and_number
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.drawn.day_line import paint_day_line
from evenwichtapp.ui.widgets.drawn.event_shape import paint_event_shape
from evenwichtapp.ui.wording import score_words, shift_words

NUMBERS, INSET, LANE, LABELS = 26, 20, 20, 46
HEIGHT = 184
SHAPE = 10
EMPTY = 1.5  # radius of a day without a score
ENOUGH = 5
LABEL_GAP = 3  # px of air between two labels
LINE = 18


class DaysPlot(QWidget):
    """Paints a ``Course`` of a few weeks; ``kind_words`` gives the words of a kind of event."""

    spoken_role = "Chart"

    def __init__(
        self,
        course: Course,
        shifts: Mapping[date, Shift],
        kind_words: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._course = course
        self._shifts = shifts
        self._kind_words = kind_words
        self._days = [
            course.first + timedelta(days=n) for n in range((course.last - course.first).days + 1)
        ]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Your days"))
        self.setAccessibleDescription("; ".join(filter(None, map(self._said, self._days))))

    def sizeHint(self) -> QSize:
        return QSize(scaled(572), scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(HEIGHT))

    def _said(self, day: date) -> str:
        """A day in words, for a screen reader; "" where there is nothing to say."""
        parts = [shift_words(self._shifts[day])] if day in self._shifts else []
        if day in self._course.score_of:
            parts.append(score_words(self._course.score_of[day]))
        if day in self._course.later:
            parts.append(self.tr("filled in later"))
        if day in self._course.foreign:
            parts.append(self.tr("on another scale"))
        parts += [self._kind_words(mark.kind) for mark in self._course.events if mark.day == day]
        return f"{short_day(day)}: {', '.join(parts)}" if parts else ""

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = PlotArea(
            self._course.first,
            self._course.last,
            width=max(self.width() - scaled(NUMBERS), 1),
            height=max(self.height() - scaled(LANE + LABELS), 1),
            inset=scaled(INSET),
        )
        painter.translate(scaled(NUMBERS), scaled(LANE))
        self._paint_ground(painter, area)
        self._paint_events(painter, area)
        scores = self._course.score_of
        places = [
            (day, QPointF(area.x(day), self._y(area, scores[day])) if day in scores else None)
            for day in self._days
        ]
        paint_day_line(painter, places, self._course.later, self._course.foreign)
        self._paint_labels(painter, area)

    def _y(self, area: PlotArea, score: float) -> float:
        """The scores fill the height: 10 at the top, 1 at the floor."""
        return area.height * (HIGHEST - score) / (HIGHEST - LOWEST)

    def _paint_ground(self, painter: QPainter, area: PlotArea) -> None:
        shown, own = theme(), self._course.own_range
        numbers = {LOWEST, ENOUGH, HIGHEST}
        if own is not None:
            numbers |= {own.low, own.high}
            top = self._y(area, own.high)
            box = QRectF(0, top, area.width, max(self._y(area, own.low) - top, scaled(2)))
            paint_box(painter, box, scaled(4), shown.soft)
        for score in numbers:
            strong = own is not None and score in (own.low, own.high)
            letters = font(TextRole.CAPTION_STRONG if strong else TextRole.CAPTION)
            width = QFontMetricsF(letters).horizontalAdvance(str(score)) + 1
            box = QRectF(-scaled(10) - width, self._y(area, score) - scaled(9), width, scaled(LINE))
            paint_text(painter, box, str(score), letters, shown.accent if strong else shown.ink3)
        pen = QPen(shown.line_strong, 1)
        pen.setDashPattern([1, 3])
        painter.setPen(pen)
        enough = self._y(area, ENOUGH)
        painter.drawLine(QPointF(0, enough), QPointF(area.width, enough))
        painter.setPen(QPen(shown.line, 1))
        painter.drawLine(QPointF(0, area.height), QPointF(area.width, area.height))

    def _paint_events(self, painter: QPainter, area: PlotArea) -> None:
        shown, beside = theme(), dict.fromkeys(self._days, 0)
        for mark in self._course.events:
            x = area.x(mark.day) + beside[mark.day] * scaled(SHAPE + 4)
            beside[mark.day] += 1
            score = self._course.score_of.get(mark.day, LOWEST)
            painter.setPen(QPen(shown.line_strong, 1))
            painter.drawLine(
                QPointF(area.x(mark.day), -scaled(4)),
                QPointF(area.x(mark.day), self._y(area, score)),
            )
            colour = shown.accent if mark.shape == "star" else shown.ink
            paint_event_shape(
                painter, mark.shape, QPointF(x, -scaled(LANE) / 2), scaled(SHAPE), colour
            )

    def _paint_labels(self, painter: QPainter, area: PlotArea) -> None:
        """The date of every day, or of every so manieth one where there is no room for all."""
        letters, strong = font(TextRole.CAPTION), font(TextRole.CAPTION_STRONG)
        shifts = {day: shift_words(shift).lower() for day, shift in self._shifts.items()}
        widest = max(
            *(_width(short_weekday_and_number(day), letters) for day in self._days),
            *(_width(words, strong) for words in shifts.values()),
            1,
        )
        apart = (area.width - 2 * area.inset) / max(len(self._days) - 1, 1)
        each = max(ceil((widest + scaled(LABEL_GAP)) / max(apart, 1)), 1)
        above = QRectF(0, area.height + scaled(6), 0, scaled(LINE))
        for place, day in enumerate(reversed(self._days)):
            above.moveLeft(area.x(day))
            if day not in self._course.score_of:
                painter.setPen(QPen(theme().line2, 0.1))
                painter.setBrush(theme().line2)
                painter.drawEllipse(above.center(), EMPTY, EMPTY)
            if place % each:
                continue
            if day in shifts and day in self._course.score_of:
                paint_centred(painter, above, shifts[day], strong, theme().ink)
            below = above.translated(0, scaled(LINE))
            paint_centred(painter, below, short_weekday_and_number(day), letters, theme().ink2)


def _width(words: str, letters: QFont) -> float:
    return QFontMetricsF(letters).horizontalAdvance(words)
