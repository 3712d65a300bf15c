"""Instellingen: what the diary knows of its owner."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from evenwichtapp.catalogue.models import Work
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Scale
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.drop_down import DropDown
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.settings_section import SettingsSection

HOURS = range(24)


class PersonSettings(SettingsSection):
    """Role and setting as in the QuickScan (KS Bijlage 6, questions 4 and 5), region and days."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.title.setText(self.tr("You and your work"))

        # Work
        self._role = DropDown(self.tr("Your role"), self._known(session.catalogue.roles))
        self._role.activated.connect(self._take_work)
        self.add_row(self._role)
        self._setting = DropDown(
            self.tr("Where you mostly work"), self._known(session.catalogue.settings)
        )
        self._setting.activated.connect(self._take_work)
        self.add_row(
            self._setting, self.tr("Both may stay empty. They count for what is offered to you.")
        )

        # Region
        self._region = SegmentedControl(
            self.tr("Country"), (("nl", self.tr("Netherlands")), ("be", self.tr("Belgium")))
        )
        self._region.choice_changed.connect(self._take_region)
        self.add_row(self._region, self.tr("Decides which help lines you see."))

        # Days
        self._boundary = DropDown(
            self.tr("A new day begins at"), ((str(hour), f"{hour:02}:00") for hour in HOURS)
        )
        self._boundary.activated.connect(self._take_boundary)
        self.add_row(
            self._boundary,
            self.tr("What you write before this hour still belongs to the day before."),
        )

        # Scores from elsewhere
        self._foreign = CheckBox(self.tr("Scores from another app count in my signals"))
        self._foreign.clicked.connect(self._take_foreign)
        self.column.addWidget(self._foreign)

    def refresh(self) -> None:
        """Show what the diary knows."""
        diary = self.session.diary
        _show(self._role, diary.person.role)
        _show(self._setting, diary.person.setting)
        _show(self._boundary, str(diary.person.day_boundary))
        self._region.choose(diary.person.region)
        self._foreign.setChecked(diary.person.foreign_scores_count)
        self._foreign.setVisible(any(c.scale is Scale.FOREIGN for c in diary.check_ins))

    # Slots

    @Slot()
    def _take_work(self) -> None:
        self._keep(role=self._role.currentData(), setting=self._setting.currentData())

    @Slot(str)
    def _take_region(self, region: str) -> None:
        self._keep(region=region)

    @Slot()
    def _take_boundary(self) -> None:
        self._keep(day_boundary=int(self._boundary.currentData()))

    @Slot()
    def _take_foreign(self) -> None:
        self._keep(foreign_scores_count=self._foreign.isChecked())

    # Small parts

    def _keep(self, **values: Any) -> None:
        person = self.session.diary.person
        changed = replace(person, **values)
        if changed != person:
            self.session.apply(Change("person_saved", replace=(changed,)))

    def _known(self, work: Mapping[str, Work]) -> list[tuple[str, str]]:
        language = self.session.language
        known = [(one.id, one.label.in_language(language)) for one in work.values()]
        return [("", self.tr("Not filled in")), *known]


def _show(field: DropDown, key: str) -> None:
    """Show the choice with this key; words of a file from elsewhere become a choice themselves."""
    if field.findData(key) < 0:
        field.addItem(key, key)
    field.setCurrentIndex(field.findData(key))
