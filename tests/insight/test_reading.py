from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.words import day_and_month
from evenwichtapp.diary.diary import Diary
from evenwichtapp.insight.claim import Voice
from evenwichtapp.insight.reading import reading, recent
from evenwichtapp.sharing.demo import DEMO_DAY, demo_diary
from evenwichtapp.signals.engine import signals
from tests.insight.people import TODAY, check_in, event, scored

FIRST = TODAY - timedelta(days=91)
USUAL = "7 6 8 7 7 6 8 7 6 7 7 8 6 7 7 6 8 7 7 7 "
USUAL_EXPLAINED = "Gewoon voor jou is de middelste helft van je cijfers, tot een jaar terug."


def headline(diary: Diary, voice: Voice = Voice.YOU) -> str:
    return reading(diary, load(), FIRST, TODAY, TODAY, voice=voice).headline.nl


def remarks(diary: Diary) -> list[str]:
    return [remark.nl for remark in reading(diary, load(), FIRST, TODAY, TODAY).remarks]


def test_the_demo_person_reads_as_in_the_design() -> None:
    found = reading(demo_diary(), load(), date(2026, 8, 13), DEMO_DAY, DEMO_DAY)
    assert found.headline.nl == (
        "Je zat meestal tussen 6 en 8. Vanaf eind oktober overleden drie patiënten in tien dagen. "
        "Daarna zat je ruim een week lager. Sinds maandag gaat het omhoog."
    )
    assert [remark.nl for remark in found.remarks] == [
        "Een hoog cijfer zegt niet alles: op 9 van je 20 dagen met een 8 of hoger was je moe.",
        "Je vulde 80 van de 92 dagen in. Dagen zonder cijfer blijven open.",
        USUAL_EXPLAINED,
    ]
    assert [c.text.nl for c in recent(demo_diary(), load(), DEMO_DAY).explained] == [
        USUAL_EXPLAINED
    ]


def test_the_report_speaks_as_the_person_and_names_the_date() -> None:
    found = reading(demo_diary(), load(), date(2026, 8, 13), DEMO_DAY, DEMO_DAY, voice=Voice.I)
    assert found.headline.nl.startswith("Ik zat meestal tussen 6 en 8.")
    assert "met een 3 als laagste cijfer" in found.headline.nl
    assert found.headline.nl.endswith("Sinds 9 november gaat het omhoog.")
    assert "je" not in " ".join(text.nl for text in found.remarks).split()


def test_without_enough_scores_nothing_is_called_usual() -> None:
    assert headline(scored("7 6 7 7 6")) == (
        "Vanaf 14 dagen met een cijfer zie je hier waar je meestal zit."
    )


def test_under_five_scores_it_says_how_many_there_are_and_stops() -> None:
    assert headline(scored("7 6 7")) == (
        "Er staan 3 dagen in deze periode. Dat is te weinig om er iets over te zeggen."
    )
    assert headline(scored(USUAL * 4 + ". " * 91 + "3")) == (
        "Er staat één dag in deze periode. Dat is te weinig om er iets over te zeggen."
    )


def test_an_empty_period_is_no_fault() -> None:
    found = reading(Diary(), load(), FIRST, TODAY, TODAY)
    assert found.headline.nl == "In deze periode staat nog niets. Een dag overslaan mag gewoon."
    assert found.remarks == ()


def test_a_period_far_below_the_usual_is_not_called_usual() -> None:
    year = scored("8 7 9 " * 60 + "6 6 6 6 6 6 6 7 " * 5)
    first = TODAY - timedelta(days=39)
    said = reading(year, load(), first, TODAY, TODAY).headline.nl
    assert said.startswith("Meestal zit je tussen 7 en 9. In deze periode zat je lager, op 35 van")


def test_a_short_period_says_what_a_rule_says_of_now() -> None:
    year = scored("7 6 8 " * 60 + "3 4 3 4 3 4 3 4")
    said = reading(year, load(), TODAY - timedelta(days=7), TODAY, TODAY).headline.nl
    assert said.startswith("7 van je laatste 7 cijfers waren een 5 of lager.")


def test_two_deaths_are_no_quick_succession_and_three_are() -> None:
    days = [TODAY - timedelta(days=n) for n in (13, 5, 0)]
    two = scored(USUAL, more=tuple(event(day, "death") for day in days[1:]))
    three = scored(USUAL, more=tuple(event(day, "death") for day in days))
    assert "overleden" not in headline(two)
    assert "overleden drie patiënten in 14 dagen" in headline(three)


def test_deaths_fifteen_days_apart_are_no_quick_succession() -> None:
    days = [TODAY - timedelta(days=n) for n in (14, 5, 0)]
    assert "overleden" not in headline(scored(USUAL, more=tuple(event(d, "death") for d in days)))


