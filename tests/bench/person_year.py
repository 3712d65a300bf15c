"""How many signals a person gets in a year: ``python -m tests.bench.person_year [--people N]``.

Whole invented diaries: the scores of the reference world, in which nothing ever changes, with a
nurse's roster, signs that come more easily on a low day, and deaths, moral situations, bad-news
talks and aggression by chance. Half of them have one cause that weighs on 60-80% of their days,
all the time or in spells of weeks.
Each person opens the app on the days they write, and says "Herken ik" to everything they see.
What was answered about a death on its day or the next, and comes back as a flag on the third day,
is the same signal going on: it is counted beside the others.
"""

from __future__ import annotations

import argparse
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import numpy as np
from numpy.typing import NDArray

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import AnswerKind, CheckIn, Event, Mark, MarkKind, Shift
from evenwichtapp.signals.answers import answer
from evenwichtapp.signals.engine import signals
from tests.bench.measuring import Row
from tests.bench.world import BASELINE_DAYS, FIRST_DAY, REFERENCE, People, people

DAYS = BASELINE_DAYS + 365
SEED = 7
AIM = "aim <= 26, one a fortnight; 90th percentile <= 36"
SIGNS = ("tired", "slept_badly", "rumination", "irritable", "sad", "headache")
SIGN_RATE = (0.02, 0.2)
NUMBING = "touches_less"
NUMBING_RATE = (0.0, 0.01)
HEAVIER_WITH_STRAIN = 0.5
"""Rise in log odds of a sign for a day one sd lower."""
STRESSORS = ("work_pressure", "emotions", "administration", "difficult_cooperation")
STRESSOR_RATE = 0.25
SELDOM = ("private_load", "fear_of_death", "burdened_carers")
SELDOM_RATE = (0.0, 0.06)
WITH_ONE_CAUSE = 0.5
"""People with one cause on most of their days."""
ONE_CAUSE_RATE = (0.6, 0.8)
ALWAYS = 0.5
"""Those among them with whom it always weighs; with the others it comes in spells."""
SPELL_DAYS = (21, 84)
COPING_RATE = 0.7
IN_FOUR_WEEKS = {
    "death": (0.2, 2.0),
    "moral_situation": (0.0, 1.0),
    "bad_news_talk": (0.0, 0.5),
    "aggression": (0.0, 0.1),
}
TICK_RATES = {
    "sudden": 0.1,
    "long_bond": 0.1,
    "unrelieved": 0.05,
    "identification": 0.03,
    "child": 0.01,
    "unmet_goodbye": 0.08,
    "unmet_prepared": 0.08,
    "not_debriefed": 0.1,
    "alone": 0.1,
    "sedation": 0.15,
    "after": 0.2,
    "physical": 0.2,
}
WORK_DAYS = (3, 5)
FREE_DAYS = (1, 4)
FREE_AFTER_NIGHTS = 2
LATE_SHARE = 0.35
CHANGED_SHARE = 0.15
"""Days on which a row of late shifts goes over to day shifts, or the other way."""


@dataclass(frozen=True)
class PersonYear:
    """What one person saw in the year after the first four weeks, by signal id.

    ``again`` came back about the same death once that was no longer fresh.
    """

    seen: Counter[str]
    again: Counter[str]

    @property
    def total(self) -> int:
        """All signals seen."""
        return self.seen.total()


def person_years(count: int, seed: int = SEED) -> list[PersonYear]:
    """Let ``count`` invented people live through a year."""
    invented = people(REFERENCE, count, DAYS, seed)
    chances = [np.random.default_rng((seed, row)) for row in range(count)]
    return [_live(_diary(invented, row, chance)) for row, chance in enumerate(chances)]


def _live(diary: Diary) -> PersonYear:
    catalogue = load()
    seen: Counter[str] = Counter()
    again: Counter[str] = Counter()
    fresh: set[tuple[str, date]] = set()
    begin = FIRST_DAY + timedelta(days=BASELINE_DAYS)
    for day in diary.check_ins_by_day:
        for signal in signals(diary, day, catalogue):
            occasion = (signal.id, signal.since)
            told = again if occasion in fresh and not signal.asks_again else seen
            told[signal.id] += day >= begin
            if signal.asks_again:
                fresh.add(occasion)
            diary = answer(signal, AnswerKind.RECOGNISED, day).apply(diary)
    return PersonYear(seen, again)


