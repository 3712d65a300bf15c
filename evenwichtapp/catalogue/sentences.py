"""The words of the core: errors, signals, insight and report, in Dutch and English.

The part of a code before its first dot names the file in ``resources/sentences``, the rest the
table in it: ``signals.numbing.title`` is the table ``[numbing.title]`` of ``signals.toml``. Codes
without a dot stand in ``errors.toml``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.toml_tables import CatalogueError, build, read_toml
from evenwichtapp.paths import resource

ERRORS = "errors"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A template with ``{placeholders}``.

    ``nl_one`` and ``en_one`` are said where the value named by ``count`` is exactly 1.
    """

    nl: str
    en: str
    count: str | None = None
    nl_one: str | None = None
    en_one: str | None = None

    def fill(self, values: Mapping[str, object]) -> Text:
        """The sentence with its values; raises ``KeyError`` where one is missing."""
        if self.nl_one and self.en_one and self.count and values[self.count] == 1:
            return Text(self.nl_one, self.en_one).format(**values)
        return Text(self.nl, self.en).format(**values)


def sentence(code: str, **values: object) -> Text:
    """The sentence with this code, filled; raises ``KeyError`` where there is none."""
    file, _, name = code.partition(".")
    if not name:
        file, name = ERRORS, code
    return _shipped(file)[name].fill(values)


@cache
def _shipped(file: str) -> dict[str, Sentence]:
    path = resource("sentences", f"{file}.toml")
    if not path.is_file():
        raise KeyError(file)
    return read_sentences(path)


def read_sentences(path: Path) -> dict[str, Sentence]:
    """All sentences of a file by the names of their tables, joined by dots.

    Raises ``CatalogueError`` where the file or a sentence does not fit.
    """
    sentences = {}
    for name, table in _leaves(read_toml(path)):
        found = build(Sentence, table, f"{path.name}: {name}")
        if len({bool(found.count), bool(found.nl_one), bool(found.en_one)}) > 1:
            raise CatalogueError(f"{path.name}: {name}", "has only part of count, nl_one, en_one")
        sentences[name] = found
    return sentences


def _leaves(table: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    """The tables that hold texts; a table may hold a sentence and further tables."""
    texts = {key: value for key, value in table.items() if not isinstance(value, dict)}
    if texts:
        yield above.removesuffix("."), texts
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{above}{key}.")
