"""Every error that the code raises has a sentence, and gives it all the values it needs."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

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


def test_every_error_can_be_told() -> None:
    found = list(raised())
    assert len(found) > 100
    untold = []
    for place, code, values in found:
        file, _, name = code.rpartition(".")
        sentence = read_sentences(resource("sentences", f"{file or 'errors'}.toml")).get(name)
        if sentence is None:
            untold.append(f"{place}: {code} has no sentence")
            continue
        needed = placeholders(sentence.nl) | placeholders(sentence.en)
        if "**" not in values and (missing := needed - values):
            untold.append(f"{place}: {code} lacks {sorted(missing)}")
    assert untold == []
