"""What is left of a diary in the memory of a window that was locked."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn, Event, Reflection
from evenwichtapp.paths import Profile
from evenwichtapp.vault.vault import Vault
from tests.faults.figures import Figures

PASSPHRASE = "verborgenwachtwoord"
DAYS = 365
# What stands in an open form when the window is locked: written before, and just typed
IN_FORM = DAYS + 2
TYPED = "geheimwoord9999"
MOST_LEFT = 0.1
_WORDS = re.compile(rb"geheimwoord(\d{4})")
_WIDE_WORDS = re.compile(rb"g\0e\0h\0e\0i\0m\0w\0o\0o\0r\0d\0((?:\d\0){4})")


def fill(profile: Profile) -> None:
    """A year of notes, each with a word that stands nowhere else."""
    vault, _ = Vault.create(profile, PASSPHRASE)
    last = date.today() - timedelta(days=1)
    days = [last - timedelta(days=number) for number in range(DAYS)]
    noon = datetime.min.time().replace(hour=12)
    vault.apply(
        Change(
            "fill",
            add=(
                *(
                    CheckIn(
                        day=day,
                        at=datetime.combine(day, noon, UTC),
                        score=number % 10 + 1,
                        note=_sentence(number),
                    )
                    for number, day in enumerate(days)
                ),
                Reflection(
                    worksheet="cura",
                    day=last,
                    changed_at=datetime.combine(last, noon, UTC),
                    title=_sentence(DAYS),
                    answers={"facts": _sentence(DAYS + 1) * 20},
                ),
                Event(
                    day=last,
                    at=datetime.combine(last, noon, UTC),
                    kind="moral_situation",
                    note=_sentence(IN_FORM) * 20,
                ),
            ),
        )
    )
    vault.close()


def _sentence(number: int) -> str:
    return f"Vandaag was het geheimwoord{number:04} dat bleef hangen. " * (1 + number % 4)


def words_left(process: int) -> Counter[str]:
    """How often each word of the diary, and the passphrase, stands in the memory of a process."""
    found: Counter[str] = Counter()
    wide = PASSPHRASE.encode("utf-16-le")
    with Path(f"/proc/{process}/maps").open() as maps:
        ranges = [line.split()[:2] for line in maps]
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for span, rights in ranges:
            if not rights.startswith("rw"):
                continue
            start, end = (int(place, 16) for place in span.split("-"))
            try:
                memory.seek(start)
                content = memory.read(end - start)
            except (OSError, ValueError, OverflowError):
                continue
            found.update(match[1].decode() for match in _WORDS.finditer(content))
            found.update(
                match[1].replace(b"\0", b"").decode() for match in _WIDE_WORDS.finditer(content)
            )
            found[PASSPHRASE] += content.count(PASSPHRASE.encode()) + content.count(wide)
    return +found


def look_after_locking(folder: Path, seconds: int) -> tuple[Counter[str], Counter[str]]:
    """What stands in memory with the diary open, and so many seconds after it was locked.

    Raises ``PermissionError`` where another process may not be looked into.
    """
    profile = Profile(folder / "profile")
    fill(profile)
    command = [sys.executable, "-m", "tests.faults.windows.locked_window", str(profile.folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    window = subprocess.Popen(
        [*command, str(seconds)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        text=True,
    )
    assert window.stdin and window.stdout
    with window:
        try:
            for typed in (PASSPHRASE, TYPED):
                print(*map(ord, typed), file=window.stdin, flush=True)
            found = []
            for word in ("open", "locked"):
                assert window.stdout.readline().strip() == word
                found.append(words_left(window.pid))
                print(file=window.stdin, flush=True)
        finally:
            window.kill()
    return found[0], found[1]


def lock_and_look(folder: Path, seconds: int) -> Figures:
    """Each word of the diary is a try, and lost when too many can still be read in memory.

    A few may stay where a smaller thing took a part of their place. The passphrase may not, from
    the moment that the diary is open.
    """
    before, after = look_after_locking(folder, seconds)
    print(f"words in memory: {len(before)} open, {len(after)} locked", file=sys.stderr)
    figures = Figures(f"words in memory {seconds} s after locking: at most one in ten", len(before))
    figures.lost += len(after) if len(after) > len(before) * MOST_LEFT else 0
    figures.lost += before[PASSPHRASE] + after[PASSPHRASE]
    figures.lost += after[f"{IN_FORM:04}"] + after[TYPED[-4:]]
    return figures
