"""The shapes of the short stops of ``breathing.toml``."""

from __future__ import annotations

from dataclasses import dataclass

from evenwichtapp.catalogue.models import Item, Text


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class BreathingPhase:
    """Words for some ``seconds``; ``full`` is how full the circle is at their end, 0 to 100."""

    words: Text
    seconds: int
    full: int


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class BreathingForm(Item):
    """A form of a short stop: its phases, done ``rounds`` times.

    ``line`` stands below the circle. ``intervention`` is what counts as done afterwards. ``breath``
    marks the forms that lead the breath, which come with the catalogue's ``breathing_warning``.
    """

    intervention: str
    line: Text
    rounds: int
    phases: tuple[BreathingPhase, ...]
    breath: bool = False

    @property
    def seconds(self) -> int:
        """How long all rounds take."""
        return self.rounds * sum(phase.seconds for phase in self.phases)
