"""One place to turn to: what it is for, its number, its hours, and when that was checked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.catalogue.models import HelpRoute, Language
from evenwichtapp.diary.records import Supporter
from evenwichtapp.ui.care.people.avatar import Avatar
from evenwichtapp.ui.care.people.copy_number import CopyNumber
from evenwichtapp.ui.dates import long_date
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.text import SerifLabel, ShortLabel, TextLabel


class HelpCard(Card):
    """A route of the catalogue."""

    def __init__(self, route: HelpRoute, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=18)
        label = route.label.in_language(language)
        self.column.setSpacing(6)
        self.column.addWidget(SerifLabel(label, TextRole.INTERVENTION_TITLE))
        self.column.addWidget(TextLabel(route.text.in_language(language), wrap=True))
        self.column.addLayout(self._numbers(route, label))
        self.column.addWidget(
            TextLabel(self._details(route, language), TextRole.CAPTION, "ink2", wrap=True)
        )

    def _numbers(self, route: HelpRoute, label: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(20)
        for number in (route.phone, route.website):
            if number is not None:
                shown = number.removeprefix("https://")
                row.addWidget(CopyNumber(shown, label, TextRole.HEADING))
        row.addStretch(1)
        return row

    def _details(self, route: HelpRoute, language: Language) -> str:
        parts = [text.in_language(language) for text in (route.hours, route.audience) if text]
        if route.checked_on is not None:
            checked = (
                self.tr("read elsewhere on {day}, not with them")
                if route.second_hand
                else self.tr("checked on {day}")
            )
            parts.append(checked.format(day=long_date(route.checked_on)))
        return "  ·  ".join(parts)


def circle_card(circle: Iterable[Supporter]) -> Card:
    """The person's own support circle, with the numbers they filled in."""
    card = Card(padding=18)
    card.column.setSpacing(12)
    title = QCoreApplication.translate("HelpCard", "Your support circle")
    card.column.addWidget(SerifLabel(title, TextRole.INTERVENTION_TITLE))
    for supporter in circle:
        card.column.addLayout(_supporter_row(supporter))
    return card


def _supporter_row(supporter: Supporter) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(ShortLabel(supporter.name, TextRole.BODY_STRONG))
    if supporter.relation:
        words.addWidget(ShortLabel(supporter.relation, TextRole.SECONDARY, "ink2"))
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(Avatar(supporter.name))
    row.addLayout(words, 1)
    if supporter.phone:
        row.addWidget(CopyNumber(supporter.phone, supporter.name), 1)
    return row