def test_different_heavy_events_are_named_without_their_kind() -> None:
    days = [TODAY - timedelta(days=n) for n in (9, 5, 0)]
    kinds = ("death", "moral_situation", "error")
    events = tuple(event(day, kind) for day, kind in zip(days, kinds, strict=True))
    assert "drie dingen die kunnen wegen, in tien dagen" in headline(scored(USUAL, more=events))
    good = tuple(event(day, "good") for day in days)
    assert "dingen" not in headline(scored(USUAL, more=good))


def test_three_deaths_on_one_day() -> None:
    events = tuple(event(TODAY, "death") for _ in range(3))
    assert "Op 12 november overleden drie patiënten." in headline(scored(USUAL, more=events))


def test_a_low_stretch_without_events_is_dated() -> None:
    assert "Vanaf 5 november zat je zes dagen lager." in headline(
        scored(USUAL * 2 + "4 4 . 4 4 4 7 7")
    )


def test_four_low_days_are_no_stretch() -> None:
    assert "lager" not in headline(scored(USUAL * 2 + "4 4 4 4 7 7 7 7"))


def test_a_stretch_that_began_before_the_period_keeps_its_beginning() -> None:
    diary = scored(USUAL * 2 + "4 5 4 5 4 5 4 5 4 5 7 7 7 7")
    for first in range(40):
        found = reading(diary, load(), TODAY - timedelta(days=39 - first), TODAY, TODAY)
        onsets = {c.since for c in found.claims if c.id.startswith("low.")}
        assert onsets <= {TODAY - timedelta(days=13)}


def test_a_stretch_that_begins_within_a_week_of_the_last_death_came_after_it() -> None:
    def said(last_death: int) -> str:
        ago = (last_death + 2, last_death + 1, last_death)
        events = tuple(event(TODAY - timedelta(days=days), "death") for days in ago)
        return headline(scored(USUAL * 2 + "4 4 4 4 4 7 7 7", more=events))

    assert "Daarna zat je vier dagen lager." in said(14)  # the low began seven days ago
    assert "Daarna" not in said(15)


def test_another_year_is_named() -> None:
    later = scored(USUAL * 2 + "4 4 4 4 4 7 7 7 7 7 7 " + ". " * 60)
    found = reading(later, load(), TODAY - timedelta(days=80), TODAY, date(2027, 1, 4))
    assert "Vanaf 3 september 2026 zat je vijf dagen lager." in found.headline.nl


def test_a_year_names_every_heavy_stretch_in_order_or_says_there_was_none() -> None:
    heavy = "4 4 4 4 4 4 4 4 "
    first = TODAY - timedelta(days=364)
    year = scored(USUAL * 6 + heavy + USUAL * 6 + heavy + USUAL)
    said = reading(year, load(), first, TODAY, TODAY).headline.nl
    assert "Lager zat je: begin juni tot half juni en half oktober tot eind oktober." in said
    calm = reading(scored(USUAL * 15), load(), first, TODAY, TODAY).headline.nl
    usual, none = "Je zat meestal tussen 6 en 7.", "Je cijfers laten geen langere tijd zien"
    assert calm == f"{usual} {none} waarin je lager zat."


def test_a_year_names_the_months_in_which_every_second_day_was_insufficient() -> None:
    first = TODAY - timedelta(days=364)
    year = scored("7 8 " * 70 + "5 7 " * 29 + "7 8 " * 80)
    found = reading(year, load(), first, TODAY, TODAY).headline
    assert "Vaak een 5 of lager gaf je: begin april tot begin juni." in found.nl
    assert "You often gave 5 or lower: early April to early June." in found.en
    assert "geen langere tijd" not in found.nl
    week = scored("7 8 " * 70 + "5 7 " * 4 + "7 8 " * 80)
    assert "geen langere tijd" in reading(week, load(), first, TODAY, TODAY).headline.nl


def test_a_year_says_that_it_is_lower_now_as_the_signal_does() -> None:
    year = scored("7 8 " * 150 + "6 " * 12)
    (signal,) = signals(year, TODAY, load())
    found = reading(year, load(), TODAY - timedelta(days=364), TODAY, TODAY)
    assert found.said[-1].id == "recent.lower_since"
    assert found.said[-1].since == signal.since
    assert day_and_month(signal.since).nl in signal.why.nl
    assert "stretches.none" not in {claim.id for claim in found.said}


def test_of_a_period_that_is_over_nothing_is_said_of_the_last_scores() -> None:
    diary = scored("7 8 " * 50 + "4 5 " * 15 + "7 8 " * 15)
    first, last = TODAY - timedelta(days=50), TODAY - timedelta(days=32)
    found = reading(diary, load(), first, last, TODAY)
    assert found.said[0].id == "level.lower"
    assert "laatste" not in found.headline.nl


def test_a_new_level_is_named_as_such() -> None:
    diary = scored(USUAL * 4 + "4 3 4 " * 25)
    said = headline(diary)
    assert said.startswith(
        "Je zat meestal tussen 3 en 4. Dat is zo sinds augustus. Daarvoor was het tussen 6 en 7."
    )


