from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from evenwichtapp.care.event_changes import with_questions
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn, Event, FollowUp, Mark, MarkKind, Shift
from evenwichtapp.ui.controls.button import Button
from evenwichtapp.ui.controls.chip import Chip
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.forms.event_form import EventForm
from evenwichtapp.ui.forms.follow_up_form import FollowUpForm
from evenwichtapp.ui.forms.written_then import WrittenThen
from evenwichtapp.ui.pages import ChangeEntry
from evenwichtapp.ui.today.page import TodayPage
from evenwichtapp.ui.widgets.card import FollowUpCard
from evenwichtapp.ui.widgets.text import TextLabel
from tests.ui.keyboard import press, tab_to

DAY = date(2026, 11, 12)
NOON = datetime.fromisoformat("2026-11-12T12:00+01:00")


@pytest.fixture
def page(qtbot, workspace):
    found = workspace._pages["today"]
    found.activateWindow()
    found.setFocus()
    return found


def saved(qtbot, session, act):
    with qtbot.waitSignal(session.change_saved):
        act()
    return session.diary


def test_a_whole_entry_by_keyboard_alone(qtbot, page, open_session):
    press(qtbot, Qt.Key.Key_6)
    tab_to(qtbot, "Werkdruk" if open_session.language == "nl" else "Work pressure")
    press(qtbot, Qt.Key.Key_Space)
    tab_to(qtbot, "Anything else?")
    for letter in "Kort":
        press(qtbot, Qt.Key(ord(letter.upper())))
    diary = saved(
        qtbot,
        open_session,
        lambda: press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    )
    (check_in,) = diary.check_ins
    assert (check_in.score, check_in.day) == (6, DAY)
    assert check_in.items(MarkKind.STRESSOR) == {"work_pressure"}
    assert check_in.note == "kort"
    assert check_in.at == open_session.clock()


def test_tab_goes_down_the_sheet(qtbot, page):
    page.setFocus()
    reached = []
    for _step in range(9):
        reached.append(QApplication.focusWidget().accessibleName())
        press(qtbot, Qt.Key.Key_Tab)
    chips = ["Work pressure", "Tired", "Colleagues"]
    assert reached[:3] == ["Early", "I need help now", "1"]
    assert reached[3:6] == chips
    assert reached[7:] == ["Anything else?", "Save"]


def test_zero_is_a_ten_and_nothing_is_chosen_beforehand(qtbot, page):
    assert page._entry().score is None
    press(qtbot, Qt.Key.Key_0)
    assert page._entry().score == 10


def test_a_digit_in_the_note_is_no_score(qtbot, page):
    tab_to(qtbot, "Anything else?")
    press(qtbot, Qt.Key.Key_3)
    assert page._entry().score is None
    assert page._entry().note == "3"


def test_saving_without_a_number_says_so_and_keeps_all(qtbot, page, open_session):
    tab_to(qtbot, "Anything else?")
    press(qtbot, Qt.Key.Key_A)
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert open_session.diary.empty
    assert page._sheet._hint.text() == "Choose a number first. The rest may stay empty."
    assert page._entry().note == "a"


def test_several_entries_a_day_one_changed_one_deleted_and_undone(
    qtbot, page, workspace, open_session, applied
):
    first = CheckIn(day=DAY, at=NOON, score=4, note="ochtend")
    second = CheckIn(day=DAY, at=NOON + timedelta(hours=4), score=6)
    applied(Change("check_in_saved", add=(first, second)))
    page.open_with(ChangeEntry(first.id))
    assert page._entry().note == "ochtend"
    press(qtbot, Qt.Key.Key_5)
    saved(qtbot, open_session, page._save)
    assert [c.score for c in open_session.diary.check_ins] == [5, 6]
    assert open_session.diary.check_ins[0].at == NOON
    applied(Change("check_in_removed", remove=(second,)))
    assert len(open_session.diary.check_ins) == 1
    page.setFocus()
    saved(
        qtbot,
        open_session,
        lambda: press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    )
    assert [c.score for c in open_session.diary.check_ins] == [5, 6]


def test_writing_for_an_earlier_day_is_plain_to_see(qtbot, page, open_session):
    page._go_earlier()
    page._go_earlier()
    assert page.title.text() == "Tue 10 November"
    assert page.subtitle.text() == "2 days ago"
    page._go_later()
    assert page.subtitle.text() == "yesterday"
    page._go_earlier()
    press(qtbot, Qt.Key.Key_7)
    diary = saved(qtbot, open_session, page._save)
    assert diary.check_ins[0].day == DAY - timedelta(days=2)
    assert diary.check_ins[0].at.hour == 12


