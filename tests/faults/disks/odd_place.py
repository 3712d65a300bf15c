"""A place that cannot do everything: what was done there is done, and is never called failed.

A small library in C (``odd_place.c``) goes before the system's own and refuses what such a place
refuses. Where it cannot be built the proof is left out.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.change import Change
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.sharing.formats import FORMATS
from evenwichtapp.sharing.order import Order
from evenwichtapp.sharing.parts import ALL
from evenwichtapp.vault.copies.backups import backups_in
from evenwichtapp.vault.disk.profile_lock import ProfileLock
from evenwichtapp.vault.vault import Vault
from tests.destinations import at
from tests.faults.figures import Figures
from tests.faults.writer import check_in
from tests.least_work import least_work

SOURCE = Path(__file__).with_name("odd_place.c")
LACKS = ("folder", "mode", "times", "lock", "folder,mode,times,lock")
DAY = check_in(0, 0).day
OLD, NEW = "een oud woord", "een nieuw woord"


def build(folder: Path) -> Path:
    """The library; raises ``PermissionError`` where there is no compiler or no such system."""
    library = folder / "odd_place.so"
    command = ["gcc", "-shared", "-fPIC", "-o", str(library), str(SOURCE), "-ldl"]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except FileNotFoundError:
        raise PermissionError("gcc") from None
    if done.returncode or not sys.platform.startswith("linux"):
        raise PermissionError("gcc")
    return library


def odd_place(lacks: str, folder: Path) -> dict[str, str]:
    """What says, in the environment, that ``folder`` is such a place."""
    return {"ODD_PLACE": lacks, "ODD_PLACE_FOLDER": str(folder)}


def at_odd_place(library: Path, lacks: str, folder: Path) -> dict[str, str]:
    """The environment of a process for which ``folder`` is such a place."""
    return {**os.environ, **odd_place(lacks, folder), "LD_PRELOAD": str(library)}


def work_at_odd_places(folder: Path) -> Figures:
    """Everything a vault does, at places that lack one thing or all of them."""
    figures = Figures("places that flush no folder, take no mode, time or lock")
    worker = [sys.executable, "-m", "tests.faults.disks.odd_place", str(folder)]
    environment = {**os.environ, "LD_PRELOAD": str(build(folder))}
    done = subprocess.run(worker, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        figures.crashed += 1
        print(done.stderr, file=sys.stderr)
    for number in range(len(LACKS)):
        _judge_place(folder, number, figures)
    return figures


def _judge_place(folder: Path, number: int, figures: Figures) -> None:
    place, told = folder / str(number), _told(folder, number)
    lines = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
    said = dict(line.split(" ", 1) for line in lines)
    figures.tries += len(said)
    if "all" not in said:
        figures.crashed += 1
        return
    _judge(Profile(place / "profile"), said, figures)
    figures.lost += not all((place / name).is_file() for name in FORMATS)


def _judge(profile: Profile, said: dict[str, str], figures: Figures) -> None:
    """What was said to be done is so, and the old passphrase and code open nothing."""
    vault = Vault.open(profile, NEW)
    figures.lost += {found.id for found in vault.read().check_ins} != {"0-0", "0-2"}
    figures.corrupt += not vault.check().whole
    figures.corrupt += any(vault.entries_in(b) is None for b in backups_in(profile.backups))
    figures.corrupt += len(backups_in(profile.backups)) != 2
    vault.close()
    Vault.open_with_recovery_code(profile, said["code"]).close()
    for opened, secret in ((Vault.open, OLD), (Vault.open_with_recovery_code, said["first"])):
        try:
            opened(profile, secret).close()
            figures.lost += 1
        except KnownError:
            pass


def work_everywhere(folder: Path) -> None:
    """Work at each place in turn, and write beside it what was done there."""
    for number, lacks in enumerate(LACKS):
        place = folder / str(number)
        place.mkdir()
        os.environ.update(odd_place(lacks, place))
        with (
            _told(folder, number).open("w", encoding="utf-8") as told,
            redirect_stdout(told),
            least_work(),
        ):
            work(place)


def _told(folder: Path, number: int) -> Path:
    return folder / f"{number}.txt"


def work(place: Path) -> None:
    """Do everything once, and say each time that it was done."""
    profile = Profile(place / "profile")
    with ProfileLock(profile):
        vault, code = Vault.create(profile, OLD)
        print("first", code)
        vault.apply(Change("save", add=tuple(check_in(0, number) for number in range(3))))
        print("saved 3")
        vault.save_draft("today", "half a word")
        print("draft 1")
        vault.change_passphrase(OLD, NEW)
        print("passphrase 1")
        print("code", vault.new_recovery_code())
        backup = vault.back_up()
        print("backup", backup.folder)
        vault.restore(backup)
        print("restored 1")
        vault.forget(["0-1"])
        print("forgot 1")
        vault.back_up()
        print("again 1")
        for name, chosen in FORMATS.items():
            order = Order(vault.read(), load(), "nl", DAY, chosen, ALL)
            print(name, order.write(at(place / name)))
        vault.close()
    print("all 1")


if __name__ == "__main__":
    work_everywhere(Path(sys.argv[1]))
