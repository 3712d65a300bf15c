"""The short pieces to read: as long as they may be, in plain words, each with source and label."""

import re

import pytest

from evenwichtapp.catalogue.learning import LEARNING
from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.sources import source_words

FEWEST, MOST = 60, 100  # words of a text
LONGEST, USUAL = 15, 10.5  # words of a sentence, and of the middle one of a text
PIECES = load().learning
BOTH = [(key, language) for key in PIECES for language in ("nl", "en")]

# Label, where, source, and what the example was retold from. A changed line is a decision.
DECIDED = {
    "work_causes": "L6 | Gericht op de organisatie | KS 5 QuickScan; KS 9 1.1; KS 9 3.2 | Koh 2020",
    "moral_stress": "L5 | Advies van onderzoekers | KS 4 D2b; KS 6 | Brazil 2010",
    "numbing": "L5 | Advies van onderzoekers | KS 4 D5b; KS 9 2.2; Zuurstof | Smith-Han 2016",
    "first_death": "L5 | Advies van onderzoekers | KS 4 D4a; KS 4 D5b; KS 9 4.2 | Namen 2018",
    "delayed_grief": "L5 | Advies van onderzoekers | KS 4 D1c; KS 4 D5b | Koh 2020",
    "asking_for_help": (
        "L5 | Advies van behandelaars | Zuurstof; KS 5 QuickScan; KS 9 3.2; Arbowet | Zuurstof"
    ),
    "supervising": (
        "L5 | Advies van onderzoekers | KS 9 2.2; KS 9 2.3; KS 9 4.2; KS 4 D4a | Smith-Han 2016"
    ),
}


def sentences(text):
    """The sentences of a text, what is quoted in them too."""
    return [part for part in re.split(r"(?<=[.?:])”?\s+", text) if part]


def test_every_label_and_source_is_as_it_was_decided():
    found = {
        key: f"{one.evidence} | {one.evidence_where.nl} | {one.source} | {one.retold_from}"
        for key, one in PIECES.items()
    }
    assert found == DECIDED
    for one in PIECES.values():
        assert one.evidence_strength.nl and one.evidence_strength.en
        assert source_words(one.source).nl and source_words(one.retold_from).en


@pytest.mark.parametrize(("key", "language"), BOTH)
def test_a_text_is_as_long_as_can_be_read_between_two_rooms(key, language):
    text = PIECES[key].explanation.in_language(language)
    assert FEWEST <= len(text.split()) <= MOST


@pytest.mark.parametrize(("key", "language"), BOTH)
def test_its_words_are_plain(key, language):
    """Short sentences, few long words, and to one person: B1 as far as it can be counted."""
    piece = PIECES[key]
    spoken = [piece.explanation, piece.example, piece.to_do]
    found = [one for text in spoken for one in sentences(text.in_language(language))]
    assert [one for one in found if len(one.split()) > LONGEST] == []
    text = piece.explanation.in_language(language)
    assert len(text.split()) / len(sentences(text)) <= USUAL
    long = [word for word in text.split() if len(word.strip(".,:?“”")) > LONGEST]
    assert len(long) <= 1, long  # such as "zorgverleners", "working conditions"
    assert re.search(r"\b(je|jij|you)\b", text)
    assert not re.search(r"\b(men|u|uw)\b", text)


def test_each_asks_one_question_about_oneself():
    worksheet = load().worksheets[LEARNING]
    fields = [field for step in worksheet.steps for field in step.fields]
    assert [field.id for field in fields] == list(PIECES)
    assert worksheet.own_moment
    for field in fields:
        assert field.kind == "text"
        for text in (field.label.nl, field.label.en):
            assert text.endswith("?") and text.count("?") == 1
            assert re.search(r"\b(je|jij|jou|you)\b", text)


def test_what_to_do_is_done_with_somebody_at_work_and_in_one_go():
    people = re.compile(
        r"colleague|collega|teamoverleg|team meeting|begeleider|whoever guides|persoon|person"
    )
    for piece in PIECES.values():
        for text in (piece.to_do.nl, piece.to_do.en):
            assert people.search(text), text
            assert len(text.split()) <= 20


def test_each_but_the_one_on_guiding_others_is_about_something():
    assert [key for key, one in PIECES.items() if not one.about] == ["supervising"]
    first_for = {key: one.first_for for key, one in PIECES.items() if one.first_for}
    assert first_for == {"first_death": ("student",), "supervising": ("educator", "manager")}
