"""What a word means is one step away from where it stands: a button, a key, the other button."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel

from evenwichtapp.diary.change import Change
from evenwichtapp.sharing.demo import demo_diary
from evenwichtapp.ui.controls.chip import Chip
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.forms.event_form import EventForm
from evenwichtapp.ui.forms.meanings_form import MeaningsForm
from evenwichtapp.ui.pages import SIGNALS, TODAY, TRENDS
from evenwichtapp.ui.today.entry_sheet import EntrySheet
from evenwichtapp.ui.trends.cards import LoadCard
from tests.ui.keyboard import focus

QUESTION = "What do these words mean?"


@pytest.fixture
def sheet(qtbot, workspace):
    workspace.open(TODAY)
    focus(qtbot, workspace.page)
    return workspace.page.findChild(EntrySheet)


def explained(qtbot, inside):
    """All that the form on top says; it is closed again."""
    qtbot.waitUntil(lambda: inside.findChild(MeaningsForm) is not None)
    form = inside.findChild(MeaningsForm)
    said = [label.text() for label in form.findChildren(QLabel)]
    form.keep_button.click()
    qtbot.waitUntil(lambda: inside.findChild(MeaningsForm) is None)
    return said


def buttons(inside):
    return [b for b in inside.findChildren(IconButton) if b.accessibleName() == QUESTION]


def test_every_cause_sign_and_support_is_explained_beside_its_question(qtbot, sheet):
    catalogue = sheet.session.catalogue
    for button, kind in zip(buttons(sheet), ("stressor", "sign", "coping"), strict=True):
        button.click()
        said = explained(qtbot, sheet)
        for item in catalogue.items(kind).values():
            assert said[said.index(item.label.en) + 1] == item.explanation.en


def test_a_key_on_a_word_explains_it_and_comes_back_to_it(qtbot, sheet):
    chip = next(chip for chip in sheet.findChildren(Chip) if chip.key == "work_pressure")
    chip.setFocus()
    qtbot.keyClicks(chip, "?")
    said = explained(qtbot, sheet)
    known = sheet.session.catalogue.stressors["work_pressure"]
    assert known.explanation.en in said
    assert len([text for text in said if text]) < 8
    assert not chip.isChecked()
    qtbot.waitUntil(lambda: sheet.window().focusWidget() is chip)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of a menu, off-screen
@pytest.mark.parametrize("reason", QContextMenuEvent.Reason)
def test_the_small_menu_of_a_word_weighs_and_explains_it(qtbot, sheet, reason):
    chip = next(chip for chip in sheet.findChildren(Chip) if chip.key == "work_pressure")
    chip.setFocus()
    light, _normal, _heavy, meaning = menu_of(qtbot, sheet, chip, reason)
    light.trigger()
    assert [(mark.item, mark.weight) for mark in sheet.entry().marks] == [("work_pressure", 1)]
    weights = menu_of(qtbot, sheet, chip, reason)[:3]
    assert [action.isChecked() for action in weights] == [True, False, False]
    meaning = menu_of(qtbot, sheet, chip, reason)[3]
    meaning.trigger()
    known = sheet.session.catalogue.stressors["work_pressure"]
    assert known.explanation.en in explained(qtbot, sheet)


def menu_of(qtbot, sheet, chip, reason):
    """What can be chosen in the small menu of a chip, which is put away again."""
    middle = chip.rect().center()
    QApplication.sendEvent(
        chip, QContextMenuEvent(reason, middle, chip.mapToGlobal(QPoint(middle)))
    )
    menu = QApplication.activePopupWidget()
    assert menu.accessibleName() == chip.text()
    menu.close()
    return [action for action in menu.actions() if not action.isSeparator()]


def test_a_question_mark_in_a_note_is_a_question_mark(qtbot, sheet):
    sheet._note.setFocus()
    qtbot.keyClicks(sheet._note, "?")
    assert sheet._note.text() == "?"
    assert sheet.findChild(MeaningsForm) is None


def test_what_was_so_at_an_event_is_explained(qtbot, workspace, open_session):
    form = EventForm(open_session, "death", date(2026, 11, 12), workspace)
    form.open()
    (button,) = buttons(form)
    button.click()
    said = explained(qtbot, form)
    for tick in open_session.catalogue.event_kinds["death"].ticks:
        assert said[said.index(tick.label.en) + 1] == tick.explanation.en
    form.reject()
    qtbot.waitUntil(lambda: workspace.findChild(EventForm) is None)


@pytest.fixture
def filled(workspace, applied):
    diary = demo_diary()
    records = tuple(r for r in diary.records() if r is not diary.person)
    applied(Change("imported", add=records, replace=(diary.person,)))
    return workspace


def test_what_a_signal_is_about_is_explained_on_its_card(qtbot, filled):
    filled.open(SIGNALS)
    for card in filled.page._cards:
        (button,) = buttons(card)
        button.click()
        said = explained(qtbot, card)
        for item in card.signal.about:
            assert card.session.catalogue.item(item).explanation.en in said


def test_what_weighed_is_explained_beside_the_bars(qtbot, filled):
    filled.open(TRENDS)
    card = filled.page.findChild(LoadCard)
    (button,) = buttons(card)
    button.click()
    said = explained(qtbot, card)
    catalogue = card.session.catalogue
    assert catalogue.domains["working_conditions"].explanation.en in said
    assert catalogue.stressors["work_pressure"].explanation.en in said
