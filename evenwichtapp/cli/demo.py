"""``demo``: look around with an invented person, apart from any diary of one's own."""

from __future__ import annotations

from pathlib import Path

from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.cli.open_vault import opened
from evenwichtapp.cli.request import DONE, Request
from evenwichtapp.destination import DestinationFolder
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Person
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.demo import DEMO_DAY, demo_diary
from evenwichtapp.sharing.formats import CSV, JSON, PDF
from evenwichtapp.sharing.order import Order
from evenwichtapp.ui.frame.screenshots import take
from evenwichtapp.vault.opening import vault_exists

USUAL_FOLDER = Path("demo")
FILES = {"diary.json": JSON, "diary.csv": CSV, "report.pdf": PDF}


def run(request: Request) -> int:
    """Fill the profile that was named, write pictures, report and export into ``--out``, or both.

    Without either the folder ``demo`` is written: the person's own profile is never touched.
    """
    diary = demo_diary()
    out: Path | None = request.options.out
    if request.options.profile is None and out is None:
        out = USUAL_FOLDER
    folder = request.destination_folder(out) if out else None
    if request.options.profile is not None:
        _fill(request, diary)
    if folder is not None:
        _write(folder, diary, request)
    return DONE


def _fill(request: Request, diary: Diary) -> None:
    folder = request.profile.folder
    if vault_exists(request.profile):
        raise KnownError("demo_profile_used", folder=str(folder))
    records = tuple(record for record in diary.records() if not isinstance(record, Person))
    with opened(request, create=True) as vault:
        vault.apply(Change("imported", add=records, replace=(diary.person,)))
    request.say(sentence("cli.demo_filled", folder=folder))


def _write(out: DestinationFolder, diary: Diary, request: Request) -> None:
    force, language = request.options.force, request.language
    files = out.files(*FILES, replace=force)
    take(out, diary, diary.check_ins[-1].at, language, replace=force)
    for chosen, file in zip(FILES.values(), files, strict=True):
        Order(diary, load(), language, DEMO_DAY, chosen, chosen.usual).write(file)
    request.say(sentence("cli.demo_written", folder=out.path))
