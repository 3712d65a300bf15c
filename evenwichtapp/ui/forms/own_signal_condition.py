"""When an own red flag speaks, as a sentence to fill in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.diary.records import (
    HIGHEST_SCORE,
    LOWEST_SCORE,
    Condition,
    ConditionKind,
    MarkKind,
    OwnSignal,
)
from evenwichtapp.ui.controls.drop_down import DropDown
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.forms.number_field import NumberField
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import TextLabel

TICK = "tick"  # the person ticks the words themselves, as a sign of their own
LONGEST_WINDOW = 14
USUAL_TIMES, USUAL_WINDOW, USUAL_SCORE = 3, 7, 5
EACH_TIME = (1, 1)


class ConditionSentence(QWidget):
    """Such as "I notice [this] on [3] of the last [7] days with an entry".

    ``changed``: another kind was chosen, so that it asks for other parts.
    """

    changed = QtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

        # Which kind
        self._kind = DropDown(
            self.tr("When it speaks"),
            (
                (TICK, self.tr("I tick it myself")),
                (ConditionKind.SIGN, self.tr("I notice this more often:")),
                (ConditionKind.SCORE, self.tr("my score is low")),
                (ConditionKind.COPING_MISSING, self.tr("I do not get round to this:")),
            ),
        )
        self._kind.currentIndexChanged.connect(self._show_parts)

        # What it looks at
        signs = self._items(MarkKind.SIGN, session.catalogue.signs)
        coping = self._items(MarkKind.COPING, session.catalogue.coping)
        self._sign = DropDown(self.tr("What I notice"), signs)
        self._coping = DropDown(self.tr("What gives support"), coping)
        self._score = NumberField(self.tr("Score"), LOWEST_SCORE, HIGHEST_SCORE - 1)
        self._score.setValue(USUAL_SCORE)
        self._low = _in_a_row(self._score, TextLabel(self.tr("or lower")))

        # How often
        self._times = NumberField(self.tr("Number of days"), 1, LONGEST_WINDOW)
        self._times.setValue(USUAL_TIMES)
        self._window = NumberField(self.tr("Out of how many days"), 1, LONGEST_WINDOW)
        self._window.setValue(USUAL_WINDOW)
        self._window.valueChanged.connect(self._keep_within)
        self._often = _in_a_row(
            TextLabel(self.tr("on")),
            self._times,
            TextLabel(self.tr("of the last")),
            self._window,
            TextLabel(self.tr("days with an entry")),
        )

        # In the order in which they may be put back: the window bounds the times
        self._choices = {"kind": self._kind, "sign": self._sign, "coping": self._coping}
        self._numbers = {"score": self._score, "window": self._window, "times": self._times}

        # Explanation
        self._tick_words = TextLabel(
            self.tr("Your words then stand among what you notice, on Today."),
            colour="ink2",
            wrap=True,
        )

        # Layout
        place = QWidget()
        row = FlowLayout(place, gap=8)
        for widget in (self._kind, self._sign, self._coping, self._low, self._often):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(place)
        column.addWidget(self._tick_words)
        self._show_parts()

    @property
    def by_tick(self) -> bool:
        """Whether the person ticks it themselves."""
        return bool(self._kind.currentData() == TICK)

    def condition(self, own_item: str) -> Condition:
        """The condition as it stands; ``own_item`` is the sign to tick where it is ticked."""
        if self.by_tick:
            times, window = EACH_TIME
            return Condition(kind=ConditionKind.SIGN, item=own_item, times=times, window=window)
        kind = ConditionKind(self._kind.currentData())
        items = {ConditionKind.SIGN: self._sign, ConditionKind.COPING_MISSING: self._coping}
        return Condition(
            kind=kind,
            item=items[kind].currentData() if kind in items else None,
            limit=self._score.value() if kind is ConditionKind.SCORE else None,
            times=self._times.value(),
            window=self._window.value(),
        )

    def filled_in(self) -> dict[str, Any]:
        """What is chosen in each part, as plain values."""
        chosen = {name: part.currentData() for name, part in self._choices.items()}
        return {**chosen, **{name: part.value() for name, part in self._numbers.items()}}

    def fill_in(self, values: Mapping[str, Any]) -> None:
        """Put back what ``filled_in`` gave; an item that is gone by now is passed over."""
        for name, choice in self._choices.items():
            if (index := choice.findData(values[name])) >= 0:
                choice.setCurrentIndex(index)
        for name, number in self._numbers.items():
            number.setValue(values[name])

    def load(self, own: OwnSignal) -> None:
        """Show the condition of a red flag."""
        condition = own.condition
        if is_ticked(own, self.session.diary.own_labels):
            self._kind.setCurrentIndex(self._kind.findData(TICK))
            return
        self._kind.setCurrentIndex(self._kind.findData(condition.kind))
        for items in (self._sign, self._coping):
            items.setCurrentIndex(max(items.findData(condition.item), 0))
        self._score.setValue(condition.limit or USUAL_SCORE)
        self._window.setValue(condition.window)
        self._times.setValue(condition.times)

    def _items(self, kind: MarkKind, known: Mapping[str, object]) -> list[tuple[str, str]]:
        """One's own items first, then those of the catalogue."""
        own = [o.id for o in self.session.diary.own_items if o.kind is kind and not o.hidden]
        return [(item, self.session.item_words(item)) for item in (*own, *known)]

    @Slot()
    def _show_parts(self) -> None:
        kind = self._kind.currentData()
        self._sign.setVisible(kind == ConditionKind.SIGN)
        self._coping.setVisible(kind == ConditionKind.COPING_MISSING)
        self._low.setVisible(kind == ConditionKind.SCORE)
        self._often.setVisible(kind != TICK)
        self._tick_words.setVisible(kind == TICK)
        self.changed.emit()

    @Slot(int)
    def _keep_within(self, window: int) -> None:
        self._times.setMaximum(window)


def is_ticked(own: OwnSignal, own_labels: Mapping[str, str]) -> bool:
    """Whether the person ticks this red flag themselves: its words are a sign of their own."""
    condition = own.condition
    if (condition.times, condition.window) != EACH_TIME or condition.item is None:
        return False
    return own_labels.get(condition.item) == own.words


def _in_a_row(*parts: QWidget) -> QWidget:
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    return place
