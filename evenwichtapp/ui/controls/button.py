"""Buttons in the kinds of the design, with an icon where that helps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.controls.painting import paint_box, paint_lines
from evenwichtapp.ui.controls.wrapping_words import WrappingClickable
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme

ICON_SIZE = 18
HELP_KEYS = "Ctrl+H"


@dataclass(frozen=True)
class Surface:
    """Colour tokens of a button in one state; no fill or border where None."""

    ink: str
    fill: str | None = None
    border: str | None = None
    icon: str = "accent"


@dataclass(frozen=True)
class Look:
    """How one kind of button looks; lengths in px of the design."""

    role: TextRole
    height: int
    padding: int
    icon_gap: int
    rest: Surface
    pointed: Surface
    off: Surface


_PRIMARY = Look(
    role=TextRole.BODY_STRONG,
    height=44,
    padding=25,
    icon_gap=8,
    rest=Surface("on_accent", fill="accent", icon="on_accent"),
    pointed=Surface("on_accent", fill="accent_hover", icon="on_accent"),
    off=Surface("ink2", fill="line", icon="ink2"),
)
_SOFT = Look(
    role=TextRole.BODY_STRONG,
    height=40,
    padding=17,
    icon_gap=8,
    rest=Surface("accent", fill="soft"),
    pointed=Surface("accent", fill="soft", border="accent_line"),
    off=Surface("ink2", fill="line", icon="ink2"),
)
_PLAIN = Look(
    role=TextRole.BODY_MEDIUM,
    height=40,
    padding=17,
    icon_gap=9,
    rest=Surface("ink", fill="card", border="line2"),
    pointed=Surface("ink", fill="soft2", border="accent_line"),
    off=Surface("ink3", border="line", icon="ink3"),
)
_TEXT = Look(
    role=TextRole.BODY_MEDIUM,
    height=40,
    padding=11,
    icon_gap=8,
    rest=Surface("accent"),
    pointed=Surface("accent_hover", fill="soft2"),
    off=Surface("ink3", icon="ink3"),
)
_EVENT = replace(_PLAIN, role=TextRole.EVENT_BUTTON, padding=7, icon_gap=5)


class ButtonKind(Enum):
    """How much a button asks for attention. One PRIMARY a page."""

    PRIMARY = _PRIMARY
    SOFT = _SOFT
    PLAIN = _PLAIN
    TEXT = _TEXT
    LINK = replace(_TEXT, role=TextRole.BODY_STRONG, height=28, padding=0)
    EVENT = _EVENT
    EVENT_WRITTEN = replace(_EVENT, rest=Surface("ink", fill="soft", border="accent"))
    HELP = replace(_PLAIN, rest=Surface("ink", border="line2"))


class Button(WrappingClickable):
    """A button with a word and maybe an icon. Say in words nearby why one is off."""

    def __init__(
        self,
        kind: ButtonKind,
        text: str,
        *,
        icon_name: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._look: Look = kind.value
        self._icon_name = icon_name
        super().__init__(text, parent)

    @property
    def is_primary(self) -> bool:
        """Whether it is the one thing that its page is for."""
        return self._look is _PRIMARY

    def setText(self, text: str) -> None:
        super().setText(text)
        if self.is_primary:
            self.take_letter()

    def take_letter(self, besides: str = "") -> None:
        """Let Alt and the first letter of its word that is not in ``besides`` press it.

        The main button does so by itself; the desktop may know no such keys, as that of a Mac.
        """
        letter = next((c for c in self.text() if c.isalpha() and c not in besides), "")
        keys = QKeySequence.mnemonic(f"&{letter}")
        self.setShortcut(keys)
        self.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))

    def set_kind(self, kind: ButtonKind) -> None:
        """Ask for more or less attention from now on."""
        self._look = kind.value
        self.setText(self.text())  # the main button has a letter
        self.updateGeometry()
        self.update()

    def letters(self) -> QFont:
        return font(self._look.role)

    def beside(self) -> float:
        return self._icon_width() + 2 * scaled(self._look.padding)

    def height_of_one(self) -> int:
        return scaled(self._look.height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        surface = self._surface()
        shown = theme()
        box = QRectF(self.rect())
        fill = shown.colour(surface.fill) if surface.fill else None
        border = shown.colour(surface.border) if surface.border else None
        paint_box(painter, box, scaled(self.radius), fill, border)

        lines = self.lines
        wide = max(map(QFontMetricsF(self.letters()).horizontalAdvance, lines))
        left = box.center().x() - (wide + self._icon_width()) / 2
        if self._icon_name:
            side = scaled(ICON_SIZE)
            square = QRectF(round(left), round(box.center().y() - side / 2), side, side)
            paint_icon(painter, self._icon_name, square, shown.colour(surface.icon))
            left += side + scaled(self._look.icon_gap)
        words = QRectF(left, box.top(), wide + 1, box.height())
        paint_lines(painter, words, lines, self.line, self.letters(), shown.colour(surface.ink))

    def _icon_width(self) -> int:
        return scaled(ICON_SIZE) + scaled(self._look.icon_gap) if self._icon_name else 0

    def _surface(self) -> Surface:
        if not self.isEnabled():
            return self._look.off
        return self._look.pointed if self.under_pointer else self._look.rest


class HelpButton(Button):
    """The way to help: the same words in the same place on every page, and never red.

    ``face`` is what it stands on; Tab reaches it soon from where that begins.
    """

    def __init__(self, face: QWidget | None = None) -> None:
        super().__init__(
            ButtonKind.HELP, self.tr("I need help now"), icon_name="lifebuoy", parent=face
        )
        self.face = face
        self.setToolTip(HELP_KEYS)
