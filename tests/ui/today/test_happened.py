"""What happened can be opened, read whole, changed and closed later."""

from datetime import date, datetime, timedelta

import pytest

from evenwichtapp.care.event_changes import with_questions
from evenwichtapp.care.follow_ups import answer_follow_up
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Event, FollowUpAfter
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.forms.event_form import EventForm
from evenwichtapp.ui.forms.follow_up_form import FollowUpForm
from evenwichtapp.ui.pages import NAMED
from evenwichtapp.ui.reflect.written_row import WrittenRow

DAY = date(2026, 11, 12)
NOON = datetime.fromisoformat("2026-11-12T12:00+01:00")
WORDS = "Een lang verhaal over wat er gebeurde. " * 20


def event(kind="death", days_ago=0, **values):
    ago = timedelta(days=days_ago)
    return Event(day=DAY - ago, at=NOON - ago, kind=kind, **values)


@pytest.fixture
def page(workspace):
    return workspace._pages["today"]


@pytest.fixture
def written(applied):
    """Write an event with its questions."""

    def written(made):
        applied(Change("event_saved", add=with_questions(made, load())))
        return made

    return written


def button(widget, name):
    return [b for b in widget.findChildren(IconButton) if b.accessibleName() == name][-1]


def opened_event(qtbot, session, page, made):
    with qtbot.waitSignal(session.prepared):
        session.prepare()
    page._side.refresh(made.day)
    button(page._side, "Open this event").click()
    # the one that was closed just now may still be waiting to go
    (form,) = [form for form in page.findChildren(EventForm) if form.isVisible()]
    return form


def saved(qtbot, session, form):
    with qtbot.waitSignal(session.change_saved):
        form.keep()
    return session.diary


def test_an_event_is_opened_from_today_read_whole_and_changed(qtbot, page, open_session, written):
    made = written(event(ticks=("sudden",), note=WORDS))
    form = opened_event(qtbot, open_session, page, made)
    assert form._note.text() == WORDS.strip()
    assert form._ticks.chosen() == ["sudden"]
    form._note.setText("Korter.")
    form._ticks.set_chosen(["child"])
    form._day.set_day(DAY - timedelta(days=3))
    dues = [f.due for f in open_session.diary.follow_ups]
    (changed,) = saved(qtbot, open_session, form).events
    assert (changed.id, changed.note, changed.ticks) == (made.id, "Korter.", ("child",))
    assert changed.day == DAY - timedelta(days=3)
    # three months are months of the calendar
    moved = [f.due for f in open_session.diary.follow_ups]
    assert moved[:3] == [due - timedelta(days=3) for due in dues[:3]]


def test_a_moral_situation_is_resolved_later_with_the_day_on_which(
    qtbot, page, open_session, written
):
    made = written(event("moral_situation", days_ago=9, note="We waren het niet eens."))
    form = opened_event(qtbot, open_session, page, made)
    assert not form._closing.isVisible()
    form._ticks._chip(next(i for i in form._ticks._first if i.key == "resolved")).click()
    assert form._closing.isVisible()
    form._closed_on.set_day(DAY - timedelta(days=1))
    (changed,) = saved(qtbot, open_session, form).events
    assert changed.ticks == ("resolved",)
    assert changed.note == "We waren het niet eens."
    assert (changed.day, changed.closed_on) == (made.day, DAY - timedelta(days=1))
    again = opened_event(qtbot, open_session, page, changed)
    assert again._closing.isVisible()
    assert again._closed_on.day() == DAY - timedelta(days=1)
    again._closed_on.set_day(DAY)
    (changed,) = saved(qtbot, open_session, again).events
    assert changed.closed_on == DAY


def test_what_is_talked_over_is_no_longer_not_talked_over(qtbot, page, open_session, written):
    made = written(event(days_ago=4, ticks=("sudden", "not_debriefed")))
    assert any(s.id == "situation.no_debrief" for s in open_session.signals)
    form = opened_event(qtbot, open_session, page, made)
    form._ticks._chip(next(i for i in form._ticks._first if i.key == "debriefed")).click()
    assert form._ticks.chosen() == ["sudden", "debriefed"]
    (changed,) = saved(qtbot, open_session, form).events
    assert changed.ticks == ("not_debriefed", "sudden", "debriefed")
    assert (changed.note, changed.closed_on) == ("", DAY)
    again = opened_event(qtbot, open_session, page, changed)
    assert again._ticks.chosen() == ["sudden", "debriefed"]
    again.reject()
    assert not any(s.id == "situation.no_debrief" for s in open_session.signals)


def test_what_was_closed_at_once_needs_no_day(qtbot, page, open_session):
    page._ask_event("moral_situation")
    form = page.findChild(EventForm)
    form._ticks.set_chosen(["resolved"])
    (made,) = saved(qtbot, open_session, form).events
    assert (made.ticks, made.note, made.closed_on) == (("resolved",), "", None)


