"""``log``: write one check-in, with what happened that day."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from evenwichtapp.care.event_changes import written_event
from evenwichtapp.catalogue.catalogue import Catalogue, unknown_item
from evenwichtapp.catalogue.loading import load
from evenwichtapp.cli.days import typed_moment
from evenwichtapp.cli.open_vault import opened
from evenwichtapp.cli.request import DONE, Request
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.records import CheckIn, Mark, MarkKind, Record, Shift, now
from evenwichtapp.errors import KnownError
from evenwichtapp.vault.opening import vault_exists


def run(request: Request) -> int:
    """Write the check-in and print its id."""
    catalogue = load()
    if not vault_exists(request.profile):
        # wrong use is refused before a profile is made for it
        _entry(request.options, Diary(), catalogue)
    import evenwichtapp.vault.content.writing  # noqa: F401, PLC0415 - while nobody waits for it

    with opened(request, create=True) as vault:
        check_in, *rest = _entry(request.options, vault.read(), catalogue)
        vault.apply(Change("check_in_saved", add=(check_in, *rest)))
    print(check_in.id)
    return DONE


def _entry(options: argparse.Namespace, diary: Diary, catalogue: Catalogue) -> list[Record]:
    """The check-in first, then its events and what will be asked about them later."""
    shift = _shift(options.shift) if options.shift else None
    boundary, present = diary.person.day_boundary, now()
    day, at = typed_moment(options.day, options.time, shift, boundary, present)
    entry = Entry(
        day=day,
        score=_score(options.score),
        shift=shift,
        marks=tuple(_marks(options, diary, catalogue)),
        note=options.note,
    )
    check_in = entry.written(boundary, present, at)
    return [check_in, *_events(options.event, check_in, catalogue)]


def _shift(text: str) -> Shift:
    try:
        return Shift(text)
    except ValueError:
        raise KnownError("bad_shift", shift=text) from None


def _score(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise KnownError("bad_score", score=text) from None


def _marks(options: argparse.Namespace, diary: Diary, catalogue: Catalogue) -> Iterator[Mark]:
    for kind in MarkKind:
        known = {*catalogue.items(kind.value), *_own(kind, diary)}
        for item in dict.fromkeys(getattr(options, kind.value)):
            if item not in known:
                raise unknown_item(item, catalogue.nearest(kind.value, item))
            yield Mark(kind, item)


def _own(kind: MarkKind, diary: Diary) -> Iterator[str]:
    return (item.id for item in diary.own_items if item.kind is kind)


def _events(typed: list[str], check_in: CheckIn, catalogue: Catalogue) -> Iterator[Record]:
    """The events typed as ``KIND`` or ``KIND:TICK,TICK``, at the moment of the check-in."""
    for text in typed:
        kind, _, ticks = text.partition(":")
        if kind not in catalogue.event_kinds:
            nearest = catalogue.nearest("event", kind) or tuple(catalogue.event_kinds)
            raise KnownError("event_unknown_kind", kind=kind, nearest=", ".join(nearest))
        chosen = tuple(dict.fromkeys(tick for tick in ticks.split(",") if tick))
        possible = [tick.id for tick in catalogue.event_kinds[kind].ticks]
        for tick in chosen:
            if tick not in possible:
                raise _unknown_tick(tick, possible)
        yield from written_event(catalogue, kind, check_in.day, check_in.at, ticks=chosen)


def _unknown_tick(tick: str, possible: Sequence[str]) -> KnownError:
    """Those that are near; else all that can be ticked, which are few."""
    near = get_close_matches(tick, possible)
    if possible and not near:
        return KnownError("event_unknown_tick", tick=tick, possible=", ".join(possible))
    return unknown_item(tick, near)
