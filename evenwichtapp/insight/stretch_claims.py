"""Claims on stretches: lower or higher for a while, after what, and on the way up again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import listed, number
from evenwichtapp.diary.series import DaySeries
from evenwichtapp.diary.succession import DEATH
from evenwichtapp.insight import day_words
from evenwichtapp.insight.claim import Claim, Shown, Voice
from evenwichtapp.insight.close_together import Succession, last_succession
from evenwichtapp.insight.level_claims import NEWEST, lower_now
from evenwichtapp.insight.levels import Side, Stretch
from evenwichtapp.insight.often_low import low_score, often_low
from evenwichtapp.insight.own_range import whole

FOLLOWS_WITHIN = timedelta(days=7)
RISE_ENTRIES = 3
RISE_WITHIN = timedelta(days=14)


def stretch_claims(shown: Shown) -> list[Claim]:
    """The stretches of a period, in order of time; a long one names all of them by month."""
    inside = [s for s in shown.levels.stretches if s.last >= shown.first]
    if shown.is_long:
        return _by_month(shown, inside)
    close = last_succession(shown.known, shown.catalogue, shown.first)
    lower = [stretch for stretch in inside if stretch.side is Side.LOWER]
    rising = rising_since(shown.series, lower) if shown.last == shown.today else None
    told = [_until(stretch, rising, shown.series) for stretch in lower]
    low = [stretch for stretch in told if _scores_in(shown, stretch)]
    claims: list[tuple[date, Claim]] = []
    if close:
        claims.append((close.first, _succession(shown, close)))
    for stretch in low:
        follows = close is not None and _follows(stretch, close)
        claims.append((stretch.first, _low(shown, stretch, follows=follows)))
    ordered = [claim for _, claim in sorted(claims, key=lambda found: found[0])]
    return [*ordered, *([_rising(shown, rising)] if rising else [])]


def rising_since(series: DaySeries, low: Sequence[Stretch]) -> date | None:
    """The day from which it goes up: the last one that was lower than every score since.

    Said only of a rise out of a low stretch, at most two weeks before the last score and with at
    least ``RISE_ENTRIES`` scores since. Else None.
    """
    days, scores = series.days, series.scores
    for place in range(len(days) - 1 - RISE_ENTRIES, -1, -1):
        if days[-1] - days[place] > RISE_WITHIN:
            return None
        was_low = any(s.first < days[place] <= s.last and s.holds(scores[place]) for s in low)
        if was_low and scores[place] < min(scores[place + 1 :]):
            return days[place]
    return None


def _by_month(shown: Shown, inside: Sequence[Stretch]) -> list[Claim]:
    sides = {side: [s for s in inside if s.side is side] for side in Side}
    often = _not_covered(often_low(shown), sides[Side.LOWER])
    claims = [
        *_spans(shown, "lower", sides[Side.LOWER]),
        *_spans(shown, "often_low", often, limit=low_score(shown)),
        *_spans(shown, "higher", sides[Side.HIGHER]),
    ]
    heavy = sides[Side.LOWER] or often or lower_now(shown)
    if not heavy and shown.usual is not None:
        claims.insert(0, shown.claim("stretches.none"))
    return claims


def _spans(shown: Shown, code: str, found: Sequence[Stretch], **values: object) -> list[Claim]:
    if not found:
        return []
    spans = listed([_span(shown, stretch) for stretch in found])
    claim = shown.claim(
        f"stretches.{code}", since=found[0].first, spans=spans, stretches=len(found), **values
    )
    until_now = found[-1].goes_on and shown.last == shown.today
    return [replace(claim, goes_on=until_now and code != "higher")]


def _not_covered(often: Sequence[Stretch], lower: Sequence[Stretch]) -> list[Stretch]:
    """Those of which more than half the days lie in no stretch that is named already."""
    return [
        stretch
        for stretch in often
        if 2 * sum(_days_shared(stretch, other) for other in lower) < stretch.days
    ]


def _days_shared(one: Stretch, other: Stretch) -> int:
    first, last = max(one.first, other.first), min(one.last, other.last)
    return max(0, (last - first).days + 1)


def _span(shown: Shown, stretch: Stretch) -> Text:
    if stretch.goes_on and shown.last == shown.today:
        since = day_words.part_of_month_in(stretch.first, shown.today)
        return sentence("insight.span.until_now", since=since)
    return day_words.span(stretch.first, stretch.last, shown.today)


def _succession(shown: Shown, close: Succession) -> Claim:
    code = "succession.deaths" if close.kind == DEATH else "succession.events"
    if close.days == 1:
        code += "_one_day"
    text = sentence(
        f"insight.{code}",
        since=day_words.part_of_month_in(close.first, shown.today),
        day=day_words.day_in(close.first, shown.today),
        events=number(close.count),
        days=number(close.days),
    )
    return Claim(code, text, {"events": close.count, "days": close.days}, close.first)


def _follows(low: Stretch, close: Succession) -> bool:
    return close.first <= low.first <= close.last + FOLLOWS_WITHIN


def _low(shown: Shown, low: Stretch, *, follows: bool) -> Claim:
    """The onset is the whole diary's, also where it lies before the period."""
    goes_on = low.goes_on and shown.last == shown.today
    when = "going_on" if goes_on else "over"
    code = f"low.after_{when}" if follows else f"low.since_{when}"
    since = _onset(shown, low, goes_on=goes_on)
    claim = shown.claim(
        code,
        since=since,
        day=day_words.day_in(since, shown.today),
        duration=day_words.duration(low.days),
        lowest=whole(min(_scores_in(shown, low))),
        low_days=low.days,
    )
    return replace(claim, goes_on=goes_on)


def _scores_in(shown: Shown, low: Stretch) -> list[float]:
    """The scores of the period within a stretch; none where that ended, as told, before it."""
    scores = zip(shown.series.days, shown.series.scores, strict=True)
    return [score for day, score in scores if low.first <= day <= low.last]


def _onset(shown: Shown, low: Stretch, *, goes_on: bool) -> date:
    """Where a rule says the same of now, its beginning is the one both say."""
    if goes_on:
        for signal in shown.standing:
            if signal.id == "balance.shift":
                return signal.since
    return low.first


def _until(low: Stretch, rising: date | None, series: DaySeries) -> Stretch:
    """The stretch as it is told: over once it rises, or once the newest scores lie within."""
    scores = list(zip(series.days, series.scores, strict=True))
    newest_within = not any(low.holds(score) for _, score in scores[-NEWEST:])
    if rising is None or not low.first < rising <= low.last:
        return replace(low, goes_on=False) if newest_within else low
    before = [day for day, score in scores if low.first <= day < rising and low.holds(score)]
    return replace(low, last=max(before, default=low.first), goes_on=False)


def _rising(shown: Shown, since: date) -> Claim:
    """A report is read later, so there the date stands; the window may say "since Monday"."""
    if shown.voice is Voice.YOU:
        day = day_words.recent_day(since, shown.today)
    else:
        day = day_words.day_in(since, shown.today)
    return Claim("rising", sentence("insight.rising", since=day), {}, since)
