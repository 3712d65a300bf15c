"""``export`` and ``report``: take the diary, or a part of it, out in a file."""

from __future__ import annotations

from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.cli.days import typed_period
from evenwichtapp.cli.opening import opened
from evenwichtapp.cli.request import DONE, Request
from evenwichtapp.diary.records import now
from evenwichtapp.diary.workday import work_day
from evenwichtapp.sharing.exporting import export
from evenwichtapp.sharing.parts import included


def run(request: Request) -> int:
    """Write the file and print its name."""
    options = request.options
    first, last = typed_period(options.first, options.last)
    parts = included(name.strip() for name in options.include.split(",") if name.strip())
    with opened(request) as vault:
        diary = vault.read()
    as_of = work_day(now(), diary.person.day_boundary)
    form, out, language = options.format, options.out, request.language
    export(diary, load(), form, out, first, last, parts, language, as_of)
    request.say(sentence("cli.written", file=out))
    return DONE
