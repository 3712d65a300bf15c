"""After a rise nothing is offered; one thing is asked: what helped?"""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.diary.records import MarkKind, OwnItem
from evenwichtapp.ui.controls.chip_group import ChipGroup, ChipItem
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

NOTHING = ("no_support", "something_else")  # answers to another question


class WhatHelped(QWidget):
    """Chips of what can give support, words of one's own among them; any number, or none.

    ``new_items`` are words of one's own that are no item of the diary yet.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.new_items: tuple[OwnItem, ...] = ()
        asked = SerifLabel(self.tr("What helped?"), TextRole.READING_SENTENCE)
        why = self.tr("It is kept with your answer. You may skip this.")
        self._chips = ChipGroup(asked.text())
        self._chips.own_item_asked.connect(self._add_own)
        self._show_items()

        # Layout
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(asked)
        column.addWidget(TextLabel(why, TextRole.SECONDARY, "ink2", wrap=True))
        column.addSpacing(6)
        column.addWidget(self._chips)

    @property
    def helped_by(self) -> tuple[str, ...]:
        """The ids of what was chosen."""
        return tuple(self._chips.chosen())

    @property
    def chosen_items(self) -> tuple[OwnItem, ...]:
        """The new words among what was chosen."""
        return tuple(item for item in self.new_items if item.id in self.helped_by)

    @Slot(str)
    def _add_own(self, words: str) -> None:
        self.new_items = (*self.new_items, OwnItem(kind=MarkKind.COPING, label=words))
        chosen = (*self.helped_by, self.new_items[-1].id)
        self._show_items()
        self._chips.set_chosen(chosen)

    def _show_items(self) -> None:
        session = self.session
        coping = [key for key in session.catalogue.coping if key not in NOTHING]
        own = [
            item.id
            for item in session.diary.own_items
            if item.kind is MarkKind.COPING and not item.hidden
        ]
        new = [ChipItem(item.id, item.label) for item in self.new_items]
        usual = session.catalogue.usual("coping")
        self._chips.set_items(
            [*(self._item(key) for key in usual), *new],
            (self._item(key) for key in (*coping, *own) if key not in usual),
        )

    def _item(self, key: str) -> ChipItem:
        return ChipItem(key, self.session.item_words(key))
