"""Every text of the app is read at the end of a late shift: no sentence is long.

``python -m tests.test_sentences`` prints the longest ones, for reading aloud.
"""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TREE = Path(__file__).resolve().parents[1]
LONGEST = 15  # words; plain language asks for about ten
NO_TEXT = re.compile(r"\.(source|icon|id)$")
END = re.compile(r"(?<=[.?:”])\s|\n")


def texts() -> Iterator[tuple[str, str]]:
    """Every text of the catalogue, of the core and of the window, with where it stands."""
    for folder in ("catalogue", "sentences"):
        for path in sorted((TREE / "resources" / folder).rglob("*.toml")):
            yield from _texts_in(tomllib.loads(path.read_text(encoding="utf-8")), path.stem)
    root = ET.parse(TREE / "i18n" / "evenwicht_nl.ts").getroot()
    for context in root.iter("context"):
        place = context.findtext("name") or ""
        for message in context.iter("message"):
            yield f"{place}.en", message.findtext("source") or ""
            for words in message.findall(".//translation") + message.findall(".//numerusform"):
                yield f"{place}.nl", words.text or ""


def _texts_in(value: Any, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _texts_in(part, f"{place}.{key}")
    elif isinstance(value, list):
        for part in value:
            yield from _texts_in(part, place)
    elif isinstance(value, str) and not NO_TEXT.search(place):
        yield place, value


def sentences() -> list[tuple[int, str, str]]:
    """The number of words, the place and the words of every sentence, the longest first."""
    found = [
        (len(sentence.split()), place, sentence)
        for place, text in texts()
        for sentence in END.split(text)
    ]
    return sorted(found, reverse=True)


def test_no_sentence_is_long() -> None:
    assert [found for found in sentences() if found[0] > LONGEST] == []


def test_all_texts_are_looked_at() -> None:
    places = {place for place, _ in texts()}
    assert {"cards.cura.explanation.nl", "errors.bad_score.nl", "AboutSettings.en"} <= places
    assert len(places) > 1000


if __name__ == "__main__":
    for words, place, sentence in sentences()[:60]:
        print(f"{words:3} {place}: {sentence}")
