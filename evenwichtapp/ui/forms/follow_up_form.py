"""The question that comes back after an event: how is it now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from evenwichtapp.care.follow_ups import answer_follow_up, question
from evenwichtapp.diary.records import Event, FollowUp
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.forms.written_then import WrittenThen
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import TextLabel

WEIGHTS = range(11)


class FollowUpForm(Form):
    """Asks how heavy it is now, 0 to 10, or whether nothing is felt, with room for words.

    An answer that was given earlier can be changed; when it was given stays.
    """

    keeps_draft = True

    def __init__(
        self, session: Session, follow_up: FollowUp, event: Event, parent: QWidget | None = None
    ) -> None:
        asked = question(event, session.today).in_language(session.language)
        super().__init__(asked, self.tr("Save"), self.tr("Later"), parent)
        self.session = session
        self._follow_up = follow_up
        self.about = follow_up.id

        # What was written then
        written = WrittenThen(session, event, follow_up)

        # How heavy
        heavy = TextLabel(self.tr("How heavy is it now?"), TextRole.BODY_STRONG)
        self._weight = SegmentedControl(heavy.text(), ((str(n), str(n)) for n in WEIGHTS))
        low = TextLabel(self.tr("not heavy"), TextRole.SECONDARY, "ink2")
        high = TextLabel(self.tr("very heavy"), TextRole.SECONDARY, "ink2")

        # Feeling little
        self._nothing = CheckBox(self.tr("I notice that I feel little about it"))

        # Words
        self._note = TextArea(
            self.tr("In a few words (not required)"),
            self.tr("In a few words (not required). No names."),
        )

        if follow_up.answered_at is not None:
            self._weight.choose(None if follow_up.weight is None else str(follow_up.weight))
            self._nothing.setChecked(follow_up.nothing_felt)
            self._note.setPlainText(follow_up.note)

        # Layout
        ends = QHBoxLayout()
        ends.addWidget(low)
        ends.addStretch(1)
        ends.addWidget(high)
        scale = QGridLayout()  # the ends stand under their numbers, however wide the form is
        scale.addWidget(self._weight, 0, 0)
        scale.addLayout(ends, 1, 0)
        scale.setColumnStretch(1, 1)
        if not written.is_empty:
            self.body.addWidget(written)
        self.body.addWidget(heavy)
        self.body.addLayout(scale)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._note)

    @Slot()
    def keep(self) -> None:
        """Write the answer."""
        chosen = self._weight.choice()
        if chosen is None and not self._nothing.isChecked():
            self.say(self.tr("Choose a number, or tick that you feel little. Or choose Later."))
            return
        self.write(
            partial(
                answer_follow_up,
                self._follow_up,
                self._follow_up.answered_at or self.session.clock(),
                weight=int(chosen) if chosen is not None else None,
                nothing_felt=self._nothing.isChecked(),
                note=self._note.text(),
            )
        )
