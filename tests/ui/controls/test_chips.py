import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from evenwichtapp.ui.controls import wrapping_words
from evenwichtapp.ui.controls.chip import Chip, LinkChip
from evenwichtapp.ui.controls.chip_group import ChipGroup, ChipItem
from evenwichtapp.ui.theme import theme

FIRST = [ChipItem("work", "Work pressure"), ChipItem("admin", "Administration")]
OTHERS = [ChipItem("alone", "Working alone"), ChipItem("night", "Night shifts")]


@pytest.fixture
def group(show):
    group = ChipGroup("What was heavy today?")
    group.set_items(FIRST, OTHERS)
    group.resize(560, 200)
    return show(group)


def in_sight(group: ChipGroup) -> list[str]:
    chips = [chip for chip in group.findChildren(Chip) if chip.isVisible()]
    return [chip.key for chip in sorted(chips, key=lambda chip: (chip.y(), chip.x()))]


def click(qtbot, group, key):
    chip = next(chip for chip in group.findChildren(Chip) if chip.key == key)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def more(group: ChipGroup) -> LinkChip:
    return group.findChildren(LinkChip)[0]


def search(group: ChipGroup) -> QLineEdit:
    return group.findChild(QLineEdit)


def open_search(qtbot, group, words=""):
    qtbot.mouseClick(more(group), Qt.MouseButton.LeftButton)
    search(group).insert(words)
    group.layout().activate()


def test_a_chip_keeps_its_width_when_chosen(qtbot):
    chip = Chip("work", "Work pressure")
    qtbot.addWidget(chip)
    before = chip.sizeHint()
    chip.setChecked(True)
    assert chip.sizeHint() == before
    assert before.height() == 40


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_chosen_chip_is_soft_with_an_accent_edge(qtbot, appearance, name):
    appearance.choose(name, 100)
    chip = Chip("work", "Work pressure")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    rest = chip.grab().toImage()
    chip.setChecked(True)
    chosen = chip.grab().toImage()
    middle = chip.width() // 2
    assert rest.pixelColor(middle, 6) == theme().card
    assert rest.pixelColor(middle, 2) == theme().line2
    assert chosen.pixelColor(middle, 6) == theme().soft
    assert chosen.pixelColor(middle, 2) == theme().accent


def test_an_ampersand_in_own_words_is_no_shortcut(qtbot):
    chip = Chip("own", "Rust & ruimte")
    qtbot.addWidget(chip)
    assert chip.text() == chip.accessibleName() == "Rust & ruimte"
    assert chip.shortcut().isEmpty()


def test_clicking_chooses_and_takes_back(qtbot, group):
    with qtbot.waitSignal(group.chosen_changed):
        click(qtbot, group, "admin")
    click(qtbot, group, "work")
    assert group.chosen() == ["admin", "work"]
    click(qtbot, group, "admin")
    assert group.chosen() == ["work"]


def test_setting_what_is_chosen_is_silent_and_passes_unknown_keys_over(qtbot, group):
    with qtbot.assertNotEmitted(group.chosen_changed):
        group.set_chosen(["work", "gone"])
    assert group.chosen() == ["work"]


def test_the_others_wait_behind_more_unless_chosen(group):
    assert in_sight(group) == ["work", "admin"]
    group.set_chosen(["night"])
    assert in_sight(group) == ["work", "admin", "night"]


def test_search_narrows_the_others_down_in_place(qtbot, group):
    open_search(qtbot, group)
    assert in_sight(group) == ["work", "admin", "alone", "night"]
    search(group).insert("NIGHT")
    assert in_sight(group) == ["work", "admin", "night"]


def test_enter_takes_the_only_match(qtbot, group):
    open_search(qtbot, group, "night")
    qtbot.keyClick(search(group), Qt.Key.Key_Return)
    assert group.chosen() == ["night"]
    assert search(group).text() == ""


def test_words_that_are_no_item_can_be_added(qtbot, group):
    open_search(qtbot, group, "Café dicht")
    add = group.findChildren(LinkChip)[1]
    assert add.isVisible()
    assert "Café dicht" in add.text()
    with qtbot.waitSignal(group.own_item_asked) as asked:
        qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    assert asked.args == ["Café dicht"]


def test_words_that_are_an_item_are_not_offered_as_new(qtbot, group):
    open_search(qtbot, group, "work PRESSURE")
    assert not group.findChildren(LinkChip)[1].isVisible()


def test_escape_puts_the_search_away(qtbot, group):
    open_search(qtbot, group, "night")
    qtbot.keyClick(search(group), Qt.Key.Key_Escape)
    assert not search(group).isVisible()
    assert in_sight(group) == ["work", "admin"]
    assert more(group).hasFocus()


def test_new_items_keep_what_is_chosen(qtbot, group):
    group.set_chosen(["work", "night"])
    group.set_items([*FIRST, ChipItem("own", "Own words")], [])
    assert group.chosen() == ["work"]
    assert in_sight(group) == ["work", "admin", "own"]


