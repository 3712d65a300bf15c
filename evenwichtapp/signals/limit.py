"""What a limit is: where a rule begins to speak, and who chose that.

The documents name one limit only: a score of 5 or lower is "onvoldoende" (KS 5). All the others
are choices, and the app says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import joined


class ChosenBy(StrEnum):
    """Where a limit comes from."""

    DOCUMENT = "document"
    LAW = "law"
    PROTOCOL = "protocol"
    US = "us"


@dataclass(frozen=True, slots=True)
class Limit:
    """Where a rule begins to speak: a whole number from ``low`` to ``high``.

    ``value`` is what holds for this person, ``ours`` what the app proposes. ``explanation`` says
    what it counts, ``source`` is a short reference for ``ours``, empty where we chose it.
    """

    id: str
    value: int
    ours: int
    low: int
    high: int
    chosen_by: ChosenBy
    source: str

    @property
    def adjusted(self) -> bool:
        """Whether the person set it otherwise."""
        return self.value != self.ours

    @property
    def explanation(self) -> Text:
        """What it counts, in a plain sentence."""
        return sentence(f"signals.limits.{self.id}")

    def clamped(self, value: float) -> int:
        """``value`` as a whole number from ``low`` to ``high``."""
        return round(min(max(value, self.low), self.high))


def chosen_limit(
    name: str,
    value: int,
    ends: tuple[int, int],
    chosen_by: ChosenBy = ChosenBy.US,
    source: str = "",
) -> Limit:
    """A limit that begins at ``value`` and can be set between ``ends``.

    ``source`` says where it comes from when it was not chosen by us.
    """
    return Limit(name, value, value, *ends, chosen_by, source)


class Limits:
    """The limits that hold for one person, by id."""

    def __init__(self, limits: tuple[Limit, ...]) -> None:
        self.all = limits
        self._by_id = {limit.id: limit for limit in limits}

    def __getitem__(self, limit_id: str) -> int:
        return self._by_id[limit_id].value

    def limit(self, limit_id: str) -> Limit:
        """The limit with this id; raises ``KeyError`` where there is none."""
        return self._by_id[limit_id]

    def sentence(self, code: str, limit_id: str, **values: object) -> Text:
        """The sentence that says where a limit lies, and who chose it."""
        limit = self.limit(limit_id)
        chooser = "person" if limit.adjusted else limit.chosen_by.value
        return joined(sentence(code, **values), sentence(f"signals.chosen_by.{chooser}"))
