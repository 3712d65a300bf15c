"""What each rule declares, what it says of its case, and when the balance rule speaks in a life.

Three tables that people can read. A changed line is a decision: bring the golden file up to date by
hand.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path

from evenwichtapp.signals.balance import alarms
from evenwichtapp.signals.rule import Rule
from evenwichtapp.signals.rules import RULES
from evenwichtapp.signals.signal import Signal
from tests.signals.building import TODAY, found
from tests.signals.cases import CASES

DECLARED, SAID, ALARMS = (
    Path(__file__).with_name(f"{name}.golden.txt") for name in ("rules", "said", "alarms")
)
START = date(2024, 1, 1)


def test_every_rule_declares_what_was_decided():
    lines = [line for rule in RULES for line in declared(rule)]
    assert lines == DECLARED.read_text(encoding="utf-8").splitlines()


def test_every_rule_says_of_its_case_what_was_decided():
    lines = []
    for case in CASES:
        there = found(case.speaks)
        lines += [told(there[case.id])]
        lines += [f"    beside it: {name}" for name in there if name != case.id]
    assert lines == SAID.read_text(encoding="utf-8").splitlines()


def test_the_balance_rule_says_of_two_years_what_was_decided():
    assert list(heard()) == ALARMS.read_text(encoding="utf-8").splitlines()


def heard() -> Iterator[str]:
    """What is said of two invented years with nights, heavy weekends, gaps, drops and rises."""
    days = [n for n in range(730) if n % 11 != 3 and not 300 <= n < 420]
    nights = [n % 9 in (4, 5) for n in days]
    scores = [_level(n) + (n * 7919 % 13) / 5 - 1.2 - (n % 9 in (4, 5)) for n in days]
    dates = [START + timedelta(days=n) for n in days]
    for alarm in alarms(dates, [min(max(score, 1), 10) for score in scores], nights):
        ends = f"{alarm.drop:.4f} ({alarm.low:.4f} to {alarm.high:.4f})"
        yield f"{alarm.day} {alarm.level} {alarm.direction} since {alarm.since}: {ends}"


def _level(day: int) -> float:
    """Where the scores lie: lower for a while, higher for a while, and a slow slide at the end."""
    weekend = 0.6 if (START + timedelta(days=day)).weekday() >= 5 else 0.0
    if 90 <= day < 125:
        return 5.2 - weekend
    if 180 <= day < 230:
        return 8.4 - weekend
    if 480 <= day < 520:
        return 6.1 - weekend
    return 7.0 - weekend - max(0, day - 600) / 50


def declared(rule: Rule) -> Iterator[str]:
    """Its id with what the frame knows of it, and a line for each limit."""
    flags = [name for name in ("each_time", "one_card", "can_wait") if getattr(rule, name)]
    speaks = f"speaks for {', '.join(rule.speaks_for)}" if rule.speaks_for else "-"
    yield " | ".join(
        (rule.id, f"order {rule.order}", f"quiet {rule.quiet_days}", " ".join(flags) or "-", speaks)
    )
    for limit in rule.limits:
        chosen = " ".join((limit.chosen_by.value, limit.source)).strip()
        yield f"    {limit.id}: {limit.value} of {limit.low} to {limit.high}, {chosen}"


def told(signal: Signal) -> str:
    """Everything a signal holds but its sentences; days as how long before today."""
    days = " ".join(str((TODAY - day).days) for day in signal.days)
    facts = {fact.name: fact.value for fact in signal.facts}
    parts = (
        signal.id,
        signal.level.value,
        f"since {(TODAY - signal.since).days}",
        f"days {days}",
        _named(signal.numbers),
        f"facts {_named(facts)}",
        signal.limit or "no limit",
        f"about {' '.join(signal.about) or '-'}",
        *((f"asks again {(signal.asks_again - TODAY).days}",) if signal.asks_again else ()),
        *((f"together {' '.join(signal.together)}",) if signal.together else ()),
    )
    return " | ".join(parts)


def _named(values: Mapping[str, object]) -> str:
    return " ".join(f"{name}={value}" for name, value in values.items()) or "-"
