"""Files that anybody may have made: damaged, invented, wrong in every small way, or far too large.

Each reader has to end in records or in one calm ``KnownError``, within 500 MB and 60 seconds.
"""

from __future__ import annotations

import json
import os
import random
import string
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from evenwichtapp.catalogue.loading import load
from evenwichtapp.destination import Destination
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import RECORD_LISTS
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.sharing.csv_format import to_csv
from evenwichtapp.sharing.demo import demo_diary
from evenwichtapp.sharing.into.import_plan import plan
from evenwichtapp.sharing.into.importing import meanings_from, read_described, read_file, read_map
from evenwichtapp.sharing.into.source import AlreadyThere, Meanings, Source
from evenwichtapp.sharing.json_format import to_json
from evenwichtapp.sharing.parts import ALL
from evenwichtapp.vault.copies.backup_file import pack, unpack
from evenwichtapp.vault.copies.backups import backups_in
from evenwichtapp.vault.key import key_file
from evenwichtapp.vault.key.key_file import KeyFile
from tests.faults import example
from tests.faults.figures import Figures

MOST_MEGABYTES, MOST_SECONDS = 500, 60
TODAY = date(2026, 11, 12)
SAMPLES = Path(__file__).parents[2] / "data" / "imports"
LONGEST_SAMPLE = 6_000  # bytes: small edits then hit what matters
NASTY: tuple[Any, ...] = (
    None, True, -1, 0, 2**70, 1.5, "", "\x00", "\ud800", "a" * 300, "2026-02-30", [], {}, [[]],
    {"a": {"b": []}}, 1e308, "own:sign", "=1+1", "\U0001f600",
)  # fmt: skip
TOKENS = [
    b'"', b'""', b",", b";", b"\t", b"\n", b"\r", b"\r\n", b"\x00", b"\xff", b"\xef\xbb\xbf",
    b"sep=;\n", b"=1+1", b"<br>", b"&#9999999999;", b"&#xD800;", b"9" * 400, b" | ", b"[", b"{",
    b"}", b"]", b"NaN", b"1e999", b"\\ud800", b"null", "\u0661\u0662".encode(), b"25:99",
    b"0000-00-00",
    b"9999-12-31", b"1990-01-01", b"pm", b"PK\x05\x06", b"PK\x01\x02", b"\xff\xff\xff\xff",
]  # fmt: skip


@dataclass
class OutsideFigures(Figures):
    """As ``Figures``, with what the process had at most and how long the slowest try took."""

    peak_megabytes: int = 0
    longest_seconds: float = 0.0

    @property
    def good(self) -> bool:
        """Nothing went wrong, and nothing took more than it may."""
        within = self.peak_megabytes <= MOST_MEGABYTES and self.longest_seconds <= MOST_SECONDS
        return super().good and within


def outside_table(all_figures: list[Figures]) -> str:
    """The figures of files from outside as lines of a Markdown table."""
    lines = [
        "| file from outside | inputs | exceptions | peak memory (MB) | longest time (s) |",
        "|---|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {f.name} | {f.tries} | {f.crashed} | {f.peak_megabytes} | {f.longest_seconds:.2f} |"
        for f in all_figures
        if isinstance(f, OutsideFigures)
    ]
    return "\n".join(lines)


# The readers


def read_source(file: Path) -> None:
    """What an import does with a file of a known kind."""
    _plan(read_file(file))


def read_columns(file: Path) -> None:
    """The same by the columns of a map."""
    columns = {"date": "full_date", "score": "mood", "note": "note"}
    document = {"columns": columns, "scale": [1, 5], "date_format": "yyyy-mm-dd"}
    _plan(read_described(file, document))


def read_a_map(file: Path) -> None:
    """What an import does with a map."""
    document = read_map(file)
    meanings_from(document, AlreadyThere().diary, load())
    if "columns" in document:
        read_described(SAMPLES / "daylio_2026.csv", document)


def read_backup(file: Path) -> None:
    """What a restore does with a packed backup, up to asking for the passphrase."""
    with tempfile.TemporaryDirectory(dir=file.parent) as folder:
        KeyFile.load(unpack(file, Path(folder)).key_file)


def read_key(file: Path) -> None:
    """The key file with a check that is right, so that what it says is looked at as well."""
    try:
        content = json.loads(file.read_bytes())
        content.pop("checksum", None)
        content["checksum"] = key_file._checksum(content)
        file.write_text(json.dumps(content), encoding="ascii")
    except (ValueError, AttributeError, TypeError, RecursionError):
        pass
    KeyFile.load(file)


def _plan(source: Source) -> None:
    meanings = Meanings(moods=dict.fromkeys(source.moods, 5))
    made = plan(source, meanings, AlreadyThere(), load(), TODAY)
    assert made.change_with(update=True, from_bin=True).apply(AlreadyThere().diary) is not None
    assert all(reason.words.nl for reason in made.reasons)


def _daylio() -> list[bytes]:
    return [file.read_bytes() for file in sorted(SAMPLES.rglob("*.csv"))]


