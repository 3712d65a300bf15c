"""Every widget, in both themes and all text sizes: it paints, and it can be read and reached."""

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.care.people.avatar import Avatar
from evenwichtapp.ui.controls.back_link import BackLink
from evenwichtapp.ui.controls.button import Button, ButtonKind, HelpButton
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.chip import Chip, LinkChip
from evenwichtapp.ui.controls.clickable import Clickable
from evenwichtapp.ui.controls.drop_down import DropDown
from evenwichtapp.ui.controls.field import TextArea, TextField
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.frame.rail import NavItem
from evenwichtapp.ui.frame.undo_strip import UndoStrip
from evenwichtapp.ui.signals.number_fact import NumberFact
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.today.score_keys import ScoreKeys
from evenwichtapp.ui.trends.ramp_legend import RampLegend, ScoreRamp
from evenwichtapp.ui.widgets.card import Card, FollowUpCard, InsetCard, SoftCard
from evenwichtapp.ui.widgets.drawn.event_shape import SHAPES, paint_event_shape
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.keycap import Keycap
from evenwichtapp.ui.widgets.library.evidence_lines import EvidenceLines
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.signal_word import SignalWord
from evenwichtapp.ui.widgets.steps import Steps
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel


def told_strip() -> UndoStrip:
    strip = UndoStrip()
    strip.tell("Saved")
    return strip


def filled(card: Card, widget: QWidget) -> Card:
    card.column.addWidget(widget)
    return card


GALLERY = {
    "avatar": lambda: Avatar("Marieke"),
    "back link": lambda: BackLink("Care"),
    **{kind.name: lambda kind=kind: Button(kind, "Save") for kind in ButtonKind},
    "button with icon": lambda: Button(ButtonKind.EVENT, "Death", icon_name="candle"),
    "help button": HelpButton,
    "card": Card,
    "soft card": SoftCard,
    "follow-up card": lambda: FollowUpCard("A week ago a patient died. How is it now?"),
    "check box": lambda: CheckBox("There was time"),
    "check box, two lines": lambda: CheckBox("After a day", "done"),
    "chip": lambda: Chip("work", "Work pressure"),
    "link chip": lambda: LinkChip("plus", "Add"),
    "drop-down": lambda: DropDown("Theme", [("all", "All"), ("team", "Team")]),
    "evidence": lambda: EvidenceLines("Studied in palliative care", "One team", studied=True),
    "experience": lambda: EvidenceLines("Told by colleagues", "A poll", studied=False),
    "text field": lambda: TextField("Note", "Short is fine"),
    "text area": lambda: TextArea("Note", "Short is fine"),
    "icon button": lambda: IconButton("phone", "Call"),
    "icon label": lambda: IconLabel("clock"),
    "keycap": lambda: Keycap("Enter"),
    "nav item": lambda: NavItem("today", "sun-horizon", "Today"),
    "number in an inset card": lambda: filled(InsetCard(), NumberFact("3", "deaths")),
    "ramp": RampLegend,
    "score keys": lambda: ScoreKeys("How balanced are you?"),
    "segmented control": lambda: SegmentedControl("Shift", [("early", "Early")]),
    "separator": Separator,
    **{
        level: lambda level=level: SignalWord(level)
        for level in ("notice", "flag", "stands_out", "saved")
    },
    "steps": lambda: Steps(["Focus", "Postpone", "Reflect"], 1),
    "text": lambda: TextLabel("Words", wrap=True),
    "serif": lambda: SerifLabel("Own words", TextRole.OWN_WORDS),
    "undo strip": told_strip,
}


@pytest.fixture(params=GALLERY)
def shown(request, qtbot):
    widget = GALLERY[request.param]()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("percent", [100, 150])
def test_it_paints_in_every_theme_and_size(shown, appearance, name, percent):
    appearance.choose(name, percent)
    shown.adjustSize()
    image = shown.grab().toImage()
    seen = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(image.height())}
    assert seen - {theme().paper.rgb()}, "nothing but paper"


def test_switching_the_theme_paints_it_again(shown, appearance):
    light = shown.grab().toImage()
    appearance.choose("dark", 100)
    assert shown.grab().toImage() != light


def test_what_can_be_clicked_is_large_enough_named_and_shows_a_hand(shown):
    parts = [shown, *shown.findChildren(QWidget)]
    for clickable in (part for part in parts if isinstance(part, Clickable)):
        assert min(clickable.sizeHint().toTuple()) >= 24
        assert clickable.cursor().shape() == Qt.CursorShape.PointingHandCursor
        spoken = QAccessible.queryAccessibleInterface(clickable).text(QAccessible.Text.Name)
        assert spoken


def test_larger_text_makes_it_larger(qapp, shown, appearance):
    if type(shown) in (Separator, Card, SoftCard):
        pytest.skip("has no size of its own")
    before = own_height(shown)
    appearance.choose("light", 150)
    qapp.processEvents()
    assert own_height(shown) > before


def own_height(widget: QWidget) -> int:
    return widget.height() if isinstance(widget, TextArea) else widget.sizeHint().height()


@pytest.mark.parametrize(
    ("kind", "enabled", "fill"),
    [
        (ButtonKind.PRIMARY, True, "accent"),
        (ButtonKind.PRIMARY, False, "line"),
        (ButtonKind.SOFT, True, "soft"),
        (ButtonKind.PLAIN, True, "card"),
    ],
)
def test_button_fill(qtbot, kind, enabled, fill):
    button = Button(kind, "Save")
    qtbot.addWidget(button)
    button.setEnabled(enabled)
    button.resize(button.sizeHint())
    assert button.grab().toImage().pixelColor(8, 20) == theme().colour(fill)
    assert button.height() == (44 if kind is ButtonKind.PRIMARY else 40)


