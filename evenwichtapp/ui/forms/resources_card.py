"""The person's own sources of support in some days: facts, without a total and without a norm."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from evenwichtapp.catalogue.sources import source_words
from evenwichtapp.insight.portfolio import OWN, Portfolio, SourceOfSupport, TwoWeeks, portfolio
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.dates import short_day
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import FittedCard
from evenwichtapp.ui.widgets.card_grid import CardGrid
from evenwichtapp.ui.widgets.drawn.fortnight_dots import FortnightDots
from evenwichtapp.ui.widgets.text import SerifLabel, ShortLabel, TextLabel

MODEL = "Trimbos"  # where the model is told of
FEWEST_COMPARED = 2  # of two weeks, below which nothing can vary
MOST_DRAWN = 13  # of two weeks; the words tell of more
NARROWEST = 340  # px of the words on two weeks


class ResourcesCard(FittedCard):
    """Which sources there were, by group, and how many different ones per two weeks.

    Any place may have it: ``show_days`` says of which days.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.column.setSpacing(6)
        self.column.addWidget(SerifLabel(self.tr("What gave support"), TextRole.READING_SENTENCE))
        self._filled = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)
        self.column.addWidget(self._filled)
        self._place = QWidget()
        self._rows = QGridLayout(self._place)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(0, 1)
        self.column.addWidget(self._place)
        self._dots_mean = TextLabel(
            self.tr("A dot is two weeks. It is full where this gave support in them."),
            TextRole.CAPTION,
            "ink2",
            wrap=True,
        )
        self.column.addWidget(self._dots_mean)
        self._varied = TextLabel(
            self.tr("Different sources, per two weeks"), TextRole.BODY_STRONG, wrap=True
        )
        self.column.addSpacing(6)
        self.column.addWidget(self._varied)
        weeks = QWidget()
        self._weeks = CardGrid(scaled(NARROWEST), weeks, row_gap=2)
        self.column.addWidget(weeks)
        self.column.addSpacing(6)
        self.column.addWidget(TextLabel(_honest(session), TextRole.CAPTION, "ink2", wrap=True))

    def show_days(self, first: date, last: date) -> None:
        """Show the days from ``first`` up to and including ``last``."""
        session = self.session
        found = portfolio(session.diary, session.catalogue, first, last)
        days = (found.last - found.first).days + 1
        said = self.tr("You filled in {filled} of these {days} days.")
        if not found.sources:
            said = self.tr("You filled in {filled} of these {days} days, and ticked no support.")
        self._filled.setText(said.format(filled=found.filled, days=days))
        empty(self._rows)
        at = 0
        for group in (*session.catalogue.source_groups, OWN):
            at = self._add_group(found, group, at)
        compared = len(found.two_weeks) >= FEWEST_COMPARED and bool(found.sources)
        self._dots_mean.setVisible(compared and _drawn(found))
        self._varied.setVisible(compared)
        empty(self._weeks)
        for weeks in found.two_weeks if compared else ():
            self._weeks.addWidget(TextLabel(self._of_weeks(weeks), TextRole.SECONDARY, wrap=True))

    def _add_group(self, found: Portfolio, group: str, at: int) -> int:
        """The rows of a group, where it has any; the number of the row after them."""
        sources = found.of_group(group)
        if not sources:
            return at
        known = self.session.catalogue.source_groups.get(group)
        words = known.label.in_language(self.session.language) if known else self.tr("Your own")
        self._rows.addWidget(TextLabel(words, TextRole.BODY_STRONG, wrap=True), at, 0, 1, 3)
        for row, source in enumerate(sources, start=at + 1):
            self._add_source(found, source, row)
        return at + len(sources) + 1

    def _add_source(self, found: Portfolio, source: SourceOfSupport, row: int) -> None:
        label = self.session.item_words(source.item)
        count = self.tr("{days} of {filled} days").format(
            days=len(source.days), filled=found.filled
        )
        self._rows.addWidget(ShortLabel(label), row, 0)
        self._rows.addWidget(TextLabel(count, TextRole.SECONDARY, "ink2"), row, 2)
        if _drawn(found):
            self._rows.addWidget(self._dots(found, source, label), row, 1)

    def _dots(self, found: Portfolio, source: SourceOfSupport, label: str) -> FortnightDots:
        used = [
            source.in_days(weeks.first, weeks.last) > 0 if weeks.filled else None
            for weeks in found.two_weeks
        ]
        known = [one for one in used if one is not None]
        told = self.tr("{label}: in {times} of the {known} times two weeks with entries")
        return FortnightDots(used, told.format(label=label, times=sum(known), known=len(known)))

    def _of_weeks(self, weeks: TwoWeeks) -> str:
        span = f"{short_day(weeks.first)} – {short_day(weeks.last)}"
        if not weeks.filled:
            return self.tr("{span}: nothing filled in").format(span=span)
        different = self.tr("%n source(s)", "", weeks.different)
        said = self.tr("{span}: {different}; {filled} of the 14 days filled in")
        return said.format(span=span, different=different, filled=weeks.filled)


def _drawn(found: Portfolio) -> bool:
    """Whether dots have room, and something to compare."""
    return FEWEST_COMPARED <= len(found.two_weeks) <= MOST_DRAWN


def _honest(session: Session) -> str:
    """What the groups rest on, and what they cannot say."""
    words = QCoreApplication.translate(
        "ResourcesCard",
        "The groups come from a model about young people at school ({source}). That they fit"
        " caregivers is our own choice. There is no agreed measure of resilience, so there is no"
        " total here.",
    )
    return words.format(source=f"Grych 2015; {source_words(MODEL).in_language(session.language)}")
