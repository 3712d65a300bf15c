"""Delimited text as it is found in the wild: re-saved, with broken quotes, cut off."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

DELIMITERS = ",;\t"
# A line that starts with a date and has this many delimiters is a row, not a line of a note.
FEWEST_DELIMITERS = 4


@dataclass(frozen=True, slots=True)
class Row:
    """One row; ``number`` counts from 1 at the header, as a spreadsheet does.

    ``cells`` is None where the row cannot be taken apart. ``raw`` is the row as it stood.
    """

    number: int
    cells: tuple[str, ...] | None
    raw: str


@dataclass(frozen=True, slots=True)
class Table:
    """The column names of a file, in small letters, and its rows below them."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def decoded(content: bytes) -> str:
    """The text of a file: UTF-8, UTF-16 with its mark, or else Western European."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace").removeprefix("\ufeff")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def read_table(text: str) -> Table:
    """A table with a header; the delimiter is the one that the header holds most.

    A row whose quotes do not close ends where the next row plainly begins, so that one broken row
    costs no other.
    """
    lines = re.split(r"\r\n|\n|\r", text)
    delimiter = max(DELIMITERS, key=lines[0].count)
    columns = tuple(cell.strip().casefold() for cell in _cells(lines[0], delimiter) or ())
    chunks = _chunks(lines[1:], delimiter)
    rows = (
        Row(number, _cells(chunk, delimiter), chunk)
        for number, chunk in enumerate(chunks, start=2)
        if chunk.strip()
    )
    return Table(columns, tuple(rows))


def _chunks(lines: list[str], delimiter: str) -> Iterator[str]:
    """The lines of each row, joined again."""
    mark = re.escape(delimiter)
    dated = re.compile(rf'"?\d{{4}}(-\d\d-\d\d"?{mark}|"?{mark}"?\d{{1,2}} \w)')
    row: list[str] = []
    open_quote = False
    for line in lines:
        begins = dated.match(line) is not None and line.count(delimiter) >= FEWEST_DELIMITERS
        if row and (begins or not open_quote):
            yield "\n".join(row)
            row, open_quote = [], False
        row.append(line)
        open_quote ^= line.count('"') % 2 == 1
    yield "\n".join(row)


def _cells(chunk: str, delimiter: str) -> tuple[str, ...] | None:
    try:
        rows = list(csv.reader(io.StringIO(chunk), delimiter=delimiter))
    except csv.Error:
        return None
    return tuple(rows[0]) if len(rows) == 1 else None
