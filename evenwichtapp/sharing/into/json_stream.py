"""A large JSON object read piece by piece, so that only one of its records is in memory at a time.

The top level of our copy is an object whose lists hold the records. Each record is cut out of the
text on its own; one that is longer than it may be is never read.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn

from evenwichtapp.sharing.into.bounds import Watch, too_deep

_WHITE = re.compile(r"[ \t\r\n]*")
_PIECE = 256 * 1024  # bytes read at a time
_ENOUGH = 64 * 1024  # characters that hold nearly every record


class JsonStream:
    """The members of one object, in order. Raises ``ValueError`` for what is no JSON."""

    def __init__(self, content: bytes, watch: Watch) -> None:
        self._content = content
        self._watch = watch
        self._read = 0  # bytes
        self._text = ""
        self._place = 0
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._json = json.JSONDecoder(parse_constant=_refuse)

    def members(self) -> Iterator[tuple[str, Any]]:
        """Name and value of each member.

        The value of a list is an iterator over what is in it, to be used up before the next member.
        """
        self._take("{")
        for _ in self._separated("}"):
            name = self._value()
            if not isinstance(name, str):
                raise ValueError("a name is a text")
            self._take(":")
            if self._next() == "[":
                inside = self._list()
                yield name, inside
                for _unused in inside:
                    pass
            else:
                yield name, self._value()
        if self._next():
            raise ValueError("there is more after the end")

    def _list(self) -> Iterator[Any]:
        self._take("[")
        for _ in self._separated("]"):
            self._watch.row(self._read / len(self._content))
            yield self._value()

    def _separated(self, end: str) -> Iterator[None]:
        """One step for each that stands between here and ``end``, with commas between them."""
        if self._next() == end:
            self._place += 1
            return
        while True:
            yield
            sign = self._next()
            self._place += 1
            if sign == end:
                return
            if sign != ",":
                raise ValueError("a comma is missing")

    def _take(self, sign: str) -> None:
        if self._next() != sign:
            raise ValueError(f"{sign} is missing")
        self._place += 1

    def _next(self) -> str:
        """The next sign that is not white, "" at the end; not yet taken."""
        while True:
            blank = _WHITE.match(self._text, self._place)
            self._place = blank.end() if blank else self._place
            if self._place < len(self._text):
                return self._text[self._place]
            if not self._fill(1):
                return ""

    def _value(self) -> Any:
        """The value that begins here."""
        self._next()
        longest = self._watch.bounds.length
        for length in (_ENOUGH, longest):
            whole = not self._fill(length)
            try:
                value, end = self._json.raw_decode(self._text, self._place)
            except ValueError:
                if whole:
                    raise
                continue
            if end < len(self._text) or whole:
                break
        else:
            raise ValueError("too long")
        if end - self._place > longest or too_deep(value, self._watch.bounds.nesting):
            raise ValueError("too large")
        self._place = end
        return value

    def _fill(self, length: int) -> bool:
        """Have ``length`` characters from here on; False where the text ends before."""
        while len(self._text) - self._place < length:
            if self._read >= len(self._content):
                return False
            piece = self._content[self._read : self._read + _PIECE]
            self._read += len(piece)
            text = self._decoder.decode(piece, self._read >= len(self._content))
            self._text = self._text[self._place :] + text
            self._place = 0
        return True


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)
