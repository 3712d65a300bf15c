import re
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTranslator
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit
from shiboken6 import isValid

from evenwichtapp.paths import resource
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import in_high_contrast, theme, themes
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in colour.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_words_can_be_read_on_every_surface(name):
    shown = themes()[name]
    for surface in (shown.paper, shown.rail, shown.card, shown.field):
        for ink in (shown.ink, shown.ink2, shown.ink3, shown.accent):
            assert contrast(ink, surface) >= 4.5
    assert contrast(shown.on_accent, shown.accent) >= 4.5
    assert contrast(shown.on_accent, shown.accent_hover) >= 4.5
    assert contrast(shown.accent, shown.soft) >= 4.5
    assert contrast(shown.amber, shown.amber_fill) >= 4.5
    assert contrast(shown.line_strong, shown.card) >= 3.0


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_score_has_a_colour_and_a_number_that_can_be_read_on_it(name):
    shown = themes()[name]
    for score in range(1, 11):
        assert contrast(shown.score(score), shown.score_number(score)) >= 4.5
    assert len(shown.ramp) == len(shown.ramp_number) == 10


def test_an_unknown_token_is_refused():
    with pytest.raises(KeyError):
        theme().colour("ramp")


def test_choosing_a_theme_changes_theme_palette_and_labels_that_stand_there(qtbot, appearance):
    label = TextLabel("words", colour="ink2")
    qtbot.addWidget(label)
    label.show()
    with qtbot.waitSignal(appearance.changed):
        appearance.choose("dark", 100)
    assert theme().name == "dark"
    window = QLabel().palette().color(QPalette.ColorRole.Window)
    assert window.name() == "#161b1a"
    assert label.palette().color(QPalette.ColorRole.WindowText) == themes()["dark"].ink2
    appearance.choose("light", 100)
    assert label.palette().color(QPalette.ColorRole.WindowText) == themes()["light"].ink2


class Dressing(QLabel):
    """Counts how often it is dressed."""

    times = 0

    def changeEvent(self, event):  # noqa: N802
        self.times += event.type() is QEvent.Type.StyleChange


def test_the_look_that_stands_is_not_put_on_again(qtbot, appearance):
    label = Dressing("words")
    qtbot.addWidget(label)
    label.show()
    before = label.times
    appearance.choose("light", 100)
    assert label.times == before
    appearance.choose("dark", 100)
    assert label.times > before


class Computer:
    """The application on a computer whose own theme the test sets."""

    def __init__(self, app):
        self._app = app
        self.scheme = Qt.ColorScheme.Light

    def styleHints(self):  # noqa: N802
        return self

    def setColorScheme(self, scheme):  # noqa: N802
        """Nothing to tell a desktop."""

    def colorScheme(self):  # noqa: N802
        return self.scheme

    def __getattr__(self, name):
        return getattr(self._app, name)


def test_system_follows_the_computer_while_the_app_runs(qapp, appearance, monkeypatch):
    computer = Computer(qapp)
    monkeypatch.setattr(appearance, "_app", computer)
    appearance.choose("system", 100)
    assert theme().name == "light"
    computer.scheme = Qt.ColorScheme.Dark
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme().name == "dark"


def test_a_chosen_theme_stays_when_the_computer_changes(qapp, appearance, monkeypatch):
    computer = Computer(qapp)
    monkeypatch.setattr(appearance, "_app", computer)
    appearance.choose("light", 100)
    computer.scheme = Qt.ColorScheme.Dark
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme().name == "light"


@pytest.mark.parametrize("percent", [100, 125, 150])
def test_text_size_scales_fonts_fields_and_lines(qtbot, appearance, percent):
    appearance.choose("light", percent)
    assert font(TextRole.BODY).pixelSize() == scaled(15) == round(15 * percent / 100)
    title = SerifLabel("Title", TextRole.PAGE_TITLE, wrap=False)
    qtbot.addWidget(title)
    assert title.sizeHint().height() == round(40 * percent / 100)


def test_a_label_grows_when_the_text_size_does(qtbot, appearance):
    label = TextLabel("words")
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint()
    appearance.choose("light", 150)
    assert label.sizeHint().width() > 1.4 * before.width()


@pytest.mark.parametrize("role", TextRole)
def test_every_role_is_drawn_with_a_bundled_font(role):
    asked, found = font(role), QFontInfo(font(role))
    assert found.family() == asked.family() == role.value.family
    assert found.weight() == role.value.weight
    assert found.italic() == role.value.italic


def test_fonts_know_the_letters_of_dutch(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    for role in (TextRole.BODY, TextRole.PAGE_TITLE, TextRole.OWN_WORDS):
        metrics = field.fontMetrics().__class__(font(role))
        assert all(metrics.inFontUcs4(ord(letter)) for letter in "ëéèïöüáó’‘“”…–€")


def test_serif_label_keeps_words_apart_from_markup(qtbot):
    label = SerifLabel("Is 3 < 5 & <b>ja</b>?")
    qtbot.addWidget(label)
    assert label.text() == label.accessibleName() == "Is 3 < 5 & <b>ja</b>?"
    assert "&lt;b&gt;" in super(SerifLabel, label).text()


def test_serif_lines_are_as_far_apart_as_the_role_says(qtbot):
    one, two = SerifLabel("one", TextRole.ROW_LABEL), SerifLabel("one\ntwo", TextRole.ROW_LABEL)
    qtbot.addWidget(one)
    qtbot.addWidget(two)
    step = two.heightForWidth(200) - one.heightForWidth(200)
    assert step == pytest.approx(TextRole.ROW_LABEL.value.line, abs=1)


def test_every_colour_is_used_somewhere():
    ui = Path(find_spec("evenwichtapp.ui").origin).parent
    sources = "\n".join(f.read_text() for f in ui.rglob("*.py") if f.name != "theme.py")
    sources += resource("theme", "app.qss").read_text()
    tokens = {name for name, value in vars(theme()).items() if isinstance(value, QColor)}
    unused = {t for t in tokens if not re.search(rf'\.{t}\b|"{t}"|\${t}\b', sources)}
    assert len(tokens) > 20
    assert not unused


def test_another_language_takes_the_words_of_the_one_before_away(qtbot, preferences):
    first = preferences.findChildren(QTranslator)
    preferences.choose(language="nl")
    assert first
    qtbot.waitUntil(lambda: not any(isValid(one) for one in first))
    assert len(preferences.findChildren(QTranslator)) <= 2


def test_high_contrast_leaves_only_ink_on_plain_paper():
    for plain in themes().values():
        high = in_high_contrast(plain)
        assert high.paper == high.card == high.rail
        assert high.ink == high.ink2 == high.ink3 == high.line_strong
        assert contrast(high.ink, high.paper) == pytest.approx(21)
        assert contrast(high.accent, high.paper) >= 7
