import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from evenwichtapp.ui.controls.segmented_control import Segment, SegmentedControl
from evenwichtapp.ui.frame.rail import NavItem, NavRail
from evenwichtapp.ui.theme import theme

SHIFTS = [("early", "Early"), ("late", "Late"), ("night", "Night")]


@pytest.fixture
def control(show):
    return show(SegmentedControl("Shift", SHIFTS))


@pytest.fixture
def rail(show):
    rail = NavRail("Evenwicht")
    rail.add_item("today", "sun-horizon", "Today")
    rail.add_item("signals", "flag", "Signals")
    rail.add_item("lock", "lock-simple", "Lock", bottom=True)
    rail.resize(184, 820)
    return show(rail)


def test_nothing_is_chosen_until_told(control):
    assert control.choice() is None
    assert not any(segment.isChecked() for segment in control.findChildren(Segment))


def test_arrows_move_the_choice_and_stop_at_the_ends(qtbot, control):
    control.choose("late")
    late, night = control.findChildren(Segment)[1:]
    late.setFocus()
    with qtbot.waitSignal(control.choice_changed) as changed:
        qtbot.keyClick(late, Qt.Key.Key_Right)
    assert changed.args == ["night"]
    with qtbot.assertNotEmitted(control.choice_changed):
        qtbot.keyClick(night, Qt.Key.Key_Right)
    assert control.choice() == "night"


def test_a_click_chooses_and_again_changes_nothing(qtbot, control):
    early = control.findChildren(Segment)[0]
    with qtbot.waitSignal(control.choice_changed):
        qtbot.mouseClick(early, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(control.choice_changed):
        qtbot.mouseClick(early, Qt.MouseButton.LeftButton)
    assert control.choice() == "early"
    assert early.isChecked()


def test_choosing_in_code_is_silent_and_can_be_taken_back(qtbot, control):
    with qtbot.assertNotEmitted(control.choice_changed):
        control.choose("night")
        control.choose(None)
    assert control.choice() is None
    with pytest.raises(ValueError, match="holiday"):
        control.choose("holiday")


def test_a_segment_is_a_radio_button_to_a_screen_reader(control):
    control.choose("late")
    late = QAccessible.queryAccessibleInterface(control.findChildren(Segment)[1])
    assert late.role() == QAccessible.Role.RadioButton
    assert late.text(QAccessible.Text.Name) == "Late"
    assert late.state().checked


def test_segment_colours(control):
    control.choose("late")
    image = control.grab().toImage()
    late = control.findChildren(Segment)[1].geometry()
    assert image.pixelColor(late.center().x(), late.top() + 4) == theme().card
    assert image.pixelColor(late.right() + 4, 20) == theme().rail
    assert control.height() == 40


def test_the_count_is_read_aloud(rail):
    rail.set_count("signals", 2)
    item = rail.findChildren(NavItem)[1]
    assert item.accessibleName().startswith("Signals, 2 signal")
    rail.set_count("signals", 0)
    assert item.accessibleName() == "Signals"


def test_the_count_is_amber(rail):
    item = rail.findChildren(NavItem)[1]
    rail.set_count("signals", 2)
    image = item.grab().toImage()
    assert image.pixelColor(item.width() - 22, 15) == theme().amber_fill


def test_the_active_page_is_a_card_and_said_to_be_current(rail):
    rail.set_active("today")
    today, signals, _ = rail.findChildren(NavItem)
    assert today.grab().toImage().pixelColor(80, 3) == theme().card
    assert today.accessibleDescription()
    rail.set_active("signals")
    assert not today.accessibleDescription()
    assert signals.accessibleDescription()


def test_places_in_the_rail(rail):
    today, signals, lock = rail.findChildren(NavItem)
    assert (today.x(), today.y(), today.height()) == (12, 96, 44)
    assert signals.y() == 144
    assert lock.geometry().bottom() + 1 == 800


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keys_choose_an_item(qtbot, rail, key):
    with qtbot.waitSignal(rail.item_chosen) as chosen:
        qtbot.keyClick(rail.findChildren(NavItem)[2], key)
    assert chosen.args == ["lock"]
