"""Every limit in one place: where each rule begins to speak, and who chose that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import capitalised, listed
from evenwichtapp.diary.records import Person
from evenwichtapp.signals.limits import back_to_ours, limits_for
from evenwichtapp.signals.rule import Rule
from evenwichtapp.signals.rules import RULES
from evenwichtapp.signals.signal import SignalKind
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.pages import SIGNALS
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.side_page import SidePage
from evenwichtapp.ui.signals.limit_form import LimitForm
from evenwichtapp.ui.signals.limit_row import LimitRow
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN, ColumnScroll
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

YOURSELF = (SignalKind.BALANCE, SignalKind.SYMPTOM)


class LimitsPage(SidePage):
    """The limits by rule, and which rules have none to set."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset({Person})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, SIGNALS, parent)
        self._rows: dict[str, LimitRow] = {}

        # Way back for all
        self._all_back = Button(ButtonKind.PLAIN, self.tr("Everything as it was"))
        self._all_back.clicked.connect(self._give_all_back)

        # Layout
        scroll = ColumnScroll(side=BAR_ROOM, left=RING_MARGIN)
        scroll.column.setSpacing(16)
        scroll.column.addWidget(
            SerifLabel(self.tr("What Evenwicht watches for"), TextRole.PAGE_TITLE)
        )
        about = self.tr(
            "Each signal begins at a limit. Most of them we chose ourselves. Change one where it"
            " does not fit you. That only changes what you see, never what you wrote."
        )
        scroll.column.addWidget(TextLabel(about, colour="ink2", wrap=True))
        scroll.column.addWidget(self._all_back, 0, Qt.AlignmentFlag.AlignLeft)
        for words, rules in self._groups():
            scroll.column.addWidget(self._card(words, rules))
        scroll.column.addWidget(self._others())
        scroll.column.addStretch(1)
        self.scroll_body(scroll)

    def refresh(self) -> None:
        """Show where the limits of the open diary lie."""
        limits = limits_for(self.session.diary.person)
        for key, row in self._rows.items():
            row.show_limit(limits.limit(key))
        self._all_back.setVisible(any(limit.adjusted for limit in limits.all))

    # Slots

    @Slot(str)
    def _change(self, limit: str) -> None:
        LimitForm(self.session, limit, self).open()

    @Slot(str)
    def _give_back(self, limit: str) -> None:
        self.session.apply(back_to_ours(self.session.diary.person, limit))

    @Slot()
    def _give_all_back(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # this button goes
        self.session.apply(back_to_ours(self.session.diary.person))

    # Small parts

    def _groups(self) -> list[tuple[str, list[Rule]]]:
        """The rules with limits, by what they are about."""
        groups: tuple[tuple[str, tuple[SignalKind, ...]], ...] = (
            (self.tr("How you are doing"), YOURSELF),
            (self.tr("What happens at work and at home"), (SignalKind.SITUATION,)),
            (self.tr("Something that happened earlier"), (SignalKind.FOLLOW_UP,)),
        )
        return [(words, [r for r in RULES if r.limits and _kind(r) in of]) for words, of in groups]

    def _card(self, words: str, rules: Sequence[Rule]) -> Card:
        limits = limits_for(self.session.diary.person)
        card = Card()
        card.column.setSpacing(10)
        card.column.addWidget(SerifLabel(words, TextRole.READING_SENTENCE))
        group = Group(words)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        card.column.addWidget(group)
        for rule in rules:
            column.addWidget(Separator())
            name = self._said(capitalised(_name(rule)))
            column.addWidget(TextLabel(name, TextRole.HEADING, wrap=True))
            for limit in rule.limits:
                row = LimitRow(self.session, limits.limit(limit.id))
                row.change_asked.connect(self._change)
                row.back_asked.connect(self._give_back)
                self._rows[limit.id] = row
                column.addWidget(row)
        return card

    def _others(self) -> TextLabel:
        """Which rules have nothing to set; one's own red flags stand in Signalen."""
        others = [r for r in RULES if not r.limits and _kind(r) is not SignalKind.OWN]
        names = self._said(listed([_name(rule) for rule in others]))
        said = self.tr("Without a limit to change: {names}. The card itself says when you see it.")
        return TextLabel(said.format(names=names), TextRole.SECONDARY, "ink2", wrap=True)

    def _said(self, text: Text) -> str:
        return text.in_language(self.session.language)


def _kind(rule: Rule) -> SignalKind:
    return SignalKind(rule.id.partition(".")[0])


def _name(rule: Rule) -> Text:
    return sentence(f"signals.{rule.id}.name")
