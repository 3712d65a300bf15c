"""Whether a rollback journal that a crash left can be played back whole.

SQLite plays back what it can and stops at the first damaged record without a word, which would
leave a diary of two halves: some pages of before the crash, some of after. So a journal is looked
through first. Its form: https://sqlite.org/fileformat2.html#the_rollback_journal
"""

from __future__ import annotations

import math
import struct
from contextlib import suppress
from pathlib import Path

MAGIC = bytes.fromhex("d9d505f920a163d7")
HEADER = struct.Struct(">8sIIIII")  # magic, records, nonce, pages before, sector size, page size
UNSYNCED = 12  # bytes: magic and number of records
CHECKSUM_STEP = 200
SECTOR_SIZES = {2**power for power in range(9, 17)}
PAGE_SIZES = {2**power for power in range(9, 17)}


def playable(path: Path) -> bool:
    """Whether there is no journal, or one of which every part that counts is there and sound.

    A journal that ends exactly between two parts, or is empty, cannot be told from one that was
    still being written.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return True
    start = 0
    while start < len(content):
        end = _end_of_part(content, start)
        if end is None:
            return False
        start = end
    return True


def remove_unused(path: Path) -> None:
    """Remove a journal of which not even the beginning was safely on the disk.

    It takes nothing back. SQLite would write the next journal over it, whose end would then be
    followed by what is left of this one.
    """
    with suppress(OSError):
        with path.open("rb") as file:
            beginning = file.read(UNSYNCED)
        if not any(beginning):
            path.unlink()


def _end_of_part(content: bytes, start: int) -> int | None:
    """Where the part that begins at ``start`` ends; None when it is damaged."""
    if not any(content[start : start + UNSYNCED]):
        # Zeros until the part is safely on the disk: its pages were not yet touched.
        return len(content)
    if start + HEADER.size > len(content):
        return None
    beginning = HEADER.unpack_from(content, start)
    magic, (records, nonce, _, sector, page) = beginning[0], map(int, beginning[1:])
    if magic != MAGIC or sector not in SECTOR_SIZES or page not in PAGE_SIZES:
        return None
    record_size = page + 8
    place = start + sector
    for _ in range(records):
        record = content[place : place + record_size]
        if len(record) < record_size or not _sound(record, nonce):
            return None
        place += record_size
    return math.ceil(place / sector) * sector


def _sound(record: bytes, nonce: int) -> bool:
    """SQLite's own checksum: the nonce and every 200th byte of the page, from its end."""
    page, (checksum,) = record[4:-4], struct.unpack(">I", record[-4:])
    total = nonce + sum(page[len(page) - CHECKSUM_STEP : 0 : -CHECKSUM_STEP])
    return total & 0xFFFFFFFF == int(checksum)
