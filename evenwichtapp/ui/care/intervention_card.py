"""Something that may help, as a card to open: what, how long, with whom, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Company, Intervention, Language
from evenwichtapp.ui.controls.clickable import Clickable
from evenwichtapp.ui.controls.painting import paint_box, paint_text, wrapped
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.wording import company_words, minutes_words

COMPANY_ICONS: dict[Company, str] = {"alone": "user", "together": "users", "both": "users"}
LEFT, RIGHT, BOTTOM = 19, 17, 15
USUAL_WIDTH = 240
TITLE_AT, TITLE_LINE, ICON_SIZE, TITLE_LEFT = 19, 24, 22, 33
TITLE_REACH = 6  # px a title may go beyond the other words
PURPOSE_GAP, PURPOSE_LINE, FEWEST_LINES = 10, 20, 2
DETAIL_GAP, DETAIL_HEIGHT, DETAIL_ICON, DETAIL_WORD, DETAIL_STEP = 18, 20, 16, 22, 22
RULE_GAP, EVIDENCE_GAP, EVIDENCE_LINE, EVIDENCE_LEFT = 11, 9, 18, 23


@dataclass(frozen=True)
class CardWords:
    """What stands on the card, in the language of the window. ``minutes`` may be ""."""

    title: str
    purpose: str
    minutes: str
    company: str
    where: str
    strength: str


class InterventionCard(Clickable):
    """Wholly painted, as there are dozens of them. ``key`` is the id of the intervention."""

    radius = 16

    def __init__(
        self,
        key: str,
        words: CardWords,
        *,
        icon_name: str,
        company_icon: str,
        studied: bool,
        parent: QWidget | None = None,
    ) -> None:
        self._words = words
        super().__init__(words.title, parent)
        self.key = key
        self._icon_name = icon_name
        self._company_icon = company_icon
        self._evidence_icon = "magnifying-glass" if studied else "chat-circle-dots"
        said = (words.purpose, words.minutes, words.company, words.where, words.strength)
        self.setAccessibleDescription(". ".join(part.rstrip(".") for part in said if part))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inner = self._inner(width)
        title = max(len(self._title(inner)), 1) * TITLE_LINE
        purpose = max(len(self._purpose(inner)), FEWEST_LINES) * PURPOSE_LINE
        evidence = len(self._evidence(inner)) * EVIDENCE_LINE
        above = TITLE_AT + title + PURPOSE_GAP + purpose + DETAIL_GAP + DETAIL_HEIGHT
        return scaled(above + RULE_GAP + EVIDENCE_GAP + evidence + BOTTOM)

    def sizeHint(self) -> QSize:
        width = scaled(USUAL_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown, box = theme(), QRectF(self.rect())
        border = shown.accent_line if self.under_pointer else shown.line
        paint_box(painter, box, scaled(self.radius), shown.card, border)
        inner = self._inner(self.width())
        self._paint_title(painter, inner)
        self._paint_below(painter, inner)

    def _inner(self, width: int) -> int:
        return width - scaled(LEFT + RIGHT)

    def _title(self, inner: int) -> list[str]:
        face = font(TextRole.INTERVENTION_TITLE)
        return wrapped(self._words.title, face, inner - scaled(TITLE_LEFT - TITLE_REACH))

    def _purpose(self, inner: int) -> list[str]:
        return wrapped(self._words.purpose, font(TextRole.BODY), inner)

    def _evidence(self, inner: int) -> list[tuple[str, TextRole, str]]:
        """Line, role and colour of what is known of it."""
        width = inner - scaled(EVIDENCE_LEFT)
        parts = (
            (self._words.where, TextRole.CAPTION_STRONG, "ink"),
            (self._words.strength, TextRole.CAPTION, "ink2"),
        )
        return [
            (line, role, colour)
            for words, role, colour in parts
            for line in wrapped(words, font(role), width)
        ]

    def _paint_title(self, painter: QPainter, inner: int) -> None:
        shown, line = theme(), scaled(TITLE_LINE)
        side = scaled(ICON_SIZE)
        top = scaled(TITLE_AT)
        square = QRectF(scaled(LEFT), top + (line - side) / 2, side, side)
        paint_icon(painter, self._icon_name, square, shown.accent)
        row = QRectF(scaled(LEFT + TITLE_LEFT), top, inner, line)
        for words in self._title(inner):
            paint_text(painter, row, words, font(TextRole.INTERVENTION_TITLE), shown.ink)
            row.translate(0, line)
        row = QRectF(scaled(LEFT), row.top() + scaled(PURPOSE_GAP), inner, scaled(PURPOSE_LINE))
        for words in self._purpose(inner):
            paint_text(painter, row, words, font(TextRole.BODY), shown.ink)
            row.translate(0, scaled(PURPOSE_LINE))

    def _paint_below(self, painter: QPainter, inner: int) -> None:
        """Time, company and evidence stand at the bottom, alike in a row of cards."""
        shown = theme()
        evidence = self._evidence(inner)
        top = self.height() - scaled(BOTTOM) - len(evidence) * scaled(EVIDENCE_LINE)
        row = QRectF(scaled(LEFT + EVIDENCE_LEFT), top, inner, scaled(EVIDENCE_LINE))
        self._paint_small_icon(painter, self._evidence_icon, row)
        for words, role, colour in evidence:
            paint_text(painter, row, words, font(role), shown.colour(colour))
            row.translate(0, scaled(EVIDENCE_LINE))
        rule = top - scaled(EVIDENCE_GAP) + 0.5
        painter.setPen(QPen(shown.line, 1))
        painter.drawLine(QPointF(scaled(LEFT), rule), QPointF(scaled(LEFT) + inner, rule))
        height = scaled(DETAIL_HEIGHT)
        row = QRectF(scaled(LEFT), rule - scaled(RULE_GAP) - height, inner, height)
        self._paint_details(painter, row)

    def _paint_details(self, painter: QPainter, row: QRectF) -> None:
        details = (("clock", self._words.minutes), (self._company_icon, self._words.company))
        face = font(TextRole.SECONDARY)
        for icon_name, words in details:
            if not words:
                continue
            row.translate(scaled(DETAIL_WORD), 0)
            self._paint_small_icon(painter, icon_name, row, behind=DETAIL_WORD)
            paint_text(painter, row, words, face, theme().ink2)
            row.translate(QFontMetricsF(face).horizontalAdvance(words) + scaled(DETAIL_STEP), 0)

    def _paint_small_icon(
        self, painter: QPainter, name: str, row: QRectF, *, behind: int = EVIDENCE_LEFT
    ) -> None:
        """An icon ``behind`` px left of the words in ``row``."""
        side = scaled(DETAIL_ICON)
        middle = row.center().y() - side / 2
        square = QRectF(row.left() - scaled(behind), middle, side, side)
        paint_icon(painter, name, square, theme().ink2)


def card_of(
    intervention: Intervention, catalogue: Catalogue, language: Language
) -> InterventionCard:
    """The card of an intervention."""
    words = CardWords(
        title=intervention.label.in_language(language),
        purpose=intervention.purpose.in_language(language),
        minutes=minutes_words(intervention.minutes),
        company=company_words(intervention.company),
        where=intervention.evidence_where.in_language(language),
        strength=intervention.evidence_strength.in_language(language),
    )
    return InterventionCard(
        intervention.id,
        words,
        icon_name=intervention.icon,
        company_icon=COMPANY_ICONS[intervention.company],
        studied=catalogue.evidence[intervention.evidence].studied,
    )
