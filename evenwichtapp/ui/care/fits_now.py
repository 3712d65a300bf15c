"""What fits now, at the top of Hulp: of the heaviest signal, else what helped most often."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.care.experience import experience_words
from evenwichtapp.care.library import helped_most, place_of
from evenwichtapp.care.places import suggestions
from evenwichtapp.catalogue.models import Text
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import SoftCard
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.icon_line import IconLine
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel
from evenwichtapp.ui.wording import company_words, minutes_words


class FitsNow(SoftCard):
    """Hidden where there is neither. ``opened`` carries the id of the intervention.

    ``other_asked`` carries its place, and the row of the place's table or "", for what else there
    is.
    """

    opened = QtSignal(str)
    other_asked = QtSignal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.key = ""
        self._place, self._row = "", ""

        # Words
        self._heading = TextLabel("", TextRole.SECONDARY, "ink2")
        self._title = SerifLabel("", TextRole.CARD_TITLE, wrap=False)
        self._details = TextLabel("", TextRole.SECONDARY, "ink2")
        self._why = TextLabel("", TextRole.BODY, wrap=True)
        self._evidence = IconLine("chat-circle-dots", "")
        look = Button(ButtonKind.PLAIN, self.tr("Look at this"))
        look.clicked.connect(self._open)
        other = Button(ButtonKind.LINK, self.tr("something else"))
        other.clicked.connect(self._ask_other)

        # Layout
        name = QHBoxLayout()
        name.setSpacing(12)
        name.addWidget(IconLabel("hand-heart", "accent", 22))
        name.addWidget(self._title)
        name.addWidget(self._details)
        name.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(5)
        words.addWidget(self._heading)
        words.addLayout(name)
        words.addWidget(self._why)
        words.addWidget(self._evidence)
        ways = QVBoxLayout()
        ways.addWidget(other, 0, Qt.AlignmentFlag.AlignRight)
        ways.addStretch(1)
        ways.addWidget(look, 0, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(words, 1)
        row.addLayout(ways)
        self.column.setContentsMargins(20, 14, 20, 14)
        self.column.addLayout(row)

    def refresh(self) -> None:
        """Look for what fits now."""
        found = self._of_a_signal() or self._of_experience()
        self.setVisible(found is not None)
        if found is None:
            return
        self.key, heading, why = found
        known = self.session.catalogue.interventions[self.key]
        details = (minutes_words(known.minutes), company_words(known.company))
        self._heading.setText(heading)
        self._title.setText(self._said(known.label))
        self._details.setText(", ".join(part for part in details if part))
        self._why.setText(why)
        self._evidence.words.setText(self._said(known.evidence_where))

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.key)

    @Slot()
    def _ask_other(self) -> None:
        self.other_asked.emit(self._place, self._row)

    def _of_a_signal(self) -> tuple[str, str, str] | None:
        session = self.session
        for signal in session.signals:
            for first in suggestions(signal, session.diary, session.catalogue, session.today):
                helped = experience_words(first.experience)
                self._place, self._row = first.place, first.row
                parts = [self._said(text) for text in (first.why, helped) if text]
                return first.intervention, self.tr("Fits you now"), " ".join(parts)
        return None

    def _of_experience(self) -> tuple[str, str, str] | None:
        most = helped_most(self.session.diary)
        if most is None or most[0] not in self.session.catalogue.interventions:
            return None
        self._place, self._row = place_of(most[0], self.session.catalogue), ""
        helped = experience_words(most[1])
        return most[0], self.tr("Helped you most often"), self._said(helped) if helped else ""

    def _said(self, text: Text) -> str:
        return text.in_language(self.session.language)
