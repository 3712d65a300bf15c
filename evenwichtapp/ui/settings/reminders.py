"""Instellingen: whether and when the app asks by itself to write something down."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.autostart import (
    can_start_with_session,
    start_only_when_asked,
    start_with_session,
    starts_with_session,
)
from evenwichtapp.diary.records import Shift
from evenwichtapp.errors import KnownError
from evenwichtapp.settings import CHOICES, WEEKDAYS
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.drop_down import DropDown
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.dates import day_of_week
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.settings_section import BELOW_A_FIELD, SettingsSection
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.ui.widgets.tray import has_tray
from evenwichtapp.ui.wording import shift_words

NEVER = "never"
ENDING = tuple(Shift(shift) for shift in CHOICES["remind_after"] if shift != NEVER)


class RemindersSettings(SettingsSection):
    """Off by itself. Whoever works changing shifts taps the one of now; each keeps its hour."""

    def __init__(
        self, session: Session, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._preferences = preferences
        self.title.setText(self.tr("Reminders"))
        settings = preferences.settings

        # Shift
        self._after = SegmentedControl(
            self.tr("Remind me after my shift"),
            ((NEVER, self.tr("Never")), *((shift, shift_words(shift)) for shift in ENDING)),
        )
        self._after.choose(settings.remind_after)
        self._after.choice_changed.connect(self._take_after)
        self.add_row(
            self._after, self.tr("Choose the shift you work now. Each keeps its own time.")
        )

        # Hour
        self._hour = DropDown(self.tr("From what time"), ())
        self._hour.activated.connect(self._take_hour)
        self._about = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)

        # Programme
        self._programme = CheckBox(
            self.tr("Twice a week for a programme"),
            self.tr("Only while a programme stands on your list of agreements."),
        )
        self._programme.setChecked(settings.remind_programme)
        self._programme.clicked.connect(self._take_programme)
        self._days = DropDown(
            self.tr("On which days"),
            ((days, self._words_of(days)) for days in CHOICES["programme_days"]),
        )
        self._days.setCurrentIndex(self._days.findData(settings.programme_days))
        self._days.activated.connect(self._take_days)

        # Running
        self._running = Group(self.tr("When it runs"))
        self._stays = CheckBox(
            self.tr("Keep running in the tray when I close the window"),
            self.tr("Your diary is locked then.")
            if has_tray()
            else self.tr("There is no tray here. Minimise the window instead."),
        )
        self._stays.setChecked(settings.stay_in_tray)
        self._stays.setEnabled(has_tray())
        self._stays.clicked.connect(self._take_stays)
        self._starts = CheckBox(
            self.tr("Start together with my computer"),
            self.tr("Without a window in view. Your diary stays locked."),
        )
        self._starts.clicked.connect(self._take_starts)
        by_hand = TextLabel(
            self.tr(
                "To start together with your computer: on Windows, put a shortcut to Evenwicht in "
                "the folder shell:startup. On a Mac, add it under Login Items."
            ),
            TextRole.SECONDARY,
            "ink2",
            wrap=True,
        )

        # Layout
        running = self._layout_of(self._running)
        running.addWidget(self._stays)
        running.addWidget(self._starts)
        self._writing, self._practising, self._wanted = QWidget(), QWidget(), QWidget()
        hour = self._layout_of(self._writing)
        hour.setSpacing(BELOW_A_FIELD)
        self.add_row(self._hour, into=hour)
        hour.addWidget(self._about)
        self.add_row(
            self._days,
            self.tr(
                "From the time of your shift, or from 19:00. Not if you wrote that you did it that "
                "day. Your diary must have been open in the week before."
            ),
            into=self._layout_of(self._practising),
        )
        wanted = self._layout_of(self._wanted)
        wanted.addWidget(self._running)
        wanted.addWidget(by_hand)
        for part in (self._writing, self._programme, self._practising, self._wanted):
            self.column.addWidget(part)
        self._starts.setVisible(can_start_with_session())
        by_hand.setVisible(not can_start_with_session())
        self._show_wanted()

    def refresh(self) -> None:
        """Show what the desktop says of starting with the session."""
        self._starts.setChecked(starts_with_session(self.session.profile))

    # Slots

    @Slot(str)
    def _take_after(self, shift: str) -> None:
        self._choose(remind_after=shift)
        self._show_wanted()

    @Slot()
    def _take_hour(self) -> None:
        self._choose(**{self._hour_of_shift: self._hour.currentData()})

    @Slot()
    def _take_programme(self) -> None:
        self._choose(remind_programme=self._programme.isChecked())
        self._show_wanted()

    @Slot()
    def _take_days(self) -> None:
        self._choose(programme_days=self._days.currentData())

    @Slot()
    def _take_stays(self) -> None:
        self._choose(stay_in_tray=self._stays.isChecked())

    @Slot()
    def _take_starts(self) -> None:
        change = start_with_session if self._starts.isChecked() else start_only_when_asked
        try:
            change(self.session.profile)
        except KnownError as error:
            self.session.failed.emit(error)
        self.refresh()

    # Small parts

    @property
    def _hour_of_shift(self) -> str:
        """The name of the setting that holds the hour for the shift of now."""
        return f"remind_{self._after.choice()}"

    def _show_wanted(self) -> None:
        """What goes with the reminders that are wanted; without any, nothing starts for them."""
        writing, practising = self._after.choice() != NEVER, self._programme.isChecked()
        wanted = writing or practising
        if not wanted and self._starts.isChecked():
            self._starts.setChecked(False)
            self._take_starts()
        self._writing.setVisible(writing)
        self._practising.setVisible(practising)
        self._wanted.setVisible(wanted)
        if writing:
            self._show_hours()

    def _show_hours(self) -> None:
        """The hours that go with the shift of now, and on what day a reminder then is."""
        self._hour.clear()
        for hour in CHOICES[self._hour_of_shift]:
            self._hour.addItem(hour, hour)
        chosen = getattr(self._preferences.settings, self._hour_of_shift)
        self._hour.setCurrentIndex(self._hour.findData(chosen))
        self._about.setText(self._about_words())
        self._hour.setAccessibleDescription(self._about.text())

    def _about_words(self) -> str:
        words = [
            self.tr("Once, and only while nothing stands there for that day."),
            self.tr("As long as your diary was locked, the app cannot know and asks anyway."),
            self.tr("A reminder shows nothing of you."),
        ]
        if self._after.choice() == Shift.NIGHT:
            words.insert(0, self.tr("In the morning after, about the day your night began."))
        return " ".join(words)

    def _words_of(self, days: str) -> str:
        """Such as "maandag en donderdag", for two days of the settings."""
        first, second = (day_of_week(1 + WEEKDAYS.index(day)) for day in days.split())
        return self.tr("{first} and {second}").format(first=first, second=second)

    def _layout_of(self, part: QWidget) -> QVBoxLayout:
        """A column in a part of the card that may be hidden."""
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.column.spacing())
        return column

    def _choose(self, **choices: Any) -> None:
        try:
            self._preferences.choose(**choices)
        except KnownError as error:
            self.session.failed.emit(error)
