"""The stories of the invented people: every sentence and suggestion as it was read aloud."""

import pytest

from tests.care.stories import KEY_DAYS, golden, name, story


@pytest.mark.parametrize("person", KEY_DAYS, ids=name)
def test_the_app_says_what_was_read_aloud(person):
    assert story(person) == golden(person).read_text(encoding="utf-8")


@pytest.mark.parametrize("person", KEY_DAYS, ids=name)
def test_no_two_cards_of_one_day_offer_the_same_three(person):
    days = story(person).split("\n=== ")
    for day in days[1:]:
        cards = [offered(card) for card in day.split("\n[")[1:]]
        assert len(cards) == len(set(cards))


def offered(card: str) -> tuple[str, ...]:
    places = ("  somebody: ", "  cause: ", "  now: ")
    return tuple(line for line in card.splitlines() if line.startswith(places))
