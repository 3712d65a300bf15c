import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from evenwichtapp import ui
from evenwichtapp.diary.records import Helped
from evenwichtapp.ui.pages import NAMED, Breathe
from evenwichtapp.ui.widgets.text import TextLabel
from tests.ui.keyboard import focus, press, saved, tab_to


@pytest.fixture
def page(qtbot, workspace):
    workspace.open(NAMED["breathe"])
    focus(qtbot, workspace.page)
    tab_to(qtbot, "Start")
    return workspace.page


def run_out(page):
    """Let the phase that runs come to its end at once."""
    page._breath.setCurrentTime(page._breath.duration())


def said(page):
    return page._circle.accessibleName()


def test_the_rail_stays_away_and_comes_back(page, workspace):
    assert not workspace._rail.isVisibleTo(workspace)
    workspace.open(NAMED["care"])
    assert workspace._rail.isVisibleTo(workspace)


def test_the_words_follow_the_phases_to_the_end(qtbot, page, open_session):
    form = open_session.catalogue.breathing["coherent"]
    press(qtbot, Qt.Key.Key_Space)
    heard = []
    for _phase in range(form.rounds * len(form.phases)):
        heard.append(said(page))
        run_out(page)
    assert heard == ["Breathe in", "Breathe out"] * form.rounds
    assert said(page) == "That was it"


def test_saying_how_much_it_helped(qtbot, page, open_session):
    press(qtbot, Qt.Key.Key_Space)
    for _phase in page._phases:
        run_out(page)
    tab_to(qtbot, "not enough")
    for _step in range(3):
        press(qtbot, Qt.Key.Key_Right)
    tab_to(qtbot, "Save")
    diary = saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Space))
    (practice,) = diary.practices
    assert practice.intervention == "breathing_space"
    assert (practice.minutes, practice.helped) == (2, Helped.GOOD)


@pytest.mark.parametrize("way", ["stop", "escape"])
def test_it_can_be_stopped_at_any_time_and_leaves_nothing(
    qtbot, page, workspace, open_session, way
):
    press(qtbot, Qt.Key.Key_Space)
    run_out(page)
    press(qtbot, Qt.Key.Key_Space if way == "stop" else Qt.Key.Key_Escape)
    assert workspace.spec.name == "care"
    assert page._breath.state() is page._breath.State.Stopped
    assert open_session.diary.practices == ()


def test_without_motion_the_words_change_and_the_circle_does_not(qtbot, page):
    tab_to(qtbot, "Without motion")
    press(qtbot, Qt.Key.Key_Space)
    tab_to(qtbot, "Start")
    press(qtbot, Qt.Key.Key_Space)
    before = page._circle.grab().toImage()
    page._breath.setCurrentTime(page._breath.duration() - 1)
    assert page._circle.grab().toImage() == before
    run_out(page)
    assert said(page) == "Breathe out"


def test_the_wish_for_little_motion_is_the_start_of_every_exercise(qtbot, workspace):
    workspace.preferences.choose(less_motion=True)
    workspace.open(NAMED["breathe"])
    focus(qtbot, workspace.page)
    tab_to(qtbot, "Start")
    press(qtbot, Qt.Key.Key_Space)
    page = workspace.page
    before = page._circle.grab().toImage()
    page._breath.setCurrentTime(page._breath.duration() - 1)
    assert page._circle.grab().toImage() == before


def test_nothing_else_in_the_window_moves_by_itself():
    """So that this wish is kept everywhere."""
    folder = Path(ui.__file__).parent
    moving = re.compile(r"Animation\(|QTimeLine|QMovie|QGraphicsOpacityEffect")
    found = [file for file in folder.rglob("*.py") if moving.search(file.read_text("utf-8"))]
    assert found == [folder / "breathe" / "page.py"]


def test_with_motion_the_circle_fills(qtbot, page):
    press(qtbot, Qt.Key.Key_Space)
    before = page._circle.grab().toImage()
    page._breath.setCurrentTime(page._breath.duration() - 1)
    assert page._circle.grab().toImage() != before


def test_a_form_that_leads_the_breath_comes_with_the_warning(page, open_session):
    warning = open_session.catalogue.breathing_warning.en
    for form in open_session.catalogue.breathing.values():
        page.open_with(Breathe(form.id))
        (shown,) = (t for t in page.findChildren(TextLabel) if t.text() == warning)
        assert shown.isVisibleTo(page) is form.breath


def test_there_is_a_form_without_breath_and_leaving_stops(page, workspace, open_session):
    assert any(not form.breath for form in open_session.catalogue.breathing.values())
    page.open_with(Breathe("coherent", begun=True))
    assert page._breath.state() is page._breath.State.Running
    workspace.open(NAMED["care"])
    assert page._breath.state() is page._breath.State.Stopped


@pytest.mark.parametrize("size", [100, 150])
def test_nothing_is_wider_than_a_small_window(page, appearance, size):
    appearance.choose("light", size)
    assert page.minimumSizeHint().width() <= 720