def _small_copy() -> bytes:
    diary = demo_diary()
    few = [record for kind in RECORD_LISTS for record in diary.all(kind)[:2]]
    return to_json(Diary.of([diary.person, *few]), datetime(2026, 1, 1).astimezone())


def _small_table() -> bytes:
    return to_csv(demo_diary(), load(), "nl", ALL)[:LONGEST_SAMPLE]


def _maps() -> list[bytes]:
    columns = {"date": "full_date", "score": "mood", "note": "note"}
    names = {"moods": {"good": 8, "meh": None}, "items": {"walk": "outdoors", "x": "own:sign"}}
    told = {"columns": columns, "scale": [1, 5], "date_format": "%Y-%m-%d %H:%M"}
    return [json.dumps(document).encode() for document in (names, {**names, **told})]


def _packed(folder: Path) -> bytes:
    profile = Profile(folder / "backed up")
    example.make(profile)
    file = folder / "stick.evenwicht"
    pack(backups_in(profile.backups)[0], Destination(file, profile))
    return file.read_bytes()


def _keys(folder: Path) -> list[bytes]:
    found = []
    for number, passphrase in enumerate(("", "regen op het dak")):
        file = folder / f"{number}.key"
        wrapped = KeyFile().with_passphrase(bytes(32), passphrase)
        wrapped.with_recovery_code(bytes(32), "0" * 28).save(file)
        found.append(file.read_bytes())
    return found


READERS: dict[str, tuple[Callable[[Path], None], Callable[[Path], list[bytes]]]] = {
    "Daylio CSV": (read_source, lambda _: _daylio()),
    "own JSON": (read_source, lambda _: [_small_copy()]),
    "own CSV": (read_source, lambda _: [_small_table()]),
    "CSV by its columns": (read_columns, lambda _: _daylio()),
    "map": (read_a_map, lambda _: _maps()),
    "packed backup": (read_backup, lambda folder: [_packed(folder)]),
    "key file": (read_key, _keys),
}


# Small edits


def read_outside(kind: str, folder: Path, tries: int) -> Figures:
    """``tries`` files of one kind, each with a few small edits."""
    figures = OutsideFigures(f"{kind}, small edits")
    read, samples = READERS[kind]
    chance = random.Random(kind)
    contents = samples(folder)
    file = folder / "from outside"
    for number in range(tries):
        file.write_bytes(_edited(contents[number % len(contents)], chance))
        _attempt(lambda: read(file), figures)
    return figures


def _edited(content: bytes, chance: random.Random) -> bytes:
    if content.startswith(b"{") and chance.random() < 0.6:
        return _edited_json(content, chance)
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        start = chance.randrange(len(changed) + 1)
        match chance.randrange(5):
            case 0:
                changed[start:start] = chance.choice(TOKENS)
            case 1:
                del changed[start : start + chance.choice((1, 2, 8, 64, 1024))]
            case 2:
                changed[start : start + 1] = chance.randbytes(1)
            case 3:
                changed[start : start + 4] = chance.choice(TOKENS)
            case _:
                end = chance.randrange(len(changed) + 1)
                changed[end:end] = changed[start : start + 200]
    return bytes(changed)


def _edited_json(content: bytes, chance: random.Random) -> bytes:
    """One or two values of a document exchanged for others, or taken out, or deep down."""
    document = json.loads(content)
    for _ in range(chance.choice((1, 2))):
        place, key = chance.choice(list(_places(document)))
        match chance.randrange(4):
            case 0 if isinstance(place, dict):
                del place[key]
            case 1 if isinstance(place, dict):
                place["".join(chance.choices(string.printable, k=5))] = deepcopy(place[key])
            case 2:
                deep: Any = []
                for _level in range(chance.choice((20, 60, 400))):
                    deep = [deep]
                place[key] = deep
            case _:
                place[key] = deepcopy(chance.choice(NASTY))
        if not any(True for _ in _places(document)):
            break
    return json.dumps(document).encode("utf-8", "surrogatepass")


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    for key, part in list(inside):
        yield value, key
        if isinstance(part, (dict, list)) and part:
            yield from _places(part)


def _attempt(read: Callable[[], None], figures: OutsideFigures) -> None:
    figures.tries += 1
    began = time.perf_counter()
    try:
        read()
    except KnownError:
        pass
    except Exception as error:
        figures.crashed += 1
        print(f"{figures.name}: {error!r}", file=sys.stderr)
    figures.longest_seconds = max(figures.longest_seconds, time.perf_counter() - began)
    figures.peak_megabytes = max(figures.peak_megabytes, peak_megabytes())


# Far too large


