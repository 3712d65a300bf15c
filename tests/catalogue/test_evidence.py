"""Every label and every source of an intervention, pinned in one table that people can read.

A changed line is a decision: bring ``evidence.golden.txt`` up to date by hand, beside the source.
"""

from collections.abc import Iterator
from pathlib import Path

from evenwichtapp.catalogue.loading import load

GOLDEN = Path(__file__).with_name("evidence.golden.txt")
HEADING = "intervention | label | where | strength | minutes | source"


def lines() -> Iterator[str]:
    yield HEADING
    for intervention in sorted(load().interventions.values(), key=lambda one: one.id):
        yield " | ".join(
            (
                intervention.id,
                intervention.evidence.value,
                intervention.evidence_where.nl,
                intervention.evidence_strength.nl,
                _minutes(intervention.minutes, sourced=intervention.minutes_sourced),
                intervention.source,
            )
        )


def _minutes(minutes: int | None, *, sourced: bool) -> str:
    """The minutes of the source, or an estimate of ours."""
    if minutes is None:
        return "-"
    return str(minutes) if sourced else f"about {minutes}"


def test_every_label_and_source_is_as_it_was_decided() -> None:
    assert list(lines()) == GOLDEN.read_text(encoding="utf-8").splitlines()
