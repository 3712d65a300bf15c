"""A power cut after each system call of a save, replayed from a trace of the real ones.

What was written and not yet flushed may be on the disk in whole, in part or not at all, and a name
that was made or removed only counts for sure once its folder was flushed. Needs ``strace``.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.disk.cipher import journal_of
from evenwichtapp.vault.vault import Vault
from tests.faults import example
from tests.faults.figures import Figures
from tests.faults.writer import check_in, say

ROOT = Path(__file__).parents[3]
CALLS = "openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink"
PROBE = ("strace", "-o", "/dev/null", "true")
LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (\d+)")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
OPEN_FILE = re.compile(r"^\d+<([^>]*)>")

Write = tuple[int, bytes]


@dataclass
class File:
    """What is surely on the disk, and what was written since the last flush."""

    flushed: bytes = b""
    waiting: list[Write] = field(default_factory=list)

    def with_writes(self, writes: list[Write]) -> bytes:
        content = bytearray(self.flushed)
        for place, written in writes:
            content.extend(bytes(max(0, place - len(content))))
            content[place : place + len(written)] = written
        return bytes(content)


@dataclass
class Disk:
    """The files of one folder: the names that are surely there, and those that are now."""

    sure: dict[str, File]
    names: dict[str, File]

    def after_cut(self, luck: float, chance: random.Random) -> dict[str, bytes]:
        """The files after a cut; ``luck`` 1 keeps all that was waiting, 0 nothing of it."""
        names = self.names if chance.random() < luck else self.sure
        return {
            name: file.with_writes([w for w in file.waiting if chance.random() < luck])
            for name, file in names.items()
        }


def cut_power(folder: Path, saves: int, cuts: int, seed: int = 3) -> Figures:
    """Replay ``saves`` saves and cut after every call, in ``cuts`` random ways and two plain ones.

    Raises ``PermissionError`` where there is no ``strace`` or it may not look.
    """
    figures = Figures("power cut after each call of a save")
    chance = random.Random(seed)
    start, cut = Profile(folder / "start"), Profile(folder / "cut")
    diaries = [example.make(start)]
    for number in range(saves):
        diaries.append(_change(number).apply(diaries[-1]))
    traced = example.copy(start, folder / "traced")
    there = {p.name: File(p.read_bytes()) for p in (start.vault, start.vault_key)}
    disk, said = Disk(dict(there), dict(there)), 0
    for call, arguments in _traced(traced.folder, saves):
        if call == "write":
            said += 1
            continue
        _replay(disk, traced.folder, call, arguments)
        for luck in (0.0, 1.0, *(chance.random() for _ in range(cuts))):
            _lay_down(cut.folder, disk.after_cut(luck, chance))
            _judge(cut, diaries[said : said + 2], figures)
    assert said == saves
    assert disk.names[start.vault.name].flushed == traced.vault.read_bytes()
    return figures


def _change(number: int) -> Change:
    return Change("save", add=(check_in(1, number),))


def _traced(folder: Path, saves: int) -> Iterator[tuple[str, str]]:
    """The calls on files in ``folder`` with their arguments, and "write" for each acknowledged."""
    trace = folder.with_name("trace")
    command = [
        "strace",
        "-f",
        "-y",
        "-xx",
        "-s",
        "100000",
        "-e",
        f"trace={CALLS}",
        "-o",
        str(trace),
    ]
    command += [sys.executable, "-m", "tests.faults.killed.power_cut", str(folder), str(saves)]
    if not shutil.which("strace") or subprocess.run(PROBE, check=False).returncode:
        raise PermissionError("strace")
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    for line in trace.read_text().splitlines():
        match = LINE.match(line)
        if not match:
            continue
        call, arguments, _ = match.groups()
        if call == "write":
            if _bytes(arguments).startswith(b"saved "):
                yield call, ""
        elif _path(call, arguments).startswith(str(folder)):
            yield call, arguments


def _path(call: str, arguments: str) -> str:
    if call in {"openat", "unlink"}:
        return _bytes(arguments).decode()
    match = OPEN_FILE.match(arguments)
    return bytes(match[1], "ascii").decode("unicode_escape") if match else ""


def _bytes(arguments: str) -> bytes:
    match = TEXT.search(arguments)
    return bytes.fromhex(match[1].replace("\\x", "")) if match else b""


def _replay(disk: Disk, folder: Path, call: str, arguments: str) -> None:
    path = Path(_path(call, arguments))
    if call in {"fsync", "fdatasync"} and path == folder:
        disk.sure = dict(disk.names)
    elif path.parent != folder or path.name.endswith(".json"):
        return
    elif call == "openat":
        if "O_CREAT" in arguments:
            disk.names.setdefault(path.name, File())
    elif call == "unlink":
        disk.names.pop(path.name, None)
    elif call == "pwrite64":
        place = int(arguments.rpartition(", ")[2])
        disk.names[path.name].waiting.append((place, _bytes(arguments)))
    elif call in {"fsync", "fdatasync"}:
        file = disk.names[path.name]
        file.flushed, file.waiting = file.with_writes(file.waiting), []
    else:
        raise AssertionError(f"{call} is not replayed")


def _lay_down(folder: Path, files: dict[str, bytes]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)


def _judge(profile: Profile, right: list[Diary], figures: Figures) -> None:
    """Everything acknowledged is there, and at most the save that was under way besides."""
    figures.tries += 1
    try:
        vault = Vault.open(profile, "")
        figures.lost += vault.read() not in right
        figures.corrupt += not vault.check().whole
        vault.close()
    except KnownError:
        figures.corrupt += 1
    except Exception:
        figures.crashed += 1
    assert not journal_of(profile.vault).exists() or figures.corrupt


def main() -> None:
    """Save so many times, and say so after each."""
    vault = Vault.open(Profile(Path(sys.argv[1])), "")
    for number in range(int(sys.argv[2])):
        vault.apply(_change(number))
        say(f"saved {number}")
    vault.close()


if __name__ == "__main__":
    main()
