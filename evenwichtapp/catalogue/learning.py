"""The shape of the short pieces to read of ``learning.toml``."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from evenwichtapp.catalogue.models import Evidence, Item, Text

LEARNING = "learning"
"""The worksheet whose fields are their questions, by id."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class LearningItem(Item):
    """Something short to read: ``explanation`` is its text, 60 to 100 words.

    ``example`` is retold after ``retold_from``, ``to_do`` is for this week at work. The lines of
    the label of evidence are the level's own unless the file gives others. ``about`` and
    ``besides`` say of what it speaks, as those of a ``Row``; ``first_for`` are the roles for which
    it stands first.
    """

    example: Text
    retold_from: str
    to_do: Text
    evidence: Evidence
    evidence_where: Text
    evidence_strength: Text
    about: tuple[str, ...] = ()
    besides: tuple[str, ...] = ()
    first_for: tuple[str, ...] = ()

    def fits(self, facts: Set[str]) -> bool:
        """Whether it speaks of somebody of whom ``facts`` are known."""
        about = not facts.isdisjoint(self.about)
        return about and (not self.besides or not facts.isdisjoint(self.besides))
