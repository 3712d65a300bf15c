"""``export`` and ``report``: take the diary, or a part of it, out in a file."""

from __future__ import annotations

from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.cli.days import typed_period
from evenwichtapp.cli.open_vault import opened
from evenwichtapp.cli.request import DONE, Request
from evenwichtapp.diary.records import now
from evenwichtapp.diary.workday import work_day
from evenwichtapp.sharing.formats import FORMATS
from evenwichtapp.sharing.order import Format, Order
from evenwichtapp.sharing.parts import Parts, included


def run(request: Request) -> int:
    """Write the file; print its name, what is in it and what is not."""
    options = request.options
    first, last = typed_period(options.first, options.last)
    chosen = FORMATS[options.format]
    parts = _parts(options.include, chosen)
    out = request.destination(options.out)
    with opened(request) as vault:
        diary = vault.read()
        order = Order(
            diary=diary,
            catalogue=load(),
            language=request.language,
            as_of=work_day(now(), diary.person.day_boundary),
            format=chosen,
            parts=parts,
            first=first,
            last=last,
        )
        written = order.write(out)
        if (kept := order.kept()) is not None:
            vault.apply(kept)
    request.say(sentence("cli.written", file=written))
    _tell(order, request)
    return DONE


def _parts(include: str | None, chosen: Format) -> Parts:
    """The usual parts of the format; with ``--include`` the usual few and the named ones."""
    if include is None:
        return chosen.usual
    return included(name.strip() for name in include.split(",") if name.strip())


def _tell(order: Order, request: Request) -> None:
    summary = order.summary()
    lines = {
        "cli.export_inside": summary.inside,
        "cli.export_outside": summary.outside,
        "cli.export_cannot": summary.cannot,
    }
    for code, parts in lines.items():
        if parts:
            request.say(sentence(code, parts=_listed(parts, request)))


def _listed(parts: tuple[Text, ...], request: Request) -> str:
    return ", ".join(part.in_language(request.language) for part in parts)
