"""Agreements: what one agreed with oneself or somebody, when to look again, and what came of it.

Being shown a course alone did little in a trial; people who chose one thing, came back to it and
talked it over with a coach went on. Nothing here counts what did not work.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    Agreement,
    AgreementWhy,
    Outcome,
    OwnSignal,
    Reflection,
)
from evenwichtapp.insight.day_words import day_in
from evenwichtapp.signals.past import name_afterwards
from evenwichtapp.signals.rules.own_red_flags import OWN


def open_agreements(
    diary: Diary, day: date, besides: Collection[str] = ()
) -> tuple[Agreement, ...]:
    """The agreements made by ``day`` that are open, the first date first, undated ones last.

    Among them stand those with an id in ``besides`` too, whatever was said of them.
    """
    asked = (one for one in diary.agreements if one.open or one.id in besides)
    still_open = (one for one in asked if one.day <= day)
    return tuple(sorted(still_open, key=lambda one: (one.look_again or date.max, one.day, one.id)))


def earlier(diary: Diary) -> tuple[Agreement, ...]:
    """The agreements of which was said what came of them, the newest outcome first."""
    closed = (one for one in diary.agreements if not one.open)
    by_day = sorted(closed, key=lambda one: (one.closed_on or one.day, one.day, one.id))
    return tuple(reversed(by_day))


def due(diary: Diary, day: date) -> tuple[Agreement, ...]:
    """The open agreements to look at on ``day``, the one made last first."""
    looked_at = (
        one for one in open_agreements(diary, day) if one.look_again and one.look_again <= day
    )
    return tuple(sorted(looked_at, key=lambda one: (one.day, one.id), reverse=True))


def on_list(diary: Diary, intervention: str) -> Agreement | None:
    """The open agreement about an intervention that was made last; None where there is none."""
    about = (one for one in diary.agreements if one.open and one.intervention == intervention)
    return max(about, key=lambda one: (one.day, one.id), default=None)


def made(
    day: date,
    words: str = "",
    *,
    why: AgreementWhy = AgreementWhy.SELF,
    about: str | None = None,
    intervention: str | None = None,
    with_whom: str = "",
    look_again: date | None = None,
) -> Change:
    """Agree on something on a work day; the fields are those of ``Agreement``.

    Raises ``KnownError`` as ``Agreement`` does: ``empty_agreement``, ``look_again_before``.
    """
    agreement = Agreement(
        day=day,
        words=words,
        why=why,
        about=about,
        intervention=intervention,
        with_whom=with_whom,
        look_again=look_again,
    )
    return Change("agreement_made", add=(agreement,))


def answered(agreement: Agreement, outcome: Outcome, day: date, note: str | None = None) -> Change:
    """Say on ``day`` what came of it, in own words too; None leaves the ones that are there.

    What was answered before and is put otherwise keeps the day on which it was answered first.
    """
    closed = replace(
        agreement,
        outcome=outcome,
        closed_on=agreement.closed_on or day,
        note=agreement.note if note is None else note,
    )
    return Change("agreement_answered", replace=(closed,))


def noted(agreement: Agreement, note: str) -> Change:
    """Say in own words what came of it, beside the answer that was given."""
    return Change("agreement_noted", replace=(replace(agreement, note=note),))


def changed(agreement: Agreement, *, words: str, with_whom: str, look_again: date | None) -> Change:
    """Put it otherwise. Raises ``KnownError`` as ``made``."""
    put = replace(agreement, words=words, with_whom=with_whom, look_again=look_again)
    return Change("agreement_changed", replace=(put,))


def removed(agreement: Agreement) -> Change:
    """Take it away; it stays in the bin for 30 days."""
    return Change("agreement_removed", remove=(agreement,))


def as_own_signal(agreement: Agreement, own: OwnSignal) -> Change:
    """Make a standing "if this, then that" of it: ``own`` is the signal as the person wrote it.

    An open agreement goes to the bin, because the signal holds its words now; what has an outcome
    stays as it was.
    """
    gone = (agreement,) if agreement.open else ()
    return Change("agreement_as_own_signal", add=(own,), remove=gone)


def from_own_signal(own: OwnSignal, day: date, look_again: date | None = None) -> Change:
    """Make an agreement for once of an own signal, which is switched off and keeps its words.

    Raises ``KnownError`` as ``made``.
    """
    once = made(
        day,
        own.agreement,
        why=AgreementWhy.SIGNAL,
        about=f"{OWN}.{own.id}",
        with_whom=own.with_whom,
        look_again=look_again,
    )
    return replace(once, replace=(replace(own, active=False),))


def agreement_words(agreement: Agreement, catalogue: Catalogue) -> Text:
    """The person's own words, or the name of the intervention where there are none."""
    if agreement.words or agreement.intervention is None:
        return Text(agreement.words, agreement.words)
    known = catalogue.interventions.get(agreement.intervention)
    return known.label if known else Text(agreement.intervention, agreement.intervention)


def company_words(agreement: Agreement) -> Text:
    """With whom: "Met Marieke." or "Alleen."."""
    if not agreement.with_whom:
        return sentence("care.agreement.alone")
    return sentence("care.agreement.with", name=agreement.with_whom)


def outcome_words(outcome: Outcome) -> Text:
    """What came of it: "Gelukt", "Een beetje", "Niet", "Hoeft niet meer"."""
    return sentence(f"care.agreement.outcome.{outcome}")


def why_words(agreement: Agreement, diary: Diary, catalogue: Catalogue, today: date) -> Text:
    """Where it came from and when, such as "Uit het terugkijken van 12 november."."""
    about = diary.by_id.get(agreement.about or "")
    day = about.day if isinstance(about, Reflection) else agreement.day
    code = f"care.agreement.why.{agreement.why}"
    said = {"day": day_in(day, today)}
    name = None
    if agreement.why is AgreementWhy.SIGNAL:
        name = name_afterwards(diary, today, catalogue, agreement.about or "")
    elif agreement.why is AgreementWhy.WORKSHEET and isinstance(about, Reflection):
        sheet = catalogue.worksheets.get(about.worksheet)
        name = sheet.label if sheet else None
    return sentence(f"{code}.named", name=name, **said) if name else sentence(code, **said)
