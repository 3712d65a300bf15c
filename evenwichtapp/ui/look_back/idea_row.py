"""One idea of a place: its words, why it comes up, and the way to another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.care.ideas import Idea
from evenwichtapp.catalogue.models import Language
from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.icon_line import IconLine
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel
from evenwichtapp.ui.wording import capitalised

ICONS = {"somebody": "user", "cause": "users-three", "now": "leaf"}


class IdeaRow(Group):
    """``ideas`` are all those of one place. ``taken`` carries the idea that is shown.

    ``more_asked``: there is no other one left; Hulp has all of this place.
    """

    taken = QtSignal(object)
    more_asked = QtSignal()

    def __init__(
        self,
        place: str,
        ideas: Sequence[Idea],
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(place, parent)
        self._ideas = ideas
        self._language = language
        self._shown = 0

        # Parts
        self._words = SerifLabel("", TextRole.INTERVENTION_TITLE)
        self._why = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)
        self._take = Button(ButtonKind.LINK, "")
        self._take.clicked.connect(self._take_over)
        self._other = Button(ButtonKind.LINK, self.tr("Something else"))
        self._other.clicked.connect(self._show_next)

        # Layout
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(IconLine(ICONS[ideas[0].place], place))
        column.addWidget(self._words)
        column.addWidget(self._why)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        column.addLayout(buttons)
        buttons.addWidget(self._take)
        buttons.addStretch(1)
        buttons.addWidget(self._other)
        self._show()

    @property
    def idea(self) -> Idea:
        """The one that is shown."""
        return self._ideas[self._shown]

    def show_taken(self, *, taken: bool) -> None:
        """Whether this idea stands in the field."""
        self._take.setText(self.tr("Taken over") if taken else self.tr("Take over"))
        words = capitalised(self.idea.words.in_language(self._language))
        self._take.setAccessibleName(f"{self._take.text()}: {words}")
        self._take.setEnabled(not taken)

    @Slot()
    def _take_over(self) -> None:
        self.taken.emit(self.idea)

    @Slot()
    def _show_next(self) -> None:
        if self._shown == len(self._ideas) - 1:
            self.more_asked.emit()
            return
        self._shown += 1
        self._show()
        announce(self, self._words.text())

    def _show(self) -> None:
        self._words.setText(capitalised(self.idea.words.in_language(self._language)))
        self._why.setText(self.idea.why.in_language(self._language))
        self._why.setVisible(bool(self._why.text()))
        self._other.setAccessibleName(f"{self.accessibleName()}: {self._other.text()}")
        self.show_taken(taken=False)
