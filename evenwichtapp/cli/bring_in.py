"""``import``: take over a file from Evenwicht itself or from another app."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.cli.opening import opened
from evenwichtapp.cli.request import COULD_NOT, DONE, Request, print_json, tell
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import now
from evenwichtapp.diary.workday import work_day
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.importing import (
    ImportPlan,
    mapping_from,
    plan,
    read_described,
    read_file,
    template,
)
from evenwichtapp.sharing.source import LeftOut, Mapping, Source
from evenwichtapp.vault.vault import vault_exists


def run(request: Request) -> int:
    """Print what was added and what was left out, with the reason.

    The vault is backed up before anything is added. Where the file holds names of moods without a
    number and no map says what they mean, print a template to fill in and give 1.
    """
    options = request.options
    document = _document(options.map) if options.map else None
    source = _source(options.file, document)
    if not vault_exists(request.profile):
        # no profile is made for what cannot be taken over
        planned = _planned(source, document, Diary())
        if options.dry_run or planned.needs:
            return _tell(planned, source, request)
    with opened(request, create=True) as vault:
        planned = _planned(source, document, vault.read())
        if not options.dry_run and not planned.change.empty:
            vault.back_up()
            vault.apply(planned.change)
    return _tell(planned, source, request)


def _document(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError:
        raise KnownError("file_unreadable", file=path.name) from None
    except ValueError:
        raise KnownError("mapping_invalid", place=path.name) from None


def _source(file: Path, document: Any) -> Source:
    """The file; one of no known kind is read by the columns that the map names."""
    if isinstance(document, dict) and "columns" in document:
        return read_described(file, document)
    return read_file(file)


def _planned(source: Source, document: Any, diary: Diary) -> ImportPlan:
    catalogue = load()
    mapping = Mapping() if document is None else mapping_from(document, diary, catalogue)
    today = work_day(now(), diary.person.day_boundary)
    return plan(source, mapping, diary, catalogue, today)


def _tell(planned: ImportPlan, source: Source, request: Request) -> int:
    if planned.needs:
        print_json(template(source))
        tell(KnownError("import_mapping_needed"), request.language)
        return COULD_NOT
    language = request.language
    counts = [
        sentence(f"sharing.count.{kind}", count=count).in_language(language)
        for kind, count in planned.added.items()
    ]
    what = ", ".join(counts) or sentence("cli.import_nothing").in_language(language)
    done = "cli.import_would_add" if request.options.dry_run else "cli.import_added"
    request.say(sentence(done, what=what))
    if planned.doubles:
        request.say(sentence("cli.import_doubles", count=planned.doubles))
    for text in _left_out(planned.left_out, request):
        request.say(text)
    return DONE


def _left_out(rows: tuple[LeftOut, ...], request: Request) -> Iterator[Text]:
    for one in rows:
        reason = one.reason.in_language(request.language)
        if one.row is None:
            yield sentence("cli.import_left_out_somewhere", reason=reason)
        else:
            yield sentence("cli.import_left_out", row=one.row, reason=reason)
