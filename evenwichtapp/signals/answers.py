"""What a person says to a signal, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import day_and_month
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Answer, AnswerKind
from evenwichtapp.signals.merging import speakers_for
from evenwichtapp.signals.rules import rule_of
from evenwichtapp.signals.signal import Signal, SignalLevel

NOT_NOW_DAYS = 14
"""Days that "Nu niet" keeps a signal away where its rule names no longer time."""


def answer(
    signal: Signal,
    kind: AnswerKind,
    day: date,
    until: date | None = None,
    *,
    offered: tuple[str, ...] = (),
    helped_by: tuple[str, ...] = (),
) -> Change:
    """Say something to a signal on ``day``; ``until`` is the day on which a "not now" ends.

    ``offered`` are the ids of what stood on its card, ``helped_by`` what is said to have helped
    (coping, after a rise). Who recognises a heavy death of just now has answered the flag that it
    is from the third day: the same is not asked anew unless it grows heavier. "Not mine" is said of
    everything that stands on the card as equals.
    """
    if kind is AnswerKind.NOT_NOW and until is None:
        until = not_now_until(signal, day)
    held_back = signal.held_back and kind is AnswerKind.RECOGNISED
    spoken_of = signal.together if kind is AnswerKind.NOT_MINE else ()
    said = tuple(
        Answer(
            signal=signal_id,
            answer=kind,
            day=day,
            since=signal.since,
            level=(SignalLevel.FLAG if held_back else signal.level).value,
            until=until,
            offered=offered,
            helped_by=helped_by,
        )
        for signal_id in spoken_of or (signal.id,)
    )
    return Change("signal_answered", add=said)


def not_now_until(signal: Signal, day: date) -> date:
    """The day on which a "not now" of ``day`` ends; on one about a death of just now, soon."""
    if signal.asks_again:
        return signal.asks_again
    rule = rule_of(signal.id)
    return day + timedelta(days=max(NOT_NOW_DAYS, rule.quiet_days if rule else 0))


def reply(said: Answer) -> Text:
    """What follows from an answer, and where to undo it, to say where it was given."""
    if said.answer is not AnswerKind.NOT_NOW or said.until is None:
        return sentence(f"signals.reply.{said.answer}")
    heavier = "_heavier" if said.level == SignalLevel.NOTICE else ""
    return sentence(f"signals.reply.not_now{heavier}", day=day_and_month(said.until))


def switched_off(diary: Diary) -> tuple[str, ...]:
    """The ids of the signals answered with "Niet van mij", in order of id."""
    return tuple(
        signal for signal, said in sorted(latest(diary.answers).items()) if _not_mine(said)
    )


def switch_on(diary: Diary, signal_id: str) -> Change:
    """Let a signal speak again that was answered with "Niet van mij"."""
    gone = tuple(a for a in diary.answers if a.signal == signal_id and _not_mine(a))
    return Change("signal_switched_on", remove=gone)


def answers_until(diary: Diary, as_of: date) -> tuple[Answer, ...]:
    """The answers given up to and including a day, in order of day."""
    return tuple(said for said in diary.answers if said.day <= as_of)


def latest(answers: Iterable[Answer]) -> dict[str, Answer]:
    """The last answer to each signal, by its id; answers come in order of day."""
    return {said.signal: said for said in answers}


def mine(signals: Iterable[Signal], answers: Iterable[Answer]) -> list[Signal]:
    """The signals that were not answered with "Niet van mij"."""
    off = {signal for signal, said in latest(answers).items() if _not_mine(said)}
    return [signal for signal in signals if signal.id not in off]


def is_quiet(signal: Signal, answers: Iterable[Answer], as_of: date) -> bool:
    """Whether an answer keeps this signal away on ``as_of``.

    "Nu niet" does until its date; "Herken ik" and "Gedaan" for as long as the same goes on, and for
    the quiet days of its rule at least. None of them does when it becomes heavier: a flag is not
    silenced by what was said to a notice. An answer counts for the signals that its own speaks for
    too.
    """
    last = latest(answers)
    said = [last[speaker] for speaker in speakers_for(signal, last) if speaker in last]
    return any(_keeps_away(answer, signal, as_of) for answer in said)


def _keeps_away(said: Answer, signal: Signal, as_of: date) -> bool:
    if _not_mine(said):
        return said.signal == signal.id
    if signal.level.weight > SignalLevel(said.level).weight:
        return False
    rule = rule_of(signal.id)
    quiet_days = 0 if rule is None or rule.each_time else rule.quiet_days
    if said.answer is AnswerKind.NOT_NOW:
        return said.until is not None and as_of < said.until
    return (as_of - said.day).days < quiet_days or signal.since <= said.day


def _not_mine(said: Answer) -> bool:
    return said.answer is AnswerKind.NOT_MINE
