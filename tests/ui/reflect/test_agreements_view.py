"""Terugblik, what was agreed: by keyboard, in both languages, on a real vault."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import (
    Agreement,
    AgreementWhy,
    CheckIn,
    Outcome,
    Person,
    Rhythm,
    Supporter,
)
from evenwichtapp.ui.forms.agreement_form import AgreementForm
from evenwichtapp.ui.forms.own_signal_form import OwnSignalForm
from evenwichtapp.ui.forms.question_card import LookBackCard
from evenwichtapp.ui.pages import CARE, LOOK_BACK, REFLECT, ShowAgreements
from evenwichtapp.ui.pages import TODAY as TODAY_PAGE
from evenwichtapp.ui.reflect.agreement_row import AgreementRow
from evenwichtapp.ui.today.agreement_card import AgreementCard
from tests.ui.keyboard import focus, press, saved, tab_to

TODAY = date(2026, 11, 12)
ONE = timedelta(days=1)
WALK = Agreement(
    id="walk", day=TODAY - 14 * ONE, words="Eerst naar buiten", look_again=TODAY, with_whom="Mo"
)
ASK = Agreement(id="ask", day=TODAY - 2 * ONE, words="Vragen wie belt", look_again=TODAY + 12 * ONE)
CLOSED = tuple(
    Agreement(
        id=f"closed{ago}",
        day=TODAY - (ago + 14) * ONE,
        words=f"Afspraak {ago}",
        outcome=outcome,
        closed_on=TODAY - ago * ONE,
        note="Te veel late diensten" if outcome is Outcome.NOT else "",
    )
    for ago, outcome in zip((40, 30, 20, 10, 5), [*Outcome, Outcome.NOT], strict=True)
)


@pytest.fixture
def show(qtbot, workspace, applied):
    def show_agreements(*records):
        if records:
            applied(Change("imported", add=records))
        workspace.open(ShowAgreements())
        focus(qtbot, workspace.page)
        return workspace.page

    return show_agreements


def seen(page):
    """Every row in sight, from top to bottom."""
    QApplication.processEvents()
    shown = [row for row in page.findChildren(AgreementRow) if row.isVisible()]
    return sorted(shown, key=lambda row: row.mapTo(page, row.rect().topLeft()).y())


def rows(page):
    """Words, day and outcome of each."""
    return [(row._said.words, row._said.day, row._said.came) for row in seen(page)]


def words(page):
    QApplication.processEvents()
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def form_of(page, kind=AgreementForm):
    QApplication.processEvents()
    (form,) = [form for form in page.findChildren(kind) if form.isVisible()]
    return form


def test_what_is_due_first_and_then_the_newest_outcomes(show):
    page = show(ASK, WALK, *CLOSED)
    assert rows(page) == [
        ("“Eerst naar buiten”", "look again: today", ""),
        ("“Vragen wie belt”", "look again: 24 November", ""),
        ("“Afspraak 5”", "7 Nov", "Not"),
        ("“Afspraak 10”", "2 Nov", "No longer needed"),
        ("“Afspraak 20”", "23 Oct", "Not"),
    ]
    assert "“Te veel late diensten”" in seen(page)[2]._said.why


def test_vandaag_leads_to_all_of_them(qtbot, workspace, applied, open_session):
    applied(Change("imported", add=(ASK, *CLOSED)))
    qtbot.waitUntil(lambda: open_session.is_prepared)
    workspace.open(TODAY_PAGE)
    qtbot.waitUntil(lambda: workspace.page.findChildren(AgreementCard) != [])
    QApplication.processEvents()
    focus(qtbot, workspace.page)
    tab_to(qtbot, "All agreements")
    press(qtbot, Qt.Key.Key_Return)
    assert workspace.spec is REFLECT
    assert workspace.opening == ShowAgreements()
    assert rows(workspace.page)[0][0] == "“Vragen wie belt”"


def test_the_older_ones_open_in_place(qtbot, show):
    page = show(*CLOSED)
    assert "No open agreements now." in words(page)
    tab_to(qtbot, "2 older")
    press(qtbot, Qt.Key.Key_Return)
    assert [said for said, _day, _came in rows(page)][3:] == ["“Afspraak 30”", "“Afspraak 40”"]
    assert QApplication.focusWidget().accessibleName().startswith("“Afspraak 30”")
    assert not page._agreements._more.isVisible()


def test_an_answer_and_own_words_by_keyboard_and_back(qtbot, show, open_session, workspace):
    page = show(WALK, ASK)
    tab_to(qtbot, "Yes")
    diary = saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Right))
    answered = diary.by_id["walk"]
    assert (answered.outcome, answered.closed_on) == (Outcome.PARTLY, TODAY)
    assert workspace._strip._said.text() == "Saved: somewhat"
    assert QApplication.focusWidget().accessibleName() == "A little", "the row stays as it is"
    qtbot.keyClicks(tab_to(qtbot, "In your own words: “Eerst naar buiten”"), "Twee keer")
    diary = saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Return))
    assert diary.by_id["walk"].note == "Twee keer"
    assert len(rows(page)) == 2
    workspace.open(CARE)
    workspace.open(REFLECT)
    assert rows(page)[1] == ("“Eerst naar buiten”", "12 Nov", "Somewhat")
    assert "“Twee keer”" in seen(page)[1]._said.why


def test_undo_opens_it_again(qtbot, show, open_session):
    page = show(WALK)
    tab_to(qtbot, "Yes")
    saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Space))
    assert saved(qtbot, open_session, open_session.undo).by_id["walk"] == WALK
    row = page._agreements._rows["walk"]
    assert row._choice.outcome() is None
    assert row._note.isHidden()


def test_own_words_are_kept_before_a_lock(qtbot, show, open_session, workspace):
    show(WALK)
    tab_to(qtbot, "Yes")
    saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Space))
    qtbot.keyClicks(tab_to(qtbot, "In your own words: “Eerst naar buiten”"), "Half gelukt")
    diary = saved(qtbot, open_session, workspace.keep_drafts)
    assert diary.by_id["walk"].note == "Half gelukt"


def test_agreeing_on_something_oneself(qtbot, show, open_session, applied):
    applied(Change("changed", replace=(Person(support=(Supporter("Marieke"),)),)))
    page = show()
    assert "Your agreements will stand here" in words(page)
    tab_to(qtbot, "Agree on something yourself")
    press(qtbot, Qt.Key.Key_Return)
    form = form_of(page)
    qtbot.keyClicks(QApplication.focusWidget(), "een rondje lopen")
    tab_to(qtbot, "Marieke")
    press(qtbot, Qt.Key.Key_Space)
    diary = saved(qtbot, open_session, form.keep)
    (agreed,) = diary.agreements
    assert (agreed.words, agreed.with_whom) == ("een rondje lopen", "Marieke")
    assert (agreed.why, agreed.look_again) == (AgreementWhy.SELF, TODAY + 14 * ONE)
    assert rows(page) == [("“een rondje lopen”", "look again: 26 November", "")]


def test_an_empty_one_is_not_kept(qtbot, show):
    page = show()
    tab_to(qtbot, "Agree on something yourself")
    press(qtbot, Qt.Key.Key_Return)
    form = form_of(page)
    form.keep()
    assert form.problem.text().startswith("The agreement is still empty")
    form.reject()


def test_a_row_opens_to_be_changed_and_keeps_what_was_typed(qtbot, show, open_session):
    page = show(WALK)
    tab_to(qtbot, page._agreements._rows["walk"]._row.accessibleName())
    press(qtbot, Qt.Key.Key_Return)
    form = form_of(page)
    qtbot.keyClicks(QApplication.focusWidget(), ", tien minuten")
    press(qtbot, Qt.Key.Key_Escape)
    assert open_session.diary.by_id["walk"] == WALK
    focus(qtbot, page)
    tab_to(qtbot, page._agreements._rows["walk"]._row.accessibleName())
    press(qtbot, Qt.Key.Key_Return)
    form = form_of(page)
    qtbot.waitUntil(lambda: form._fields.words() == "Eerst naar buiten, tien minuten")
    diary = saved(qtbot, open_session, form.keep)
    changed = diary.by_id["walk"]
    assert (changed.words, changed.look_again) == ("Eerst naar buiten, tien minuten", TODAY)
    assert (changed.with_whom, changed.outcome) == ("Mo", None)


def test_an_earlier_answer_can_be_put_otherwise(qtbot, show, open_session):
    page = show(CLOSED[0])
    seen(page)[0].click()
    form = form_of(page)
    assert not form._fields._when.isVisible()
    form._outcome.choose(Outcome.PARTLY)
    form._note.setPlainText("Toch wel")
    after = saved(qtbot, open_session, form.keep).by_id[CLOSED[0].id]
    assert (after.outcome, after.note) == (Outcome.PARTLY, "Toch wel")
    assert after.closed_on == CLOSED[0].closed_on


def test_into_the_bin_and_back(qtbot, show, open_session, workspace):
    page = show(WALK)
    seen(page)[0].click()
    form_of(page)
    tab_to(qtbot, "Delete this agreement")
    diary = saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Return))
    assert diary.agreements == ()
    assert "bin" in workspace._strip._said.text()
    assert saved(qtbot, open_session, open_session.undo).agreements == (WALK,)


def test_a_red_flag_is_made_of_it_and_an_agreement_of_that(qtbot, show, open_session, workspace):
    page = show(WALK)
    seen(page)[0].click()
    form_of(page)
    tab_to(qtbot, "Make it a red flag")
    press(qtbot, Qt.Key.Key_Return)
    guide = form_of(page, OwnSignalForm)
    qtbot.keyClicks(QApplication.focusWidget(), "Ik slaap slecht")
    for _question in range(4):
        guide.keep()
    assert not guide._often.isVisible()
    diary = saved(qtbot, open_session, guide.keep)
    (own,) = diary.own_signals
    assert (own.words, own.agreement, own.with_whom) == (
        "Ik slaap slecht",
        "Eerst naar buiten",
        "Mo",
    )
    assert diary.by_id[own.condition.item].label == "Ik slaap slecht"
    assert diary.agreements == ()
    assert workspace._strip._said.text() == "This is a red flag of your own now"

    form = OwnSignalForm(open_session, own, page)
    form.open()
    form._often._take("once")
    assert not form._words.isVisible()
    diary = saved(qtbot, open_session, form.keep)
    (once,) = diary.agreements
    assert (once.words, once.with_whom, once.about) == (own.agreement, "Mo", f"own.{own.id}")
    assert once.why is AgreementWhy.SIGNAL
    assert not diary.by_id[own.id].active


def test_the_guide_may_end_in_an_agreement_for_once(qtbot, show, open_session):
    page = show()
    form = OwnSignalForm(open_session, None, page)
    form.open()
    form._skip.click()
    form._words.setText("Ik slaap slecht")
    form._agreement.setPlainText("Anneke bellen")
    form._often._take("once")
    diary = saved(qtbot, open_session, form.keep)
    (once,) = diary.agreements
    assert (once.words, once.look_again) == ("Ik slaap slecht: Anneke bellen", TODAY + 14 * ONE)
    assert (diary.own_signals, diary.own_items) == ((), ())


def test_search_finds_words_reasons_and_notes(qtbot, show):
    page = show(WALK, *CLOSED)
    field = tab_to(qtbot, "Search in your own words")
    qtbot.keyClicks(field, "LATE")
    assert {said for said, *_ in rows(page)} == {"“Afspraak 5”", "“Afspraak 20”"}
    qtbot.keyClicks(field, "xyz")
    assert rows(page) == []
    assert "Nothing found with “LATExyz”." in words(page)
    field.clear()
    assert len(rows(page)) == 4


def test_among_all_that_was_written(qtbot, show):
    page = show(WALK, CLOSED[1])
    page._kind.choose("all")
    page.refresh()
    assert [(row._title, row._words) for row in page._rows] == [
        ("Agreement", "Eerst naar buiten"),
        ("Agreement: somewhat", "Afspraak 30"),
    ]
    page._rows[0].click()
    form_of(page).reject()


def test_beside_it_when_to_look_back(qtbot, show, open_session, workspace, applied):
    page = show(WALK)
    assert page.findChildren(LookBackCard) == []
    assert "Look back again" not in words(page)
    entry = CheckIn(day=TODAY - 4 * ONE, at=open_session.clock() - 4 * ONE, score=6)
    applied(Change("check_in_saved", add=(entry,)))
    assert "Look back again on 22 November" in words(page)
    tab_to(qtbot, "Now already")
    press(qtbot, Qt.Key.Key_Return)
    assert workspace.spec is LOOK_BACK
    earlier = CheckIn(day=TODAY - 20 * ONE, at=open_session.clock() - 20 * ONE, score=6)
    applied(Change("check_in_saved", add=(earlier,)))
    workspace.open(ShowAgreements())
    focus(qtbot, page)
    tab_to(qtbot, "Later")
    saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Return))
    QApplication.processEvents()
    assert not [card for card in page.findChildren(LookBackCard) if card.isVisible()]
    applied(Change("changed", replace=(Person(look_back=Rhythm.OFF),)))
    QApplication.processEvents()
    tab_to(qtbot, "Look back")
    assert "Look back again" not in words(page)
