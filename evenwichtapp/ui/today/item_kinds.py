"""Under which heading something to tick stands: where it lies, what kind of sign it is, or where
support comes from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Language
from evenwichtapp.ui.controls.chip_group import ChipItem

PLACE_OF_DOMAIN = {
    "working_conditions": "organisation",
    "cooperation": "team",
    "individual": "self",
    "patient_suffering": "patient",
    "relation": "patient",
}
PLACES = ("organisation", "team", "self", "patient")
SOURCE_OF_SETTING = {
    "work_informal": "work",
    "work_formal": "work",
    "work": "work",
    "private": "private",
    "none": "other",
}
SOURCES = ("work", "private", "other")
OWN = "own"


def kind_of(catalogue: Catalogue, item: str) -> str:
    """The id of the heading: a place, a group of signs, a source of support, or ``own``."""
    if item in catalogue.stressors:
        return PLACE_OF_DOMAIN[catalogue.stressors[item].domain]
    if item in catalogue.signs:
        return catalogue.signs[item].group
    if item in catalogue.coping:
        return SOURCE_OF_SETTING[catalogue.coping[item].setting]
    return OWN


def kind_words(catalogue: Catalogue, item: str, language: Language) -> str:
    """The words of the heading."""
    kind = kind_of(catalogue, item)
    if item in catalogue.signs:
        return catalogue.sign_groups[kind].label.in_language(language)
    translate = QCoreApplication.translate
    return {
        "organisation": translate("ItemKind", "Organisation"),
        "team": translate("ItemKind", "Team"),
        "self": translate("ItemKind", "Yourself"),
        "patient": translate("ItemKind", "Patient and relatives"),
        "work": translate("ItemKind", "At work"),
        "private": translate("ItemKind", "At home and outdoors"),
        "other": translate("ItemKind", "Otherwise"),
        OWN: translate("ItemKind", "Own words"),
    }[kind]


def in_order(
    keys: Iterable[str],
    items: Mapping[str, ChipItem],
    catalogue: Catalogue,
    used: Sequence[str],
) -> list[str]:
    """By kind; of one kind what the person used most first, then by its words."""
    kinds = (OWN, *PLACES, *catalogue.sign_groups, *SOURCES)
    rank = {item: place for place, item in enumerate(used)}

    def key(item: str) -> tuple[int, int, str]:
        kind = kind_of(catalogue, item)
        return kinds.index(kind), rank.get(item, len(rank)), items[item].text.casefold()

    return sorted(keys, key=key)
