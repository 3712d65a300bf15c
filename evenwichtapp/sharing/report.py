"""The report for a talk: a tagged PDF that Typst sets from plain data."""

from __future__ import annotations

from datetime import date

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Language
from evenwichtapp.diary.diary import Diary
from evenwichtapp.sharing.parts import USUAL, Parts
from evenwichtapp.sharing.report_contents import report_contents
from evenwichtapp.sharing.typesetting import tagged_pdf, typeset


def report(
    diary: Diary,
    catalogue: Catalogue,
    first: date,
    last: date,
    language: Language,
    question: str = "",
    parts: Parts = USUAL,
    *,
    as_of: date,
) -> bytes:
    """The report of the days ``first`` up to and including ``last`` as PDF/UA-1.

    ``question`` is what the person wants to talk about; empty leaves its box out. ``as_of`` is
    today. Raises ``KnownError("period_empty")``.
    """
    contents = report_contents(
        diary, catalogue, first, last, language, question, parts, as_of=as_of
    )
    return tagged_pdf("report", contents)


def report_pages(
    diary: Diary,
    catalogue: Catalogue,
    first: date,
    last: date,
    language: Language,
    question: str = "",
    parts: Parts = USUAL,
    *,
    as_of: date,
    dots_per_inch: float = 96,
) -> tuple[bytes, ...]:
    """The pages of the same report as PNG images, to look at before anything is written."""
    contents = report_contents(
        diary, catalogue, first, last, language, question, parts, as_of=as_of
    )
    pages = typeset("report", contents, "png", dots_per_inch=dots_per_inch)
    return (pages,) if isinstance(pages, bytes) else tuple(pages)
