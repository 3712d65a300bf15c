"""Delimited text as it is found in the wild: re-saved, with broken quotes, cut off."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from evenwichtapp.sharing.into.bounds import MEGABYTE, Watch

DELIMITERS = ",;\t"
# A line that starts with a date and has this many delimiters, where the table has as many, is a
# row and not a line of a note.
FEWEST_DELIMITERS = 4
TOO_LONG = "\x00"  # in the place of a line that is too long; no text that comes this far holds it


@dataclass(frozen=True, slots=True)
class TextRow:
    """One row; ``number`` counts from 1 at the header, as a spreadsheet does.

    ``cells`` is None where the row cannot be taken apart. ``raw`` is the row as it stood.
    """

    number: int
    cells: tuple[str, ...] | None
    raw: str


@dataclass(frozen=True, slots=True)
class TextTable:
    """The column names of a file, in small letters, and its rows below them, read one by one."""

    columns: tuple[str, ...]
    rows: Iterator[TextRow]


def read_table(content: bytes, watch: Watch) -> TextTable:
    """A table with a header; the delimiter is the one that the header holds most.

    A first line such as ``sep=;`` names the delimiter. A row whose quotes do not close ends where
    the next row plainly begins, so that one broken row costs no other.
    """
    stream = io.BytesIO(content)
    lines = _lines(stream, _encoding(content), watch.bounds.length)
    header = next(lines, "").lstrip("\ufeff")
    named = re.fullmatch(r'"?sep=(.)"?', header.strip("\n"))
    if named:
        header = next(lines, "")
    delimiter = named[1] if named else max(DELIMITERS, key=header.count)
    columns = tuple(cell.strip().casefold() for cell in _cells(header, delimiter) or ())
    chunks = _chunks(lines, delimiter, len(columns), watch.bounds.length)
    return TextTable(columns, _rows(chunks, delimiter, watch, stream, len(content)))


def _encoding(content: bytes) -> str:
    """UTF-8, also where some bytes of it went bad; UTF-16 with its mark; or Western European."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    good = bad = 0
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    for start in range(0, len(content), MEGABYTE):
        text = decoder.decode(content[start : start + MEGABYTE])
        if not text.isascii():
            marked = text.count("\ufffd")
            good += len(text) - len(text.encode("ascii", "ignore")) - marked
            bad += marked
    return "utf-8" if good >= bad or not _went_bad(content) else "cp1252"


def _went_bad(content: bytes) -> bool:
    """Whether it is no UTF-8; the sign for a bad letter may stand in it by right."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return False


def _lines(stream: io.BytesIO, encoding: str, longest: int) -> Iterator[str]:
    """The lines, ended however, each with one line feed; one that is too long as ``TOO_LONG``."""
    text = io.TextIOWrapper(stream, encoding=encoding, errors="replace")
    try:
        while line := text.readline(longest):
            if line.endswith("\n") or len(line) < longest:
                yield line
                continue
            while line and not line.endswith("\n"):
                line = text.readline(longest)
            yield TOO_LONG
    finally:
        # or it would close the stream, which still tells how far it was read
        with suppress(ValueError):
            text.detach()


def _rows(
    chunks: Iterator[str], delimiter: str, watch: Watch, stream: io.BytesIO, size: int
) -> Iterator[TextRow]:
    for number, chunk in enumerate(chunks, start=2):
        watch.row(stream.tell() / (size or 1))
        if chunk.strip():
            yield TextRow(number, _cells(chunk, delimiter), chunk)


def _chunks(lines: Iterator[str], delimiter: str, columns: int, longest: int) -> Iterator[str]:
    """The lines of each row, joined again."""
    mark = re.escape(delimiter)
    dated = re.compile(rf'"?\d{{4}}(-\d\d-\d\d"?{mark}|"?{mark}"?\d{{1,2}} \w)')
    fewest = max(1, min(FEWEST_DELIMITERS, columns - 1))
    row: list[str] = []
    length = 0
    open_quote = False
    for line in lines:
        begins = dated.match(line) is not None and line.count(delimiter) >= fewest
        if row and (begins or not open_quote or length > longest):
            yield _joined(row)
            row, length, open_quote = [], 0, False
        row.append(line)
        length += len(line)
        open_quote ^= line.count('"') % 2 == 1
    if row:
        yield _joined(row)


def _joined(row: list[str]) -> str:
    return "".join(row).removesuffix("\n")


def _cells(chunk: str, delimiter: str) -> tuple[str, ...] | None:
    if TOO_LONG in chunk:
        return None
    try:
        rows = list(csv.reader(io.StringIO(chunk), delimiter=delimiter))
    except csv.Error:
        return None
    return tuple(rows[0]) if len(rows) == 1 else None
