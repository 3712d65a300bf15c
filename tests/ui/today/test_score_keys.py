import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.today.score_keys import ScoreKey, ScoreKeys


@pytest.fixture
def page(show):
    """Ten keys between two fields."""
    page = QWidget()
    layout = QVBoxLayout(page)
    before, keys, after = QLineEdit(), ScoreKeys("How balanced are you?"), QLineEdit()
    for widget in (before, keys, after):
        layout.addWidget(widget)
    show(page)
    yield before, keys, after


def key(keys: ScoreKeys, score: int) -> ScoreKey:
    return keys.findChildren(ScoreKey)[score - 1]


def test_nothing_is_chosen_beforehand(page):
    _, keys, _ = page
    assert keys.score() is None
    assert not any(key(keys, score).isChecked() for score in range(1, 11))


@pytest.mark.parametrize(("digit", "score"), [("1", 1), ("6", 6), ("9", 9), ("0", 10)])
def test_a_digit_chooses_and_0_is_10(qtbot, page, digit, score):
    _, keys, _ = page
    key(keys, 1).setFocus()
    with qtbot.waitSignal(keys.score_chosen) as chosen:
        qtbot.keyClicks(key(keys, 1), digit)
    assert chosen.args == [score]
    assert keys.score() == score
    assert key(keys, score).hasFocus()


def test_the_chosen_key_once_more_takes_the_choice_back(qtbot, page):
    _, keys, _ = page
    qtbot.mouseClick(key(keys, 7), Qt.MouseButton.LeftButton)
    assert keys.score() == 7
    with qtbot.waitSignal(keys.score_cleared):
        qtbot.mouseClick(key(keys, 7), Qt.MouseButton.LeftButton)
    assert keys.score() is None
    assert not key(keys, 7).isChecked()


def test_choosing_another_leaves_one_chosen(qtbot, page):
    _, keys, _ = page
    qtbot.mouseClick(key(keys, 3), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(key(keys, 4), Qt.MouseButton.LeftButton)
    checked = [score for score in range(1, 11) if key(keys, score).isChecked()]
    assert checked == [4]


def test_arrows_move_without_choosing_and_space_chooses(qtbot, page):
    _, keys, _ = page
    key(keys, 1).setFocus()
    for _ in range(2):
        qtbot.keyClick(keys.window().focusWidget(), Qt.Key.Key_Right)
    assert key(keys, 3).hasFocus()
    assert keys.score() is None
    qtbot.keyClick(key(keys, 3), Qt.Key.Key_Space)
    assert keys.score() == 3


def test_the_row_is_one_tab_stop(qtbot, page):
    before, keys, after = page
    keys.set_score(6)
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert key(keys, 6).hasFocus()
    qtbot.keyClick(key(keys, 6), Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_control_with_a_digit_is_left_to_the_page(qtbot, page):
    _, keys, _ = page
    key(keys, 1).setFocus()
    qtbot.keyClick(key(keys, 1), Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert keys.score() is None


@pytest.mark.parametrize("name", ["light", "dark"])
def test_colours_of_a_key(appearance, page, name):
    _, keys, _ = page
    appearance.choose(name, 100)
    keys.set_score(6)
    image = key(keys, 6).grab().toImage()
    assert image.pixelColor(6, 27) == theme().accent
    image = key(keys, 2).grab().toImage()
    assert image.pixelColor(6, 27) == theme().card
    middle = QPoint(key(keys, 2).width() // 2, 43)
    assert image.pixelColor(middle) == theme().score(2)
