from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from evenwichtapp.care.follow_ups import follow_ups_for
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import LONGEST_TEXT, AgreementWhy, Event, Helped, Reflection
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.forms.agreement_form import AgreementForm
from evenwichtapp.ui.pages import NAMED, BeginWorksheet, GoOnWriting
from evenwichtapp.ui.widgets.steps import Steps
from evenwichtapp.ui.widgets.worksheet_bar import WorksheetBar
from evenwichtapp.ui.worksheet.title_field import TitleField
from tests.ui.keyboard import focus, press, saved, tab_to

DAY = date(2026, 11, 5)
NOON = datetime.fromisoformat("2026-11-05T12:00+01:00")


@pytest.fixture
def opened(qtbot, workspace):
    """Open the worksheet page, maybe about an event."""

    def open_page(worksheet, event=None):
        workspace.open(BeginWorksheet(worksheet, event))
        focus(qtbot, workspace.page)
        return workspace.page

    return open_page


@pytest.fixture
def death(applied, open_session):
    """A death a week ago, with its questions."""
    event = Event(day=DAY, at=NOON, kind="death", ticks=("unmet_relieved", "sudden"))
    asked = follow_ups_for(event, open_session.catalogue)
    applied(Change("event_saved", add=(event, *asked)))
    return event


def area(page, name):
    areas = page.findChildren(TextArea)
    return next(a for a in areas if a.accessibleName() == name and a.isVisible())


def says_saved(page):
    return page.findChild(WorksheetBar)._saved.isVisible()


def test_typing_saves_itself_after_a_pause(qtbot, opened, open_session):
    page = opened("cura")
    with qtbot.waitSignal(open_session.change_saved):
        qtbot.keyClicks(tab_to(qtbot, "What is happening?"), "Te snel")
        assert not says_saved(page)
    (reflection,) = open_session.diary.reflections
    assert reflection.answers == {"situation": "Te snel"}
    assert (reflection.worksheet, reflection.finished) == ("cura", False)
    assert says_saved(page)


def test_saving_leaves_the_cursor_where_it_is(qtbot, opened, open_session):
    page = opened("cura")
    field = tab_to(qtbot, "What is happening?")
    qtbot.keyClicks(field, "Te snel")
    saved(qtbot, open_session, page.hand_in)
    assert area(page, "What is happening?") is field
    assert field.hasFocus()
    assert field.textCursor().position() == len("Te snel")


def test_looking_alone_writes_nothing(qtbot, opened, open_session, workspace):
    page = opened("cura")
    for _step in range(3):
        tab_to(qtbot, "Next")
        press(qtbot, Qt.Key.Key_Space)
    tab_to(qtbot, "Done")
    press(qtbot, Qt.Key.Key_Space)
    assert workspace.spec.name == "care"
    page.hand_in()
    assert open_session.diary.reflections == ()


def test_the_whole_of_cura_by_keyboard(qtbot, opened, open_session, workspace):
    opened("cura")
    qtbot.keyClicks(tab_to(qtbot, "What do you doubt?"), "Was er tijd")
    tab_to(qtbot, "7")
    press(qtbot, Qt.Key.Key_Space)
    tab_to(qtbot, "Next")
    press(qtbot, Qt.Key.Key_Space)
    tab_to(qtbot, "Powerless")
    press(qtbot, Qt.Key.Key_Space)
    for _step in range(2):
        tab_to(qtbot, "Next")
        press(qtbot, Qt.Key.Key_Space)
    qtbot.keyClicks(tab_to(qtbot, "What do you do first?"), "Bellen")
    tab_to(qtbot, "Done")
    diary = saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Space))
    qtbot.waitUntil(lambda: any(r.finished for r in open_session.diary.reflections))
    (reflection,) = open_session.diary.reflections
    assert reflection.answers["doubt"] == "Was er tijd"
    assert reflection.answers["weight_before"] == 7
    assert reflection.answers["felt"] == ("powerless",)
    assert reflection.answers["action"] == "Bellen"
    assert diary.practices == ()

    tab_to(qtbot, "Agree on something")
    press(qtbot, Qt.Key.Key_Return)
    (form,) = workspace.page.findChildren(AgreementForm)
    assert form._fields.words() == "Bellen"
    (agreed,) = saved(qtbot, open_session, form.keep).agreements
    assert (agreed.why, agreed.about) == (AgreementWhy.WORKSHEET, reflection.id)

    focus(qtbot, workspace.page)
    tab_to(qtbot, "not enough")
    for _step in range(3):
        press(qtbot, Qt.Key.Key_Right)
    tab_to(qtbot, "Save")
    diary = saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Space))
    assert [(p.intervention, p.helped) for p in diary.practices] == [("cura", Helped.GOOD)]
    assert workspace.spec.name == "reflect"


