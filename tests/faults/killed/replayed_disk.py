"""What a disk may hold after a power cut, replayed from a trace of a process's real calls.

What was written and not yet flushed may be on the disk in whole, in part or not at all. A name that
was given, changed or taken away only counts for sure once a folder that holds it was flushed; of
those that do not, the first ones may count, as a file system with a journal has it. Needs
``strace``.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[3]
NAMES = "openat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir"
CALLS = f"{NAMES},pwrite64,write,fsync,fdatasync,ftruncate"
WRITES = {"pwrite64", "write"}
PROBE = ("strace", "-o", "/dev/null", "true")
LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (\d+)")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
OPENED = re.compile(r"^(?:AT_FDCWD|\d+)<([^>]*)>(\(deleted\))?")
LONGEST = "4000000"  # bytes of one write

Call = tuple[str, str]
Written = tuple[int, bytes | None]
"""A place and what came there; None: the file was cut off at that place."""


@dataclass(eq=False)
class File:
    """What is surely on the disk, and what was written since the last flush."""

    flushed: bytes = b""
    waiting: list[Written] = field(default_factory=list)

    def with_writes(self, writes: list[Written]) -> bytes:
        """The content once these have reached the disk."""
        content = bytearray(self.flushed)
        for place, written in writes:
            if written is None:
                del content[place:]
                continue
            content.extend(bytes(max(0, place - len(content))))
            content[place : place + len(written)] = written
        return bytes(content)


class Folder:
    """A folder, by what it is and not by its name."""


Node = File | Folder
Names = dict[str, Node]


@dataclass(eq=False)
class Step:
    """A name that was given to ``node``, changed into ``to``, or with neither taken away."""

    path: str
    within: tuple[Node | None, ...]
    node: Node | None = None
    to: str = ""
    sure: bool = False

    def take(self, names: Names) -> None:
        """Do it again, where what it needs is there."""
        if self.to:
            if self.path in names and _above(self.to) in names:
                _drop(names, self.to)
                for path in [p for p in names if _is_in(p, self.path)]:
                    names[self.to + path.removeprefix(self.path)] = names.pop(path)
        elif self.node is None:
            _drop(names, self.path)
        elif _above(self.path) in names:
            names[self.path] = self.node


class Disk:
    """The files in some folders of ``root``, as they are and as a power cut may leave them."""

    def __init__(self, root: Path, *folders: str) -> None:
        self.root = root
        self.folders = folders
        self._begin: Names = {"": Folder()}
        for folder in folders:
            for path in (root / folder, *sorted((root / folder).rglob("*"))):
                node = Folder() if path.is_dir() else File(path.read_bytes())
                self._begin[path.relative_to(root).as_posix()] = node
        self.names = dict(self._begin)
        self._steps: list[Step] = []
        self._places: dict[str, int] = {}

    def after_cut(self, luck: float, chance: random.Random) -> dict[str, bytes | None]:
        """The files after a cut, None for a folder; ``luck`` 1 keeps all that waited, 0 nothing."""
        names = dict(self._begin)
        lucky = round(luck * sum(not step.sure for step in self._steps))
        for step in self._steps:
            lucky -= not step.sure
            if step.sure or lucky >= 0:
                step.take(names)
        return {
            path: node.with_writes([w for w in node.waiting if chance.random() < luck])
            if isinstance(node, File)
            else None
            for path, node in names.items()
        }

    def lay_down(self, files: dict[str, bytes | None]) -> None:
        """Put these in the place of the real folders."""
        for folder in self.folders:
            shutil.rmtree(self.root / folder, ignore_errors=True)
        for path in sorted(files):
            content, place = files[path], self.root / path
            if content is None:
                place.mkdir(exist_ok=True)
            else:
                place.write_bytes(content)

    def replay(self, call: str, arguments: str) -> bool:
        """Do what a call did; whether anything in these folders may be other after it."""
        path, *others = _paths(call, arguments, self.root)
        if not any(_is_in(path, folder) for folder in self.folders):
            return False
        match call:
            case "openat":
                self._places[path] = 0
                if "O_CREAT" not in arguments or path in self.names:
                    return False
                self._step(path, node=File())
            case "mkdir" | "mkdirat":
                self._step(path, node=Folder())
            case "rename" | "renameat" | "renameat2":
                self._step(path, to=others[0])
            case "unlink" | "unlinkat" | "rmdir":
                self._step(path)
            case "fsync" | "fdatasync":
                self._flush(self.names.get(path))
            case _:
                self._write(call, path, arguments)
        return True

    def _step(self, path: str, node: Node | None = None, to: str = "") -> None:
        within = [self.names.get(_above(one)) for one in (path, to) if one]
        self._steps.append(Step(path, tuple(within), node, to))
        self._steps[-1].take(self.names)

    def _write(self, call: str, path: str, arguments: str) -> None:
        file = self.names[path]
        assert isinstance(file, File)
        if call == "ftruncate":
            file.waiting.append((int(arguments.rpartition(", ")[2]), None))
            return
        written = _texts(arguments)[0]
        if call == "pwrite64":
            place = int(arguments.rpartition(", ")[2])
        else:
            place = self._places[path]
            self._places[path] += len(written)
        file.waiting.append((place, written))

    def _flush(self, node: Node | None) -> None:
        if isinstance(node, File):
            node.flushed, node.waiting = node.with_writes(node.waiting), []
            return
        for step in self._steps:
            step.sure |= any(node is folder for folder in step.within)
        while self._steps and self._steps[0].sure:
            self._steps.pop(0).take(self._begin)


def traced(module: str, *arguments: object, trace: Path) -> Iterator[Call]:
    """The calls of a module run as a process; what it says comes as a "write" to the pipe.

    Raises ``PermissionError`` where there is no ``strace`` or it may not look.
    """
    if not shutil.which("strace") or subprocess.run(PROBE, check=False).returncode:
        raise PermissionError("strace")
    looking = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-y",
        "-xx",
        "-s",
        LONGEST,
        "-e",
        f"trace={CALLS}",
        "-o",
        str(trace),
    ]
    command = [*looking, sys.executable, "-m", module, *map(str, arguments)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    with trace.open(encoding="ascii") as lines:
        for line in lines:
            if match := LINE.match(line):
                yield match[1], match[2]


def said(call: str, arguments: str, words: bytes) -> bool:
    """Whether the process said something that begins with ``words``."""
    return call == "write" and arguments.startswith("1<") and _texts(arguments)[0].startswith(words)


def _texts(arguments: str) -> list[bytes]:
    return [bytes.fromhex(text.replace("\\x", "")) for text in TEXT.findall(arguments)]


def _paths(call: str, arguments: str, root: Path) -> list[str]:
    """The paths a call is about, within ``root``; "" for another."""
    opened = OPENED.match(arguments)
    base = bytes(opened[1], "ascii").decode("unicode_escape") if opened else "/"
    if opened and opened[2]:
        return [""]
    names = [os.fsdecode(text) for text in _texts(arguments)] if call in NAMES.split(",") else [""]
    return [_relative(os.path.normpath(Path(base) / name), root) for name in names]


def _relative(path: str, root: Path) -> str:
    return Path(path).relative_to(root).as_posix() if Path(path).is_relative_to(root) else ""


def _above(path: str) -> str:
    return path.rpartition("/")[0]


def _is_in(path: str, folder: str) -> bool:
    return path == folder or path.startswith(f"{folder}/")


def _drop(names: Names, path: str) -> None:
    for inside in [p for p in names if _is_in(p, path)]:
        del names[inside]
