"""What can be ticked stands under where it lies, what kind of sign it is, or whence it comes."""

from evenwichtapp.catalogue.loading import load
from evenwichtapp.ui.controls.chip_group import ChipItem
from evenwichtapp.ui.today.item_kinds import in_order, kind_of, kind_words


def test_every_item_has_a_heading_in_both_languages():
    catalogue = load()
    for item in (*catalogue.stressors, *catalogue.signs, *catalogue.coping, "own:x"):
        for language in ("nl", "en"):
            assert kind_words(catalogue, item, language)
    kinds = {kind_of(catalogue, item) for item in catalogue.stressors}
    assert kinds == {"organisation", "team", "self", "patient"}


def test_own_words_come_first_then_by_place_and_the_most_used_first():
    catalogue = load()
    keys = ["long_days", "roster", "tension_in_team", "own:x", "grief"]
    items = {key: ChipItem(key, key) for key in keys}
    assert in_order(keys, items, catalogue, ["roster"]) == [
        "own:x", "roster", "long_days", "tension_in_team", "grief"
    ]  # fmt: skip
