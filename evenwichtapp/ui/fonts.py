"""Type: the bundled families, the roles of text in the design, and the text size a person chose."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from evenwichtapp.paths import resource

SANS = "Source Sans 3"
SERIF = "Newsreader 24"  # the number is the optical size
SERIF_SMALL = "Newsreader 16"

_percent = 100


@dataclass(frozen=True)
class Face:
    """A family at a size: ``pixels`` high letters on lines of ``line`` pixels, before scaling."""

    family: str
    pixels: int
    line: int
    weight: int = 400
    italic: bool = False


class TextRole(Enum):
    """What a text is for; its face follows from that."""

    WELCOME_TITLE = Face(SERIF, 46, 54)
    PAGE_TITLE = Face(SERIF, 30, 40)
    STEP_QUESTION = Face(SERIF, 26, 34)
    BREATHING_WORDS = Face(SERIF, 36, 44)
    FACT_NUMBER = Face(SERIF, 28, 34)
    APP_NAME = Face(SERIF, 22, 30)
    SCORE_QUESTION = Face(SERIF, 23, 30)
    CARD_TITLE = Face(SERIF, 22, 30)
    READING_SENTENCE = Face(SERIF, 20, 28)
    INTERVENTION_TITLE = Face(SERIF, 18, 24)
    FOLLOW_UP_QUESTION = Face(SERIF, 18, 24)
    ROW_LABEL = Face(SERIF, 17, 22)
    OWN_WORDS = Face(SERIF_SMALL, 17, 22, italic=True)
    KEY_NUMBER = Face(SERIF, 21, 24)
    KEY_NUMBER_CHOSEN = Face(SERIF, 21, 24, weight=600)
    SMALL_KEY = Face(SERIF, 19, 22)
    SMALL_KEY_CHOSEN = Face(SERIF, 19, 22, weight=600)
    CODE = Face(SANS, 30, 40, weight=600)
    HEADING = Face(SANS, 16, 22, weight=600)
    LEAD = Face(SANS, 17, 28)
    BODY = Face(SANS, 15, 22)
    BODY_MEDIUM = Face(SANS, 15, 22, weight=500)
    BODY_STRONG = Face(SANS, 15, 22, weight=600)
    EVENT_BUTTON = Face(SANS, 14, 22, weight=500)
    SECONDARY = Face(SANS, 14, 20)
    SECONDARY_STRONG = Face(SANS, 14, 20, weight=600)
    CAPTION = Face(SANS, 13, 18)
    CAPTION_STRONG = Face(SANS, 13, 18, weight=600)
    KEYCAP = Face(SANS, 12, 16, weight=500)
    COUNT = Face(SANS, 12, 16, weight=600)


def load_fonts() -> None:
    """Make the bundled families known to Qt; needs a running QGuiApplication.

    Raises ``FileNotFoundError`` when an installation lacks them.
    """
    files = sorted(resource("fonts").glob("*.ttf"))
    if not files:
        raise FileNotFoundError(resource("fonts"))
    for file in files:
        QFontDatabase.addApplicationFont(str(file))


def set_text_size(percent: int) -> None:
    """Draw all text and every height at ``percent`` of the design, from 100 to 200."""
    global _percent  # noqa: PLW0603 - one text size for the one window, like Qt's own font
    _percent = percent


def scaled(pixels: float) -> int:
    """A length of the design at the chosen text size, in whole logical pixels."""
    return round(pixels * _percent / 100)


def font(role: TextRole) -> QFont:
    """The font of a role at the chosen text size; not to be changed, as all share it."""
    return _font(role, _percent)


@cache
def _font(role: TextRole, percent: int) -> QFont:
    face = role.value
    made = QFont(face.family)
    made.setPixelSize(round(face.pixels * percent / 100))
    made.setWeight(QFont.Weight(face.weight))
    made.setItalic(face.italic)
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return made
