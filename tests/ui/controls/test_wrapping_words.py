"""Words of any length: whole where there is room, else on more lines, else shortened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip

from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.chip import Chip
from evenwichtapp.ui.controls.wrapping_words import MOST_LINES, NARROWEST

LONG = "Verantwoordelijkheidsgevoel " * 8
SCRIPTS = ("שלום עולם, היה יום כבד", "هذا يوم ثقيل جدا", "Zwaar 😔🕯️👩‍⚕️")


@pytest.mark.parametrize("words", [LONG.strip(), "a" * 200, *SCRIPTS])
def test_a_chip_of_any_words_fits_where_it_stands(show, words):
    chip = show(Chip("own", words))
    chip.resize(180, chip.height())
    assert chip.minimumSizeHint().width() <= NARROWEST + chip.beside()
    assert 1 <= len(chip.lines) <= MOST_LINES
    assert chip.height() >= len(chip.lines) * chip.line


@pytest.mark.qt_log_ignore("does not support raise")  # of a tooltip, off-screen
def test_what_is_shortened_is_shown_whole_to_the_keyboard(qtbot, show):
    chip = show(Chip("own", "a" * 200))
    chip.resize(chip.minimumSizeHint().width(), chip.height())
    chip.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not QToolTip.isVisible()
    chip.clearFocus()
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    assert chip.is_shortened
    assert "a" * 200 in QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_button_grows_higher_as_it_gets_less_room_and_back(show):
    button = show(Button(ButtonKind.PLAIN, "Ik heb nu hulp nodig van iemand"))
    whole = button.sizeHint()
    button.resize(button.minimumSizeHint().width(), button.height())
    assert len(button.lines) > 1
    assert button.height() > whole.height()
    assert not button.is_shortened
    button.resize(whole.width(), button.height())
    assert button.lines == ("Ik heb nu hulp nodig van iemand",)
    assert button.height() == whole.height()
