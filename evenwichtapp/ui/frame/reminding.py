"""Reminding: at most once in an evening, without a word of the diary, and never in the way."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QApplication, QWidget

from evenwichtapp.care.programmes import to_practise
from evenwichtapp.care.reminders import Ask, Reminder, by_own_hour, what_to_ask
from evenwichtapp.diary.records import Shift
from evenwichtapp.errors import KnownError
from evenwichtapp.ui.pages import ShowIntervention, WriteFor
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.tray import Tray
from evenwichtapp.vault.opening import vault_exists

LOOK_EVERY = 60_000  # milliseconds
EVENING = time(19)
"""When whoever is not asked after a shift is reminded of a programme."""
KNOWN_FOR = 7
"""For how many evenings to come is known what to ask: what is locked does not change."""
UNTIL_UNLOCKED = timedelta(hours=1)
"""How long unlocking still leads to the day of a reminder that was taken up before it."""


class Reminding(QObject):
    """Looks at the clock on the wall each minute: one long wait would sleep with the computer.

    ``wished``: the window is to come forward. ``page_wished``: and to open a page, to write for a
    work day or to practise. ``end_asked``: the app is to end.

    What was last written is kept nowhere: known is only what to ask in the next evenings, from when
    the diary was last open, and up to which evening nothing needs to be asked any more, because it
    was asked or because the person was there. Locked since the start, it asks to write without
    knowing, in the same words, and nothing of a programme.
    """

    wished = QtSignal()
    page_wished = QtSignal(object)
    end_asked = QtSignal()

    def __init__(
        self, session: Session, preferences: Preferences, window: QWidget, tray: Tray
    ) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._window = window
        self._settled = preferences.settings.reminded
        self._known: dict[date, Ask | None] = {}
        self._told: tuple[Reminder, Ask] | None = None
        self._taken_up_at: datetime | None = None  # while the diary was locked

        # Tray
        self._tray = tray
        tray.chosen.connect(self._take_up)
        tray.opened.connect(self.wished)
        tray.ended.connect(self.end_asked)

        # Clock
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._clock.setInterval(LOOK_EVERY)
        self._clock.timeout.connect(self.look)
        self._clock.start()

        session.opened.connect(self._go_on)
        session.opened.connect(self.look)
        session.diary_changed.connect(self.look)
        preferences.changed.connect(self.look)
        self._show_tray()

    @property
    def is_wanted(self) -> bool:
        """Whether the person wants to be reminded of a diary that is there."""
        return self._preferences.settings.reminds and vault_exists(self._session.profile)

    @property
    def keeps_running(self) -> bool:
        """Whether closing the window leaves the app in the tray, as the person chose."""
        stays = self._preferences.settings.stay_in_tray
        return stays and self.is_wanted and self._tray.is_there()

    @Slot()
    def look(self) -> None:
        """Ask, if the hour has come and it makes sense."""
        self._show_tray()
        if not self.is_wanted:
            return
        last, following = self._around_now()
        if self._session.is_open:
            coming = (following.after(days) for days in range(KNOWN_FOR))
            self._known = {one.evening: self._what_to_ask(one) for one in (last, *coming)}
        if not last.is_due(self._session.clock()):
            return
        if not last.is_settled(self._settled):
            in_front = QApplication.activeWindow() is not None
            if in_front and not self._session.is_open:
                return  # the lock screen: somebody is about to open it, or nobody is there
            ask = self._known.get(last.evening, self._unknowing)
            if ask is not None and not in_front:
                self._ask(last, ask)
            self._settled = last.evening
        self._keep(last)

    # Slots

    @Slot()
    def _take_up(self) -> None:
        """Come forward with what was asked about, once the diary is open."""
        self._taken_up_at = self._session.clock()
        self.wished.emit()
        if self._session.is_open:
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """What day it is and which programme, is known only with the diary: both stand in there."""
        at, self._taken_up_at = self._taken_up_at, None
        if at is None or self._told is None:
            return
        if self._session.clock() - at >= UNTIL_UNLOCKED:
            return
        (reminder, ask), diary = self._told, self._session.diary
        day = reminder.day(diary.person.day_boundary)
        programme = to_practise(diary, self._session.catalogue, day)
        if ask is Ask.PRACTISE and programme is not None:
            self.page_wished.emit(ShowIntervention(programme))
        else:
            self.page_wished.emit(WriteFor(day))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where there is no tray, coming to the window that drew attention takes it up."""
        if event.type() is QEvent.Type.WindowActivate:
            self._window.removeEventFilter(self)
            if self._told is not None and self._told[0].is_due(self._session.clock()):
                QTimer.singleShot(0, self, self._take_up)
        return False

    # Small parts

    def _show_tray(self) -> None:
        """A tray may come after the app, where the session starts both."""
        self._tray.show(shown=self.is_wanted and self._tray.is_there())

    def _around_now(self) -> tuple[Reminder, Reminder]:
        settings, present = self._preferences.settings, self._session.clock()
        if settings.remind_at is None:
            return by_own_hour(Shift.DAY, EVENING, present)
        return by_own_hour(Shift(settings.remind_after), settings.remind_at, present)

    @property
    def _unknowing(self) -> Ask | None:
        """What is asked while nothing is known of the diary."""
        return Ask.WRITE if self._preferences.settings.remind_at is not None else None

    def _what_to_ask(self, reminder: Reminder) -> Ask | None:
        settings, session = self._preferences.settings, self._session
        return what_to_ask(
            reminder,
            session.diary,
            session.catalogue,
            writing=settings.remind_at is not None,
            weekdays=settings.programme_weekdays,
        )

    def _ask(self, reminder: Reminder, ask: Ask) -> None:
        self._told = reminder, ask
        words = {
            Ask.WRITE: self.tr("Would you like to write something down?"),
            Ask.PRACTISE: self.tr("Time for yourself?"),
        }
        if self._tray.is_there():
            self._tray.tell(words[ask])
        else:
            self._window.installEventFilter(self)
            QApplication.alert(self._window)

    def _keep(self, reminder: Reminder) -> None:
        """Keep over a restart that the hour has come: not whether anything was asked or written."""
        evening = reminder.evening.isoformat()
        if self._preferences.settings.reminded_on != evening:
            with suppress(KnownError):  # a full disk may cost a second reminder, nothing else
                self._preferences.choose(reminded_on=evening)
