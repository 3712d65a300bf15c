"""What is asked in a step of a worksheet: words, ticks, one choice, or a number."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.catalogue.models import Field, Language, Option
from evenwichtapp.diary.records import AnswerValue
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.chip_group import ChipGroup, ChipItem
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.reading_order import focus_in_sight, stops_in
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.widgets.card_grid import CardGrid

SHOWN_CHIPS = 5
WIDEST_TICK = 320  # px of a column; longer words go on on a next line
MOST_CHIPS = 8  # as many are still shown without a search
A_LIST = 11  # options from which they are gone through one by one, as ticks


class FieldEditor(QWidget):
    """One field. ``changed``: the person changed the answer."""

    changed = QtSignal()

    def __init__(self, field: Field, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._widget = widget
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(widget)

    def focus(self) -> None:
        """Put the keyboard in this field."""
        if stops := stops_in(self._widget):
            focus_in_sight(stops[0], Qt.FocusReason.TabFocusReason)

    def answer(self) -> AnswerValue | None:
        """What stands in the field; None or something empty where nothing was answered."""
        raise NotImplementedError

    def show_answer(self, answer: AnswerValue) -> None:
        """Put an answer in the field, without a signal."""
        raise NotImplementedError


class TextEditor(FieldEditor):
    """Words of the person's own."""

    def __init__(self, field: Field, language: Language, rows: int) -> None:
        self._area = TextArea(field.label.in_language(language), rows=rows, most_rows=24)
        super().__init__(field, self._area)
        self._area.textChanged.connect(self.changed)

    def answer(self) -> AnswerValue | None:
        return self._area.text()

    def show_answer(self, answer: AnswerValue) -> None:
        self._area.blockSignals(True)
        self._area.setPlainText(str(answer))
        self._area.blockSignals(False)


class ChipsEditor(FieldEditor):
    """Any number of options, as chips."""

    def __init__(self, field: Field, language: Language) -> None:
        self._chips = ChipGroup(field.label.in_language(language), own_items=False)
        super().__init__(field, self._chips)
        items = [ChipItem(o.id, o.label.in_language(language)) for o in field.options]
        shown = len(items) if len(items) <= MOST_CHIPS else SHOWN_CHIPS
        self._chips.set_items(items[:shown], items[shown:])
        self._chips.chosen_changed.connect(self.changed)

    def answer(self) -> AnswerValue | None:
        return tuple(self._chips.chosen())

    def show_answer(self, answer: AnswerValue) -> None:
        self._chips.set_chosen(_ids(answer))


class TicksEditor(FieldEditor):
    """Any number of options, as ticks in columns."""

    def __init__(self, field: Field, language: Language) -> None:
        ticks = Group(field.label.in_language(language))
        super().__init__(field, ticks)
        boxes = {o.id: CheckBox(o.label.in_language(language)) for o in field.options}
        widest = max(box.sizeHint().width() for box in boxes.values())
        grid = CardGrid(min(widest, scaled(WIDEST_TICK)), ticks, row_gap=0)
        for box in boxes.values():
            box.clicked.connect(self.changed)
            grid.addWidget(box)
        self._boxes = boxes

    def answer(self) -> AnswerValue | None:
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def show_answer(self, answer: AnswerValue) -> None:
        chosen = _ids(answer)
        for key, box in self._boxes.items():
            box.setChecked(key in chosen)


class ChoiceEditor(FieldEditor):
    """One out of a few options."""

    def __init__(self, field: Field, language: Language) -> None:
        options = ((o.id, o.label.in_language(language)) for o in field.options)
        self._choice = SegmentedControl(field.label.in_language(language), options)
        super().__init__(field, self._choice)
        self._choice.choice_changed.connect(self.changed)

    def answer(self) -> AnswerValue | None:
        return self._choice.choice()

    def show_answer(self, answer: AnswerValue) -> None:
        self._choice.choose(str(answer))


class NumberEditor(FieldEditor):
    """A whole number between the ends of the field; choosing it again takes it back."""

    def __init__(self, field: Field, language: Language) -> None:
        self._chips = ChipGroup(field.label.in_language(language), own_items=False)
        super().__init__(field, self._chips)
        numbers = range(field.low or 0, (field.high or 0) + 1)
        self._chips.set_items(ChipItem(str(n), str(n)) for n in numbers)
        self._chips.chosen_changed.connect(self._take_last)

    def answer(self) -> AnswerValue | None:
        chosen = self._chips.chosen()
        return int(chosen[0]) if chosen else None

    def show_answer(self, answer: AnswerValue) -> None:
        self._chips.set_chosen([str(answer)])

    @Slot()
    def _take_last(self) -> None:
        self._chips.set_chosen(self._chips.chosen()[-1:])
        self.changed.emit()


def editor_of(field: Field, language: Language, rows: int) -> FieldEditor:
    """The editor for a field; ``rows`` is how high a text starts."""
    match field.kind:
        case "text":
            return TextEditor(field, language, rows)
        case "choice":
            return ChoiceEditor(field, language)
        case "number":
            return NumberEditor(field, language)
        case _:
            in_full = len(field.options) >= A_LIST
            by_ticks = in_full or all(map(_counts_when_open, field.options))
            return TicksEditor(field, language) if by_ticks else ChipsEditor(field, language)


def _counts_when_open(option: Option) -> bool:
    """Whether leaving it open says something too, so that it belongs in a list to go through."""
    return option.unticks_event is not None


def _ids(answer: AnswerValue) -> tuple[str, ...]:
    return answer if isinstance(answer, tuple) else (str(answer),)
