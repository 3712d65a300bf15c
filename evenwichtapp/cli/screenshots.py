"""``screenshots``: pictures of the pages, of the demo person unless a profile is named."""

from __future__ import annotations

from datetime import datetime

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.cli.open_vault import opened
from evenwichtapp.cli.request import DONE, Request
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import now
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.demo import demo_diary
from evenwichtapp.ui.frame.screenshots import take


def run(request: Request) -> int:
    """Write the pictures into ``--out``."""
    options = request.options
    size = _size(options.size)
    out = request.destination_folder(options.out)
    diary, at = _shown(request)
    take(
        out,
        diary,
        at,
        request.language,
        options.theme,
        size,
        options.page,
        replace=options.force,
    )
    request.say(sentence("cli.written", file=options.out))
    return DONE


def _shown(request: Request) -> tuple[Diary, datetime]:
    if request.options.profile is None:
        diary = demo_diary()
        return diary, diary.check_ins[-1].at
    with opened(request) as vault:
        return vault.read(), now()


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise KnownError("bad_size", size=text)
    return int(width), int(height)