def test_it_goes_on_where_it_was_left(qtbot, opened, open_session, workspace):
    page = opened("cura")
    qtbot.keyClicks(tab_to(qtbot, "What is happening?"), "Te snel")
    tab_to(qtbot, "Next")
    saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Space))
    workspace.open(NAMED["care"])
    again = opened("cura")
    assert again.findChild(Steps).accessibleName() == "Step 2 of 4: Unrush"
    tab_to(qtbot, "Previous")
    press(qtbot, Qt.Key.Key_Space)
    assert area(page, "What is happening?").text() == "Te snel"


def test_a_new_one_can_be_begun_beside_an_unfinished_one(qtbot, opened, open_session):
    page = opened("cura")
    qtbot.keyClicks(tab_to(qtbot, "What is happening?"), "Eerste")
    saved(qtbot, open_session, page.hand_in)
    tab_to(qtbot, "Begin a new one")
    press(qtbot, Qt.Key.Key_Space)
    focus(qtbot, page)
    qtbot.keyClicks(tab_to(qtbot, "What is happening?"), "Tweede")
    diary = saved(qtbot, open_session, page.hand_in)
    assert {r.answers["situation"] for r in diary.reflections} == {"Eerste", "Tweede"}


def test_writing_is_one_undo_step(qtbot, opened, open_session):
    page = opened("cura")
    field = tab_to(qtbot, "What is happening?")
    for letters in ("a", "b", "c", "d"):
        qtbot.keyClicks(field, letters)
        saved(qtbot, open_session, page.hand_in)
    assert open_session.diary.reflections[0].answers["situation"] == "abcd"
    diary = saved(qtbot, open_session, open_session.undo)
    assert diary.reflections[0].answers["situation"] == "a"
    assert area(page, "What is happening?").text() == "a"
    diary = saved(qtbot, open_session, open_session.undo)
    assert diary.reflections == ()
    assert area(page, "What is happening?").text() == ""


def test_the_strip_stays_away_while_it_saves_itself(qtbot, opened, open_session, workspace):
    page = opened("cura")
    qtbot.keyClicks(tab_to(qtbot, "What is happening?"), "a")
    saved(qtbot, open_session, page.hand_in)
    assert workspace._strip.isHidden()


def test_a_lock_loses_nothing(qtbot, opened, open_session, shell):
    opened("cura")
    qtbot.keyClicks(tab_to(qtbot, "What is happening?"), "Net op tijd")
    with qtbot.waitSignal(open_session.locked):
        shell.lock()
    with qtbot.waitSignal(open_session.opened):
        open_session.open("")
    (reflection,) = open_session.diary.reflections
    assert reflection.answers["situation"] == "Net op tijd"


def test_its_own_title(qtbot, opened, open_session):
    page = opened("cura")
    qtbot.keyClicks(tab_to(qtbot, "A title of your own (not required)"), "Te snel")
    diary = saved(qtbot, open_session, page.hand_in)
    assert diary.reflections[0].title == "Te snel"
    page.open_with(GoOnWriting(diary.reflections[0].id))
    assert page.findChild(TitleField).text() == "Te snel"


def test_a_text_that_is_too_long_is_refused_and_stays_on_the_page(qtbot, opened, open_session):
    page = opened("cura")
    field = area(page, "What is happening?")
    with qtbot.waitSignal(open_session.failed):
        field.setPlainText("a" * (LONGEST_TEXT + 1))
        page.hand_in()
    assert len(field.text()) == LONGEST_TEXT + 1
    assert not says_saved(page)
    field.setPlainText("kort")
    diary = saved(qtbot, open_session, page.hand_in)
    assert diary.reflections[0].answers["situation"] == "kort"


