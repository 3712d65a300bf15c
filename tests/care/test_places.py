"""What must hold of every card: over all signs, causes, events and ticks, and over diaries."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evenwichtapp.care.places import Suggestion, suggestions
from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.models import Level
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    Answer,
    AnswerKind,
    Event,
    Mark,
    MarkKind,
    Person,
    Shift,
    Supporter,
)
from evenwichtapp.signals.engine import all_signals
from evenwichtapp.signals.rules import RULES
from evenwichtapp.signals.signal import SignalLevel
from tests.care.situations import (
    AT,
    CAUSES,
    DAY,
    EVENTS,
    SIGNS,
    Met,
    card,
    signal,
    situations,
    written,
)
from tests.signals.cases import CASES

MORAL = {"cura", "cura_short", "moral_deliberation"}
WORK = {name for name, s in load().stressors.items() if s.domain == "working_conditions"}
NUMBING = {name for name, sign in load().signs.items() if sign.numbing}
PLACES = ["somebody", "cause", "now"]


@pytest.fixture(scope="module")
def cards() -> list[tuple[Met, tuple[Suggestion, ...]]]:
    """The card of every situation; each test below looks at all of them."""
    return [(met, card(met)) for met in situations()]


def levels(suggestion: Suggestion) -> Level:
    return load().interventions[suggestion.intervention].levels[0]


def step(of: tuple[Suggestion, ...]) -> int | None:
    return of[0].step


def check(found: tuple[Suggestion, ...]) -> None:
    """What holds of any card at all."""
    assert [suggestion.place for suggestion in found] == PLACES
    assert len({suggestion.intervention for suggestion in found}) == len(found)
    for suggestion in found:
        thing = load().interventions[suggestion.intervention]
        assert suggestion.label == thing.evidence
        assert not thing.offered
        assert thing.form != "course" or thing.minutes is not None
    for language in ("nl", "en"):
        whys = [suggestion.why.in_language(language) for suggestion in found]
        assert all(whys)
        sentences = [s for why in whys for s in why.split(". ")]
        assert len({s.removesuffix(".") for s in sentences}) == len(sentences), whys


def test_every_card_has_three_places_with_label_and_a_reason_of_its_own(cards):
    for _, found in cards:
        check(found)


def test_every_sign_and_every_cause_has_a_card():
    for sign in SIGNS:
        for cause in CAUSES:
            check(card(Met(sign, cause, None)))


def test_a_working_condition_is_answered_at_team_or_organisation(cards):
    seen = 0
    for met, found in cards:
        if met.cause in WORK or (met.event and met.event[0] in ("error", "return_to_work")):
            seen += 1
            assert levels(found[1]) is not Level.SELF, met
            assert levels(found[0]) is not Level.SELF, met
    assert seen > 1000


def test_no_row_on_working_conditions_holds_self_care():
    for row in load().causes.values():
        if {"working_conditions", "working_alone", "error", "return_to_work"} & {*row.about}:
            for offer in (*row.offers, *row.more):
                assert Level.SELF not in load().interventions[offer].levels, (row.id, offer)


def test_a_moral_situation_has_cura_or_moral_deliberation_on_the_card(cards):
    moral = [c for met, c in cards if met.event and met.event[0] == "moral_situation"]
    assert len(moral) > 1000
    for found in moral:
        assert MORAL & {suggestion.intervention for suggestion in found}


def test_what_is_heavy_begins_with_a_person(cards):
    for met, found in cards:
        kind, tick = met.event or (None, None)
        heavy = kind in ("death", "aggression") or (kind, tick) == ("error", "harm")
        if (heavy and not met.sign) or met.sign in NUMBING:
            first = load().interventions[found[0].intervention]
            assert first.company in ("together", "both"), met
            assert first.levels[0] is not Level.SELF or first.company == "together", met


@pytest.mark.parametrize(
    ("event", "least"),
    [
        (("error", "harm"), 2),
        (("aggression", "words"), 2),
        (("death", "child"), 2),
        (("death", "first"), 2),
        (("death", "unmet_goodbye"), 2),
        (("bad_news_talk", "alone"), 2),
        (("death", None), 1),
        (("return_to_work", "too_many_hours"), 3),
    ],
)
def test_the_ladder_is_climbed_by_how_heavy_it_was(event, least):
    assert step(card(Met(None, None, event))) == least


@pytest.mark.parametrize("sign", sorted(NUMBING))
def test_numbing_asks_for_the_third_step_with_a_colleague_within_reach(sign):
    somebody, *_ = card(Met(sign, None, None))
    assert (somebody.step, somebody.first_of_all) == (3, "peer_support")


def test_still_heavy_and_four_weeks_low_ask_for_the_third_step():
    heavy = signal(("death",), signal_id="follow_up.still_heavy", level=SignalLevel.FLAG)
    assert step(suggestions(heavy, Diary(), load(), DAY)) == 3
    low = signal(signal_id="balance.low", days=(DAY - timedelta(days=28),))
    assert step(suggestions(low, Diary(), load(), DAY)) == 3
    assert step(suggestions(low, Diary(), load(), DAY - timedelta(days=1))) == 1


@pytest.mark.parametrize(("times", "expected"), [(2, 1), (3, 3)])
def test_a_flag_recognised_three_times_asks_for_the_third_step(times, expected):
    flag = signal(("tired",), signal_id="symptom.sign.tired", level=SignalLevel.FLAG)
    said = [
        Answer(
            id=str(n),
            signal=flag.id,
            answer=AnswerKind.RECOGNISED,
            day=DAY - timedelta(days=30 * n),
            since=DAY - timedelta(days=30 * n),
            level="flag",
        )
        for n in range(times)
    ]
    assert step(suggestions(flag, Diary.of(said), load(), DAY)) == expected


def test_a_rise_suggests_nothing():
    assert suggestions(signal(signal_id="balance.rise"), Diary(), load(), DAY) == ()


def test_a_quarter_of_what_weighed_is_enough_for_the_work():
    def filled(*causes: str) -> str:
        days = [DAY - timedelta(days=n) for n in range(len(causes))]
        check_ins = [
            written(day, [Mark(MarkKind.STRESSOR, cause)])
            for day, cause in zip(days, causes, strict=True)
        ]
        of = signal(days=tuple(reversed(days)))
        return suggestions(of, Diary.of(check_ins), load(), DAY)[1].row

    third = ["emotions"] * 4 + ["difficult_cooperation"] * 3
    assert filled(*third, "work_pressure", "administration") == "relation"
    assert filled(*third, "work_pressure", "administration", "long_days") == "working_conditions"
    assert filled("emotions", "emotions", "work_pressure") == "working_conditions"


def test_every_cause_that_weighed_is_named_with_its_own_row():
    found = card(Met("sad", "work_pressure", ("death", "child")))
    assert found[1].others == (("death", "patient_suffering"),)
    assert found[1].why.nl.endswith("Ook ‘Overlijden’ speelde mee.")


def test_a_number_in_a_reason_is_that_of_what_it_names():
    days = [DAY - timedelta(days=n) for n in range(4)]
    causes = ["work_pressure", "work_pressure", "administration", "emotions"]
    check_ins = [
        written(day, [Mark(MarkKind.STRESSOR, cause), Mark(MarkKind.SIGN, "sad")])
        for day, cause in zip(days, causes, strict=True)
    ]
    of = signal(("sad",), days=tuple(reversed(days)))
    _, where, now = suggestions(of, Diary.of(check_ins), load(), DAY)
    assert where.why.nl.startswith("‘Werkdruk’ woog het vaakst in deze dagen, 2 keer.")
    assert now.why.nl.startswith("‘Verdrietig’ vinkte je op 4 dagen aan.")


def test_a_sign_is_not_answered_with_what_happened_on_its_days_but_names_it():
    somebody, where, _ = card(Met("slept_badly", "work_pressure", ("death", "child")))
    assert (somebody.row, somebody.step) == ("usual", 1)
    assert where.others == (("death", "patient_suffering"),)


def test_where_only_the_work_weighed_an_exercise_does_not_solve_it():
    line = "Dit lost de oorzaak niet op."
    assert card(Met("sad", "work_pressure", None))[2].why.nl.endswith(line)
    assert line not in card(Met("sad", "emotions", None))[2].why.nl


def test_minutes_are_few_on_a_day_of_work_and_more_on_a_free_one():
    for sign in SIGNS:
        met = Met(sign, None, None)
        (day,) = met.diary.check_ins
        for shift in (None, Shift.EARLY, Shift.FREE):
            diary = Diary.of([replace(day, shift=shift)])
            minutes = suggestions(met.signal, diary, load(), DAY)[2].minutes
            assert minutes is not None
            assert (minutes > 5) == (shift is Shift.FREE), (sign, shift)


def test_every_row_for_now_has_a_form_without_breath_on_any_day():
    for row in load().now.values():
        forms = [load().interventions[offer] for offer in row.offers]
        assert any(not f.breath and (f.shortest or f.minutes or 99) <= 5 for f in forms), row.id
        assert any(not f.breath and (f.minutes or 0) > 5 for f in forms), row.id


def test_the_body_and_numbing_begin_without_words():
    for group in ("numbing", "physical"):
        row = load().now[group]
        assert all(load().interventions[offer].without_words for offer in row.offers[:2])


ROLES: list[dict[str, str]] = [
    {"role": "student"}, {"role": "manager"}, {"role": "educator"}, {"setting": "home_care"},
    {"setting": "intensive_care"}, {"setting": "nursing_home"},
]  # fmt: skip


def for_everybody() -> Iterator[tuple[Suggestion, ...]]:
    """Cards of every sign with every cause and of every event with every cause, for each role."""
    few = [Met(sign, cause, None) for sign in SIGNS[::4] for cause in CAUSES]
    few += [Met(None, cause, event) for cause in (None, "burdened_carers") for event in EVENTS]
    for work in ROLES:
        yield from (card(met, Person(**work)) for met in few)


def of_signals() -> Iterator[tuple[Suggestion, ...]]:
    """Cards of every rule, at once and after four weeks, and of flags that came back."""
    for case in CASES:
        diary = Diary.of(case.speaks)
        for said in all_signals(diary, DAY, load()):
            yield suggestions(said, diary, load(), DAY)
            yield suggestions(said, diary, load(), DAY + timedelta(days=40))
    tired = signal(("tired",), signal_id="symptom.sign.tired", level=SignalLevel.FLAG)
    again = [
        Answer(signal=tired.id, answer=AnswerKind.RECOGNISED, day=DAY, since=DAY, level="flag")
        for _ in range(3)
    ]
    yield suggestions(tired, Diary.of(again), load(), DAY)
    close = signal(("death",), signal_id="situation.deaths")
    yield suggestions(close, Diary(), load(), DAY)


def test_every_row_and_every_intervention_is_reached(cards):
    reached: dict[str, set[str]] = {place: set() for place in PLACES}
    things: set[str] = set()
    everything = [found for _, found in cards] + list(for_everybody()) + list(of_signals())
    for found in everything:
        for suggestion in found:
            reached[suggestion.place].add(suggestion.row)
            things |= {suggestion.intervention, *suggestion.instead}
    for place in PLACES:
        assert {row.id for row in load().rows(place)} - reached[place] == set(), place
    assert load().interventions.keys() - things == set()


def test_a_signal_named_in_the_tables_has_a_rule():
    named = {
        fact
        for place in PLACES
        for row in load().rows(place)
        for fact in (*row.about, *row.besides)
        if "." in fact
    }
    named |= {name for place in load().places.values() for name in place.silent}
    assert named - {rule.id for rule in RULES} == set()


def test_a_student_is_sent_to_the_placement_supervisor_and_later_to_a_doctor():
    student = Person(role="student")
    for event in (("death", None), ("error", "harm"), ("moral_situation", None)):
        somebody, *_ = card(Met(None, None, event), student)
        assert (somebody.row, somebody.intervention) == ("student_shock", "starter_guidance")
        assert "stagebegeleider" in somebody.why.nl
    numb, *_ = card(Met("numb", None, None), student)
    assert (numb.step, numb.intervention) == (3, "professional_help")
    assert "studentenpsycholoog" in numb.why.nl


@pytest.mark.parametrize(
    ("person", "cause", "row"),
    [
        (Person(setting="home_care"), "emotions", "home_care"),
        (Person(setting="intensive_care"), "emotions", "intensive_care"),
        (Person(role="manager"), "work_pressure", "manager"),
        (Person(role="nurse"), "emotions", "usual"),
    ],
)
def test_where_and_as_what_somebody_works_counts(person, cause, row):
    assert card(Met("tired", cause, None), person)[0].row == row


def test_carers_at_home_and_the_load_of_a_manager_have_a_row_of_their_own():
    at_home = card(Met("tired", "carers_grief", None), Person(setting="home_care"))
    assert at_home[1].row == "carers_at_home"
    manager = card(Met("tired", "work_pressure", None), Person(role="manager"))
    assert (manager[1].row, manager[1].intervention) == ("manager", "make_need_known")


def test_no_name_of_the_circle_is_said_in_a_reason():
    circle = Person(support=(Supporter("Marieke"),))
    found = card(Met("sad", None, None), circle)
    assert found[0].intervention == "peer_support"
    assert not any("Marieke" in suggestion.why.nl for suggestion in found)


marks = st.lists(
    st.one_of(
        st.builds(Mark, st.just(MarkKind.SIGN), st.sampled_from(sorted(load().signs))),
        st.builds(Mark, st.just(MarkKind.STRESSOR), st.sampled_from(sorted(load().stressors))),
    ),
    max_size=5,
)
happened = st.sampled_from([event for event in EVENTS if event])


@st.composite
def lived(draw):
    """Six weeks of a work life: check-ins with marks, and now and then an event."""
    days = draw(st.lists(st.integers(0, 41), min_size=5, max_size=30, unique=True))
    records = [
        replace(
            written(DAY - timedelta(days=ago), draw(marks), draw(st.sampled_from(Shift))),
            score=draw(st.integers(1, 10)),
        )
        for ago in days
    ]
    for number, (kind, tick) in enumerate(draw(st.lists(happened, max_size=5))):
        day = DAY - timedelta(days=draw(st.integers(0, 41)))
        ticks = (tick,) if tick else ()
        records.append(Event(id=f"event {number}", day=day, at=AT, kind=kind, ticks=ticks))
    role, setting = (
        draw(st.sampled_from(["", *known])) for known in (load().roles, load().settings)
    )
    return Diary.of([*records, Person(role=role, setting=setting)])


@given(lived())
@settings(max_examples=60)
def test_what_holds_of_every_card_holds_in_any_diary(diary):
    for said in islice(all_signals(diary, DAY, load()), 12):
        found = suggestions(said, diary, load(), DAY)
        if said.id == "balance.rise":
            assert found == ()
            continue
        check(found)
        on_its_days = [event for event in diary.events if event.day in said.days]
        if any(event.kind == "moral_situation" for event in on_its_days):
            assert MORAL & {suggestion.intervention for suggestion in found}
        if {*said.about} & WORK:
            assert levels(found[1]) is not Level.SELF
        low = said.id.startswith("balance.") and DAY - said.since >= timedelta(days=28)
        if low or said.id == "follow_up.still_heavy":
            assert step(found) == 3
