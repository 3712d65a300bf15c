"""Colours of the window: the tokens of both themes, and which one is shown now.

Widgets that paint themselves ask ``theme()`` while painting. Widgets that keep a font or a palette
dress again on ``QEvent.Type.StyleChange``, which a change of theme or text size brings to each.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields, replace
from functools import cache
from string import Template
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from evenwichtapp.paths import resource
from evenwichtapp.ui.fonts import TextRole, font, load_fonts, scaled, set_text_size

SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
LENGTHS_IN_SHEET = (4, 6, 8, 10, 12, 14, 16)


@dataclass(frozen=True)
class Theme:
    """The colours of one theme, under the names of ``resources/theme/tokens.toml``.

    ``ramp`` holds the colours of the scores 1 to 10, ``ramp_number`` those of the numbers on them.
    """

    name: str
    paper: QColor
    rail: QColor
    card: QColor
    field: QColor
    line: QColor
    line2: QColor
    line_strong: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    accent: QColor
    accent_hover: QColor
    on_accent: QColor
    soft: QColor
    soft2: QColor
    accent_line: QColor
    amber: QColor
    amber_fill: QColor
    amber_line: QColor
    brick: QColor
    team: QColor
    oneself: QColor
    ramp: tuple[QColor, ...]
    ramp_number: tuple[QColor, ...]

    def colour(self, token: str) -> QColor:
        """The colour under ``token``; raises ``KeyError`` where there is none."""
        found = self.__dict__[token]
        if not isinstance(found, QColor):
            raise KeyError(token)
        return found

    def score(self, score: int) -> QColor:
        """The colour of a whole score, 1 to 10."""
        return self.ramp[score - 1]

    def score_number(self, score: int) -> QColor:
        """The colour of the number printed on ``score(score)``."""
        return self.ramp_number[score - 1]


@cache
def themes() -> dict[str, Theme]:
    """Both themes by name, read from the tokens file."""
    tokens = tomllib.loads(resource("theme", "tokens.toml").read_text(encoding="utf-8"))
    return {name: _as_theme(name, values) for name, values in tokens.items()}


@cache
def _theme_of(name: str, *, high: bool) -> Theme:
    return in_high_contrast(themes()[name]) if high else themes()[name]


def _as_theme(name: str, values: dict[str, str | list[str]]) -> Theme:
    colours = {
        token: QColor(value) if isinstance(value, str) else tuple(map(QColor, value))
        for token, value in values.items()
    }
    return Theme(name=name, **colours)  # type: ignore[arg-type]


def in_high_contrast(plain: Theme) -> Theme:
    """A theme in which every word is ink on plain paper, and every edge can be seen."""
    dark = plain.name == "dark"
    ground, ink = QColor("#000000" if dark else "#FFFFFF"), QColor("#FFFFFF" if dark else "#000000")
    accent = plain.accent.lighter(130) if dark else plain.accent.darker(140)
    grounds = dict.fromkeys(("paper", "rail", "card", "field", "soft2", "amber_fill"), ground)
    inks = dict.fromkeys(("ink", "ink2", "ink3", "line2", "line_strong"), ink)
    accents = dict.fromkeys(("accent", "accent_hover", "accent_line"), accent)
    more = {"on_accent": ground, "line": plain.line_strong, "amber_line": plain.amber}
    colours: dict[str, Any] = {**grounds, **inks, **accents, **more}
    return replace(plain, name=f"{plain.name} high", **colours)


_shown, _high = "light", False


def theme() -> Theme:
    """The theme that is shown now."""
    return _theme_of(_shown, high=_high)


class Appearance(QObject):
    """Keeps the application in the theme and text size of the settings; make one at start.

    ``changed`` tells what paints outside Qt's widgets, such as a chart, that it must draw again.
    """

    changed = QtSignal()

    def __init__(
        self,
        app: QApplication,
        choice: str = "system",
        text_size: int = 100,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or app)
        self._app = app
        self._choice = choice
        load_fonts()
        app.styleHints().colorSchemeChanged.connect(self._scheme_changed)
        if (wishes := _wishes(app)) is not None:
            wishes.contrastPreferenceChanged.connect(self._show)
        self.choose(choice, text_size)

    def choose(self, choice: str, text_size: int) -> None:
        """Show theme "light", "dark" or "system" with text at ``text_size`` percent."""
        self._choice = choice
        set_text_size(text_size)
        hints = self._app.styleHints()
        # Also tells the desktop, so that the title bar goes along.
        hints.setColorScheme(SCHEMES.get(choice, Qt.ColorScheme.Unknown))
        self._show()

    @Slot()
    def _scheme_changed(self) -> None:
        if self._choice == "system":
            self._show()

    @Slot()
    def _show(self) -> None:
        global _shown, _high  # noqa: PLW0603 - one look for the one window
        _high = _wants_contrast(self._app)
        _shown = self._choice if self._choice in SCHEMES else self._of_computer()
        sheet = _style_sheet(theme())
        # Qt dresses every widget anew for a sheet, also for the one that it has.
        if sheet != self._app.styleSheet():
            self._app.setFont(font(TextRole.BODY))
            self._app.setPalette(_palette(theme()))
            self._app.setStyleSheet(sheet)
        self.changed.emit()

    def _of_computer(self) -> str:
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return "dark" if dark else "light"


def _wishes(app: QApplication) -> Any | None:
    """What the computer says of contrast; Qt tells it from 6.10 on."""
    ask = getattr(app.styleHints(), "accessibility", None)
    return ask() if ask is not None else None


def _wants_contrast(app: QApplication) -> bool:
    wishes = _wishes(app)
    return wishes is not None and wishes.contrastPreference() is Qt.ContrastPreference.HighContrast


def _palette(shown: Theme) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: shown.paper,
        role.WindowText: shown.ink,
        role.Base: shown.field,
        role.AlternateBase: shown.soft2,
        role.Text: shown.ink,
        role.Button: shown.card,
        role.ButtonText: shown.ink,
        role.BrightText: shown.on_accent,
        role.Highlight: shown.accent,
        role.HighlightedText: shown.on_accent,
        role.PlaceholderText: shown.ink3,
        role.ToolTipBase: shown.card,
        role.ToolTipText: shown.ink,
        role.Link: shown.accent,
        role.LinkVisited: shown.accent,
        role.Accent: shown.accent,
        role.Light: shown.card,
        role.Midlight: shown.line,
        role.Mid: shown.line2,
        role.Dark: shown.line_strong,
        role.Shadow: shown.line_strong,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, shown.ink3)
    return palette


def _style_sheet(shown: Theme) -> str:
    words = {
        field.name: value.name()
        for field in fields(shown)
        if isinstance(value := getattr(shown, field.name), QColor)
    }
    for length in LENGTHS_IN_SHEET:
        words[f"px_{length}"] = f"{scaled(length)}px"
        words[f"px_{length}_less_1"] = f"{scaled(length) - 1}px"
    template = resource("theme", "app.qss").read_text(encoding="utf-8")
    return Template(template).substitute(words)