def test_after_a_death_takes_over_what_is_known_and_gives_back(qtbot, opened, open_session, death):
    page = opened("after_death", death.id)
    tab_to(qtbot, "Next")
    press(qtbot, Qt.Key.Key_Space)
    ticked = {b.accessibleName() for b in page.findChildren(CheckBox) if b.isChecked()}
    assert "Pain and restlessness were eased" not in ticked
    assert "There was time to say goodbye" in ticked

    tab_to(qtbot, "There was time to say goodbye")
    press(qtbot, Qt.Key.Key_Space)
    tab_to(qtbot, "Yes")
    press(qtbot, Qt.Key.Key_Space)
    tab_to(qtbot, "Next")
    press(qtbot, Qt.Key.Key_Space)
    tab_to(qtbot, "Done")
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: any(r.finished for r in open_session.diary.reflections))
    ticks = open_session.diary.by_id[death.id].ticks
    assert {"unmet_relieved", "unmet_goodbye", "sudden", "debriefed"} == set(ticks)


def test_after_a_death_chooses_the_latest_that_was_not_looked_at(opened, open_session, death):
    page = opened("after_death")
    assert page._about.event_id() == death.id
    assert page._about.isVisible()


def test_none_of_the_deaths_is_a_choice_too(qtbot, opened, open_session, death):
    page = opened("after_death")
    tab_to(qtbot, "What is this about?")
    press(qtbot, Qt.Key.Key_Down)
    assert page._about.event_id() is None
    focus(qtbot, page)
    qtbot.keyClicks(tab_to(qtbot, "What you want to tell"), "Iets")
    diary = saved(qtbot, open_session, page.hand_in)
    assert diary.reflections[0].event is None


def test_without_any_death_it_can_be_written_too(qtbot, opened, open_session):
    page = opened("after_death")
    qtbot.keyClicks(tab_to(qtbot, "What you want to tell"), "Iets")
    diary = saved(qtbot, open_session, page.hand_in)
    assert diary.reflections[0].event is None


def test_what_is_asked_again_can_be_dropped_and_asked_after_all(qtbot, opened, open_session, death):
    opened("after_death", death.id)
    for dropped in (True, False):
        tab_to(qtbot, "After 6 weeks")
        diary = saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Space))
        assert [f.dropped for f in diary.follow_ups if f.after == "6w"] == [dropped]
        focus(qtbot, opened("after_death", death.id))


def test_an_answered_question_says_so(opened, applied, open_session, death):
    first = min(open_session.diary.follow_ups, key=lambda f: f.due)
    answered = replace(first, weight=4, answered_at=NOON + timedelta(days=1))
    applied(Change("follow_up_answered", replace=(answered,)))
    page = opened("after_death", death.id)
    box = next(b for b in page.findChildren(CheckBox) if b.accessibleName() == "After a day")
    assert box.accessibleDescription() == "done"
    assert not box.isEnabled()


def test_without_an_argument_the_unfinished_one_comes_back(workspace, applied, open_session):
    made = Reflection(worksheet="cura_short", day=DAY, changed_at=NOON, answers={"doubt": "Ja"})
    applied(Change("reflection_started", add=(made,)))
    workspace.open(NAMED["worksheet"])
    assert area(workspace.page, "In one or two sentences, without names").text() == "Ja"


@pytest.mark.parametrize("size", [100, 150])
@pytest.mark.parametrize("worksheet", ["cura", "after_death"])
def test_nothing_is_wider_than_a_small_window(opened, open_session, appearance, size, worksheet):
    appearance.choose("light", size)
    page = opened(worksheet)
    for step in range(len(open_session.catalogue.worksheets[worksheet].steps)):
        page._go(step)
        assert page.minimumSizeHint().width() <= 720 - 184 * size // 100


def test_tab_goes_down_the_page(qtbot, opened, death):
    opened("after_death", death.id)
    tab_to(qtbot, "What you want to tell")
    reached = []
    while "Next" not in reached:
        press(qtbot, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget().accessibleName())
    assert reached == ["What stays with you?", "After a day", "Next"]


def test_a_cura_that_was_asked_for_by_itself_is_about_no_earlier_event(
    opened, open_session, applied
):
    earlier = Event(day=DAY - timedelta(days=60), at=NOON, kind="moral_situation")
    applied(Change("event_saved", add=(earlier,)))
    page = opened("cura")
    assert page._writing.reflection.event is None
    assert opened("cura", earlier.id)._writing.reflection.event == earlier.id


def test_what_has_a_moment_of_its_own_is_not_gone_on_with_here(qtbot, workspace, applied):
    began = [
        Reflection(worksheet=name, day=DAY, changed_at=NOON, answers={"seen_words": "x"})
        for name in ("look_back", "of_a_later_version")
    ]
    applied(Change("imported", add=tuple(began)))
    workspace.open(NAMED["worksheet"])
    assert workspace.page._worksheet.id == "cura"
