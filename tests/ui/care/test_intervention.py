"""The page of one intervention: nothing begins before it was asked for."""

from dataclasses import fields
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import AgreementWhy, Event, Helped, Practice
from evenwichtapp.ui.care.alike_card import AlikeCard
from evenwichtapp.ui.controls.back_link import BackLink
from evenwichtapp.ui.forms.agenda_form import AgendaForm
from evenwichtapp.ui.forms.agreement_form import AgreementForm
from evenwichtapp.ui.pages import (
    CARE,
    CHOOSING,
    INTERVENTION,
    REFLECT,
    SIGNALS,
    ShowIntervention,
)
from evenwichtapp.ui.widgets.helped_choice import HelpedChoice
from evenwichtapp.ui.widgets.library.library_row import LibraryRow
from tests.care.situations import AT, signal
from tests.ui.keyboard import focus, press, saved, tab_to

TODAY = date(2026, 11, 12)


@pytest.fixture
def show(qtbot, workspace):
    def show_intervention(key, of=None):
        workspace.open(ShowIntervention(key, of))
        focus(qtbot, workspace.page)
        return workspace.page

    return show_intervention


def words(page):
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_every_intervention_says_what_when_and_how_sure(workspace):
    for known in load().interventions.values():
        workspace.open(ShowIntervention(known.id))
        QApplication.processEvents()
        said = words(workspace.page)
        for text in (known.label, known.purpose, known.evidence_where, known.evidence_strength):
            assert text.en in said, known.id
        for part in fields(known.study) if known.study else ():
            assert getattr(known.study, part.name).en in said, (known.id, part.name)
        assert known.story is None or known.story.en in said
        assert ("2019" in said) or not known.offered
        assert workspace.spec.name == "intervention"


@pytest.mark.parametrize(
    ("intervention", "opened"),
    [("cura", "worksheet"), ("after_death", "worksheet"), ("breathing_space", "breathe")],
)
def test_begin_opens_the_tool(qtbot, workspace, show, intervention, opened):
    show(intervention)
    assert workspace.spec.name == "intervention"
    tab_to(qtbot, "Begin")
    press(qtbot, Qt.Key.Key_Return)
    assert workspace.spec.name == opened


def test_the_short_form_begins_from_the_same_page(qtbot, workspace, show):
    show("cura")
    tab_to(qtbot, "Short, in five minutes")
    press(qtbot, Qt.Key.Key_Return)
    assert workspace.page._writing.reflection.worksheet == "cura_short"


def test_the_breathing_exercise_opens_its_own_form(qtbot, workspace, show):
    show("long_exhale")
    tab_to(qtbot, "Begin")
    press(qtbot, Qt.Key.Key_Return)
    assert workspace.page._start.chosen().id == "cyclic_sighing"


def test_the_agenda_point_is_written_out(qtbot, show):
    page = show("agenda_point")
    tab_to(qtbot, "Begin")
    press(qtbot, Qt.Key.Key_Return)
    page.findChild(AgendaForm).reject()


def test_a_look_back_begins_about_the_death_of_the_signal(qtbot, workspace, show, applied):
    day = date(2026, 11, 12)
    applied(Change("event_saved", add=(Event(id="death", day=day, at=AT, kind="death"),)))
    show("after_death", signal(("death",), days=(day,)))
    tab_to(qtbot, "Begin")
    press(qtbot, Qt.Key.Key_Return)
    assert workspace.page._writing.reflection.event == "death"


def test_done_with_how_much_it_helped_and_told_back(qtbot, show, open_session):
    page = show("outdoors")
    assert "You have not done this yet." in words(page)
    tab_to(qtbot, "I did this")
    press(qtbot, Qt.Key.Key_Return)
    tab_to(qtbot, "not enough")
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Right)
    tab_to(qtbot, "Save")
    diary = saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Return))
    (practice,) = diary.practices
    assert practice.intervention == "outdoors"
    assert practice.helped is Helped.SUFFICIENT
    assert "You did this once.\nIt helped you." in words(page)


def test_done_without_saying_how_much(qtbot, show, open_session):
    show("outdoors")
    tab_to(qtbot, "I did this")
    press(qtbot, Qt.Key.Key_Return)
    tab_to(qtbot, "Skip")
    diary = saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Return))
    assert [(p.intervention, p.helped) for p in diary.practices] == [("outdoors", None)]


def test_put_on_the_list_and_not_done(qtbot, show, open_session):
    page = show("outdoors")
    tab_to(qtbot, "Put on my list")
    press(qtbot, Qt.Key.Key_Return)
    form = agreement_form(page)
    assert form._fields.words() == load().interventions["outdoors"].agreed.en
    diary = saved(qtbot, open_session, form.keep)
    (agreed,) = diary.agreements
    assert (agreed.intervention, agreed.why, agreed.about) == (
        "outdoors",
        AgreementWhy.SELF,
        None,
    )
    assert agreed.look_again == TODAY + timedelta(days=14)
    assert diary.practices == ()
    assert "This is on your list." in words(page)
    assert "You have not done this yet." in words(page)


def test_what_a_signal_named_is_agreed_on_because_of_it(qtbot, show, open_session):
    page = show("peer_support", signal(("balance",), days=(TODAY,)))
    tab_to(qtbot, "Put on my list")
    press(qtbot, Qt.Key.Key_Return)
    diary = saved(qtbot, open_session, agreement_form(page).keep)
    (agreed,) = diary.agreements
    assert (agreed.why, agreed.about) == (AgreementWhy.SIGNAL, page._signal.id)
    assert agreed.intervention == "peer_support"


