"""Saving speaks in its own words, and moves nothing."""

from datetime import date, timedelta

import pytest

from evenwichtapp.care.catching_up import fill_in
from evenwichtapp.care.event_changes import with_questions
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.records import CheckIn, Event, Mark, MarkKind, OwnItem
from evenwichtapp.ui.controls.chip import Chip
from tests.ui.conftest import EVENING

DAY = date(2026, 11, 12)


def check_in(ago=0, score=4, **values):
    return CheckIn(day=DAY - timedelta(days=ago), at=EVENING, score=score, **values)


@pytest.fixture
def said(workspace, applied):
    def said(change):
        applied(change)
        return workspace._strip.accessibleName()

    return said


def test_a_day_by_its_name_and_score(said):
    assert said(Change("check_in_saved", add=(check_in(1),))) == "Wednesday saved: 4"
    assert said(Change("check_in_saved", add=(check_in(20),))) == "Friday 23 October saved: 4"


def test_an_event_tells_whether_its_day_was_written(said, open_session):
    death = Event(day=DAY, at=EVENING, kind="death")
    change = Change("event_saved", add=with_questions(death, open_session.catalogue))
    assert said(change) == "Death written down; your day not yet"
    said(Change("check_in_saved", add=(check_in(),)))
    again = Event(day=DAY, at=EVENING, kind="death")
    assert said(Change("event_saved", add=(again,))) == "Death written down"
    assert said(Change("event_saved", replace=(again,))) == "Death changed"


def test_a_word_and_a_week(said):
    word = OwnItem(kind=MarkKind.SIGN, label="Kort lontje")
    assert said(Change("own_item_saved", add=(word,))) == "Word added"
    days = [Entry(day=DAY - timedelta(days=ago), score=6) for ago in (2, 3)]
    assert said(fill_in(days, 5, EVENING)) == "2 days filled in later"
    one = [Entry(day=DAY - timedelta(days=4), score=6)]
    assert said(fill_in(one, 5, EVENING)) == "Sunday filled in later"


def test_undoing_says_so_and_nothing_else_moves(qtbot, workspace, said, open_session):
    page = workspace.page
    before = page.geometry()
    said(Change("check_in_saved", add=(check_in(),)))
    assert workspace._strip.isVisible()
    assert page.geometry() == before
    with qtbot.waitSignal(open_session.change_saved):
        open_session.undo()
    assert workspace._strip.accessibleName() == "Undone"


def chips(page, kind=MarkKind.STRESSOR):
    group = page._sheet._chips[kind]
    return [chip.text() for chip in group.findChildren(Chip) if chip.isVisibleTo(group)]


def test_chips_keep_their_place_for_the_week_and_a_new_word_comes_last(
    qtbot, workspace, applied, open_session
):
    page = workspace.page
    before = chips(page)
    often = tuple(
        check_in(marks=(Mark(MarkKind.STRESSOR, "working_alone"),), score=score) for score in (4, 5)
    )
    applied(Change("check_in_saved", add=often))
    assert chips(page) == before
    with qtbot.waitSignal(open_session.change_saved):
        page._add_own_item(MarkKind.STRESSOR, "Aardbeien")
    page._sheet.choose_score(6)
    with qtbot.waitSignal(open_session.change_saved):
        page._save()
    assert chips(page) == [*before, "Aardbeien"]
    open_session.clock = lambda: EVENING + timedelta(days=7)
    page.refresh()
    assert chips(page)[:2] == ["Working alone", "Aardbeien"]
