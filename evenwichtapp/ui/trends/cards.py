"""The four parts of Verloop: the course, its reading, the year in colour, and the load."""

from __future__ import annotations

from collections import Counter
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import MarkKind
from evenwichtapp.diary.series import day_series, foreign_days, later_days
from evenwichtapp.insight.course import course
from evenwichtapp.insight.day_words import period
from evenwichtapp.insight.load import load_by_domain, organisation_share
from evenwichtapp.insight.reading import Reading, reading
from evenwichtapp.insight.span import calendar_year
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.forms.meanings import meanings_button
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.trends.course_chart import CourseChart
from evenwichtapp.ui.trends.course_legend import CourseLegend
from evenwichtapp.ui.trends.ramp_legend import RampLegend
from evenwichtapp.ui.trends.year_in_colour import YearInColour
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.drawn.load_bars import LoadBars
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

LEGEND_BESIDE = 600  # px of a card that has room for its legend beside the heading
LOWEST_COURSE = 300
Days = tuple[date, date]


class CourseCard(Card):
    """The line of the scores."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._chart = CourseChart(session.language)

        # Layout
        self.column.setContentsMargins(20, 21, 22, 16)
        self.column.addWidget(self._chart)
        # Without this Qt takes the height that the legend has at its narrowest.
        self.setMinimumHeight(scaled(LOWEST_COURSE))

    def show_period(self, first: date, last: date, marked: Days | None, read: Reading) -> None:
        """Draw the days ``first`` to ``last``, of which ``read`` is the reading."""
        session = self.session
        drawn = course(
            session.diary, session.catalogue, first, last, session.today, usual=read.usual
        )
        self._chart.show_course(drawn, read.headline.in_language(session.language))
        self._chart.plot.mark(marked)


class ReadingColumn(QWidget):
    """The period in plain sentences.

    ``table_asked``: the days are wanted as a table. ``week_asked``: days are to be filled in later.
    """

    table_asked = QtSignal()
    week_asked = QtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._period = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)
        table = Button(ButtonKind.LINK, self.tr("Table"), icon_name="table")
        table.clicked.connect(self.table_asked)
        self._catch_up = Button(ButtonKind.LINK, self.tr("Catch up on a week"))
        self._catch_up.clicked.connect(self.week_asked)
        self._headline = SerifLabel("", TextRole.READING_SENTENCE)
        self._marked = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)

        # Layout
        top = QHBoxLayout()
        top.addWidget(self._period, 1)
        top.addWidget(table)
        self._remarks = QVBoxLayout()
        self._remarks.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._headline)
        column.addWidget(self._marked)
        column.addSpacing(4)
        column.addWidget(Separator())
        column.addSpacing(4)
        column.addLayout(self._remarks)
        column.addWidget(self._catch_up)
        column.addStretch(1)

    def show_period(self, first: date, last: date, marked: Days | None) -> Reading:
        """Say what the days ``first`` to ``last`` show, and return that."""
        session, language = self.session, self.session.language
        found = reading(session.diary, session.catalogue, first, last, session.today)
        self._period.setText(period(first, last, session.today).in_language(language))
        self._headline.setText(found.headline.in_language(language))
        self._marked.setVisible(marked is not None)
        if marked is not None:
            days = period(*marked, session.today).in_language(language)
            self._marked.setText(self.tr("Marked: {days}").format(days=days))
        self._say([remark.in_language(language) for remark in found.remarks])
        return found

    def _say(self, remarks: list[str]) -> None:
        empty(self._remarks)
        for remark in remarks:
            self._remarks.addWidget(TextLabel(remark, TextRole.SECONDARY, "ink2", wrap=True))


class YearCard(Card):
    """The year in colour with what the colours mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = TextLabel(self.tr("Year in colour"), TextRole.HEADING)
        self._legend = RampLegend()
        self._year = YearInColour()
        self._marks = CourseLegend()

        # Layout
        self._top = QHBoxLayout()
        self._top.addWidget(heading)
        self._top.addStretch(1)
        self._top.addWidget(self._legend)
        self._under_heading = QHBoxLayout()
        self.column.setContentsMargins(22, 17, 22, 18)
        self.column.setSpacing(12)
        self.column.addLayout(self._top)
        self.column.addLayout(self._under_heading)
        self.column.addWidget(self._year)
        self.column.addWidget(self._marks)
        self.column.addStretch(1)
        self.setMinimumWidth(1)  # the legend beside the heading must not keep the page wide

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(LEGEND_BESIDE)
        (self._under_heading if narrow else self._top).addWidget(self._legend)

    def show_diary(self, diary: Diary, today: date) -> None:
        """Show the twelve months up to the one of ``today``."""
        year = diary.between(calendar_year(today), today)
        series = day_series(year, foreign=True)
        scores = dict(zip(series.days, series.scores, strict=True))
        later, foreign = later_days(year), foreign_days(year)
        self._year.show_scores(scores, today, foreign=foreign, later=later)
        self._marks.show_marks(later=bool(later), foreign=bool(foreign))


class LoadCard(Card):
    """What weighed. ``agenda_asked``: the person wants to take it to the team."""

    agenda_asked = QtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._shown = (session.today, session.today)
        heading = TextLabel(
            self.tr("What was heavy, and where does it lie?"), TextRole.HEADING, wrap=True
        )
        self._words = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)
        self._bars = LoadBars(session.catalogue, session.language)
        self._agenda = Button(
            ButtonKind.LINK, self.tr("Make it an agenda item"), icon_name="note-pencil"
        )
        self._agenda.clicked.connect(self.agenda_asked)

        # Layout
        self._meanings = meanings_button(session, self._named, self)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self._meanings, 0, Qt.AlignmentFlag.AlignTop)
        self.column.setContentsMargins(20, 17, 20, 18)
        self.column.setSpacing(4)
        self.column.addLayout(top)
        self.column.addWidget(self._words)
        self.column.addSpacing(2)
        self.column.addWidget(self._bars)
        self.column.addStretch(1)
        self.column.addWidget(self._agenda)

    def show_period(self, first: date, last: date) -> None:
        """Show the load of the days ``first`` to ``last``."""
        session = self.session
        loads = load_by_domain(session.diary, session.catalogue, first, last)
        share = organisation_share(loads)
        self._words.setText(share.in_words().in_language(session.language))
        self._bars.setVisible(bool(loads))
        self._agenda.setVisible(bool(loads))
        self._bars.show_loads(loads)
        self._meanings.setVisible(bool(loads))
        self._shown = (first, last)

    def _named(self) -> list[str]:
        """The domains and what was ticked in them, most first."""
        session = self.session
        domains = [
            load.domain for load in load_by_domain(session.diary, session.catalogue, *self._shown)
        ]
        ticked = Counter(
            item
            for check_in in session.diary.between(*self._shown).check_ins
            for item in sorted(check_in.items(MarkKind.STRESSOR))
        )
        return [*domains, *(item for item, _ in ticked.most_common())]