def test_a_rise_of_more_than_two_weeks_ago_is_no_news() -> None:
    low = "4 4 4 4 4 4 "
    assert "omhoog" in headline(scored(USUAL * 2 + low + "7 " * 14))
    assert "omhoog" not in headline(scored(USUAL * 2 + low + "7 " * 15))


def test_low_days_long_before_the_deaths_did_not_follow_them() -> None:
    events = tuple(event(TODAY - timedelta(days=n), "death") for n in range(3))
    said = headline(scored(USUAL * 2 + "4 4 4 4 4 " + USUAL, more=events))
    assert said.index("lager") < said.index("overleden")
    assert "Daarna" not in said


@pytest.mark.parametrize(
    ("tail", "since"),
    [
        ("4 4 4 4 4 6 6 6", "Sinds maandag gaat het omhoog."),  # 12 November is a Thursday
        ("4 4 4 4 4 4 6 6", ""),  # two scores since are too few
        ("4 4 4 4 4 6 6 4", ""),  # and down again
        ("7 7 7 6 7 7 7", ""),  # not out of a low
        ("4 3 4 4 4 5 7 7 7 7", "Sinds zaterdag gaat het omhoog."),
    ],
)
def test_since_when_it_goes_up(tail: str, since: str) -> None:
    said = headline(scored(USUAL * 2 + tail))
    assert said.endswith(since) if since else "omhoog" not in said


def test_tired_on_high_days_from_a_quarter_on() -> None:
    def diary(tired: int) -> Diary:
        days = [TODAY - timedelta(days=n) for n in range(8)]
        return Diary.of(
            check_in(day, 8, signs=("tired",) if n < tired else ()) for n, day in enumerate(days)
        )

    assert remarks(diary(2))[0] == (
        "Een hoog cijfer zegt niet alles: op 2 van je 8 dagen met een 8 of hoger was je moe."
    )
    assert len(remarks(diary(1))) == 1


def test_other_signs_are_named_by_their_label() -> None:
    records = [check_in(TODAY - timedelta(days=n), 9, signs=("headache",)) for n in range(5)]
    label = load().signs["headache"].label.nl
    assert f"‘{label}’" in remarks(Diary.of(records))[0]


def test_days_before_the_first_entry_are_not_counted_as_missed() -> None:
    assert remarks(scored("7 . 7 7"))[-1] == (
        "Je begon op 9 november. Sindsdien vulde je 3 van de 4 dagen in."
    )
    assert remarks(scored("7 7"))[-1] == (
        "Je begon op 11 november. Sindsdien staat er van elke dag een cijfer."
    )
    whole = scored("7 " * 100)
    assert remarks(whole)[-2:] == [
        "Van elke dag in deze periode staat er een cijfer.",
        USUAL_EXPLAINED,
    ]


@given(
    st.lists(st.integers(1, 10) | st.none(), max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.sampled_from(sorted(load().event_kinds)))),
)
def test_any_diary_can_be_read(scores: list[int | None], happened: list[tuple[int, str]]) -> None:
    events = tuple(event(TODAY - timedelta(days=ago), kind) for ago, kind in happened)
    words = " ".join("." if score is None else str(score) for score in scores)
    diary = scored(words, more=events)
    for voice in Voice:
        found = reading(diary, load(), FIRST, TODAY, TODAY, voice=voice)
        for text in (found.headline, *found.remarks, recent(diary, load(), TODAY).sentence):
            assert text.nl
            assert text.en
            assert "{" not in text.nl + text.en


def test_recent_days_have_gaps() -> None:
    found = recent(scored("7 . 5"), load(), TODAY)
    assert len(found.days) == 14
    assert [score for _, score in found.days[-3:]] == [7, None, 5]
    assert found.days[-1][0] == TODAY


@pytest.mark.parametrize(
    ("scores", "sentence"),
    [
        (
            USUAL * 2 + "4 4 4 4 4 4 4 4",
            "7 van je laatste 7 cijfers waren een 5 of lager.",
        ),
        (
            "9 8 9 9 8 9 9 " * 2 + "9 8 9 9 8 9 . 6 6 . . 6 6 . . 6 6",
            "Je zat lager dan je gewend bent.",
        ),
        ("7 7 7", "Je vulde 3 van de 14 dagen in. Dat is te weinig om er iets over te zeggen."),
        (USUAL * 2, "Je zat zoals je gewend bent."),
        ("7 7 7 7 7", "Vanaf ongeveer 14 dagen zie je hier wat voor jou gewoon is."),
        (USUAL + ". " * 14, "Fijn dat je er bent. De laatste 14 dagen staan nog open."),
        (
            USUAL * 2 + ". " * 13 + "2",
            "Je vulde één van de 14 dagen in. Dat is te weinig om er iets over te zeggen.",
        ),
    ],
)
def test_recent_in_words(scores: str, sentence: str) -> None:
    assert recent(scored(scores), load(), TODAY).sentence.nl == sentence