def _repeated(file: Path, piece: bytes, megabytes: int, before: bytes = b"") -> None:
    with file.open("wb") as out:
        out.write(before)
        block = piece * (1 + 1_000_000 // len(piece))
        while out.tell() < megabytes * 1_000_000:
            out.write(block)


DAYLIO_HEADER = b"full_date,date,weekday,time,mood,activities,note\n"
OURS = b'{"format": "evenwicht", "version": 1, '


def _large_copy(file: Path) -> None:
    """31 MB of our own JSON, whole and right."""
    diary = demo_diary()
    document = json.loads(to_json(diary, datetime(2026, 1, 1).astimezone()))
    check_ins = document["check_ins"]
    size = len(json.dumps(check_ins, ensure_ascii=False, indent=2))
    document["check_ins"] = [
        {**check_in, "id": f"{number}-{check_in['id']}"[:100]}
        for number in range(31_000_000 // size + 1)
        for check_in in check_ins
    ]
    file.write_text(json.dumps(document, ensure_ascii=False, indent=2), encoding="utf-8")


def _large_daylio(file: Path) -> None:
    """As many rows as may be, each with an emoji, which makes text take four times the room."""
    days = (date.fromordinal(date(2000, 1, 1).toordinal() + n // 40) for n in range(199_990))
    with file.open("w", encoding="utf-8") as out:
        out.write(DAYLIO_HEADER.decode())
        for number, day in enumerate(days):
            clock = f"{number % 24:02}:{number // 24 % 60:02}"
            out.write(f'{day},x,x,{clock},good,"walk | w{number % 50}","\U0001f600 {number}"\n')


def _bomb(file: Path) -> None:
    with (
        ZipFile(file, "w", ZIP_DEFLATED) as archive,
        archive.open("2026-01-01T120000+0000/diary.vault", "w") as inside,
    ):
        for _ in range(1900):
            inside.write(bytes(1024 * 1024))


def _hard_key(file: Path) -> None:
    hardness = {"memory_kib": 256 * 1024, "iterations": 4, "lanes": 1}
    KeyFile().with_passphrase(bytes(32), "x").save(file)
    content = json.loads(file.read_bytes())
    content["passphrase"]["hardness"] = hardness
    file.write_text(json.dumps(content), encoding="ascii")


def _unlock(file: Path) -> None:
    read_key(file)
    KeyFile.load(file).key("not this")


LARGE: dict[str, tuple[Callable[[Path], None], Callable[[Path], None]]] = {
    "own JSON of 31 MB": (read_source, _large_copy),
    "Daylio CSV of 200,000 rows": (read_source, _large_daylio),
    "44 MB of a line each": (read_source, lambda f: _repeated(f, b"a\n", 44)),
    "44 MB of short rows": (read_source, lambda f: _repeated(f, b"a\n", 44, DAYLIO_HEADER)),
    "44 MB in one line": (read_source, lambda f: _repeated(f, b"a", 44, DAYLIO_HEADER)),
    "44 MB behind one quote": (
        read_source,
        lambda f: _repeated(f, b"a\n", 44, DAYLIO_HEADER + b'"'),
    ),
    "44 MB of commas": (read_source, lambda f: _repeated(f, b",", 44, DAYLIO_HEADER)),
    "JSON, lists in lists": (read_source, lambda f: _repeated(f, b"[", 44, OURS + b'"x": ')),
    "JSON, empty lists": (read_source, lambda f: _repeated(f, b"[],", 44, OURS + b'"x": {"a": [')),
    "JSON, one text": (read_source, lambda f: _repeated(f, b"a", 44, OURS + b'"x": "')),
    "map, lists in lists": (read_a_map, lambda f: _repeated(f, b"[", 3, b'{"moods": ')),
    "map of 200 MB": (read_a_map, lambda f: _repeated(f, b"a", 200, b'{"moods": "')),
    "packed backup of 1.9 MB that holds 1.9 GB": (read_backup, _bomb),
    "key file with the most work": (_unlock, _hard_key),
    "a pipe": (read_source, os.mkfifo),
    "a pipe to restore": (read_backup, os.mkfifo),
    "a device without end": (read_source, lambda f: f.symlink_to("/dev/zero")),
}


def make_large(kind: str, folder: Path) -> None:
    """Write the file."""
    LARGE[kind][1](folder / "from outside")


def read_large(kind: str, folder: Path) -> Figures:
    """One file that is far too large, or no file at all."""
    figures = OutsideFigures(kind)
    _attempt(lambda: LARGE[kind][0](folder / "from outside"), figures)
    return figures


def peak_megabytes() -> int:
    """What this process had in memory at most; 0 where the system does not tell."""
    try:
        import resource  # noqa: PLC0415  not on every system
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def apart(work: Callable[..., Any], *arguments: Any) -> Any:
    """What ``work`` gives in a process of its own, whose memory nothing else has filled."""
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, *arguments).result()


def read_outside_apart(kind: str, folder: Path, tries: int) -> Figures:
    """``read_outside`` in a process of its own."""
    figures: Figures = apart(read_outside, kind, folder, tries)
    return figures


def read_large_apart(kind: str, folder: Path) -> Figures:
    """Make the file in one process and read it in another."""
    apart(make_large, kind, folder)
    figures: Figures = apart(read_large, kind, folder)
    return figures
