"""What a rule declares of itself; when it speaks is its function."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.signals.known import Known
from evenwichtapp.signals.limit import Limit
from evenwichtapp.signals.signal import Signal

Found = Signal | Iterable[Signal] | None
QUIET_DAYS = 14
"""Days after an answer in which the same is not said anew, unless it is heavier."""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A rule: its function ``find``, and all that the frame must know of it.

    ``id`` is that of its signal; a rule that makes a signal for each of several things (a sign, an
    own signal) adds ``.<what>``. ``order``: among signals of one level the rule with the lowest
    number goes first. ``limits`` are the ones a person can set. ``speaks_for`` names the rules that
    say the same where the days behind them overlap: then one signal is shown, this one.
    ``each_time`` is for what happened: the next time counts at once, however lately the last was
    answered; ``quiet_days`` are those of any other. ``one_card`` puts the signals of this rule on
    one card, under the sentence that ``together`` names.
    ``can_wait``: a notice of it that comes up just after the
    person answered something waits a while, so that they do not crowd.
    ``named`` tells what to call a signal afterwards, where that is not the sentence ``name``; it
    gives None for what is there no more.
    """

    id: str
    find: Callable[[Known], Found]
    order: int
    limits: tuple[Limit, ...] = ()
    speaks_for: tuple[str, ...] = ()
    each_time: bool = False
    quiet_days: int = QUIET_DAYS
    one_card: bool = False
    together: Callable[[Sequence[Signal]], str] = lambda _: "together"
    can_wait: bool = False
    named: Callable[[Known, str], Text | None] | None = None

    def signals(self, known: Known) -> Iterator[Signal]:
        """What this rule says."""
        found = self.find(known)
        each = (found,) if isinstance(found, Signal) else found or ()
        for signal in each:
            yield replace(signal, name=self.name(known, signal.id) or signal.title)

    def makes(self, signal_id: str) -> bool:
        """Whether a signal with this id comes from this rule."""
        return signal_id == self.id or signal_id.startswith(f"{self.id}.")

    def name(self, known: Known, signal_id: str) -> Text | None:
        """What to call a signal of this rule afterwards; None where what it is about is gone."""
        if self.named is None:
            return sentence(f"signals.{self.id}.name")
        return self.named(known, signal_id.removeprefix(f"{self.id}."))
