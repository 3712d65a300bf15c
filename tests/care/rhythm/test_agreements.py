"""Agreements: in which order they stand, when they are due, what came of them, where from."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from evenwichtapp.care.agreements import (
    agreement_words,
    answered,
    as_own_signal,
    changed,
    company_words,
    due,
    earlier,
    from_own_signal,
    made,
    on_list,
    open_agreements,
    outcome_words,
    removed,
    why_words,
)
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    Agreement,
    AgreementWhy,
    Condition,
    ConditionKind,
    Outcome,
    OwnSignal,
    Reflection,
)
from evenwichtapp.errors import KnownError
from tests.data.people import november
from tests.signals.building import evening

TODAY = date(2026, 11, 26)
ONE = timedelta(days=1)


def agreed(id_: str, ago: int = 14, **values: object) -> Agreement:
    usual: dict[str, object] = {"words": id_}
    return Agreement(id=id_, day=TODAY - ago * ONE, **{**usual, **values})


def ids(agreements: tuple[Agreement, ...]) -> list[str]:
    return [agreement.id for agreement in agreements]


def closed(id_: str, ago: int, outcome: Outcome = Outcome.DONE) -> Agreement:
    return agreed(id_, 60, outcome=outcome, closed_on=TODAY - ago * ONE)


def test_the_first_date_stands_first_and_what_has_none_last():
    diary = Diary.of(
        [
            agreed("undated", 30),
            agreed("later", look_again=TODAY + 14 * ONE),
            agreed("today", look_again=TODAY),
            closed("closed", 3),
            agreed("made tomorrow", -1),
        ]
    )
    assert ids(open_agreements(diary, TODAY)) == ["today", "later", "undated"]
    assert ids(open_agreements(diary, TODAY + ONE)) == [
        "today", "later", "undated", "made tomorrow"
    ]  # fmt: skip


def test_what_came_of_it_stands_newest_first():
    diary = Diary.of([closed("old", 30), closed("new", 1), closed("mid", 5), agreed("open")])
    assert ids(earlier(diary)) == ["new", "mid", "old"]


def test_it_is_due_from_its_day_on_the_one_made_last_first():
    diary = Diary.of(
        [
            agreed("first", 28, look_again=TODAY),
            agreed("second", 14, look_again=TODAY - ONE),
            agreed("later", 1, look_again=TODAY + ONE),
            agreed("undated", 1),
        ]
    )
    assert ids(due(diary, TODAY)) == ["second", "first"]
    assert ids(due(diary, TODAY - ONE)) == ["second"]
    assert due(diary, TODAY - 2 * ONE) == ()


def test_it_is_made_changed_answered_and_taken_away():
    change = made(
        TODAY,
        "Na een late dienst naar buiten",
        why=AgreementWhy.LOOK_BACK,
        about="r",
        intervention="outdoors",
        with_whom="Marieke",
        look_again=TODAY + 14 * ONE,
    )
    (agreement,) = change.add
    assert (change.purpose, agreement.why, agreement.about) == (
        "agreement_made", AgreementWhy.LOOK_BACK, "r"
    )  # fmt: skip
    assert (agreement.intervention, agreement.with_whom) == ("outdoors", "Marieke")
    put = changed(agreement, words="Lopen", with_whom="", look_again=None)
    assert put.replace == (replace(agreement, words="Lopen", with_whom="", look_again=None),)
    said = answered(agreement, Outcome.PARTLY, TODAY + ONE, "Twee keer")
    (ended,) = said.replace
    assert (ended.outcome, ended.closed_on, ended.note) == (
        Outcome.PARTLY, TODAY + ONE, "Twee keer"
    )  # fmt: skip
    (other,) = answered(ended, Outcome.DONE, TODAY + ONE).replace
    assert (other.outcome, other.note) == (Outcome.DONE, "Twee keer")
    assert removed(agreement).remove == (agreement,)
    with pytest.raises(KnownError, match="empty_agreement"):
        made(TODAY, " ")
    with pytest.raises(KnownError, match="look_again_before"):
        made(TODAY, "Bellen", look_again=TODAY - ONE)


def test_before_its_outcome_was_said_it_was_open():
    ended = replace(closed("ended", 1), note="Lukte niet")
    diary = Diary.of([ended])
    (then,) = diary.as_of(TODAY - 2 * ONE).agreements
    assert (then.open, then.note) == (True, "")
    assert diary.as_of(TODAY - ONE).agreements == (ended,)


def test_an_intervention_is_on_the_list_until_something_came_of_it():
    first = agreed("first", 3, intervention="yoga")
    second = agreed("second", 2, intervention="yoga")
    diary = Diary.of([first, second, agreed("other", intervention="outdoors")])
    assert on_list(diary, "yoga") == second
    assert on_list(diary, "horses") is None
    (done,) = answered(first, Outcome.DONE, TODAY).replace
    assert on_list(Diary.of([done]), "yoga") is None


OWN = OwnSignal(
    id="s",
    words="Ik slaap twee nachten slecht",
    agreement="Dan bel ik Anneke",
    condition=Condition(kind=ConditionKind.SIGN, item="slept_badly", times=2, window=2),
    with_whom="Anneke",
)


def test_it_becomes_a_standing_signal_and_back_and_nothing_is_lost():
    agreement = agreed("once", words="Bel Anneke")
    diary = Diary.of([agreement])
    standing = as_own_signal(agreement, OWN)
    after = standing.apply(diary)
    assert (after.own_signals, after.agreements) == ((OWN,), ())
    assert standing.undo(diary).apply(after) == diary
    back = from_own_signal(OWN, TODAY, TODAY + 14 * ONE)
    (once,) = back.apply(after).agreements
    assert (once.words, once.with_whom, once.look_again) == (
        "Dan bel ik Anneke", "Anneke", TODAY + 14 * ONE
    )  # fmt: skip
    assert (once.why, once.about) == (AgreementWhy.SIGNAL, "own.s")
    (kept,) = back.apply(after).own_signals
    assert (kept.words, kept.active) == (OWN.words, False)
    assert as_own_signal(closed("ended", 1), OWN).remove == ()


def reflection(worksheet: str, day: date) -> Reflection:
    return Reflection(id="r", worksheet=worksheet, day=day, changed_at=evening(day))


@pytest.mark.parametrize(
    ("agreement", "about", "nl", "en"),
    [
        (
            agreed("a", why=AgreementWhy.LOOK_BACK, about="r"),
            reflection("look_back", date(2026, 10, 29)),
            "Uit het terugkijken van 29 oktober.",
            "From looking back on 29 October.",
        ),
        (
            agreed("a", why=AgreementWhy.LOOK_BACK, about="gone"),
            None,
            "Uit het terugkijken van 12 november.",
            "From looking back on 12 November.",
        ),
        (
            agreed("a", why=AgreementWhy.SIGNAL, about="situation.deaths"),
            None,
            "Bij het signaal “sterfgevallen kort na elkaar”, 12 november.",
            "At the signal “deaths shortly after one another”, 12 November.",
        ),
        (
            agreed("a", why=AgreementWhy.SIGNAL, about="own.s"),
            OWN,
            "Bij het signaal “Ik slaap twee nachten slecht”, 12 november.",
            "At the signal “Ik slaap twee nachten slecht”, 12 November.",
        ),
        (
            agreed("a", why=AgreementWhy.SIGNAL, about="of.another.version"),
            None,
            "Bij een signaal, 12 november.",
            "At a signal, 12 November.",
        ),
        (
            agreed("a", why=AgreementWhy.WORKSHEET, about="r"),
            reflection("after_death", date(2025, 9, 10)),
            "Uit “Terugblik na een overlijden”, 10 september 2025.",
            "From “Looking back after a death”, 10 September 2025.",
        ),
        (
            agreed("a", why=AgreementWhy.WORKSHEET, about="r"),
            reflection("gone", date(2026, 9, 10)),
            "Uit een terugblik, 10 september.",
            "From a reflection, 10 September.",
        ),
        (
            agreed("a", why=AgreementWhy.LEARNING),
            None,
            "Uit het lezen bij Leren, 12 november.",
            "From reading in Learning, 12 November.",
        ),
        (
            agreed("a", why=AgreementWhy.COACH),
            None,
            "Uit het gesprek met je coach, 12 november.",
            "From the talk with your coach, 12 November.",
        ),
        (agreed("a"), None, "Zelf bedacht, 12 november.", "Thought of yourself, 12 November."),
    ],
)
def test_where_it_came_from(agreement, about, nl, en):
    diary = Diary.of([agreement, *([about] if about else [])])
    said = why_words(agreement, diary, load(), TODAY)
    assert (said.nl, said.en) == (nl, en)


def test_what_was_agreed_and_with_whom():
    known = load().interventions["yoga"].label
    assert agreement_words(agreed("Bellen", intervention="yoga"), load()).nl == "Bellen"
    assert agreement_words(agreed("a", words="", intervention="yoga"), load()) == known
    gone = agreed("a", words="", intervention="of_another_version")
    assert agreement_words(gone, load()).nl == "of_another_version"
    assert company_words(agreed("a")).nl == "Alleen."
    assert company_words(agreed("a", with_whom="Marieke")).en == "With Marieke."
    assert [outcome_words(outcome).nl for outcome in Outcome] == [
        "Gelukt", "Een beetje", "Niet", "Hoeft niet meer"
    ]  # fmt: skip


def test_the_list_of_somebody_who_has_looked_back_for_two_months():
    diary = november.diary()
    standing = open_agreements(diary, november.TODAY)
    assert [(one.words, one.look_again, one.with_whom) for one in standing] == [
        ("Na een late dienst eerst een kwartier naar buiten.", november.TODAY, ""),
        ("Als ik twee nachten slecht slaap, bel ik Anneke.", november.IN_DECEMBER, "Anneke"),
        (november.COACH.words, november.IN_DECEMBER, "Marieke"),
    ]
    assert due(diary, november.TODAY) == (november.OUTDOORS,)
    assert [(one.closed_on, one.outcome) for one in earlier(diary)] == [
        (date(2026, 11, 12), Outcome.PARTLY),
        (date(2026, 10, 15), Outcome.NOT),
        (date(2026, 9, 24), Outcome.DONE),
        (date(2026, 8, 29), Outcome.DROPPED),
        (date(2026, 2, 24), Outcome.DONE),
    ]
    why = [why_words(one, diary, load(), november.TODAY).nl for one in standing]
    assert why == [
        "Uit het terugkijken van 12 november.",
        "Bij het signaal “Slecht geslapen”, 12 november.",
        "Uit het gesprek met je coach, 17 november.",
    ]