def test_what_is_written_for_an_earlier_day_keeps_when(qtbot, page, open_session):
    page._open_day(DAY - timedelta(days=2))
    press(qtbot, Qt.Key.Key_6)
    earlier = saved(qtbot, open_session, page._save).check_ins[0]
    assert (earlier.day, earlier.filled_in_at) == (DAY - timedelta(days=2), open_session.clock())
    assert not TodayPage.grab(page).isNull()  # the strip beside it draws a ring


def test_there_is_no_day_after_today(page):
    page._go_later()
    assert page.title.text() == "Thursday 12 November"
    assert not page._later.isEnabled()


def test_a_night_shift_written_in_the_morning_belongs_to_the_day_before(qtbot, page, open_session):
    morning = datetime.fromisoformat("2026-11-12T07:45+01:00")
    open_session.clock = lambda: morning
    night = next(
        segment
        for segment in page.findChild(SegmentedControl)._segments()
        if segment.key == Shift.NIGHT
    )
    qtbot.mouseClick(night, Qt.MouseButton.LeftButton)
    assert page.title.text() == "Wed 11 November"
    press(qtbot, Qt.Key.Key_5)
    diary = saved(qtbot, open_session, page._save)
    assert diary.check_ins[0].day == DAY - timedelta(days=1)
    assert diary.check_ins[0].at == morning


def test_an_own_item_is_added_ticked_and_offered_again(qtbot, page, open_session):
    group = page._sheet._chips[MarkKind.STRESSOR]
    group._more.click()
    group._search.setText("Verbouwing op de afdeling")
    saved(qtbot, open_session, group._add_own.click)
    (item,) = open_session.diary.own_items
    assert item.kind is MarkKind.STRESSOR
    assert group.chosen() == [item.id]
    assert any(chip.text() == item.label for chip in group.findChildren(Chip))


# What the off-screen platform says of a menu
@pytest.mark.qt_log_ignore("plugin does not support (raise|grabbing the keyboard)", extend=True)
def test_a_rarer_event_comes_out_of_the_menu(qtbot, page):
    page.setFocus()
    tab_to(qtbot, "Something else")
    press(qtbot, Qt.Key.Key_Return)
    menu = page.findChild(QMenu)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(menu, key)
    form = page.findChild(EventForm)
    assert form.windowTitle() == "Aggression"
    form.reject()


def test_what_stands_beside_the_sheet_waits_for_the_rules(
    qtbot, session, preferences, open_session, applied
):
    applied(Change("check_in_saved", add=(CheckIn(day=DAY, at=NOON, score=6),)))
    page = TodayPage(session, preferences)
    qtbot.addWidget(page)
    page.show_now()
    page._refresh_side()
    assert not page._side._cards
    with qtbot.waitSignal(session.prepared):
        session.prepare()
    assert page._side._cards


def test_an_event_with_its_ticks_brings_its_follow_ups(qtbot, page, open_session):
    page._ask_event("death")
    form = page.findChild(EventForm)
    for chip in form.findChildren(Chip):
        if chip.key in {"child", "not_debriefed"}:
            chip.click()
    diary = saved(qtbot, open_session, form.keep)
    (event,) = diary.events
    assert event.kind == "death"
    assert set(event.ticks) == {"child", "not_debriefed"}
    assert [f.due - DAY for f in diary.follow_ups][:3] == [
        timedelta(days=days) for days in (1, 7, 42)
    ]


def test_a_due_question_is_asked_and_answered(qtbot, page, open_session, applied):
    test_an_event_with_its_ticks_brings_its_follow_ups(qtbot, page, open_session)
    open_session.clock = lambda: datetime.fromisoformat("2026-11-19T21:30+01:00")
    page.refresh()
    qtbot.waitUntil(lambda: page.findChild(FollowUpCard) is not None)
    page.findChild(FollowUpCard).opened.emit()
    form = page.findChild(FollowUpForm)
    form.keep()
    assert form.problem.isVisible()
    form._weight.choose("4")
    saved(qtbot, open_session, form.keep)
    answered = [f for f in open_session.diary.follow_ups if f.answered_at]
    assert [f.weight for f in answered] == [4]
    assert all(isinstance(f, FollowUp) for f in answered)


