"""The words of the core are complete, equal in both languages, and filled by who speaks them."""

from __future__ import annotations

from pathlib import Path
from string import Formatter

import pytest

from evenwichtapp.catalogue.sentences import Sentence, read_sentences, sentence
from evenwichtapp.catalogue.toml_tables import CatalogueError
from evenwichtapp.paths import resource

FILES = sorted(resource("sentences").glob("*.toml"))
ALL = [(f"{file.stem}.{n}", s) for file in FILES for n, s in read_sentences(file).items()]


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_there_are_sentences():
    assert "errors" in [file.stem for file in FILES]


@pytest.mark.parametrize(("code", "spoken"), ALL, ids=[code for code, _ in ALL])
def test_both_languages_have_the_same_placeholders(code: str, spoken: Sentence):
    wanted = placeholders(spoken.nl)
    assert placeholders(spoken.en) == wanted
    if spoken.nl_one and spoken.en_one:
        allowed = wanted | {spoken.count}
        assert placeholders(spoken.nl_one) <= allowed
        assert placeholders(spoken.en_one) <= allowed


def test_every_error_ends_in_a_next_step_and_stays_calm():
    for code, spoken in ALL:
        if code.startswith("errors."):
            for words in (spoken.nl, spoken.en):
                assert words.count(".") >= 2, f"{code}: a cause alone is no help"
                assert "!" not in words


def test_a_sentence_is_filled_in_both_languages():
    said = sentence("bad_score", score=11)
    assert said.nl.startswith("Het cijfer 11 ")
    assert said.en.startswith("The score 11 ")


def test_a_value_that_is_missing_is_a_mistake_in_the_code():
    with pytest.raises(KeyError):
        sentence("bad_score")


@pytest.mark.parametrize("code", ["nothing_of_the_kind", "no_such_file.title", "errors.nothing"])
def test_a_code_without_a_sentence_is_a_mistake_in_the_code(code: str):
    with pytest.raises(KeyError):
        sentence(code)


def test_one_has_its_own_form(tmp_path: Path):
    file = tmp_path / "days.toml"
    file.write_text(
        '[low.title]\ncount = "days"\nnl = "{days} dagen"\nen = "{days} days"\n'
        'nl_one = "één dag"\nen_one = "one day"\n'
    )
    spoken = read_sentences(file)["low.title"]
    assert spoken.fill({"days": 1}).nl == "één dag"
    assert spoken.fill({"days": 2}).en == "2 days"


@pytest.mark.parametrize(
    ("toml", "problem"),
    [
        ('[low]\nnl = "Laag"\n', "days.toml: low: lacks en"),
        ('[low]\nnl = "Laag"\nen = ""\n', "days.toml: low.en: is empty"),
        ('[low]\nnl = "Laag"\nen = "Low"\nfr = "Bas"\n', "days.toml: low: has unknown fr"),
        ('[low]\nnl = "Laag"\nen = "Low"\nnl_one = "Een"\n', "days.toml: low: has only part"),
        ('[low]\nnl = "Laag\n', "days.toml: [low]"),
    ],
)
def test_a_damaged_file_is_refused_with_its_name(tmp_path: Path, toml: str, problem: str):
    file = tmp_path / "days.toml"
    file.write_text(toml)
    with pytest.raises(CatalogueError) as refused:
        read_sentences(file)
    assert str(refused.value).startswith(problem)