def test_drawn_chips_line_up_with_the_edge_and_stand_8_px_apart(group):
    chips = sorted(group.findChildren(Chip), key=lambda chip: chip.x())
    first, second = (chip.ring_shape()[0].translated(chip.x(), chip.y()) for chip in chips[:2])
    assert first.topLeft().toTuple() == (0, 0)
    assert second.left() - first.right() == 8


def test_a_narrow_group_takes_more_rows(group):
    assert group.heightForWidth(150) > group.heightForWidth(560) == 36


def test_chips_are_measured_once_until_one_changes(group, monkeypatch):
    measured = []
    plain = wrapping_words.narrowest
    monkeypatch.setattr(
        wrapping_words,
        "narrowest",
        lambda words, *rest: measured.append(words) or plain(words, *rest),
    )
    flow = group.layout()
    for width in (150, 560, 150):
        flow.heightForWidth(width)
    assert not measured
    group.findChildren(Chip)[0].setText("Iets anders")
    assert flow.heightForWidth(150) > flow.heightForWidth(560)
    assert measured == ["Iets anders"]


def test_a_chip_that_is_hidden_leaves_no_hole(qapp, group):
    first, second = group.findChildren(Chip)[:2]
    before = first.pos()
    first.hide()
    qapp.processEvents()
    assert second.pos() == before


def test_tab_goes_along_the_chips_to_more(qtbot, group):
    group.findChildren(Chip)[0].setFocus()
    visited = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        visited.append(focused.text())
        QApplication.sendEvent(
            focused,
            QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        )
    assert visited == ["Work pressure", "Administration", "more…"]


def test_where_own_words_are_no_item_there_is_no_field_to_type_them_in(qtbot, show):
    group = ChipGroup("Did any of this play a part?", own_items=False)
    group.set_items(FIRST, OTHERS)
    group.resize(560, 200)
    show(group)
    with qtbot.waitSignal(group.others_toggled):
        qtbot.mouseClick(more(group), Qt.MouseButton.LeftButton)
    group.layout().activate()
    assert set(in_sight(group)) == {"work", "admin", "alone", "night"}
    assert not search(group).isVisible()
    qtbot.mouseClick(more(group), Qt.MouseButton.LeftButton)
    group.layout().activate()
    assert set(in_sight(group)) == {"work", "admin"}


KINDS = [
    ChipItem(f"{kind}{number}", f"{kind} number {number}", kind)
    for kind in ("Team", "Organisation")
    for number in range(10)
]


@pytest.fixture
def many(show):
    group = ChipGroup("What was heavy today?")
    group.set_items(FIRST, KINDS)
    group.resize(500, 400)
    return show(group)


def read_in(group):
    """Headings and chips behind the first ones, as they are read."""
    flow = group._flow
    shown = [flow.itemAt(place).widget() for place in range(flow.count())]
    return [widget.accessibleName() for widget in shown[len(FIRST) :] if not widget.isHidden()]


def test_the_others_open_by_kind_about_eight_first(qtbot, many):
    many._more.click()
    shown = read_in(many)
    assert [words for words in shown if words in ("Team", "Organisation")] == [
        "Team",
        "Organisation",
    ]
    assert len([words for words in shown if "number" in words]) == 8
    assert shown[-1] == "all 20"
    many._show_all.click()
    assert len([words for words in read_in(many) if "number" in words]) == 20
    assert many._show_all.isHidden()
    many._more.click()
    many._more.click()
    assert read_in(many)[-1] == "all 20"


def test_a_heading_stands_on_a_row_of_its_own(qtbot, many):
    many._more.click()
    QApplication.processEvents()
    for heading in many._headings:
        beside = [
            chip
            for chip in many.findChildren(Chip)
            if chip.isVisible() and chip.geometry().top() == heading.geometry().top()
        ]
        assert not beside
        assert heading.width() >= many.width()


def test_what_is_typed_looks_through_all_and_escape_keeps_what_was_ticked(qtbot, many):
    many._more.click()
    qtbot.keyClicks(many._search, "team number 9")
    assert read_in(many)[-2:] == ["Team", "Team number 9"]
    next(chip for chip in many.findChildren(Chip) if chip.key == "Team9").click()
    qtbot.keyClick(many._search, Qt.Key.Key_Escape)
    assert many.chosen() == ["Team9"]
    assert read_in(many) == ["Team number 9", "more…"]
    assert not many._headings


def test_how_many_words_were_found_is_said_once_typing_rests(qtbot, preferences, group, said):
    open_search(qtbot, group)
    qtbot.keyClicks(search(group), "ni")
    qtbot.waitUntil(lambda: said == ["1 word found"])
    search(group).setText("work or night")
    qtbot.waitUntil(lambda: said[1:] == ["0 words found"])
