"""What holds of the signals for any diary."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import AnswerKind, CheckIn, Event, Scale, Shift
from evenwichtapp.signals.answers import answer
from evenwichtapp.signals.engine import all_signals, signals
from evenwichtapp.signals.merging import merged
from tests.signals.building import TODAY, check_in, event

SIGNS = st.lists(st.sampled_from(["tired", "numb", "sad", "caused_death"]), max_size=3, unique=True)
TICKS = st.lists(
    st.sampled_from(
        ["child", "first", "not_debriefed", "unmet_control", "alone", "sedation", "after"]
    ),
    max_size=3,
    unique=True,
)
check_ins = st.builds(
    lambda ago, score, signs, stressors, coping, shift: check_in(
        ago, score, signs=signs, stressors=stressors, coping=coping, shift=shift
    ),
    st.integers(0, 90),
    st.integers(1, 10),
    SIGNS,
    st.lists(
        st.sampled_from(
            ["work_pressure", "working_alone", "private_load", "fear_of_death", "neglect"]
        ),
        max_size=3,
        unique=True,
    ),
    st.lists(st.sampled_from(["colleagues", "no_support"]), max_size=2, unique=True),
    st.none() | st.sampled_from(Shift),
)
events = st.builds(
    lambda ago, kind, ticks: event(ago, kind, *ticks),
    st.integers(0, 90),
    st.sampled_from(["death", "moral_situation", "aggression", "bad_news_talk"]),
    TICKS,
)


def _numbered(records: list[CheckIn | Event]) -> list[CheckIn | Event]:
    return [replace(record, id=f"{number:03}") for number, record in enumerate(records)]


diaries = st.lists(check_ins | events, max_size=70).map(_numbered)


@settings(deadline=None)
@given(diaries, st.randoms(use_true_random=False))
def test_order_of_entry_does_not_matter(records, random):
    shuffled = random.sample(records, len(records))
    assert _of(records) == _of(shuffled)


@settings(deadline=None)
@given(diaries, st.integers(0, 60))
def test_nothing_looks_past_the_day(records, ago):
    day = TODAY - timedelta(days=ago)
    diary = Diary.of(records)
    assert all_signals(diary, day, load()) == all_signals(diary.as_of(day), day, load())


@settings(deadline=None)
@given(diaries, st.integers(1, 400))
def test_a_gap_never_raises_a_signal_by_itself(records, days):
    """Time passing without an entry only ends signals, but for the waiting ones.

    No debrief and an open moral situation are about time that passes after what was ticked, and
    a drop of the usual number of deaths needs no entry either.
    """
    diary = Diary.of(records)
    waiting = {"situation.no_debrief", "situation.moral_open", "situation.deaths_usual"}
    now = {s.id for s in all_signals(diary, TODAY, load())}
    then = {s.id for s in all_signals(diary, TODAY + timedelta(days=days), load())}
    assert then - waiting <= now


@settings(deadline=None)
@given(diaries)
def test_no_red_flag_is_about_a_death_of_today_or_yesterday(records):
    shown = signals(Diary.of(records), TODAY, load())
    fresh = {r.day for r in records if isinstance(r, Event) and r.kind == "death"}
    fresh &= {TODAY, TODAY - timedelta(days=1)}
    for signal in shown:
        if signal.kind == "situation" and "death" in signal.about and fresh & set(signal.days):
            assert signal.level == "notice", signal.id


@settings(deadline=None)
@given(diaries, st.sampled_from([AnswerKind.RECOGNISED, AnswerKind.NOT_NOW]))
def test_no_answer_to_a_notice_silences_a_flag(records, kind):
    """Whoever answers every notice still sees every flag that would have been shown first."""
    diary = Diary.of(records)
    said = diary
    for signal in all_signals(diary, TODAY, load()):
        if signal.level == "notice":
            said = answer(signal, kind, TODAY).apply(said)
    shown = signals(diary, TODAY, load())
    flags = [signal.id for signal in shown if signal.level == "flag"]
    assert [s.id for s in signals(said, TODAY, load()) if s.level == "flag"][: len(flags)] == flags


@settings(deadline=None)
@given(diaries)
def test_every_signal_is_shown_or_named_by_the_one_that_speaks_for_it(records):
    found = all_signals(Diary.of(records), TODAY, load())
    said = " ".join(f"{s.title.nl} {s.why.nl} {s.name.nl}" for s in merged(found))
    assert all(signal.name.nl in said for signal in found)


@settings(deadline=None)
@given(diaries, st.data())
def test_removing_and_undoing_gives_the_same(records, data):
    diary = Diary.of(records)
    if not records:
        return
    removal = Change("removed", remove=(data.draw(st.sampled_from(records)),))
    undone = removal.undo(diary).apply(removal.apply(diary))
    assert signals(undone, TODAY, load()) == signals(diary, TODAY, load())


@settings(deadline=None)
@given(diaries, st.lists(st.integers(1, 10), min_size=70, max_size=70))
def test_a_foreign_scale_never_counts(records, others):
    foreign = [replace(r, scale=Scale.FOREIGN) if isinstance(r, CheckIn) else r for r in records]
    changed = [
        replace(r, score=score) if isinstance(r, CheckIn) else r
        for r, score in zip(foreign, others, strict=False)
    ]
    assert _of(foreign) == _of(changed)


@settings(deadline=None)
@given(st.lists(st.integers(2, 9), min_size=60, max_size=90))
def test_scores_shifted_by_one_shift_nothing_but_the_words(scores):
    """What rests on the person's own level alone does not mind where on the scale it lies."""
    shift = {"balance.shift", "balance.rise"}
    of = [
        {
            (s.id, s.level, s.since, s.days)
            for s in _of([check_in(ago, score + up) for ago, score in enumerate(scores)])
            if s.id in shift
        }
        for up in (0, 1)
    ]
    assert of[0] == of[1]


def _of(records):
    return all_signals(Diary.of(records), TODAY, load())
