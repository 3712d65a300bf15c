"""``import``: take over a file from Evenwicht itself or from another app."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.cli.open_vault import opened
from evenwichtapp.cli.request import COULD_NOT, DONE, Request, print_json, tell
from evenwichtapp.diary.records import now
from evenwichtapp.diary.workday import work_day
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.into.import_plan import ImportPlan, Reason, plan
from evenwichtapp.sharing.into.importing import (
    meanings_from,
    read_described,
    read_file,
    read_map,
    template,
)
from evenwichtapp.sharing.into.kept_meanings import draft_name, from_draft, merged, to_draft
from evenwichtapp.sharing.into.source import AlreadyThere, Meanings, Source
from evenwichtapp.vault.opening import vault_exists
from evenwichtapp.vault.vault import Vault

REASONS_SHOWN = 20
ROWS_SHOWN = 5


def run(request: Request) -> int:
    """Print what was added and what was left out, with the reason.

    The vault is backed up before anything is added. Where the file holds names of moods without a
    number and no map says what they mean, now or the time before, print a template to fill in and
    give 1.
    """
    options = request.options
    document = read_map(options.map) if options.map else None
    source = _source(options.file, document)
    if not vault_exists(request.profile):
        # no profile is made for what cannot be taken over
        wanted = _wanted(source, document, AlreadyThere(), None)
        if options.dry_run or wanted.plan.needs or wanted.plan.nothing_came:
            return _tell(wanted, source, request)
    with opened(request, create=True) as vault:
        known = AlreadyThere(vault.read(), tuple(deleted.record for deleted in vault.deleted()))
        wanted = _wanted(source, document, known, vault.draft(draft_name(source.kind)))
        if not options.dry_run and not wanted.plan.needs:
            _take_over(wanted, source, vault, request)
    return _tell(wanted, source, request)


@dataclass(frozen=True)
class _Wanted:
    """What would happen; ``said`` are the meanings of this time, ``kept`` those of before."""

    plan: ImportPlan
    said: Meanings
    kept: Meanings


def _source(file: Path, document: Any) -> Source:
    """The file; one of no known kind is read by the columns that the map names."""
    if isinstance(document, dict) and "columns" in document:
        return read_described(file, document)
    return read_file(file)


def _wanted(source: Source, document: Any, known: AlreadyThere, draft: str | None) -> _Wanted:
    catalogue = load()
    said = Meanings() if document is None else meanings_from(document, known.diary, catalogue)
    kept = from_draft(draft, known.diary)
    today = work_day(now(), known.diary.person.day_boundary)
    return _Wanted(plan(source, merged(said, kept), known, catalogue, today), said, kept)


def _take_over(wanted: _Wanted, source: Source, vault: Vault, request: Request) -> None:
    options = request.options
    change = wanted.plan.change_with(update=options.update, from_bin=options.from_bin)
    if not change.empty:
        vault.back_up()
        vault.apply(change)
    if wanted.said.moods or wanted.said.items:
        vault.save_draft(draft_name(source.kind), to_draft(wanted.said, wanted.kept))


def _tell(wanted: _Wanted, source: Source, request: Request) -> int:
    planned = wanted.plan
    if planned.needs:
        print_json(template(source, merged(wanted.said, wanted.kept)))
        tell(KnownError("import_mapping_needed"), request.language)
        return COULD_NOT
    for text in (*_taken(planned, request), *_left_out(planned.reasons, request)):
        request.say(text)
    if planned.nothing_came:
        tell(KnownError("import_nothing_came"), request.language)
        return COULD_NOT
    return DONE


def _taken(planned: ImportPlan, request: Request) -> Iterator[Text]:
    options = request.options
    added = planned.added_with(from_bin=options.from_bin)
    counts = [
        sentence(f"sharing.count.{kind}", count=count).in_language(request.language)
        for kind, count in added.items()
    ]
    what = ", ".join(counts) or sentence("cli.import_nothing").in_language(request.language)
    yield sentence("cli.import_would_add" if options.dry_run else "cli.import_added", what=what)
    if planned.doubles:
        yield sentence("cli.import_doubles", count=planned.doubles)
    if planned.changed:
        code = "cli.import_updated" if options.update else "cli.import_changed"
        yield sentence(code, count=len(planned.changed))
    if planned.in_bin and not options.from_bin:
        yield sentence("cli.import_in_bin", count=len(planned.in_bin))


def _left_out(reasons: tuple[Reason, ...], request: Request) -> Iterator[Text]:
    for one in reasons[:REASONS_SHOWN]:
        words = one.words.in_language(request.language)
        if not one.rows:
            yield sentence("cli.import_left_out_somewhere", reason=words, count=one.count)
            continue
        rows = ", ".join(str(row) for row in one.rows[:ROWS_SHOWN])
        more = one.count - len(one.rows[:ROWS_SHOWN])
        code = "cli.import_left_out_many" if more else "cli.import_left_out"
        yield sentence(code, rows=rows, more=more, count=one.count, reason=words)
    others = sum(one.count for one in reasons[REASONS_SHOWN:])
    if others:
        yield sentence("cli.import_left_out_others", count=others)