def test_two_hours_outdoors_a_week_says_what_it_rests_on(qtbot, show, open_session):
    page = show("outdoors")
    tab_to(qtbot, "Be outside for two hours every week")
    press(qtbot, Qt.Key.Key_Return)
    form = agreement_form(page)
    said = " ".join(label.text() for label in form.findChildren(QLabel) if label.isVisible())
    study = load().interventions["outdoors"].study
    assert study.found.en in said
    assert "People at large, no caregivers." in said
    assert "It was not studied in caregivers." in said
    (agreed,) = saved(qtbot, open_session, form.keep).agreements
    assert (agreed.words, agreed.intervention) == (
        "be outside for two hours every week",
        "outdoors",
    )


def agreement_form(page):
    QApplication.processEvents()
    (form,) = [form for form in page.findChildren(AgreementForm) if form.isVisible()]
    return form


def test_the_last_three_times_with_what_was_said(show, applied):
    said = [Helped.GOOD, Helped.INSUFFICIENT, Helped.SUFFICIENT, None]
    times = [
        Practice(day=date(2026, 11, 1 + n), intervention="yoga", helped=helped)
        for n, helped in enumerate(said)
    ]
    applied(Change("practice_saved", add=tuple(times)))
    told = words(show("yoga"))
    assert "You did this 4 times.\nIt helped you 2 of 3 times." in told
    assert "4 Nov 2026" in told
    assert "1 Nov 2026" not in told


def test_what_is_not_to_be_offered_any_more_and_again(qtbot, show, open_session):
    show("yoga")
    tab_to(qtbot, "Do not offer me this any more")
    diary = saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Return))
    assert diary.person.set_aside == ("yoga",)
    tab_to(qtbot, "Offer me this again")
    diary = saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Return))
    assert diary.person.set_aside == ()


def test_an_offer_is_of_2019_and_only_its_name_can_be_taken_along(qtbot, show):
    page = show("offer_mentally_fit")
    assert "List of 2019" in words(page)
    assert "time unknown" in words(page)
    tab_to(qtbot, "Copy the name")
    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.clipboard().text() == load().interventions["offer_mentally_fit"].label.en
    with pytest.raises(AssertionError):
        tab_to(qtbot, "Begin")


def test_what_is_alike_opens_in_the_same_place(workspace, show):
    page = show("cura")
    rows = page.findChild(AlikeCard).findChildren(LibraryRow)
    assert [row.key for row in rows] == ["moral_deliberation", "patz_group"]
    rows[0].click()
    QApplication.processEvents()
    assert "Moral deliberation" in words(page)
    assert workspace.spec.name == "intervention"


def test_the_tables_can_be_read(qtbot, workspace):
    workspace.open(CHOOSING)
    focus(qtbot, workspace.page)
    said = words(workspace.page)
    catalogue = load()
    for place in catalogue.places:
        for row in catalogue.rows(place):
            assert row.when.en in said, row.id
            for offer in (*row.offers, *row.more):
                assert catalogue.interventions[offer].label.en in said, offer
    assert "five minutes at most" in said


@pytest.mark.parametrize("size", [100, 150])
@pytest.mark.parametrize("opening", [ShowIntervention("cura"), CHOOSING], ids=["cura", "tables"])
def test_nothing_is_wider_than_a_small_window(workspace, appearance, opening, size):
    appearance.choose("light", size)
    workspace.open(opening)
    assert workspace.page.minimumSizeHint().width() <= 720 - 184 * size // 100


def test_how_it_is_chosen_is_one_step_away(qtbot, workspace, show):
    show("outdoors")
    tab_to(qtbot, "How does Evenwicht choose this?")
    press(qtbot, Qt.Key.Key_Return)
    assert workspace.spec is CHOOSING


@pytest.mark.parametrize("size", [100, 150])
def test_the_answers_to_did_it_help_are_read_whole(qtbot, workspace, show, appearance, size):
    appearance.choose("light", size)
    page = show("outdoors")
    tab_to(qtbot, "I did this")
    press(qtbot, Qt.Key.Key_Return)

    def read_whole():
        """Looked up each time: the page fills itself anew once the practice is kept."""
        asked = page.findChild(HelpedChoice)
        return asked.isVisible() and asked.width() >= asked.sizeHint().width()

    qtbot.waitUntil(read_whole)


def back(page):
    return page.findChild(BackLink)


@pytest.mark.parametrize("start", [SIGNALS, CARE, REFLECT], ids=lambda page: page.name)
def test_the_way_back_leads_where_one_came_from(workspace, start):
    """Through an intervention to the tables, and back the same way."""
    workspace.open(start)
    workspace.open(ShowIntervention("outdoors"))
    workspace.open(CHOOSING)
    assert back(workspace.page).text() == "Back"
    back(workspace.page).click()
    assert workspace.spec is INTERVENTION
    QApplication.processEvents()
    assert load().interventions["outdoors"].label.en in words(workspace.page)
    assert back(workspace.page).text() == start.item.text
    back(workspace.page).click()
    assert workspace.spec is start


def test_the_tables_lead_back_to_the_card_they_were_opened_from(workspace):
    for start in (CARE, SIGNALS, CARE):
        workspace.open(start)
        workspace.open(CHOOSING)
        assert back(workspace.page).text() == start.item.text
        back(workspace.page).click()
        assert workspace.spec is start
