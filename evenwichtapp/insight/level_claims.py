"""Claims on where the scores of a period lie, beside what is usual for this person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.insight import day_words
from evenwichtapp.insight.claim import Claim, Shown
from evenwichtapp.insight.levels import Side, outside
from evenwichtapp.insight.own_range import FEWEST_SCORES, OwnRange, own_range, whole
from evenwichtapp.signals.limits import limits_for
from evenwichtapp.signals.rules.scores import LOW, RISE, SHIFT
from evenwichtapp.signals.signal import Signal

FEWEST_DAYS = 5
"""Days with a score below which nothing is said of a period: 5 of 14, as the house has it."""
SHORT_PERIOD = 31
"""Days up to which a verdict on a period is one on now: it may not say other than a signal."""
NEWEST = 2
"""Scores at the end of which one must still be low for a stretch to go on."""
NEW_FOR = timedelta(days=365)
"""So long a new level is named as such; then it has been the usual one for a year."""


def filled(shown: Shown) -> list[Claim]:
    """How many days have a score, of how many since the period or the diary began."""
    first_ever = shown.diary.check_ins[0].day
    begin = max(shown.first, first_ever)
    days, count = (shown.last - begin).days + 1, len(shown.filled.days)
    if days <= 1:  # of the day on which the diary began there is nothing to say yet
        return []
    code = "filled.all" if count == days else "filled.some"
    if begin > shown.first:
        code += "_since_start"
    start = day_words.day_in(begin, shown.today)
    return [shown.claim(code, filled=count, days=days, start=start)]


def level(shown: Shown) -> list[Claim]:
    """Where the scores lay: within, below or above what is usual; or that it cannot be said yet.

    Below or above takes at least half of the days on that side; within takes more than half inside.
    """
    count = len(shown.series.days)
    if count < FEWEST_DAYS:
        return [shown.claim("level.too_few", filled=len(shown.filled.days))]
    if shown.days <= SHORT_PERIOD and (told := as_the_rules_say(shown)):
        return told
    if shown.usual is None:
        return _level_of_the_period(shown)
    sides = [outside(score, shown.usual) for score in shown.series.scores]
    for side in Side:
        if 2 * sides.count(side) >= count:
            return [_beside_usual(shown, shown.usual, side, sides.count(side), count)]
    return [_within(shown, shown.usual)]


def _beside_usual(shown: Shown, usual: OwnRange, side: Side, outside_it: int, count: int) -> Claim:
    return shown.claim(
        f"level.{side}",
        range=range_words(usual),
        low=usual.low,
        high=usual.high,
        times=outside_it,
        days=count,
    )


def _level_of_the_period(shown: Shown) -> list[Claim]:
    """While nothing is known to compare with, a period of enough days says where it lay itself."""
    scores = shown.series.scores
    found = own_range(scores)
    if found is None:
        return [shown.claim("level.learning", fewest=FEWEST_SCORES)]
    return [_within(shown, found)]


def _within(shown: Shown, usual: OwnRange) -> Claim:
    """That the scores were mostly within a range; where half or more were not, how far they ran."""
    scores = shown.series.scores
    within = inside(scores, usual)
    if 2 * within <= len(scores):
        return _spread(shown)
    return shown.claim(
        "level.within",
        range=range_words(usual),
        low=usual.low,
        high=usual.high,
        times=within,
        days=len(scores),
    )


def inside(scores: Sequence[float], usual: OwnRange) -> int:
    """How many scores lie within the range as it is said, both ends included."""
    return sum(usual.low <= score <= usual.high for score in scores)


def _spread(shown: Shown) -> Claim:
    scores = shown.series.scores
    return shown.claim("level.spread", lowest=whole(min(scores)), highest=whole(max(scores)))


def new_level(shown: Shown, said: Sequence[Claim] = ()) -> list[Claim]:
    """That another level has become usual, named as such: overload never does so in silence.

    Where that level was ``said`` just before, it is not named a second time.
    """
    if not shown.levels.new_levels:
        return []
    newest = shown.levels.new_levels[-1]
    if shown.last - newest.since > NEW_FOR:
        return []
    same = {"low": newest.usual.low, "high": newest.usual.high}
    repeats = any(c.id == "level.within" and same.items() <= c.numbers.items() for c in said)
    return [
        shown.claim(
            "level.new_as_said" if repeats else "level.new",
            since=newest.since,
            month=day_words.month_in(newest.since, shown.today),
            range=range_words(newest.usual),
            before=range_words(newest.before),
            **same,
        )
    ]


def recent_level(shown: Shown) -> list[Claim]:
    """One verdict on the last days, the same as the signals give.

    Where a rule says that it is lower, the reading says so with that rule's own beginning and
    numbers, and never "as usual" beside it.
    """
    if len(shown.series.days) < FEWEST_DAYS:
        return [shown.claim("recent.too_few", filled=len(shown.filled.days), days=shown.days)]
    if told := as_the_rules_say(shown):
        return told
    if shown.usual is None:
        return [shown.claim("recent.learning", fewest=FEWEST_SCORES)]
    rising = any(signal.id == RISE for signal in shown.standing)
    return [shown.claim(f"recent.{_verdict(shown, shown.usual, rising=rising)}")]


def as_the_rules_say(shown: Shown) -> list[Claim]:
    """What a rule that stands says of now, with its own beginning and numbers; else nothing.

    Of a period that ended before today it says nothing: its last days are not the last ones.
    """
    if shown.last != shown.today:
        return []
    standing = {signal.id: signal for signal in shown.standing}
    if shift := standing.get(SHIFT):
        return [_lower_since(shown, shift)]
    if low := standing.get(LOW):
        limit = limits_for(shown.diary.person)[f"{LOW}.score"]
        numbers = {name: low.numbers[name] for name in ("days_low", "days_logged")}
        return [shown.claim("recent.low", since=low.since, limit=limit, **numbers)]
    return []


def lower_now(shown: Shown) -> list[Claim]:
    """That the level is lower until today, as the balance rule says; else nothing.

    Nothing either once the newest scores lie within what is usual again: then it is over.
    """
    if shown.last != shown.today or shown.shift is None or _is_back(shown):
        return []
    return [_lower_since(shown, shown.shift)]


def _is_back(shown: Shown) -> bool:
    newest = shown.series.scores[-NEWEST:]
    return shown.usual is not None and all(score >= shown.usual.low for score in newest)


def _lower_since(shown: Shown, shift: Signal) -> Claim:
    day = day_words.day_in(shift.since, shown.today)
    return shown.claim("recent.lower_since", since=shift.since, day=day)


def usual_explained(shown: Shown) -> list[Claim]:
    """What is meant by usual, to stand beside it; nothing while it is not known."""
    return [] if shown.usual is None else [shown.claim("usual")]


def _verdict(shown: Shown, usual: OwnRange, *, rising: bool) -> str:
    sides = [outside(score, usual) for score in shown.series.scores]
    for side in Side:
        if 2 * sides.count(side) >= len(sides) and not (rising and side is Side.LOWER):
            return side.value
    if rising:
        return Side.HIGHER.value
    return "within" if 2 * inside(shown.series.scores, usual) > len(sides) else "spread"


def range_words(usual: OwnRange) -> Text:
    """Such as "tussen 6 en 8", or "rond 7" where both ends are one."""
    if usual.low == usual.high:
        return sentence("insight.range.around", low=usual.low)
    return sentence("insight.range.between", low=usual.low, high=usual.high)
