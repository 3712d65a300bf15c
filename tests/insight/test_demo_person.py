"""The demo person's diary is what the script writes, and makes the screens of the design."""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

from evenwichtapp.care.agreements import due, earlier, open_agreements, why_words
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.records import FollowUpAfter, MarkKind, Outcome, Shift
from evenwichtapp.insight.load import load_by_domain, organisation_share
from evenwichtapp.insight.support_given import support
from evenwichtapp.insight.weeks_seen import seen
from evenwichtapp.paths import resource
from evenwichtapp.sharing.demo import DEMO_DAY, demo_diary
from evenwichtapp.signals.engine import signals
from evenwichtapp.signals.past import history

TREE = Path(__file__).resolve().parents[2]
QUARTER = date(2026, 8, 13)


def test_the_script_writes_the_same_bytes(tmp_path: Path) -> None:
    target = tmp_path / "person.json"
    script = TREE / "packaging" / "demo_person.py"
    subprocess.run([sys.executable, script, target], check=True, cwd=tmp_path)
    assert target.read_bytes() == resource("demo", "person.json").read_bytes()


def test_she_is_marked_as_invented() -> None:
    assert "verzonnen" in demo_diary().person.role


def test_fourteen_months_with_gaps_and_nights() -> None:
    diary = demo_diary()
    days = list(diary.check_ins_by_day)
    assert days[-1] == DEMO_DAY
    assert days[-1] - days[0] > timedelta(days=400)
    assert sum(day >= QUARTER for day in days) == 80
    assert sum(check_in.shift is Shift.NIGHT for check_in in diary.check_ins) > 20


def test_every_id_stands_in_the_catalogue() -> None:
    diary, catalogue = demo_diary(), load()
    own = {item.id for item in diary.own_items}
    for check_in in diary.check_ins:
        for mark in check_in.marks:
            assert mark.item in own or catalogue.items(mark.kind.value)[mark.item]
    for event in diary.events:
        known = {tick.id for tick in catalogue.event_kinds[event.kind].ticks}
        assert known.issuperset(event.ticks)
    for practice in diary.practices:
        assert practice.intervention in catalogue.interventions
    for agreement in diary.agreements:
        assert agreement.intervention is None or agreement.intervention in catalogue.interventions
    for reflection in diary.reflections:
        fields = {f.id for s in catalogue.worksheets[reflection.worksheet].steps for f in s.fields}
        assert fields.issuperset(reflection.answers)


def test_badly_slept_on_five_of_the_last_seven_entries() -> None:
    last = demo_diary().check_ins[-7:]
    assert sum("slept_badly" in check_in.items(MarkKind.SIGN) for check_in in last) == 5


def test_one_follow_up_is_due_a_week_after_the_last_death() -> None:
    diary = demo_diary()
    (asked,) = [follow_up for follow_up in diary.follow_ups if follow_up.open_on(DEMO_DAY)]
    assert asked.after is FollowUpAfter.WEEK
    assert diary.by_id[asked.event].day == date(2026, 11, 5)


def test_load_and_support_as_in_the_design() -> None:
    diary = demo_diary()
    loads = load_by_domain(diary, load(), QUARTER, DEMO_DAY)
    assert [each.total for each in loads] == [67, 22, 19, 14, 6]
    assert organisation_share(loads).tenths == 6
    assert [each.times for each in support(diary, QUARTER, DEMO_DAY)] == [38, 24, 19, 11, 2]
    assert all(each.helped for each in support(diary, QUARTER, DEMO_DAY))


def test_the_six_used_most_are_those_of_the_design() -> None:
    diary, catalogue = demo_diary(), load()
    for kind in MarkKind:
        assert diary.chosen_most(kind) == catalogue.usual(kind.value)


def test_the_signals_of_the_design_are_there_and_five_were_answered() -> None:
    diary, catalogue = demo_diary(), load()
    shown = signals(diary, DEMO_DAY, catalogue)
    assert [signal.id for signal in shown] == ["situation.deaths", "symptom.sign.slept_badly"]
    earlier = history(diary, DEMO_DAY, catalogue)
    assert [signal.recognised for signal in earlier] == [False, True, True, True, False]


def test_she_looked_back_three_times_and_saw_what_was_there() -> None:
    diary = demo_diary()
    looks = [r for r in diary.reflections if r.worksheet == "look_back"]
    assert [look.day for look in looks] == [
        date(2026, 10, 1), date(2026, 10, 15), date(2026, 10, 29)
    ]  # fmt: skip
    for look in looks:
        assert look.since and look.until == look.day and look.finished
        shown = seen(diary.as_of(look.day), load(), look.since, look.until, look.day)
        facts = {fact.text.nl for fact in shown.facts}
        assert facts.issuperset(str(look.answers["seen"]).splitlines())
        kept = {load().coping[given.item].label.nl for given in shown.supported}
        assert kept.issuperset(str(look.answers["keep"]).splitlines())


def test_what_she_agreed_on_is_closed_but_for_two_and_one_is_due() -> None:
    diary, catalogue = demo_diary(), load()
    (call,) = due(diary, DEMO_DAY)
    assert call.words.endswith("Marieke bellen.")
    assert len(open_agreements(diary, DEMO_DAY)) == 2
    came = [one.outcome for one in earlier(diary)]
    assert came == [Outcome.NOT, Outcome.DONE, Outcome.DROPPED, Outcome.DONE]
    said = [why_words(one, diary, catalogue, DEMO_DAY).nl for one in diary.agreements]
    assert said == [
        "Zelf bedacht, 20 februari.",
        "Zelf bedacht, 21 augustus.",
        "Uit “Terugblik na een overlijden”, 10 september.",
        "Uit het terugkijken van 1 oktober.",
        "Uit het terugkijken van 29 oktober.",
        "Bij het signaal “Slecht geslapen”, 12 november.",
    ]
