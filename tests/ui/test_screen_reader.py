"""What a screen reader is told of every page, face and form, in both languages."""

from collections import Counter

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.controls.button import Button
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.reading_order import places_in
from evenwichtapp.ui.frame.screenshots import SHOTS
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.text import SerifLabel
from tests.ui.controls.dialogs import kinds, makers
from tests.ui.house import house, settle, show

NAMELESS_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client)


@pytest.fixture(scope="module", params=["nl", "en"])
def window(request, qapp, appearance):
    with house(qapp, request.param) as shell:
        yield shell


def told(widget):
    return QAccessible.queryAccessibleInterface(widget)


def name_of(widget):
    """What it is called; of a drop-down Qt gives the value as name, and its label beside it."""
    if isinstance(widget, QComboBox):
        asked = QAccessible.RelationFlag.Label
        return " ".join(it.text(QAccessible.Text.Name) for it, _ in told(widget).relations(asked))
    return told(widget).text(QAccessible.Text.Name)


def context_of(widget):
    """The group or card that tells what a control belongs to, else the window."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, Group) or (isinstance(above, Card) and above.accessibleName()):
            return above
        above = above.parentWidget()
    return widget.window()


def faults(root):
    """What is wrong with what stands in ``root``, in words."""
    found, names = [], Counter()
    for widget in places_in(root):
        name, role = name_of(widget), told(widget).role()
        if not name:
            found.append(f"no name: {widget!r}")
        if role in NAMELESS_ROLES:
            found.append(f"no role: {widget!r} {name}")
        if "<" in name or "&lt;" in name:
            found.append(f"markup: {name}")
        names[id(context_of(widget)), name] += 1
    found += [f"twice: {name}" for (_context, name), count in names.items() if count > 1]
    found += letter_faults(root)
    groups = [group for group in root.findChildren(Group) if group.isVisible()]
    found += [f"unlabelled group: {g!r}" for g in groups if places_in(g) and not name_of(g)]
    found += [f"no group: {g!r}" for g in groups if told(g).role() is not QAccessible.Role.Grouping]
    return found


def letter_faults(root):
    """Main buttons without a letter, and letters that would press two."""
    buttons = [b for b in root.findChildren(Button) if b.isVisible()]
    letters = Counter(b.shortcut().toString() for b in buttons if not b.shortcut().isEmpty())
    found = [f"no letter: {b.text()}" for b in buttons if b.is_primary and b.shortcut().isEmpty()]
    return found + [f"letter twice: {letter}" for letter, count in letters.items() if count > 1]


@pytest.mark.parametrize("name", SHOTS)
def test_every_page_and_face_is_told_whole(window, name):
    show(window, name)
    settle()
    assert faults(window) == []
    headings = [label for label in window.findChildren(SerifLabel) if label.spoken_role]
    assert all(told(label).role() is QAccessible.Role.Heading for label in headings)


def test_every_dialog_is_told_whole(window):
    show(window, "today")
    made = set()
    for make in makers(window):
        dialog = make()
        dialog.open()
        settle()
        assert faults(dialog) == [], dialog
        made.add(type(dialog))
        dialog.reject()
        settle()
    assert made == kinds()


def test_what_is_chosen_is_told_as_a_state(window):
    show(window, "today")
    page = window.face.page
    keys = page._sheet._keys
    page._sheet.choose_score(7)
    states = [told(key).state().checked for key in keys._keys]
    assert states == [key.text() == "7" for key in keys._keys]
    assert told(keys).text(QAccessible.Text.Name) == keys.accessibleName()


def test_what_just_happened_is_said(window, said):
    show(window, "today")
    sheet = window.face.page._sheet
    sheet._keys.clear()
    sheet._ask_save()
    assert sheet._hint.text() in said
    show(window, "cura")
    window.face.page._go(1)
    assert any("2" in words and "1" not in words for words in said[1:])
    window.face._strip.tell("Bewaard")
    assert said[-1] == "Bewaard"
    window.face._strip.hide()


def test_nothing_to_say_is_not_said(qtbot, said):
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "")
    assert said == []
    assert QApplication.instance() is not None
