"""``agree``: agree on one thing with oneself or with somebody."""

from __future__ import annotations

from evenwichtapp.care.agreements import made
from evenwichtapp.cli.days import typed_day
from evenwichtapp.cli.open_vault import opened
from evenwichtapp.cli.request import DONE, Request
from evenwichtapp.diary.records import now
from evenwichtapp.diary.workday import work_day


def run(request: Request) -> int:
    """Write the agreement and print its id."""
    options = request.options
    look_again = typed_day(options.look_again) if options.look_again else None
    with opened(request) as vault:
        today = work_day(now(), vault.read().person.day_boundary)
        change = made(today, options.text, with_whom=options.with_whom, look_again=look_again)
        vault.apply(change)
    print(change.add[0].id)
    return DONE
