"""Every situation that the sources call a red flag has a rule, or a reason why not."""

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.signals.rules import RULES

RED_FLAGS = load().red_flags
FROM_ELSEWHERE = {
    "situation.fear_of_death": "KS 4 D4a names it as a cause, not as a red flag",
}
"""Rules on situations for which the list of red flags has no row."""


def test_all_twenty_one_are_there_in_order():
    assert [flag.code for flag in RED_FLAGS.values()] == [f"R{n}" for n in range(1, 22)]


@pytest.mark.parametrize("flag", RED_FLAGS.values(), ids=lambda flag: flag.id)
def test_it_has_a_rule_or_a_reason(flag):
    assert flag.rules or flag.reason
    assert set(flag.rules) <= {rule.id for rule in RULES}


def test_what_only_what_lasts_speaks_of_says_why():
    only_lasting = [flag for flag in RED_FLAGS.values() if flag.rules == ("situation.lasting",)]
    assert all(flag.reason for flag in only_lasting)


def test_every_rule_on_a_situation_answers_a_red_flag():
    named = {rule for flag in RED_FLAGS.values() for rule in flag.rules}
    rules = {rule.id for rule in RULES if rule.id.startswith("situation.")}
    assert rules - named == set(FROM_ELSEWHERE)
