"""A red flag of one's own, as a sentence: what I notice, when, and what I agree with myself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from evenwichtapp.care.agreements import as_own_signal, from_own_signal, made
from evenwichtapp.care.look_back import look_again_on
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import (
    Agreement,
    Condition,
    ConditionKind,
    MarkKind,
    OwnItem,
    OwnSignal,
)
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.chip_group import LONGEST_OWN_ITEM
from evenwichtapp.ui.controls.field import TextArea, TextField
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.dates import weekday_and_day
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.forms.own_signal_condition import ConditionSentence, is_ticked
from evenwichtapp.ui.forms.own_signal_guide import GuidedStart
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import TextLabel

EACH_TIME, ONCE = "each_time", "once"


class OwnSignalForm(Form):
    """Makes a red flag, after four questions, or changes ``own``.

    It may be for this one time: then it becomes an agreement, to look at again. The other way
    round, ``agreement`` is what a standing red flag is made of.
    """

    keeps_draft = True

    def __init__(
        self,
        session: Session,
        own: OwnSignal | None = None,
        parent: QWidget | None = None,
        *,
        agreement: Agreement | None = None,
    ) -> None:
        super().__init__(self.tr("My own red flag"), self.tr("Save"), self.tr("Not now"), parent)
        self.session = session
        self._own = own
        self._made_of = agreement
        self.about = own.id if own else agreement.id if agreement else ""

        # Four questions
        self._guide = GuidedStart()
        if agreement is not None:
            self._guide.begin_with(agreement.words, agreement.with_whom)
        self._skip = Button(ButtonKind.TEXT, self.tr("Skip the questions"))
        self._skip.clicked.connect(self._leave_guide)

        # Sentence
        self._words = TextField(self.tr("If this is so for me:"))
        self._words.setMaxLength(LONGEST_OWN_ITEM)
        self._when = ConditionSentence(session)
        self._when.changed.connect(self.fit)
        self._agreement = TextArea(self.tr("then I agree with myself:"))
        self._with_whom = TextField(self.tr("together with (not required):"))
        names = [supporter.name for supporter in session.diary.person.support]
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._with_whom.setCompleter(completer)

        # For good, or once
        self._often = SegmentedControl(
            self.tr("When does this hold?"),
            ((EACH_TIME, self.tr("Each time again")), (ONCE, self.tr("Only this time"))),
        )
        self._often.choose(EACH_TIME)
        self._often.choice_changed.connect(self._tell_once)
        again = look_again_on(session.diary, session.today)
        self._once = TextLabel(
            self.tr("Then it becomes an agreement. On {day} we ask what came of it.").format(
                day=weekday_and_day(again)
            ),
            TextRole.SECONDARY,
            "ink2",
            wrap=True,
        )
        self._once.hide()

        # Only where it exists already
        self._active = CheckBox(self.tr("This red flag is on"), parent=self)
        self._active.setChecked(own is None or own.active)
        self._active.setVisible(own is not None)
        delete = self.tr("Delete this red flag")
        remove = Button(ButtonKind.TEXT, delete, icon_name="trash", parent=self)
        remove.clicked.connect(self._remove)
        remove.setVisible(own is not None)

        # Layout
        self._sentence = QWidget()
        column = QVBoxLayout(self._sentence)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        asked = self._add_field(column, self._words)
        because = TextLabel(self.tr("and I see that because:"), TextRole.BODY_STRONG)
        self._standing: tuple[QWidget, ...] = (because, self._when)
        if own is not None:  # switched off, it keeps the words that it has
            self._standing = (asked, self._words, *self._standing)
        column.addWidget(because)
        column.addWidget(self._when)
        column.addSpacing(8)
        self._add_field(column, self._agreement)
        self._add_field(column, self._with_whom)
        column.addWidget(self._asked_often())
        column.addWidget(self._active)
        column.addWidget(remove)
        column.addStretch(1)
        self.body.addWidget(self._guide)
        self.body.addWidget(self._skip)
        self.body.addWidget(self._sentence)
        self._show_guide(own is None)
        if own is not None:
            self._load(own)

    @Slot()
    def keep(self) -> None:
        """Go on to the next question, or write the red flag."""
        if not self._guide.isHidden():
            if not self._guide.forward():
                self._leave_guide()
            return
        if not self._words.text().strip() and not self._is_for_once:
            self.say(self.tr("Write in a few words what you notice."))
            self._words.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.write(self._change)

    def filled_in(self) -> dict[str, Any]:
        guide = {"asking": not self._guide.isHidden(), "guide": self._guide.filled_in()}
        return {**super().filled_in(), **guide, "when": self._when.filled_in()}

    def fill_in(self, values: Mapping[str, Any]) -> None:
        if "guide" in values:
            self._guide.fill_in(values["guide"])
        if "asking" in values:
            self._show_guide(values["asking"])
        if "when" in values:
            self._when.fill_in(values["when"])
        super().fill_in(values)
        self._tell_once()

    @Slot()
    def _tell_once(self) -> None:
        """What stays of a red flag only has no meaning for what is agreed once."""
        once = self._is_for_once
        self._once.setVisible(once)
        self._active.setVisible(self._own is not None and not once)
        for part in self._standing:
            part.setVisible(not once)
        if self.isVisible():
            self.fit()

    @Slot()
    def _leave_guide(self) -> None:
        self._words.setText(self._guide.words())
        self._agreement.setPlainText(self._guide.agreement())
        self._with_whom.setText(self._guide.with_whom())
        self._show_guide(False)
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _remove(self) -> None:
        if self._own is not None:
            self.hand_over(Change("own_signal_removed", remove=(self._own,)))

    # Small parts

    def _load(self, own: OwnSignal) -> None:
        self._words.setText(own.words)
        self._when.load(own)
        self._agreement.setPlainText(own.agreement)
        self._with_whom.setText(own.with_whom)

    def _show_guide(self, shown: bool) -> None:
        self._guide.setVisible(shown)
        self._skip.setVisible(shown)
        self._sentence.setHidden(shown)
        self.keep_button.setText(self.tr("Next") if shown else self.tr("Save"))
        self.keep_button.updateGeometry()
        if self.isVisible():
            self.fit()

    def _asked_often(self) -> QWidget:
        """Whether it holds for good; not asked where a standing one was just asked for."""
        asked = QWidget(self)
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(TextLabel(self._often.accessibleName(), TextRole.BODY_STRONG))
        column.addWidget(self._often)
        column.addWidget(self._once)
        column.addSpacing(8)
        asked.setVisible(self._made_of is None)
        return asked

    @property
    def _is_for_once(self) -> bool:
        return self._often.choice() == ONCE

    def _change(self) -> Change:
        return self._agreed_once() if self._is_for_once else self._saved()

    def _agreed_once(self) -> Change:
        """An agreement; a red flag that it was until now is switched off and keeps its words."""
        session = self.session
        today, again = session.today, look_again_on(session.diary, session.today)
        agreement, whom = self._agreement.text().strip(), self._with_whom.text().strip()
        if self._own is not None:
            own = replace(self._own, agreement=agreement, with_whom=whom)
            return from_own_signal(own, today, again)
        noticed = self._words.text().strip()
        words = ": ".join(part for part in (noticed, agreement) if part)
        return made(today, words, with_whom=whom, look_again=again)

    def _saved(self) -> Change:
        """The red flag, with the sign of one's own that it may need."""
        words = self._words.text().strip()
        item = self._own_item(words) if self._when.by_tick else None
        own = self._filled_in(words, self._when.condition(item.id if item else ""))
        before = self.session.diary.by_id
        if self._made_of is not None:
            stored = before.get(self._made_of.id)
            if isinstance(stored, Agreement):
                change = as_own_signal(stored, own)
                return replace(change, add=(*((item,) if item else ()), *change.add))
        records = (own,) if item is None else (item, own)
        return Change(
            "own_signal_saved",
            add=tuple(record for record in records if record.id not in before),
            replace=tuple(record for record in records if record.id in before),
        )

    def _own_item(self, words: str) -> OwnItem:
        """The sign that is ticked: the one there is, in its new words, or a new one."""
        diary = self.session.diary
        if self._own is not None and is_ticked(self._own, diary.own_labels):
            known = diary.by_id.get(self._own.condition.item or "")
            if isinstance(known, OwnItem):
                return replace(known, label=words)
        return OwnItem(kind=MarkKind.SIGN, label=words)

    def _filled_in(self, words: str, condition: Condition) -> OwnSignal:
        before = self._own or OwnSignal(
            words=words, agreement="", condition=Condition(kind=ConditionKind.SIGN)
        )
        return replace(
            before,
            words=words,
            agreement=self._agreement.text().strip(),
            condition=condition,
            with_whom=self._with_whom.text().strip(),
            active=self._active.isChecked(),
        )

    def _add_field(self, column: QVBoxLayout, field: TextField | TextArea) -> TextLabel:
        """A field under the words that it is named with, which are returned."""
        label = TextLabel(field.accessibleName(), TextRole.BODY_STRONG)
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
        column.addSpacing(8)
        return label
