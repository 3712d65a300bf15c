"""Prints what is offered when, for somebody from the field to judge.

``python -m tests.care.table`` prints a line for each cause with each event and tick, and with one
sign of each group; ``--all`` for each sign, ``--lang en`` for English. Tabs part the columns.
"""

import argparse
import csv
import sys
from collections.abc import Iterator

from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.models import Language
from tests.care.situations import ONE_OF_EACH_GROUP, SIGNS, Met, card, situations

HEADINGS: dict[Language, list[str]] = {
    "nl": ["Gemerkt", "Woog", "Gebeurd", "Vinkje", "Stap", "Iemand", "Waar", "Nu", "Redenen"],
    "en": ["Noticed", "Weighed", "Happened", "Tick", "Step", "Somebody", "Cause", "Now", "Reasons"],
}  # fmt: skip


def label(item: str | None, language: Language) -> str:
    return load().label(item).in_language(language) if item else "-"


def line(met: Met, language: Language) -> list[str]:
    """One situation and its card."""
    found = card(met)
    kind, tick = met.event or (None, None)
    things = (load().interventions[s.intervention].label.in_language(language) for s in found)
    whys = " / ".join(suggestion.why.in_language(language) for suggestion in found)
    known = (label(item, language) for item in (met.sign, met.cause, kind, tick))
    return [*known, str(found[0].step), *things, whys]


def lines(every_sign: bool, language: Language) -> Iterator[list[str]]:
    """The table without its heading."""
    return (line(met, language) for met in situations(SIGNS if every_sign else ONE_OF_EACH_GROUP))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="every sign, not one of each group")
    parser.add_argument("--lang", choices=("nl", "en"), default="nl")
    asked = parser.parse_args()
    out = csv.writer(sys.stdout, delimiter="\t", lineterminator="\n")
    out.writerow(HEADINGS[asked.lang])
    out.writerows(lines(asked.all, asked.lang))


if __name__ == "__main__":
    main()
