"""What the weeks held, as facts: days, what weighed, support, signs, events and signals."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.diary.records import AnswerKind
from evenwichtapp.insight.load import organisation_share
from evenwichtapp.insight.weeks_seen import Counted, Seen, SignalThen
from evenwichtapp.ui.dates import short_day
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.look_back.counted_list import MOST, CountedList
from evenwichtapp.ui.look_back.days_plot import DaysPlot
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.beside_or_below import BesideOrBelow
from evenwichtapp.ui.widgets.card import FittedCard
from evenwichtapp.ui.widgets.drawn.load_bars import LoadBars
from evenwichtapp.ui.widgets.helped_choice import helped_words
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel
from evenwichtapp.ui.wording import capitalised

TWO_BESIDE, THREE_BESIDE = 460, 520  # px of the card from which its lists stand beside each other
APART = 26


class SeenCard(FittedCard):
    """Everything on it was written by the person; nothing of it is a judgement."""

    def __init__(self, session: Session, seen: Seen, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=23)
        self.session = session
        language = session.language
        self.column.setSpacing(12)
        self.column.addWidget(
            SerifLabel(seen.headline.in_language(language), TextRole.READING_SENTENCE)
        )
        if not seen.filled and not seen.happened:
            self.column.addStretch(1)
            return
        self.column.addWidget(DaysPlot(seen.course, seen.shifts, session.item_words))
        self.column.addWidget(Separator())
        support = BesideOrBelow(TWO_BESIDE)
        support.row.setSpacing(APART)
        support.add(self._load(seen), 1)
        support.add(
            CountedList(self.tr("What gave support"), [self._helped(c) for c in seen.supported]), 1
        )
        self.column.addWidget(support)
        self.column.addWidget(Separator())
        lists = BesideOrBelow(THREE_BESIDE)
        lists.row.setSpacing(APART)
        noticed = [(session.item_words(c.item), self._days(c.days)) for c in seen.noticed]
        lists.add(CountedList(self.tr("What you noticed"), noticed), 1)
        happened = [(session.item_words(e.kind), short_day(e.day)) for e in seen.happened]
        lists.add(CountedList(self.tr("What happened"), happened), 1)
        said = [
            (capitalised(s.name.in_language(language)), self._answer(s.answer))
            for s in seen.signals
        ]
        lists.add(CountedList(self.tr("Signals"), said), 1)
        self.column.addWidget(lists)
        self.column.addStretch(1)

    def _load(self, seen: Seen) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(TextLabel(self.tr("What was heavy"), TextRole.BODY_STRONG))
        if not seen.load:
            own = [(self.session.item_words(c.item), self._days(c.days)) for c in seen.weighed]
            return CountedList(self.tr("What was heavy"), own)
        share = organisation_share(seen.load)
        words = self.tr("{times} of the {total} times at the organisation")
        column.addWidget(
            TextLabel(
                words.format(times=share.times, total=share.total),
                TextRole.SECONDARY,
                "ink2",
                wrap=True,
            )
        )
        bars = LoadBars(self.session.catalogue, self.session.language)
        bars.show_loads(seen.load[:MOST])
        column.addWidget(bars)
        if rest := len(seen.load[MOST:]):
            more = self.tr("and %n more", "", rest)
            column.addWidget(TextLabel(more, TextRole.SECONDARY, "ink2"))
        column.addStretch(1)
        return place

    def _helped(self, counted: Counted) -> tuple[str, str]:
        days = self._days(counted.days)
        if counted.helped is not None:
            helped = helped_words(counted.helped)
            days = self.tr("{days}, helped {how}").format(days=days, how=helped)
        return self.session.item_words(counted.item), days

    def _days(self, days: int) -> str:
        return self.tr("%n day(s)", "", days)

    def _signal(self, signal: SignalThen) -> tuple[str, str]:
        name = signal.name.in_language(self.session.language)
        return capitalised(name), self._answer(signal.answer)

    def _answer(self, answer: AnswerKind | None) -> str:
        if answer is None:
            return self.tr("open")
        return {
            AnswerKind.RECOGNISED: self.tr("recognised"),
            AnswerKind.NOT_NOW: self.tr("not now"),
            AnswerKind.NOT_MINE: self.tr("not mine"),
            AnswerKind.DONE: self.tr("done"),
        }[answer]