def test_a_tick_that_is_no_longer_offered_stays(qtbot, page, open_session, written):
    made = written(event(ticks=("of_a_later_version", "child")))
    form = opened_event(qtbot, open_session, page, made)
    form._note.setText("Erbij.")
    (changed,) = saved(qtbot, open_session, form).events
    assert changed.ticks == ("of_a_later_version", "child")


def test_an_event_that_was_deleted_meanwhile_is_saved_as_new(
    qtbot, page, open_session, written, applied
):
    made = written(event(note="Kort."))
    form = opened_event(qtbot, open_session, page, made)
    form._note.setText("Toch bewaren.")
    applied(Change("event_removed", remove=(made, *open_session.diary.follow_ups)))
    diary = saved(qtbot, open_session, form)
    assert [e.note for e in diary.events] == ["Toch bewaren."]
    assert {f.event for f in diary.follow_ups} == {diary.events[0].id}


def test_an_answer_is_opened_and_changed_and_keeps_its_moment(
    qtbot, page, open_session, written, applied
):
    written(event(days_ago=1))
    first = open_session.diary.follow_ups[0]
    applied(answer_follow_up(first, NOON, weight=7, note="zwaar"))
    with qtbot.waitSignal(open_session.prepared):
        open_session.prepare()
    page._side.refresh(DAY)
    button(page._side, "Change this answer").click()
    form = page.findChild(FollowUpForm)
    assert (form._weight.choice(), form._note.text()) == ("7", "zwaar")
    form._weight.choose("4")
    diary = saved(qtbot, open_session, form)
    changed = diary.by_id[first.id]
    assert (changed.weight, changed.note, changed.answered_at) == (4, "zwaar", NOON)


def test_both_are_opened_from_looking_back(qtbot, workspace, open_session, written, applied):
    made = written(event(days_ago=1, note="Kort."))
    applied(answer_follow_up(open_session.diary.follow_ups[0], NOON, weight=7))
    workspace.open(NAMED["reflect"])
    answer_row, event_row = workspace.page.findChildren(WrittenRow)
    event_row.click()
    form = workspace.page.findChild(EventForm)
    assert (form._event, form._note.text()) == (made, "Kort.")
    form.reject()
    answer_row.click()
    form = workspace.page.findChild(FollowUpForm)
    assert form._weight.choice() == "7"
    form.reject()


def test_a_question_that_was_not_asked_yet_gets_another_day_or_is_let_go(
    qtbot, page, open_session, written
):
    made = written(event(days_ago=3))
    form = opened_event(qtbot, open_session, page, made)
    day, week, *_ = form._questions.rows
    assert week.day.day() == DAY + timedelta(days=4)
    day.box.click()
    week.day.set_day(DAY + timedelta(days=10))
    form._day.set_day(DAY - timedelta(days=4))
    first, second, third, _last = by_after(saved(qtbot, open_session, form))
    assert first.dropped and not second.dropped
    assert second.asks_on == DAY + timedelta(days=10)
    assert third.due == DAY + timedelta(days=38)  # what was left alone goes with its event
    form = opened_event(qtbot, open_session, page, open_session.diary.events[0])
    form._day.set_day(DAY - timedelta(days=5))
    _first, second, third, _last = by_after(saved(qtbot, open_session, form))
    assert second.asks_on == DAY + timedelta(days=10)
    assert third.due == DAY + timedelta(days=37)


def by_after(diary):
    order = list(FollowUpAfter)
    return sorted(diary.follow_ups, key=lambda f: order.index(f.after))


def test_another_day_for_a_question_waits_for_the_next_opening(qtbot, page, open_session, written):
    made = written(event(days_ago=3))
    form = opened_event(qtbot, open_session, page, made)
    form._questions.rows[1].day.set_day(DAY + timedelta(days=10))
    form.reject()
    again = opened_event(qtbot, open_session, page, made)
    qtbot.waitUntil(again._typed_before.isVisible)
    assert again._questions.rows[1].day.day() == DAY + timedelta(days=10)
    again.reject()


def test_what_was_answered_is_no_wider_than_the_side(qtbot, page, open_session, written, applied):
    """The pencils stood out of sight behind a long line."""
    written(event("moral_situation", days_ago=10))
    week = next(f for f in open_session.diary.follow_ups if f.after is FollowUpAfter.WEEK)
    applied(answer_follow_up(week, open_session.clock(), weight=10))
    with qtbot.waitSignal(open_session.prepared):
        open_session.prepare()
    page._side.refresh(DAY)
    # looked up each time: the side is filled anew once the page hears of it too
    qtbot.waitUntil(lambda: button(page._side, "Change this answer").isVisible())
    assert page._side.minimumSizeHint().width() <= page._places._beside.width()
