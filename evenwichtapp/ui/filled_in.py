"""What a person filled in, as plain values: read from the fields of a form and put back."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.chip_group import ChipGroup
from evenwichtapp.ui.controls.date_field import DateField
from evenwichtapp.ui.controls.field import PassphraseField, TextArea, TextField
from evenwichtapp.ui.controls.segmented_control import SegmentedControl

Value = str | bool | list[str] | None
KINDS = (TextField, TextArea, ChipGroup, SegmentedControl, CheckBox, DateField)


def fields_of(form: QWidget) -> dict[str, QWidget]:
    """The fields of a form by the names it gives them, whatever the language; no passphrase."""
    return {
        name.strip("_"): field
        for name, field in vars(form).items()
        if isinstance(field, KINDS) and not isinstance(field, PassphraseField)
    }


def value_of(field: QWidget) -> Value:
    """What stands in a field, or is chosen in it."""
    if isinstance(field, TextField | TextArea):
        return field.text()
    if isinstance(field, DateField):
        return field.day().isoformat()
    if isinstance(field, ChipGroup):
        return field.chosen()
    if isinstance(field, SegmentedControl):
        return field.choice()
    return isinstance(field, CheckBox) and field.isChecked()


def fill(field: QWidget, value: Any) -> None:
    """Put a value back in the kind of field that it came from."""
    if isinstance(field, TextArea):
        field.setPlainText(value)  # a person's own words are never markup, whatever they look like
    elif isinstance(field, TextField):
        field.setText(value)
    elif isinstance(field, DateField):
        field.set_day(date.fromisoformat(value))
    elif isinstance(field, ChipGroup):
        field.set_chosen(value)
    elif isinstance(field, SegmentedControl):
        field.choose(value)
    elif isinstance(field, CheckBox):
        field.setChecked(value)
