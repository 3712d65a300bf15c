"""What two weeks show: the days of the drawing, few days, none, and every number counted again."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Helped, Mark, MarkKind, Shift
from evenwichtapp.insight.weeks_seen import MOST_FACTS, Seen, seen
from tests.data.people.november import DAYS
from tests.insight.people import at, event

SINCE, UNTIL, TODAY = date(2026, 11, 12), date(2026, 11, 25), date(2026, 11, 26)
STRESSORS = ("work_pressure", "emotions", "working_alone")
SIGNS = ("tired", "slept_badly")
COPING = ("colleagues", "outdoors", "no_support")


def day(number: int) -> date:
    return date(2026, 11, number)


def written(
    on: date,
    score: int,
    shift: Shift | None,
    stressors: tuple[str, ...] = (),
    signs: tuple[str, ...] = (),
    coping: tuple[str, ...] = (),
    helped: int | None = None,
) -> CheckIn:
    marks = (
        *(Mark(MarkKind.STRESSOR, item) for item in stressors),
        *(Mark(MarkKind.SIGN, item) for item in signs),
        *(Mark(MarkKind.COPING, item, helped) for item in coping),
    )
    return CheckIn(day=on, at=at(on), score=score, shift=shift, marks=marks)


DRAWN = Diary.of(
    [
        written(
            day(12), 6, Shift.LATE, ("work_pressure", "emotions"), ("tired",), ("colleagues",), 3
        ),
        *DAYS,
    ]
)


def looked_at(diary: Diary) -> Seen:
    return seen(diary, load(), SINCE, UNTIL, TODAY)


def in_dutch(found: Seen) -> list[str]:
    return [fact.text.nl for fact in found.facts]


def test_the_two_weeks_of_the_drawing() -> None:
    found = looked_at(DRAWN)
    assert found.headline.nl == "Je vulde 6 van de 14 dagen in. Je zat op 5 tot 7."
    assert found.headline.en == "You filled in 6 of the 14 days. You were at 5 to 7."
    assert [(c.item, c.days) for c in found.noticed] == [("tired", 4), ("slept_badly", 2)]
    assert [(c.item, c.days, c.helped) for c in found.supported] == [
        ("colleagues", 3, Helped.GOOD),
        ("partner_friends", 2, None),
        ("outdoors", 1, None),
    ]
    assert [e.day for e in found.happened] == [day(16), day(18)]
    assert found.shifts[day(12)] is Shift.LATE
    assert day(13) not in found.shifts


def test_the_most_telling_facts_come_first_and_one_of_them_is_good() -> None:
    facts = in_dutch(looked_at(DRAWN))
    assert facts == [
        "Iets moois, op 16 november.",
        "Slechtnieuwsgesprek, op 18 november.",
        "‘Werkdruk’ woog op 4 van de 6 dagen.",
        "‘Moe’ merkte ik op 4 van de 6 dagen.",
        "‘Collega’s’: steun op 3 van de 6 dagen.",
    ]


def test_what_is_good_is_never_pushed_out() -> None:
    heavy = [event(day(n), kind) for n, kind in enumerate(("aggression", "error", "death"), 13)]
    loaded = [
        written(day(n), 5, Shift.DAY, STRESSORS, SIGNS, ("outdoors",) if n < 15 else ())
        for n in range(13, 25)
    ]
    found = looked_at(Diary.of([*heavy, *loaded]))
    assert len(found.facts) == MOST_FACTS
    assert in_dutch(found)[-1] == "‘Even naar buiten’: steun op 2 van de 12 dagen."


def test_days_off_are_named_where_they_lie_a_point_apart() -> None:
    diary = Diary.of(
        [
            *(written(day(n), 5, Shift.LATE) for n in (13, 14, 15)),
            *(written(day(n), 7, Shift.FREE) for n in (16, 17)),
        ]
    )
    assert in_dutch(looked_at(diary)) == [
        "Op 2 vrije dagen gaf ik gemiddeld 7,0, op 3 werkdagen 5,0."
    ]
    closer = Diary.of(
        [
            *(written(day(n), 6, Shift.LATE) for n in (13, 14, 15)),
            *(written(day(n), 6, Shift.FREE) for n in (16, 17)),
        ]
    )
    assert in_dutch(looked_at(closer)) == []


@pytest.mark.parametrize(
    ("filled", "said"),
    [
        (0, "Deze 14 dagen vulde je niets in."),
        (1, "Je vulde één van de 14 dagen in. Dat mag."),
        (2, "Je vulde 2 van de 14 dagen in. Dat mag."),
        (5, "Je vulde 5 van de 14 dagen in. Je zat steeds op 6."),
    ],
)
def test_few_days_say_less(filled: int, said: str) -> None:
    diary = Diary.of([written(day(12 + n), 6, Shift.DAY) for n in range(filled)])
    assert looked_at(diary).headline.nl == said


def test_what_lies_outside_the_days_is_not_counted() -> None:
    outside = [written(day(n), 3, Shift.DAY, ("emotions",)) for n in (10, 11, 26)]
    assert looked_at(Diary.of([*outside, *DRAWN.records()])).weighed == looked_at(DRAWN).weighed


def test_an_item_that_this_version_does_not_know_is_passed_over() -> None:
    diary = Diary.of([written(day(n), 6, Shift.DAY, ("from_a_later_version",)) for n in (13, 14)])
    assert in_dutch(looked_at(diary)) == []


def subsets(items: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.sets(st.sampled_from(items)).map(lambda found: tuple(sorted(found)))


CHECK_INS = st.builds(
    written,
    st.integers(0, 20).map(lambda ago: TODAY - timedelta(days=ago)),
    st.integers(1, 10),
    st.sampled_from([*Shift, None]),
    subsets(STRESSORS),
    subsets(SIGNS),
    subsets(COPING),
)


@given(st.lists(CHECK_INS, max_size=30))
def test_every_number_is_counted_again(check_ins: list[CheckIn]) -> None:
    diary, catalogue = Diary.of(check_ins), load()
    found = looked_at(diary)
    inside = [c for c in check_ins if SINCE <= c.day <= UNTIL]
    days = {c.day for c in inside}
    assert found.filled == len(days)
    assert len(found.facts) <= MOST_FACTS
    for kind, code in (
        (MarkKind.STRESSOR, "weighed"),
        (MarkKind.SIGN, "noticed"),
        (MarkKind.COPING, "supported"),
    ):
        on = {
            item: {c.day for c in inside if item in c.items(kind)}
            for item in (*STRESSORS, *SIGNS, *COPING)
        }
        listed = getattr(found, code)
        assert {c.item: c.days for c in listed} == {
            item: len(ticked) for item, ticked in on.items() if ticked and item != "no_support"
        }
        for fact in found.facts:
            if fact.id == f"look_back.{code}":
                label = next(i for i in on if f"‘{catalogue.label(i).nl}’" in fact.text.nl)
                assert fact.numbers == {"count": len(on[label]), "days": len(days)}
                assert len(on[label]) >= 2
