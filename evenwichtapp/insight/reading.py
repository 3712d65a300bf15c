"""The plain sentences beside a chart. They say what was seen, in order, and never why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import day_and_month, joined, number
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import MarkKind
from evenwichtapp.diary.series import DaySeries, day_score, day_series
from evenwichtapp.diary.succession import DEATH
from evenwichtapp.insight import words
from evenwichtapp.insight.own_range import OwnRange, usual_range, whole
from evenwichtapp.insight.stretches import LowStretch, low_stretches, rising_since
from evenwichtapp.insight.succession import Succession, last_succession

HIGH_SCORE = 8
FEWEST_HIGH_DAYS = 5
FOLLOWS_WITHIN = timedelta(days=7)
# Signs with a sentence of their own; any other sign is named by its label.
SIGNS_IN_WORDS = ("tired", "slept_badly")


class Voice(StrEnum):
    """Who speaks: the app to the person ("je"), or the person in their own report ("ik")."""

    YOU = "you"
    I = "i"  # noqa: E741 - the word itself


@dataclass(frozen=True)
class Reading:
    """What a period shows, as sentences: the ``headline`` and smaller ``remarks`` below it."""

    headline: Text
    remarks: tuple[Text, ...]


def reading(
    diary: Diary,
    catalogue: Catalogue,
    first: date,
    last: date,
    today: date,
    *,
    voice: Voice = Voice.YOU,
) -> Reading:
    """The reading of the days ``first`` up to and including ``last``.

    Everything is computed from the diary. Sentences stand in order of time and name what goes
    together, never a cause. Of the signals' limits only the number of deaths close together plays a
    part: page and report count them alike.
    """
    last = min(last, today)
    part = diary.between(first, last)
    series = day_series(part, foreign=True)
    if not series.days:
        return Reading(sentence(f"insight.nothing_yet.{voice}"), ())
    until = diary.as_of(last)
    close = last_succession(until, catalogue, first)
    headline = joined(*_headline(part, close, usual_range(diary, last), today, voice))
    begin = max(first, diary.check_ins[0].day)
    days = (last - begin).days + 1
    remarks = [*_high_with_sign(part, catalogue, voice)]
    if days > 1:  # of the day on which the diary began there is nothing to say yet
        remarks.append(_filled(len(series.days), days, voice))
    return Reading(headline, tuple(remarks))


def _headline(
    part: Diary, close: Succession | None, usual: OwnRange | None, today: date, voice: Voice
) -> list[Text]:
    if usual is None:
        return [sentence(f"insight.usual.unknown.{voice}")]
    series = day_series(part)
    lows = low_stretches(series, usual)
    said = [_usual(series, usual, voice)]
    if close:
        said.append(_succession(close))
        low = next((low for low in lows if _follows(low, close)), None)
        if low:
            said.append(_low(low, "insight.low.after", voice))
    elif lows:
        said.append(_low(lows[-1], "insight.low.since", voice))
    if rising := rising_since(series, usual):
        said.append(_rising(rising, today, voice))
    return said


def _usual(series: DaySeries, usual: OwnRange, voice: Voice) -> Text:
    """Where the person usually is, and whether most of these days lay elsewhere."""
    where = "around" if usual.low == usual.high else "between"
    side = _side(series, usual)
    return sentence(f"insight.usual.{where}_{side}.{voice}", low=usual.low, high=usual.high)


def _side(series: DaySeries, usual: OwnRange) -> str:
    """On which side of the own range at least half of the scores lie; else "within"."""
    half = len(series.scores) / 2
    if sum(score < usual.low for score in series.scores) >= half:
        return "lower"
    if sum(score > usual.high for score in series.scores) >= half:
        return "higher"
    return "within"


def _succession(succession: Succession) -> Text:
    code = "insight.succession.deaths" if succession.kind == DEATH else "insight.succession.events"
    if succession.days == 1:
        code += "_one_day"
    return sentence(
        code,
        since=words.part_of_month(succession.first),
        day=day_and_month(succession.first),
        events=number(succession.count),
        days=number(succession.days),
    )


def _follows(low: LowStretch, succession: Succession) -> bool:
    return succession.first <= low.first <= succession.last + FOLLOWS_WITHIN


def _low(low: LowStretch, code: str, voice: Voice) -> Text:
    return sentence(
        f"{code}.{voice}",
        since=day_and_month(low.first),
        duration=words.duration(low.days),
        lowest=whole(low.lowest),
    )


def _rising(since: date, today: date, voice: Voice) -> Text:
    """A report is read later, so there the date stands; the window may say "since Monday"."""
    day = words.recent_day(since, today) if voice is Voice.YOU else day_and_month(since)
    return sentence("insight.rising", since=day)


def _high_with_sign(part: Diary, catalogue: Catalogue, voice: Voice) -> list[Text]:
    """Whether one sign often stood beside a high score: the one ticked on most of those days.

    Said from ``FEWEST_HIGH_DAYS`` days of ``HIGH_SCORE`` or more, when at least a quarter of them
    carry the sign; days on which nothing was ticked count as without.
    """
    high = [c for c in part.check_ins_by_day.values() if day_score(c) >= HIGH_SCORE]
    if len(high) < FEWEST_HIGH_DAYS:
        return []
    counts: dict[str, int] = {}
    for check_ins in high:
        for item in frozenset().union(*(c.items(MarkKind.SIGN) for c in check_ins)):
            counts[item] = counts.get(item, 0) + 1
    known = [item for item in counts if item in catalogue.signs]
    most = max(known, key=lambda item: (counts[item], item), default=None)
    if most is None or 4 * counts[most] < len(high):
        return []
    name = most if most in SIGNS_IN_WORDS else "other"
    return [
        sentence(
            f"insight.high_with.{name}.{voice}",
            times=counts[most],
            days=len(high),
            sign=catalogue.signs[most].label,
        )
    ]


def _filled(filled: int, days: int, voice: Voice) -> Text:
    state = "all" if filled == days else "some"
    return sentence(f"insight.filled.{state}.{voice}", filled=filled, days=days)


@dataclass(frozen=True)
class Recent:
    """The last 14 days: each day with its score 1-10 or None, and one or two plain sentences."""

    days: tuple[tuple[date, float | None], ...]
    own_range: OwnRange | None
    sentence: Text


def recent(diary: Diary, today: date) -> Recent:
    """The 14 days up to and including ``today`` beside what is usual for this person."""
    first = today - timedelta(days=13)
    shown = _scores(day_series(diary.between(first, today), foreign=True))
    usual = usual_range(diary, today)
    days = (first + timedelta(days=place) for place in range(14))
    return Recent(
        days=tuple((day, shown.get(day)) for day in days),
        own_range=usual,
        sentence=joined(*_recent_words(day_series(diary.between(first, today)), usual, today)),
    )


def _scores(series: DaySeries) -> dict[date, float]:
    return dict(zip(series.days, series.scores, strict=True))


def _recent_words(series: DaySeries, usual: OwnRange | None, today: date) -> list[Text]:
    if not series.days:
        return [sentence("insight.recent.empty")]
    if usual is None:
        return [sentence("insight.recent.learning")]
    said = [sentence(f"insight.recent.{_side(series, usual)}")]
    if rising := rising_since(series, usual):
        said.append(_rising(rising, today, Voice.YOU))
    return said
