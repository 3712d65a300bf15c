"""A disk that fills up while a diary goes out: the old file stays, or the new one is whole."""

from __future__ import annotations

from pathlib import Path

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.demo import DEMO_DAY, demo_diary
from evenwichtapp.sharing.formats import FORMATS, JSON, PDF
from evenwichtapp.sharing.json_format import from_json
from evenwichtapp.sharing.order import Format, Order
from evenwichtapp.sharing.parts import ALL
from tests.destinations import at
from tests.faults.disks.disk_full import PAGE, nearly_full, small_disk
from tests.faults.figures import Figures

BEFORE = b"what was written the time before\n" * 500


def fill_disk_exporting(folder: Path, step: int) -> Figures:
    """Every format, with 0, ``step``, 2 x ``step`` ... free pages, up to more than it takes."""
    figures = Figures("disk full at export: json, csv, pdf")
    diary = demo_diary()
    with small_disk(folder / "disk") as disk:
        for chosen in FORMATS.values():
            whole = _export(diary, chosen, folder / "whole").read_bytes()
            outcomes = {
                _try(diary, chosen, disk, free, whole, figures)
                for free in (*range(0, len(whole) // PAGE + 1, step), len(whole) // PAGE + 3)
            }
            assert outcomes == {True, False}, "the disk was never full, or always"
    return figures


def _export(diary: Diary, chosen: Format, out: Path) -> Path:
    return Order(diary, load(), "nl", DEMO_DAY, chosen, ALL).write(at(out))


def _try(
    diary: Diary, chosen: Format, disk: Path, free: int, whole: bytes, figures: Figures
) -> bool:
    """Whether ``chosen`` was written with ``free`` pages left."""
    out, written = disk / f"diary.{chosen.suffix}", False
    out.write_bytes(BEFORE)
    figures.tries += 1
    try:
        with nearly_full(disk, free):
            _export(diary, chosen, out)
            written = True
    except KnownError:
        pass
    except Exception:
        figures.crashed += 1
    left = {path.name: path.read_bytes() for path in disk.iterdir()}
    if written:
        figures.corrupt += not _is_whole(chosen, left.pop(out.name), whole, diary)
    else:
        figures.lost += left.pop(out.name) != BEFORE
    figures.corrupt += len(left)  # nothing half written stays behind
    out.unlink()
    return written


def _is_whole(chosen: Format, content: bytes, whole: bytes, diary: Diary) -> bool:
    """The moment of writing stands in JSON and in PDF and may differ."""
    if chosen is JSON:
        return from_json(content) == diary
    if chosen is PDF:
        return len(content) == len(whole) and content.endswith(b"%%EOF")
    return content == whole
