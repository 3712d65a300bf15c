"""The formats there are, in the order in which they are offered.

What writes a format is imported when a file is made: the command line names the formats before it
knows what was asked, also on the way to the window.
"""

from __future__ import annotations

from datetime import date, timedelta

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Language
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Part, now
from evenwichtapp.diary.workday import ONE_DAY
from evenwichtapp.sharing.order import Format, Order
from evenwichtapp.sharing.parts import ALL, USUAL, Parts

REPORT_PERIOD = timedelta(days=92)


def _csv(order: Order) -> bytes:
    from evenwichtapp.sharing.csv_format import to_csv  # noqa: PLC0415

    return to_csv(order.contents(), order.catalogue, order.language, order.held)


def _json(order: Order) -> bytes:
    from evenwichtapp.sharing.json_format import to_json  # noqa: PLC0415

    return to_json(order.contents(), now())


def _pdf(order: Order) -> bytes:
    from evenwichtapp.sharing.report import report  # noqa: PLC0415

    return report(*_told(order), as_of=order.as_of)


def _pdf_pages(order: Order, dots_per_inch: float) -> tuple[bytes, ...]:
    from evenwichtapp.sharing.report import report_pages  # noqa: PLC0415

    return report_pages(*_told(order), as_of=order.as_of, dots_per_inch=dots_per_inch)


def _told(order: Order) -> tuple[Diary, Catalogue, date, date, Language, str, Parts]:
    """What a report is made of, on paper and in sight."""
    days, held = _report_days(order), order.held
    return order.diary, order.catalogue, *days, order.language, order.question, held


def _card(order: Order) -> bytes:
    from evenwichtapp.sharing.ward_card import card  # noqa: PLC0415

    return card(order)


def _card_pages(order: Order, dots_per_inch: float) -> tuple[bytes, ...]:
    from evenwichtapp.sharing.ward_card import card_pages  # noqa: PLC0415

    return card_pages(order, dots_per_inch)


def _keep_letters(order: Order) -> Change:
    """The letters of a printed card stay the same, so that an old one still reads right."""
    from evenwichtapp.care.card_letters import keep, letters  # noqa: PLC0415

    printed = letters(order.diary, order.catalogue, order.as_of, order.language)
    return keep(order.diary, printed)


def _report_days(order: Order) -> tuple[date, date]:
    """The first and the last day of a report: without days of its own the 92 up to today."""
    last = order.last or order.as_of
    return order.first or last - REPORT_PERIOD + ONE_DAY, last


PDF = Format(
    name="pdf",
    suffix="pdf",
    holds=ALL - {Part.SUPPORT},
    usual=USUAL,
    write=_pdf,
    pages=_pdf_pages,
    has_question=True,
)
CSV = Format(
    name="csv",
    suffix="csv",
    holds=USUAL | {Part.AGREEMENTS, Part.NOTES},
    usual=USUAL,
    write=_csv,
)
JSON = Format(
    name="json",
    suffix="json",
    holds=ALL,
    usual=ALL,
    write=_json,
    marks_need_scores=True,
)

CARD = Format(
    name="card",
    suffix="pdf",
    holds=frozenset(),
    usual=frozenset(),
    write=_card,
    pages=_card_pages,
    keeps=_keep_letters,
)

FORMATS = {one.name: one for one in (PDF, CSV, JSON, CARD)}
