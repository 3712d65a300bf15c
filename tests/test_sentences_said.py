"""Every sentence of the core is said somewhere: what nobody says any more is taken out.

Many codes are put together from parts, such as ``f"signals.{rule}.title"``. So the whole code is
looked for first, as it stands or as something that can be put together; then each of its parts,
which must stand in the code itself or be a name in the catalogue.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from evenwichtapp.catalogue.sentences import ERRORS, read_sentences
from evenwichtapp.paths import resource

PACKAGE = Path(__file__).resolve().parent.parent / "evenwichtapp"
HOLE = "\0"  # what an f-string fills in
DESCRIBED = (ast.Module, ast.ClassDef, ast.FunctionDef)


class Said:
    """The texts in the code from which a code of a sentence can be made."""

    def __init__(self) -> None:
        self.whole: set[str] = set()
        self.with_holes: set[str] = set()
        self.endings: set[str] = set()
        for file in sorted(PACKAGE.rglob("*.py")):
            self._read(ast.parse(file.read_text(encoding="utf-8")))

    def _read(self, tree: ast.Module) -> None:
        passed_over: set[ast.AST] = set()
        for node in ast.walk(tree):  # outer nodes come before inner ones
            if isinstance(node, DESCRIBED) and ast.get_docstring(node):
                passed_over.add(node.body[0].value)
            elif isinstance(node, ast.JoinedStr):
                passed_over.update(node.values)
                texts = (getattr(part, "value", HOLE) for part in node.values)
                self.with_holes.add("".join(t if isinstance(t, str) else HOLE for t in texts))
            elif isinstance(node, ast.AugAssign) and isinstance(node.value, ast.Constant):
                self.endings.add(str(node.value.value))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                self.whole |= set() if node in passed_over else {node.value}

    def says(self, code: str) -> bool:
        """Whether the code stands there, or it and each part of it can be put together."""
        if code in self.whole:
            return True
        for ending in self.endings:
            without = re.sub(rf"{re.escape(ending)}(?=\.|$)", "", code)
            if without != code and self.says(without):
                return True
        parts = code.split(".")[1:] or [code]
        return bool(self._made.fullmatch(code)) and all(map(self._has_part, parts))

    def _has_part(self, part: str) -> bool:
        return part.isdigit() or part in self._parts or bool(self._made_part.fullmatch(part))

    @cached_property
    def _made(self) -> re.Pattern[str]:
        return _any_of(self.with_holes, r"[\w.]+")

    @cached_property
    def _made_part(self) -> re.Pattern[str]:
        return _any_of({part for text in self.with_holes for part in text.split(".")}, r"\w+")

    @cached_property
    def _parts(self) -> set[str]:
        return {part.lower() for text in self.whole for part in text.split(".")} | set(_catalogue())


def _any_of(texts: set[str], hole: str) -> re.Pattern[str]:
    kept = sorted(text for text in texts if text.strip(HOLE))
    return re.compile("|".join(re.escape(text).replace(re.escape(HOLE), hole) for text in kept))


def _catalogue() -> Iterator[str]:
    for file in resource("catalogue").rglob("*.toml"):
        yield from _names_in(tomllib.loads(file.read_text(encoding="utf-8")))


def _names_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
        for part in value.values():
            yield from _names_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from _names_in(part)
    elif isinstance(value, str) and re.fullmatch(r"\w+", value):
        yield value


def codes() -> list[str]:
    return [
        name if file.stem == ERRORS else f"{file.stem}.{name}"
        for file in sorted(resource("sentences").glob("*.toml"))
        for name in read_sentences(file)
    ]


@pytest.fixture(scope="module")
def said() -> Said:
    return Said()


def test_every_sentence_is_said_somewhere(said: Said) -> None:
    assert len(codes()) > 400
    assert [code for code in codes() if not said.says(code)] == []


@pytest.mark.parametrize(
    "code",
    [
        "nobody_raises_this",
        "signals.no_such_rule.title",
        "signals.numbing.no_such_part",
        "insight.level.below_since_then",
        "vault.no_such_finding",
    ],
)
def test_one_that_nobody_says_is_found(said: Said, code: str) -> None:
    assert not said.says(code)
