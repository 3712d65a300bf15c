"""Twelve months of scores as a calendar: a row a month, a cell a day, the number always printed."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.diary.workday import ONE_DAY
from evenwichtapp.insight.own_range import whole
from evenwichtapp.insight.span import calendar_year
from evenwichtapp.ui.controls.painting import paint_box, paint_centred, paint_text
from evenwichtapp.ui.dates import short_month, weekday_and_long_date
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.trends.day_picture import DayPicture
from evenwichtapp.ui.trends.ramp_legend import paint_foreign_cell, paint_score_cell
from evenwichtapp.ui.wording import score_words

MONTHS, DAYS = 12, 31
LABELS, ROW, GAP, RADIUS = 46, 24, 2, 4
WIDEST_STEP, NARROWEST_STEP = 26, 16
MISSING_RADIUS = 1.5
STEPS = {
    Qt.Key.Key_Left: -ONE_DAY,
    Qt.Key.Key_Right: ONE_DAY,
}
MONTH_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class YearInColour(DayPicture):
    """The twelve calendar months up to the one of today; missing days are a small dot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scores: Mapping[date, float] = {}
        self._foreign: frozenset[date] = frozenset()
        self._later: frozenset[date] = frozenset()
        self._today = date.today()
        self._first = calendar_year(self._today)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Year in colour"))

    def show_scores(
        self,
        scores: Mapping[date, float],
        today: date,
        *,
        foreign: frozenset[date] = frozenset(),
        later: frozenset[date] = frozenset(),
    ) -> None:
        """Show these day scores (1-10); days of other months may be among them.

        Those on ``foreign`` days stand on another scale: the number in a frame, without a colour.
        ``later`` days were filled in after they were over: they have a ring.
        """
        self._scores = scores
        self._foreign = foreign
        self._later = later
        self._today = today
        self._first = calendar_year(today)
        shown = {day for day in scores if self._first <= day <= today}
        said = [self.tr("%n day(s) with a score", None, len(shown))]
        if count := len(shown & later):
            said.append(self.tr("%n day(s) filled in later", None, count))
        if count := len(shown & foreign):
            said.append(self.tr("%n day(s) on another scale", None, count))
        self.setAccessibleDescription(", ".join(said))
        self.choose(None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(LABELS + DAYS * 20), scaled(MONTHS * ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(LABELS + DAYS * NARROWEST_STEP), scaled(MONTHS * ROW))

    # Days

    def day_at(self, place: QPointF) -> date | None:
        row = int(place.y() // scaled(ROW))
        column = int((place.x() - scaled(LABELS)) // self._step)
        if not (0 <= row < MONTHS and 0 <= column < DAYS and place.x() >= scaled(LABELS)):
            return None
        month = self._month(row)
        if column >= monthrange(month.year, month.month)[1]:
            return None
        day = month.replace(day=column + 1)
        return day if day <= self._today else None

    def centre_of(self, day: date) -> QPointF:
        return self._cell(day).center()

    def words_for(self, day: date) -> str:
        said = weekday_and_long_date(day)
        score = self._scores.get(day)
        if score is None:
            return self.tr("{day}: no score").format(day=said)
        words = self.tr("{day}: {score}").format(day=said, score=score_words(score))
        if day in self._later:
            words = self.tr("{said}, filled in later").format(said=words)
        if day in self._foreign:
            words = self.tr("{said}, on another scale").format(said=words)
        return words

    def day_after(self, day: date | None, key: Qt.Key) -> date | None:
        if key == Qt.Key.Key_Home:
            return self._first
        if key == Qt.Key.Key_End:
            return self._today
        if key not in STEPS and key not in MONTH_STEPS:
            return None
        if day is None:
            return self._today
        to = day + STEPS[key] if key in STEPS else _months_on(day, MONTH_STEPS[key])
        return min(max(to, self._first), self._today)

    def _month(self, row: int) -> date:
        return _months_on(self._first, row)

    # Painting

    @property
    def _step(self) -> float:
        """From one cell to the next; cells stay narrow on a wide page, so that rows read on."""
        room = (self.width() - scaled(LABELS) + scaled(GAP)) / DAYS
        return min(int(room), scaled(WIDEST_STEP))

    def _cell(self, day: date) -> QRectF:
        row = (day.year - self._first.year) * 12 + day.month - self._first.month
        left = scaled(LABELS) + (day.day - 1) * self._step
        gap = scaled(GAP)
        return QRectF(left, row * scaled(ROW) + gap / 2, self._step - gap, scaled(ROW) - gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in range(MONTHS):
            self._paint_month(painter, row)
        if self.chosen is not None:
            box = self._cell(self.chosen).adjusted(-1, -1, 1, 1)
            paint_box(painter, box, scaled(RADIUS) + 1, None, theme().accent, width=2)
            self.paint_words(painter)

    def _paint_month(self, painter: QPainter, row: int) -> None:
        month = self._month(row)
        label = QRectF(0, row * scaled(ROW), scaled(LABELS), scaled(ROW))
        paint_text(painter, label, short_month(month), font(TextRole.SECONDARY), theme().ink2)
        for number in range(1, monthrange(month.year, month.month)[1] + 1):
            day = month.replace(day=number)
            if day > self._today:
                return
            self._paint_day(painter, day)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        cell = self._cell(day)
        score = self._scores.get(day)
        if score is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().line2)
            painter.drawEllipse(cell.center(), MISSING_RADIUS, MISSING_RADIUS)
        elif day == self._today:
            shown = theme()
            paint_box(painter, cell, scaled(RADIUS), shown.card, shown.accent, width=1.5)
            number = str(whole(score))
            paint_centred(painter, cell, number, font(TextRole.KEYCAP), shown.ink)
        elif day in self._foreign:
            paint_foreign_cell(painter, cell, str(whole(score)), later=day in self._later)
        else:
            paint_score_cell(painter, cell, whole(score), later=day in self._later)


def _months_on(day: date, months: int) -> date:
    """The same day in a later or earlier month, or the last day of a shorter one."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