def test_after_weeks_one_question_is_asked_and_the_rest_can_be_let_go(
    qtbot, page, open_session, applied
):
    for kind, ticks, note in (("death", ("child",), "Het was stil."), ("aggression", (), "")):
        event = Event(day=DAY, at=open_session.clock(), kind=kind, ticks=ticks, note=note)
        applied(Change("event_saved", add=with_questions(event, open_session.catalogue)))
    open_session.clock = lambda: datetime.fromisoformat("2026-12-30T21:30+01:00")
    page.refresh()
    qtbot.waitUntil(lambda: page.findChild(FollowUpCard) is not None)
    QApplication.processEvents()
    (card,) = page.findChildren(FollowUpCard)
    assert "patient died" in card._question.text()
    card.opened.emit()
    (then,) = page.findChildren(WrittenThen)
    said = " ".join(label.text() for label in then.findChildren(TextLabel))
    assert "What you wrote then" in said and "Het was stil." in said and "child" in said
    page.findChild(FollowUpForm).reject()
    diary = saved(qtbot, open_session, card.rest_dropped.emit)
    assert len([f for f in diary.follow_ups if f.dropped]) == 1
    saved(qtbot, open_session, open_session.undo)
    assert not [f for f in open_session.diary.follow_ups if f.dropped]


def test_words_in_an_open_form_survive_locking(qtbot, page, shell, open_session):
    page._ask_event("death")
    page.findChild(EventForm)._note.setText("Onverwacht, net na de overdracht.")
    with qtbot.waitSignal(open_session.locked):
        shell.lock()
    with qtbot.waitSignal(open_session.opened):
        open_session.open("")
    again = shell.face._pages["today"]
    again._ask_event("death")
    form = again.findChild(EventForm)
    qtbot.waitUntil(lambda: form._note.text() == "Onverwacht, net na de overdracht.")
    name = form.draft_name
    saved(qtbot, open_session, form.keep)
    found = []
    open_session.ask(lambda work: work.draft(name), found.append)
    qtbot.waitUntil(lambda: found == [""])


def test_a_new_day_begins_while_the_window_is_open(qtbot, page, workspace, open_session):
    open_session.clock = lambda: datetime.fromisoformat("2026-11-13T05:30+01:00")
    workspace._look_at_clock()
    assert page.title.text() == "Friday 13 November"


def test_a_new_day_leaves_what_is_being_filled_in(qtbot, page, workspace, open_session):
    press(qtbot, Qt.Key.Key_5)
    open_session.clock = lambda: datetime.fromisoformat("2026-11-13T05:30+01:00")
    workspace._look_at_clock()
    assert page.title.text() == "Thu 12 November"
    assert page._entry().score == 5


def test_what_is_being_typed_survives_locking(qtbot, page, shell, open_session):
    press(qtbot, Qt.Key.Key_8)
    tab_to(qtbot, "Anything else?")
    press(qtbot, Qt.Key.Key_B)
    with qtbot.waitSignal(open_session.locked):
        shell.lock()
    assert not shell.findChildren(Button, "today")
    with qtbot.waitSignal(open_session.opened):
        open_session.open("")
    again = shell.face._pages["today"]
    qtbot.waitUntil(lambda: again._entry().score == 8)
    assert again._entry().note == "b"


def test_the_day_above_the_page_is_never_cut_off(qtbot, shell, page):
    for width in (1600, 1280, 1100):
        shell.resize(width, 820)
        for ago in range(1, 15):
            page._open_day(DAY - timedelta(days=ago))
            QApplication.sendPostedEvents()
            assert page.title.width() >= page.title.sizeHint().width(), page.title.text()
            whole = page.title.text().startswith(f"{DAY - timedelta(days=ago):%A}")
            assert whole or width < 1600


def test_the_arrows_stay_where_they_are_whatever_the_day_is_called(shell, page):
    for width in (1600, 1280, 1100, 960):
        shell.resize(width, 820)
        places = set()
        for ago in range(40):
            page._open_day(DAY - timedelta(days=ago))
            QApplication.sendPostedEvents()
            places.add(page._earlier.mapTo(page, page._earlier.rect().topLeft()).toTuple())
        assert len(places) == 1, width


def test_that_it_touches_less_stays_in_sight_whatever_else_is_used(page, applied, open_session):
    others = [s for s in open_session.catalogue.signs if s != "touches_less"][:8]
    marks = tuple(Mark(MarkKind.SIGN, sign) for sign in others)
    before = [DAY - timedelta(days=ago) for ago in range(14, 20)]
    written = (CheckIn(day=day, at=NOON, score=6, marks=marks) for day in before)
    applied(Change("imported", add=tuple(written)))
    first = page._sheet._first_shown(MarkKind.SIGN, [], open_session.catalogue.signs.keys())
    assert set(first[:6]) <= set(others)
    assert first[6:] == ("touches_less",)
