"""A small form: by keyboard it begins at what is asked; what was filled in is kept."""

import gc
import weakref
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from evenwichtapp.care.supporters import add_supporter
from evenwichtapp.destination import Destination
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import (
    ConditionKind,
    Event,
    FollowUp,
    FollowUpAfter,
    Person,
    Supporter,
)
from evenwichtapp.errors import KnownError
from evenwichtapp.ui import dialog
from evenwichtapp.ui.care.people.supporter_form import SupporterForm
from evenwichtapp.ui.controls.field import TextField
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.forms.agenda_form import AgendaForm
from evenwichtapp.ui.forms.event_form import EventForm
from evenwichtapp.ui.forms.follow_up_form import FollowUpForm
from evenwichtapp.ui.forms.own_signal_form import OwnSignalForm
from evenwichtapp.ui.today.page import TodayPage
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.vault.vault import Vault
from tests.ui.keyboard import press

DAY = date(2026, 11, 12)
MOMENT = datetime.fromisoformat("2026-11-12T18:00+01:00")


def test_the_keyboard_begins_at_what_is_asked_and_then_comes_to_the_buttons(qtbot, show):
    form = Form("Anything", "Keep", "Leave")
    first, second = TextField("First"), TextField("Second")
    form.body.addWidget(first)
    form.body.addWidget(second)
    show(form)
    reached = []
    for _step in range(4):
        reached.append(QApplication.focusWidget().accessibleName())
        press(qtbot, Qt.Key.Key_Tab)
    assert reached == ["First", "Second", "Leave", "Keep"]
    form.close()


def test_the_keyboard_begins_at_the_first_thing_in_sight(page, open_session, opened):
    """The day of a new event is hidden; Space would press the button that leaves."""
    form = opened(EventForm(open_session, "death", DAY, page))
    assert form._scroll.isAncestorOf(form.focusWidget())
    assert form.focusWidget().isVisible()
    form.reject()