def test_enter_and_space_press_a_button(qtbot):
    button = Button(ButtonKind.PLAIN, "Not now")
    qtbot.addWidget(button)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, key)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_card_is_a_sheet_with_a_hairline_and_round_corners(qtbot):
    card = Card()
    qtbot.addWidget(card)
    card.resize(100, 100)
    image = card.grab().toImage()
    assert image.pixelColor(50, 50) == theme().card
    assert image.pixelColor(50, 0) == theme().line
    assert image.pixelColor(1, 1) == theme().paper


def test_a_tick_row_is_ticked_by_its_words_too(qtbot):
    row = CheckBox("There was time to say goodbye")
    qtbot.addWidget(row)
    row.resize(row.sizeHint())
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert row.isChecked()
    assert row.grab().toImage().pixelColor(3, 20) == theme().accent
    assert row.height() == 40


def test_a_text_area_grows_with_its_text_up_to_a_limit(qtbot):
    area = TextArea("Note", most_rows=4)
    qtbot.addWidget(area)
    area.resize(300, area.height())
    area.show()
    assert area.height() == 44
    area.setPlainText("one\ntwo\nthree")
    three = area.height()
    assert 80 < three < 100
    area.setPlainText("\n" * 50)
    assert three < area.height() < 120


def test_a_text_area_takes_no_markup_and_leaves_tab_to_the_page(qtbot, show):
    area, after = TextArea("Note"), TextField("After")
    page = filled(filled(Card(), area), after)
    show(page)
    area.setFocus()
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert area.text() == ""
    assert not area.acceptRichText()


@pytest.mark.parametrize("make", [TextField, TextArea])
def test_a_field_in_focus_has_a_border_of_2_px_accent(show, make):
    field = make("Note")
    field.resize(200, 44)
    show(field)
    field.clearFocus()
    assert field.grab().toImage().pixelColor(100, 0) == theme().line_strong
    field.setFocus()
    image = field.grab().toImage()
    assert image.pixelColor(100, 0) == image.pixelColor(100, 1) == theme().accent


def test_steps_say_where_one_is(qtbot):
    steps = Steps(["Focus", "Postpone", "Reflect"], 1)
    qtbot.addWidget(steps)
    assert steps.accessibleName() == "Step 2 of 3: Postpone"
    steps.resize(600, 26)
    image = steps.grab().toImage()
    assert image.pixelColor(3, 13) == theme().soft
    steps.set_current(0)
    assert steps.grab().toImage().pixelColor(3, 13) == theme().accent


def test_the_undo_strip_goes_after_a_while_unless_somebody_is_on_it(show, qtbot):
    page = QWidget()
    page.resize(800, 400)
    strip = UndoStrip(page)
    Button(ButtonKind.PLAIN, "Else", parent=page).setFocus()
    show(page)
    strip.tell("Wednesday saved: 4")
    assert strip.accessibleName() == "Wednesday saved: 4"
    assert strip.time.isActive() and strip.time.interval() == 8_000
    assert page.rect().contains(strip.geometry())
    strip.findChild(Button).setFocus()
    assert not strip.time.isActive()  # the keyboard is on it
    with qtbot.waitSignal(strip.left):
        qtbot.keyClick(strip, Qt.Key.Key_Escape)
    assert not strip.isVisible()
    strip.tell("Saved")
    strip.time.timeout.emit()
    assert not strip.isVisible()
    strip.tell("The disk is full", stays=True)
    assert not strip.time.isActive()


def test_the_undo_strip_stays_until_closed_or_undone(qtbot):
    strip = UndoStrip()
    qtbot.addWidget(strip)
    strip.tell("Saved")
    assert strip.isVisible()
    with qtbot.waitSignal(strip.undo_asked):
        qtbot.mouseClick(strip.findChild(Button), Qt.MouseButton.LeftButton)
    assert not strip.isVisible()
    strip.tell("Deleted")
    assert strip.accessibleName() == "Deleted"
    qtbot.mouseClick(strip.findChild(IconButton), Qt.MouseButton.LeftButton)
    assert not strip.isVisible()


def test_a_follow_up_takes_later_for_an_answer(qtbot):
    card = FollowUpCard("How is it now?")
    qtbot.addWidget(card)
    look_back, later = card.findChildren(Button)
    with qtbot.waitSignal(card.opened):
        qtbot.mouseClick(look_back, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(card.postponed):
        qtbot.mouseClick(later, Qt.MouseButton.LeftButton)


def test_the_ramp_shows_the_ten_colours(qtbot):
    ramp = ScoreRamp()
    qtbot.addWidget(ramp)
    ramp.resize(ramp.sizeHint())
    image = ramp.grab().toImage()
    cells = [image.pixelColor(22 * score - 20, 10) for score in range(1, 11)]
    assert cells == list(theme().ramp)


def test_a_signal_word_says_what_it_is_about(qtbot):
    word = SignalWord("flag", "a situation")
    qtbot.addWidget(word)
    assert word.accessibleName() == "Red flag: a situation"


def test_a_drop_down_knows_its_choice_by_key(qtbot):
    choice = DropDown("Theme", [("all", "All"), ("team", "Team")])
    qtbot.addWidget(choice)
    choice.show()
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentData() == "team"


def test_event_shapes_differ_and_stay_in_their_place():
    pictures = []
    for shape in SHAPES:
        image = QImage(QSize(20, 20), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_event_shape(painter, shape, QPointF(10, 10), 11, QColor("black"))
        painter.end()
        assert image.pixelColor(1, 10) == QColor("white")
        assert all(image != earlier for earlier in pictures)
        pictures.append(image)
    with pytest.raises(ValueError, match="heart"):
        paint_event_shape(QPainter(), "heart", QPointF(), 11, QColor("black"))
