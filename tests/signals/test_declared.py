"""What each rule declares of itself fits the frame, the sentences and the cases."""

import pkgutil
from pathlib import Path

import pytest

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.signals import rules
from evenwichtapp.signals.rule import Rule
from evenwichtapp.signals.rules import RULES, rule_of
from evenwichtapp.signals.signal import SignalKind
from tests.signals.cases import CASES

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


def test_every_file_of_rules_is_heard():
    files = {module.name for module in pkgutil.iter_modules(rules.__path__)}
    assert files == {rule.find.__module__.rpartition(".")[2] for rule in RULES}


def test_ids_differ_and_no_two_rules_make_the_same_signal():
    for case in CASES:
        assert len([rule for rule in RULES if rule.makes(case.id)]) == 1, case.id
    assert len({rule.id for rule in RULES}) == len(RULES)


def test_every_rule_has_a_case():
    assert {rule_of(case.id) for case in CASES} == set(RULES)


@each_rule
def test_its_id_begins_with_its_kind(rule: Rule):
    assert rule.id.partition(".")[0] in set(SignalKind)


@each_rule
def test_it_speaks_only_for_rules_there_are(rule: Rule):
    others = {other.id for other in RULES} - {rule.id}
    assert set(rule.speaks_for) <= others


@each_rule
def test_nobody_speaks_for_each_other(rule: Rule):
    for other in RULES:
        assert not (other.id in rule.speaks_for and rule.id in other.speaks_for)


@each_rule
def test_its_limits_stand_under_its_id(rule: Rule):
    assert all(limit.id.startswith(f"{rule.id}.") for limit in rule.limits)


@each_rule
def test_it_has_a_name_for_afterwards(rule: Rule):
    assert rule.named or sentence(f"signals.{rule.id}.name").nl


def test_a_signal_of_another_version_has_no_rule():
    assert rule_of("situation.of_2030") is None


def test_what_the_rules_declare_is_as_written_down():
    """All limits, silences and orders in one table, so that a change of any is seen."""
    written = Path(__file__).with_name("declared.txt").read_text(encoding="utf-8")
    assert written == "".join(f"{line}\n" for line in _declared())


def _declared():
    for rule in RULES:
        yield f"{rule.order:3} {rule.id}"
        marks = ("each_time", "one_card", "can_wait")
        said = [mark for mark in marks if getattr(rule, mark)]
        yield f"      quiet {rule.quiet_days} days" + "".join(f", {mark}" for mark in said)
        if rule.speaks_for:
            yield f"      speaks for {', '.join(rule.speaks_for)}"
        for limit in rule.limits:
            source = f", {limit.source}" if limit.source else ""
            ends = f"{limit.low}-{limit.high}"
            yield f"      {limit.id} = {limit.ours} ({ends}), by {limit.chosen_by}{source}"
