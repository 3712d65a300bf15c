"""kill -9 of a writing process at random moments: every acknowledged step must stand."""

from __future__ import annotations

import os
import random
import select
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.vault import Vault
from tests.faults.figures import Figures
from tests.faults.writer import check_in

ROOT = Path(__file__).parents[3]
MOST_STEPS = 12
LONGEST = 0.02  # seconds; a save takes some 2 ms, a backup 20


def kill_while_writing(folder: Path, tries: int, seed: int = 1) -> Figures:
    """Kill ``tries`` writers of one growing vault in ``folder``, and check it after each."""
    figures = Figures("kill -9 while writing")
    chance = random.Random(seed)
    profile = Profile(folder)
    Vault.create(profile, "")[0].close()
    saved: set[str] = set()
    removed: set[str] = set()
    command = [sys.executable, "-m", "tests.faults.writer", str(folder)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
    ) as writer:
        for run in range(tries):
            for line in _lines_until_killed(writer, run, chance):
                what, _, record_id = line.partition(" ")
                {"saved": saved, "removed": removed}.get(what, set()).add(record_id)
                figures.crashed += what == "failed"
            figures.tries += 1
            _judge(profile, run, saved, removed, figures)
        assert writer.stdin
        writer.stdin.close()
    assert len(saved) > tries, "the writers were killed before they wrote"
    return figures


def _lines_until_killed(
    writer: subprocess.Popen[bytes], run: int, chance: random.Random
) -> list[str]:
    """Start a run, kill it some time after some step, and give back what it said."""
    assert writer.stdin
    assert writer.stdout
    writer.stdin.write(f"{run}\n".encode())
    lines, moment = 1 + chance.randrange(MOST_STEPS), chance.uniform(0, LONGEST)
    text = b""
    while text.count(b"\n") < lines and not text.endswith(b"gone\n"):
        text += os.read(writer.stdout.fileno(), 65_536)
    pid = int(text.split()[1])
    deadline = time.monotonic() + moment
    while (left := deadline - time.monotonic()) > 0:
        if select.select([writer.stdout], [], [], left)[0]:
            text += os.read(writer.stdout.fileno(), 65_536)
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    while not text.endswith(b"gone\n"):
        text += os.read(writer.stdout.fileno(), 65_536)
    return text.decode().splitlines()


def _judge(
    profile: Profile, run: int, saved: set[str], removed: set[str], figures: Figures
) -> None:
    try:
        vault = Vault.open(profile, "")
        there = vault.read().by_id
        report = vault.check()
        vault.close()
    except KnownError:
        figures.corrupt += 1
        return
    except Exception:
        figures.crashed += 1
        return
    figures.corrupt += not report.whole
    kept = {record_id for record_id in there if record_id != "person"}
    # The very last removal may be on the disk without having been acknowledged.
    unsaid = {i for i in saved - removed - kept if _removed_by(i, run)}
    removed |= unsaid
    altered = [i for i in kept if there[i] != check_in(*map(int, i.split("-")))]
    if altered or removed & kept or saved - removed - kept or len(unsaid) > 1:
        figures.lost += 1


def _removed_by(record_id: str, run: int) -> bool:
    its_run, number = map(int, record_id.split("-"))
    return its_run == run and number % 4 == 3
