import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

import evenwichtapp.ui
from evenwichtapp.paths import resource
from evenwichtapp.ui.icons import icon, paint_icon
from evenwichtapp.ui.theme import theme

INK = QColor("#1D5156")


def painted(name: str, *, filled: bool = False) -> QImage:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_icon(painter, name, QRectF(4, 4, 32, 32), INK, filled=filled)
    painter.end()
    return image


def pixels(image: QImage, colour: QColor) -> int:
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y) == colour for x, y in places)


@pytest.mark.parametrize(
    "name",
    ["flag", "sun-horizon", "hand-heart", "flower-tulip", "candle", "mark", "lifebuoy", "check"],
)
def test_icon_is_painted_in_its_colour_and_inside_its_square(name):
    image = painted(name)
    assert pixels(image, INK) > 10
    edge = [image.pixelColor(x, y) for x in range(40) for y in (0, 1, 38, 39)]
    assert all(colour == QColor("white") for colour in edge)


@pytest.mark.parametrize("name", ["flag", "chart-line", "hand-heart", "book-open"])
def test_filled_icon_has_more_ink(name):
    assert pixels(painted(name, filled=True), INK) > 1.3 * pixels(painted(name), INK)


def test_unknown_icon_is_refused():
    image = QImage(4, 4, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    with pytest.raises(KeyError):
        paint_icon(painter, "unicorn", QRectF(0, 0, 4, 4), INK)
    painter.end()


def test_icon_for_a_menu_has_the_colour_of_the_theme(appearance):
    appearance.choose("dark", 100)
    image = icon("flag", "accent", 20, filled=True).pixmap(20, 20).toImage()
    assert pixels(image, theme().accent) > 50


def test_own_drawings_take_any_colour():
    for drawing in resource("icons").glob("*.svg"):
        source = drawing.read_text(encoding="utf-8")
        assert "currentColor" in source, drawing.name
        assert not re.search(r"#[0-9A-Fa-f]{3}", source), drawing.name


def test_start_does_not_import_qtawesome():
    window = Path(evenwichtapp.ui.__file__).parent
    for module in window.rglob("*.py"):
        assert not re.search(r"^\s*(import|from) qtawesome", module.read_text(), re.M), module
