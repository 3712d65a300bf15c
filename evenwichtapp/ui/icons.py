"""Icons, painted as shapes in any colour: Phosphor out of qtawesome's font, and our own drawings.

``import qtawesome`` brings in QtOpenGL and every icon font it has, several times the cost of a bare
window; its Phosphor font and the list of names are read directly, at the first icon.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPixmap, QRawFont
from PySide6.QtSvg import QSvgRenderer

from evenwichtapp.paths import resource
from evenwichtapp.ui.theme import theme

GLYPH_PIXELS = 256  # Phosphor is drawn on a square of 256; its glyphs fill the em
SHARPEST_SCREEN = 3  # pixels per logical pixel


def paint_icon(
    painter: QPainter, name: str, square: QRectF, colour: QColor, *, filled: bool = False
) -> None:
    """Paint icon ``name`` in ``square``; ``filled`` takes its fill weight.

    Raises ``KeyError`` for a name that neither Phosphor nor ``resources/icons`` has.
    """
    full_name = f"{name}-fill" if filled else name
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if full_name in _drawings():
        _paint_drawing(painter, full_name, square, colour)
        return
    glyph = _glyph(full_name)
    painter.save()
    painter.translate(square.bottomLeft())
    painter.scale(square.width() / GLYPH_PIXELS, square.height() / GLYPH_PIXELS)
    painter.fillPath(glyph, colour)
    painter.restore()


def icon(name: str, token: str, size: int, *, filled: bool = False) -> QIcon:
    """Icon ``name`` as a QIcon of ``size`` logical pixels in the colour ``token`` has now."""
    pixmap = QPixmap(QSizeF(size, size).toSize() * SHARPEST_SCREEN)
    pixmap.setDevicePixelRatio(SHARPEST_SCREEN)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, QRectF(0, 0, size, size), theme().colour(token), filled=filled)
    painter.end()
    return QIcon(pixmap)


@cache
def _phosphor() -> tuple[QRawFont, dict[str, str]]:
    """Phosphor's font, and the code point (hexadecimal) of each name."""
    package = find_spec("qtawesome")
    if package is None or not package.submodule_search_locations:
        raise FileNotFoundError("qtawesome")
    folder = Path(package.submodule_search_locations[0], "fonts")
    names = next(folder.glob("phosphor-charmap-*.json"))
    drawn = next(folder.glob("phosphor-[0-9]*.ttf"))
    raw = QRawFont(str(drawn), GLYPH_PIXELS, QFont.HintingPreference.PreferNoHinting)
    return raw, json.loads(names.read_text(encoding="utf-8"))


@cache
def _glyph(name: str) -> QPainterPath:
    raw, code_points = _phosphor()
    letter = chr(int(code_points[name], 16))
    return raw.pathForGlyph(raw.glyphIndexesForString(letter)[0])


@cache
def _drawings() -> frozenset[str]:
    return frozenset(file.stem for file in resource("icons").glob("*.svg"))


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _paint_drawing(painter: QPainter, name: str, square: QRectF, colour: QColor) -> None:
    tinted = _drawing(name).replace("currentColor", colour.name())
    QSvgRenderer(QByteArray(tinted.encode())).render(painter, square)
