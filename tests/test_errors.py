"""Every error that the code raises has a sentence, and gives it all the values it needs."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from evenwichtapp.catalogue.sentences import read_sentences
from evenwichtapp.paths import resource

PACKAGE = Path(__file__).resolve().parent.parent / "evenwichtapp"


def raised() -> Iterator[tuple[str, str, frozenset[str]]]:
    """Place, code and names of the values of each ``KnownError("code", ...)`` in the package."""
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            code = node.args[0]
            if getattr(node.func, "id", "") == "KnownError" and isinstance(code, ast.Constant):
                names = frozenset(word.arg or "**" for word in node.keywords)
                yield f"{file.relative_to(PACKAGE)}:{node.lineno}", str(code.value), names


def placeholders(text: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)


@pytest.mark.parametrize(("place", "code", "values"), tuple(raised()))
def test_an_error_can_be_told(place: str, code: str, values: frozenset[str]) -> None:
    file, _, name = code.rpartition(".")
    sentence = read_sentences(resource("sentences", f"{file or 'errors'}.toml"))[name]
    needed = placeholders(sentence.nl) | placeholders(sentence.en)
    assert needed <= values or "**" in values, place