def test_a_form_higher_than_most_of_the_screen_keeps_its_buttons_below_what_is_asked(show):
    form = Form("Anything", "Keep", "Leave")
    wanted = round(form.screen().availableGeometry().height() * 0.72)
    for place in range(wanted // 58):
        form.body.addWidget(TextField(f"Field {place}"))
    show(form)
    QApplication.sendPostedEvents()
    assert form.height() > form.screen().availableGeometry().height() * 2 / 3
    assert form._scroll.geometry().bottom() < form.keep_button.geometry().top()
    form.close()


def test_the_ends_of_how_heavy_it_is_stand_under_their_numbers(show, open_session, applied):
    event = Event(id="event", day=DAY, at=MOMENT, kind="death")
    asked = FollowUp(event="event", after=FollowUpAfter.WEEK, due=DAY)
    applied(Change("event_saved", add=(event, asked)))
    form = show(FollowUpForm(open_session, asked, event))
    scale = form._weight.geometry()
    ends = {label.text(): label.geometry() for label in form.findChildren(TextLabel)}
    assert ends["not heavy"].left() == scale.left()
    assert abs(ends["very heavy"].right() - scale.right()) <= 1
    form.close()


@pytest.fixture
def opened(qtbot, workspace):
    """Open a form on Vandaag and wait until its draft, if any, could have come."""

    def opened(made):
        made.open()
        asked = []
        made.session.ask(lambda _work: None, asked.append)
        qtbot.waitUntil(lambda: asked == [None])
        return made

    return opened


@pytest.fixture
def page(workspace):
    return workspace._pages["today"]


def test_escape_keeps_what_was_filled_in_for_the_next_opening(qtbot, page, open_session, opened):
    form = opened(EventForm(open_session, "death", DAY, page))
    form._note.setText("Onverwacht.")
    form._ticks._chip(form._ticks._first[0]).click()
    ticked = form._ticks.chosen()
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    again = opened(EventForm(open_session, "death", DAY, page))
    assert again._note.text() == "Onverwacht."
    assert again._ticks.chosen() == ticked
    assert again._typed_before.isVisible()
    again.reject()


def test_only_throwing_away_lets_go(page, open_session, opened):
    form = opened(EventForm(open_session, "death", DAY, page))
    assert not form._throw_away_button.isVisible()
    form._note.setText("Onverwacht.")
    form.reject()
    form = opened(EventForm(open_session, "death", DAY, page))
    form._throw_away_button.click()
    form = opened(EventForm(open_session, "death", DAY, page))
    assert form._note.text() == ""
    assert not form._typed_before.isVisible()
    form.reject()


def test_words_of_one_day_do_not_come_up_on_another(page, open_session, opened):
    form = opened(EventForm(open_session, "death", DAY, page))
    form._note.setText("Van vandaag.")
    form.reject()
    form = opened(EventForm(open_session, "death", DAY - timedelta(days=1), page))
    assert form._note.text() == ""
    form.reject()


def test_words_for_the_agenda_come_back_a_day_later_until_they_lie_in_a_file(
    page, open_session, opened, tmp_path, profile
):
    first = opened(AgendaForm(open_session, DAY - timedelta(days=28), DAY, page))
    first._text.setPlainText("Te weinig handen in de nacht")
    first.reject()
    tomorrow = DAY + timedelta(days=1)
    again = opened(AgendaForm(open_session, tomorrow - timedelta(days=28), tomorrow, page))
    assert again._text.text() == "Te weinig handen in de nacht"
    again._write(Destination(tmp_path / "agenda.txt", profile))
    again.reject()
    fresh = opened(AgendaForm(open_session, DAY, tomorrow, page))
    assert fresh._text.text() != "Te weinig handen in de nacht"
    fresh.reject()


def test_words_come_back_in_another_language(page, open_session, opened):
    forms = (OwnSignalForm(open_session, parent=page), SupporterForm(open_session, parent=page))
    for form in forms:
        assert form.draft_name == f"{type(form).__name__}: new"
        form.deleteLater()


def test_saving_lets_go_of_the_draft(qtbot, page, open_session, opened):
    form = opened(EventForm(open_session, "death", DAY, page))
    form._note.setText("Onverwacht.")
    with qtbot.waitSignal(open_session.change_saved):
        form.keep()
    form = opened(EventForm(open_session, "death", DAY, page))
    assert form._note.text() == ""
    form.reject()


@pytest.fixture
def full_disk():
    """Every write is refused until this is called."""

    def refuse(*_words):
        raise KnownError("disk_full")

    patch = pytest.MonkeyPatch()
    patch.setattr(Vault, "apply", refuse)
    patch.setattr(Vault, "save_draft", refuse)
    yield patch.undo
    patch.undo()


def test_what_the_disk_refuses_stays_in_the_form_and_can_be_kept_later(
    qtbot, page, open_session, opened, full_disk
):
    form = opened(EventForm(open_session, "death", DAY, page))
    form._note.setText("Onverwacht.")
    form.keep()
    form.keep()
    qtbot.waitUntil(form.problem.isVisible)
    assert "full" in form.problem.text()
    assert form._note.text() == "Onverwacht."
    full_disk()
    with qtbot.waitSignal(open_session.change_saved):
        form.keep()
    assert not form.isVisible()
    assert [event.note for event in open_session.diary.events] == ["Onverwacht."]


def test_what_the_disk_refuses_is_there_at_the_next_opening(
    qtbot, page, open_session, opened, full_disk
):
    form = opened(EventForm(open_session, "death", DAY, page))
    form._note.setText("Onverwacht.")
    form.keep()
    qtbot.waitUntil(form.problem.isVisible)
    form.reject()
    full_disk()
    form = opened(EventForm(open_session, "death", DAY, page))
    assert form._note.text() == "Onverwacht."
    form.reject()


def test_changed_words_in_a_form_that_was_filled_in_come_back(page, open_session, opened, applied):
    known = Supporter("Joost", "thuis", "000 111")
    applied(add_supporter(Person(), known))
    form = opened(SupporterForm(open_session, known, page))
    form._relation.setText("beste vriend")
    form.reject()
    form = opened(SupporterForm(open_session, known, page))
    assert (form._name.text(), form._relation.text()) == ("Joost", "beste vriend")
    form.reject()
    form = opened(SupporterForm(open_session, parent=page))
    assert form._relation.text() == ""
    form.reject()


def test_every_step_of_the_guide_comes_back(page, open_session, opened):
    form = opened(OwnSignalForm(open_session, parent=page))
    form._guide._answer.setPlainText("Ik slaap slecht")
    form.keep()
    form._guide._answer.setPlainText("Kortaf")
    form.reject()
    form = opened(OwnSignalForm(open_session, parent=page))
    assert form._guide._answer.text() == "Kortaf"
    form._skip.click()
    assert form._words.text() == "Ik slaap slecht"
    form._when._kind.setCurrentIndex(form._when._kind.findData(ConditionKind.SCORE))
    form._when._score.setValue(3)
    form._agreement.setPlainText("Vroeg naar bed")
    form.reject()
    form = opened(OwnSignalForm(open_session, parent=page))
    assert form._guide.isHidden()
    assert (form._words.text(), form._agreement.text()) == ("Ik slaap slecht", "Vroeg naar bed")
    assert form._when.condition("").limit == 3
    form.reject()


def test_an_open_form_is_not_collected_while_only_qt_holds_it(show, open_session, preferences):
    """Without its Python half a button does nothing, and the vault's thread may crash on it."""
    page = show(TodayPage(open_session, preferences))
    half = weakref.ref(left_to_qt(page))
    for _ in range(4):
        open_session.wait(1)
        QApplication.processEvents()
    gc.collect()
    assert half() is not None
    half().reject()
    assert half() not in dialog._STANDING


def test_at_a_lock_nothing_of_an_open_form_stays(qtbot, shell, page, open_session):
    half = weakref.ref(left_to_qt(page))
    with qtbot.waitSignal(open_session.locked):
        shell.lock()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert half() is None


def left_to_qt(page):
    form = EventForm(page.session, "death", page.session.today, page)
    form.open()
    return form
