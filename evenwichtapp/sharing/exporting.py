"""The way out: one function for every form a diary can take."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Language
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import now
from evenwichtapp.errors import KnownError
from evenwichtapp.files import write_whole
from evenwichtapp.sharing.csv_format import to_csv
from evenwichtapp.sharing.json_format import to_json
from evenwichtapp.sharing.parts import Part, Parts, selected
from evenwichtapp.sharing.report import write_report

REPORT_PERIOD = timedelta(days=92)


class Form(StrEnum):
    """A form in which a diary can go out."""

    JSON = "json"
    CSV = "csv"
    PDF = "pdf"


def export(
    diary: Diary,
    catalogue: Catalogue,
    form: str,
    out: Path,
    first: date | None,
    last: date | None,
    include: Parts,
    language: Language,
    as_of: date,
    question: str = "",
) -> None:
    """Write the days ``first`` up to and including ``last`` to ``out``, with only these parts.

    Without days everything up to now goes out, in the report the 92 days up to ``as_of``;
    ``question`` is what the report says the person wants to talk about.

    Raises ``KnownError``: ``unknown_form``, ``period_empty``, ``cannot_write``.
    """
    if form not in set(Form):
        raise KnownError("unknown_form", form=form, forms=", ".join(Form))
    if form == Form.PDF:
        until = last or as_of
        since = first or until - REPORT_PERIOD + timedelta(days=1)
        write_report(diary, catalogue, out, since, until, language, question, include, as_of=as_of)
        return
    if (first or last) and _no_day(diary.between(first, last)):
        raise KnownError("period_empty")
    if form == Form.CSV:
        content = to_csv(selected(diary, first, last, include), catalogue, language, include)
    else:
        content = to_json(selected(diary, first, last, _for_json(include)), now())
    write_whole(out, content)


def _for_json(parts: Parts) -> Parts:
    """In JSON a mark hangs on a check-in and that bears its score: without scores no marks."""
    return parts if Part.SCORES in parts else parts - {Part.MARKS}


def _no_day(diary: Diary) -> bool:
    """Whether nothing in it happened on a day; own signals and own items have none."""
    return not (diary.check_ins or diary.events or diary.practices or diary.reflections)
