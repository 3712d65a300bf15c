"""Every label, study and source of an intervention, pinned in one table that people can read.

Below what was studied stands by whom it was done, how, for how long, and what came out or did not.

A changed line is a decision: bring ``evidence.golden.txt`` up to date by hand, beside the source.
"""

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from evenwichtapp.catalogue.loading import load

GOLDEN = Path(__file__).with_name("evidence.golden.txt")
HEADING = "intervention | form | label | where | strength | minutes | source"


def lines() -> Iterator[str]:
    yield HEADING
    for intervention in sorted(load().interventions.values(), key=lambda one: one.id):
        yield " | ".join(
            (
                intervention.id,
                intervention.form,
                intervention.evidence.value,
                intervention.evidence_where.nl,
                intervention.evidence_strength.nl,
                _minutes(intervention.minutes, sourced=intervention.minutes_sourced),
                intervention.source,
            )
        )
        if intervention.study is not None:
            for part in fields(intervention.study):
                yield f"    {part.name}: {getattr(intervention.study, part.name).nl}"


def _minutes(minutes: int | None, *, sourced: bool) -> str:
    """The minutes of the source, or an estimate of ours."""
    if minutes is None:
        return "-"
    return str(minutes) if sourced else f"about {minutes}"


def test_every_label_and_source_is_as_it_was_decided() -> None:
    assert list(lines()) == GOLDEN.read_text(encoding="utf-8").splitlines()


def test_whatever_is_labelled_as_studied_says_how() -> None:
    catalogue = load()
    studied = {key for key, label in catalogue.evidence.items() if label.studied}
    for intervention in catalogue.interventions.values():
        says_how = intervention.study is not None
        assert says_how is (intervention.evidence.value in studied), intervention.id


def test_stories_are_offered_only_while_the_app_holds_one() -> None:
    catalogue = load()
    offered = {offer for row in catalogue.now.values() for offer in row.offers}
    assert "recovery_stories" in offered
    assert catalogue.interventions["recovery_stories"].story is not None
