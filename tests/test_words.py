"""What the app and its papers never say: a claim on health, a shout, a comparison."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TREE = Path(__file__).resolve().parent.parent
SPOKEN = sorted(
    file
    for pattern in (
        "README.md",
        "CHANGELOG.md",
        "packaging/*.desktop",
        "packaging/*.xml",
        "i18n/*.ts",
        "resources/sentences/*.toml",
        "resources/report/*",
        "resources/demo/*",
    )
    for file in TREE.glob(pattern)
    if file.is_file()
)
# That it is no diagnosis may be said, and is.
DENIED = re.compile(r"\b(no|geen) diagnos\w+", re.IGNORECASE)
NEVER = {
    "a claim on health": (
        r"\b(diagnos\w*|screening\w*|therap\w+|behandel(t|ing\w*)|treats?|treatment|risicoscore"
        r"|risk score|voorspel\w*|predict\w*|detecteer\w*|detects?|voorkomt|prevents?|geneest|cures"
        r"|bewezen|proven)\b"
    ),
    "a streak or a badge": r"\b(streaks?|badges?|reeks behaald|medailles?|highscore)\b",
    "an emoji": r"[\U0001F300-\U0001FAFF\u2600-\u26FF]",
}
EXAMPLES = {
    "a claim on health": "Het voorspelt een burn-out.",
    "a streak or a badge": "A streak of 7 days",
    "an emoji": "Goed gedaan \U0001f389",
}


def spoken(file: Path) -> str:
    return DENIED.sub("", file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("what", NEVER)
def test_is_never_said(what: str) -> None:
    said = [
        f"{file.relative_to(TREE)}: {match.group()}"
        for file in SPOKEN
        for match in re.finditer(NEVER[what], spoken(file), re.IGNORECASE)
    ]
    assert said == []


@pytest.mark.parametrize("what", NEVER)
def test_the_patterns_find_what_they_are_for(what: str) -> None:
    assert re.search(NEVER[what], EXAMPLES[what], re.IGNORECASE)


def test_nothing_is_shouted() -> None:
    texts = [file for file in SPOKEN if file.suffix in {".ts", ".toml", ".md"}]
    shouted = [
        f"{file.relative_to(TREE)}: {line.strip()}"
        for file in texts
        for line in file.read_text(encoding="utf-8").splitlines()
        if re.search(r"\w!(?!\w|=)", line)
    ]
    assert shouted == []