def _diary(invented: People, row: int, random: np.random.Generator) -> Diary:
    rates = random.uniform(*SIGN_RATE, len(SIGNS))
    numbing = random.uniform(*NUMBING_RATE)
    causes = _causes(random)
    records: list[CheckIn | Event] = []
    for number, shift in enumerate(_roster(invented, row, random)):
        score, day = invented.scores[row, number], FIRST_DAY + timedelta(days=number)
        if np.isnan(score):
            continue
        strain = -float(invented.daily[row, number])
        odds = rates / (1 - rates) * np.exp(HEAVIER_WITH_STRAIN * strain)
        signs = [s for s, odd in zip(SIGNS, odds, strict=True) if random.random() < odd / (1 + odd)]
        signs += [NUMBING] if random.random() < numbing else []
        stressors = [cause for cause, rates in causes.items() if random.random() < rates[number]]
        records.append(_check_in(day, int(score), shift, signs, stressors, random))
    often = {kind: random.uniform(*rate) for kind, rate in IN_FOUR_WEEKS.items()}
    written = [record.day for record in records]
    for day in written:
        for kind, in_four_weeks in often.items():
            # Only days with an entry can hold an event: those then hold all of them
            if random.random() < in_four_weeks / 28 * DAYS / len(written):
                records.append(_event(day, kind, random))
    return Diary.of(records)


def _causes(random: np.random.Generator) -> dict[str, NDArray[np.float64]]:
    """How likely each cause weighs on each day."""
    rates = {stressor: np.full(DAYS, STRESSOR_RATE) for stressor in STRESSORS}
    rates |= {stressor: np.full(DAYS, random.uniform(*SELDOM_RATE)) for stressor in SELDOM}
    if random.random() < WITH_ONE_CAUSE:
        one = str(random.choice(STRESSORS))
        weighs = np.full(DAYS, fill_value=True)
        if random.random() >= ALWAYS:
            ends = np.cumsum(random.integers(*SPELL_DAYS, endpoint=True, size=DAYS))
            weighs = np.searchsorted(ends, np.arange(DAYS), side="right") % 2 == 1
        rates[one] = np.where(weighs, random.uniform(*ONE_CAUSE_RATE), STRESSOR_RATE)
    return rates


def _roster(invented: People, row: int, random: np.random.Generator) -> Iterator[Shift]:
    """Three to five days of work, then days off; the nights are those of the world, two free after.

    Work that nights cut short is not made up for.
    """
    left, works, late = 0, False, False
    for night in invented.nights[row]:
        if night:
            works, left = False, FREE_AFTER_NIGHTS
            yield Shift.NIGHT
            continue
        if left == 0:
            works = not works
            late = random.random() < LATE_SHARE
            left = int(random.integers(*(WORK_DAYS if works else FREE_DAYS), endpoint=True))
        left -= 1
        late = late != (random.random() < CHANGED_SHARE)
        yield (Shift.LATE if late else Shift.DAY) if works else Shift.FREE


def _check_in(
    day: date,
    score: int,
    shift: Shift,
    signs: list[str],
    stressors: list[str],
    random: np.random.Generator,
) -> CheckIn:
    coping = ["colleagues"] if random.random() < COPING_RATE else []
    marks = (
        *(Mark(MarkKind.SIGN, sign) for sign in signs),
        *(Mark(MarkKind.STRESSOR, stressor) for stressor in stressors),
        *(Mark(MarkKind.COPING, item) for item in coping),
    )
    return CheckIn(day=day, at=_evening(day), score=score, shift=shift, marks=marks)


def _event(day: date, kind: str, random: np.random.Generator) -> Event:
    known = {tick.id for tick in load().event_kinds[kind].ticks}
    ticks = [t for t, rate in TICK_RATES.items() if t in known and random.random() < rate]
    if kind == "moral_situation" and random.random() < 0.7:
        ticks.append("resolved")
    return Event(day=day, at=_evening(day), kind=kind, ticks=tuple(ticks))


def _evening(day: date) -> datetime:
    return datetime.combine(day, time(18), UTC)


def person_year_rows(count: int = 40) -> Iterator[Row]:
    """All signals a person gets in a year, and of which kind."""
    lived = person_years(count)
    totals = [year.total for year in lived]
    yield Row(
        f"all signals a person-year, median of {count}", statistics.median(totals), "", aim=AIM
    )
    by_kind = Counter(kind.partition(".")[0] for year in lived for kind in year.seen.elements())
    for kind, seen in by_kind.most_common():
        yield Row(f"  of which {kind}, mean", seen / count, "")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print how many signals of which rule a person gets in a year."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.person_year", description=__doc__)
    parser.add_argument("--people", type=int, default=60)
    report_years(parser.parse_args(arguments).people)


def report_years(count: int) -> None:
    """Print how many signals ``count`` people get in a year, and of which rules."""
    lived = person_years(count)
    totals = sorted(year.total for year in lived)
    tenth = max(1, len(totals) // 10)
    print(
        f"{count} people, signals in a year: median {statistics.median(totals):g}, "
        f"10th-90th percentile {totals[tenth - 1]}-{totals[-tenth]} ({AIM})"
    )
    flags = [year.again.total() for year in lived]
    both = sorted(year.total + again for year, again in zip(lived, flags, strict=True))
    print(f"the same death again, as a flag from its third day: mean {statistics.mean(flags):.2f}")
    print(f"with those: median {statistics.median(both):g}, 90th percentile {both[-tenth]}")
    by_rule = sum((year.seen for year in lived), Counter())
    for rule, seen in by_rule.most_common():
        print(f"{seen / count:6.2f}  {rule}")


if __name__ == "__main__":
    main()
