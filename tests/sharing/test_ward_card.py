import json

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.destination import Destination
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CardLetter, MarkKind, OwnItem, Person, Supporter
from evenwichtapp.paths import Profile
from evenwichtapp.sharing.demo import DEMO_DAY, demo_diary
from evenwichtapp.sharing.formats import CARD
from evenwichtapp.sharing.order import Order
from evenwichtapp.sharing.ward_card import card_contents, card_pages


def order(diary=None, language="nl"):
    return Order(diary or demo_diary(), load(), language, DEMO_DAY, CARD, CARD.usual)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_a_tagged_pdf_of_one_page(language):
    pdf = CARD.write(order(language=language))
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
    assert len(card_pages(order(language=language), 36)) == 1


def test_what_stands_on_it():
    shown = card_contents(order())
    assert shown["days"] == ["ma", "di", "wo", "do", "vr", "za", "zo"]
    assert shown["shifts"] == list("VDLNX")
    assert [tick["letter"] for tick in shown["ticks"]] == list("WCMTEB")
    assert [tick["words"] for tick in shown["ticks"]][:3] == ["werkdruk", "collega’s", "moe"]
    assert shown["words"]["shifts"].startswith("V vroeg, D dag, L laat, N nacht, X vrij.")
    assert shown["words"]["no_names"] == "Geen namen en geen kamers."
    assert card_contents(order(language="en"))["shifts"] == list("EDLNX")


def test_no_name_goes_onto_paper():
    person = demo_diary().person
    told = json.dumps(card_contents(order()))
    for name in (person.role, person.setting, *(one.name for one in person.support)):
        assert not name or name not in told


def test_the_letters_that_are_kept_stand_on_it_and_long_words_are_shortened():
    own = OwnItem(id="own:x", kind=MarkKind.COPING, label="Thee met #[eval] \U0001f375 en nog veel")
    card = (CardLetter("Q", MarkKind.COPING, own.id), CardLetter("Z", MarkKind.SIGN, "sad"))
    diary = Diary.of([Person(card=card, support=(Supporter("Marieke"),)), own])
    shown = card_contents(order(diary))
    assert [tick["letter"] for tick in shown["ticks"]] == ["Q", "Z"]
    assert len(shown["ticks"][0]["words"]) <= 24 and shown["ticks"][0]["words"].endswith("…")
    assert shown["columns"] == 2
    assert CARD.write(order(diary)).startswith(b"%PDF")  # with a letter that our fonts lack


def test_making_it_keeps_its_letters_once():
    kept = order(Diary()).kept()
    assert [one.letter for one in kept.replace[0].card] == list("WCMTEB")
    assert order(kept.apply(Diary())).kept() is None


def test_the_page_can_be_seen_and_written(tmp_path):
    (png,) = card_pages(order(), 72)
    assert png.startswith(b"\x89PNG")
    out = Destination(tmp_path / "card.pdf", Profile(tmp_path / "profile"))
    assert order().write(out).read_bytes().startswith(b"%PDF")
    assert order().summary().cannot == ()
