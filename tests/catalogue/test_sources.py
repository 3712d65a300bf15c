"""A source is for people: who reads it can look it up."""

import re

import pytest

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sources import source_words
from evenwichtapp.paths import resource


@pytest.mark.parametrize(
    ("source", "nl", "en"),
    [
        (
            "KS 6; Van Schaik 2019, 2021",
            "Kennissynthese 2021, hoofdstuk 6; Van Schaik 2019, 2021",
            "Knowledge synthesis 2021, chapter 6; Van Schaik 2019, 2021",
        ),
        (
            "KS 5 QuickScan",
            "Kennissynthese 2021, hoofdstuk 5, de peiling",
            "Knowledge synthesis 2021, chapter 5, the survey",
        ),
        (
            "KS 9 2.3",
            "Kennissynthese 2021, hoofdstuk 9, aanbeveling 2.3",
            "Knowledge synthesis 2021, chapter 9, recommendation 2.3",
        ),
        (
            "KS 9 Box 1",
            "Kennissynthese 2021, hoofdstuk 9, kader 1",
            "Knowledge synthesis 2021, chapter 9, box 1",
        ),
        ("KS 4 D5b", "Kennissynthese 2021, hoofdstuk 4", "Knowledge synthesis 2021, chapter 4"),
        (
            "Trimbos 3.2",
            "Trimbos-rapport over veerkracht op school, 3.2",
            "Trimbos report on resilience at school, 3.2",
        ),
        ("Heeter 2017", "Heeter 2017", "Heeter 2017"),
    ],
)
def test_a_source_in_words(source: str, nl: str, en: str) -> None:
    assert source_words(source) == Text(nl, en)


def test_no_source_of_the_catalogue_is_left_in_code() -> None:
    sources = {
        found
        for path in resource("catalogue").rglob("*.toml")
        for found in re.findall(r'^source = "(.*)"$', path.read_text(encoding="utf-8"), re.M)
    }
    assert len(sources) > 50
    words = [words for source in sources for words in _both(source_words(source))]
    left = re.compile(r"\bKS\b|\bD\d|Own contact|Box|Table 2")
    assert [text for text in words if left.search(text)] == []


def _both(text: Text) -> tuple[str, str]:
    return text.nl, text.en
