"""What was typed and not thrown away is always in the diary, in the form, or in its draft.

A made-up person does random things in the real window on a real vault: typing, saving, changing,
deleting, undoing, going to another day, leaving a form, locking, while the disk refuses now and
then. Each word typed is another one, so that a lost word is seen.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import shiboken6
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Shift
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.ui.forms.event_form import EventForm
from evenwichtapp.ui.frame.main_window import FUSION
from evenwichtapp.ui.frame.shell import Shell
from evenwichtapp.ui.pages import NAMED, WriteFor
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.theme import Appearance
from evenwichtapp.vault.vault import Vault
from tests.faults.figures import Figures

START = datetime.fromisoformat("2026-11-12T07:45+01:00")
STEPS = 30  # in one sequence

_places = st.integers(0, 3)
_kinds = st.sampled_from(["death", "moral_situation"])


class PersonAtWindow(RuleBasedStateMachine):
    """``alive``: the words that may not be lost. ``template``: an empty vault to begin with."""

    template: Path
    appearance: Appearance

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp(prefix="evenwicht-window-"))
        self._profile = Profile(self._folder / "profile")
        shutil.copytree(self.template, self._profile.folder)
        self._now = START
        self._count = 0
        self._wrong: list[BaseException] = []
        self._hook, sys.excepthook = sys.excepthook, self._note_wrong
        self.alive: set[str] = set()
        self._forms: set[tuple[str, date]] = set()
        self._session = Session(self._profile, "en", clock=lambda: self._now)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._preferences = Preferences(application, self._profile, "en")
        self._shell = Shell(self._session, self._preferences)
        self._shell.resize(1280, 820)
        self._shell.show()
        self._shell.begin()
        self._settle()

    def teardown(self) -> None:
        """At the end each word that waits must come back to who asks for it."""
        try:
            if not self._wrong:
                self._find_again()
        finally:
            self._session.close()
            shiboken6.delete(self._shell)
            shiboken6.delete(self._session)
            shiboken6.delete(self._preferences)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            sys.excepthook = self._hook
            shutil.rmtree(self._folder)

    # What a person does

    @rule()
    def type(self) -> None:
        """Type a word behind what stands in the note, on top of everything."""
        word = self._new_word()
        note = self._form._note if self._form else self._page._sheet._note
        note.setPlainText(f"{note.toPlainText()} {word}".strip())

    @precondition(lambda self: not self._form)
    @rule()
    def erase(self) -> None:
        """Take all words out of the note by hand."""
        self.alive -= words(self._page._sheet._note.toPlainText()) - self._in_diary()
        self._page._sheet._note.setPlainText("")

    @precondition(lambda self: not self._form)
    @rule(score=st.integers(1, 10))
    def score(self, score: int) -> None:
        """Choose a score."""
        if self._page._entry().score != score:
            self._page._sheet.choose_score(score)

    @precondition(lambda self: not self._form)
    @rule(score=st.integers(1, 10), refused=st.booleans(), at_once=st.booleans())
    def save(self, score: int, refused: bool, at_once: bool) -> None:
        """Save what stands there; now and then the disk refuses it."""
        self.score(score)
        with self._disk(refused):
            self._page._sheet._ask_save()
            if refused or not at_once:
                self._settle()

    @precondition(lambda self: not self._form)
    @rule(place=_places)
    def open_written(self, place: int) -> None:
        """Open an entry that was saved earlier."""
        if check_in := self._pick(self._session.diary.check_ins, place):
            self._page._side.edit_asked.emit(check_in.id)

    @precondition(lambda self: not self._form)
    @rule()
    def leave_written(self) -> None:
        """Choose not to change the earlier entry after all: what was changed in it is let go."""
        if self._page._sheet.changes_earlier:
            self.alive -= words(self._page._entry().note) - self._in_diary()
            self._page._sheet._leave.click()

    @precondition(lambda self: not self._form)
    @rule(place=_places, at_once=st.booleans())
    def delete(self, place: int, at_once: bool) -> None:
        """Delete an entry or an event that was saved."""
        self._settle()
        diary = self._session.diary
        if record := self._pick((*diary.check_ins, *diary.events), place):
            self.alive -= words(record.note)
            self._session.apply(Change("check_in_removed", remove=(record,)))
            if not at_once:
                self._settle()

    @precondition(lambda self: not self._form)
    @rule()
    def undo(self) -> None:
        """Take the last change back."""
        self._settle()
        before = self._in_diary()
        self._session.undo()
        self._settle()
        self.alive -= before - self._in_diary()

    @precondition(lambda self: not self._form)
    @rule(days=st.sampled_from([-1, 1]))
    def step(self, days: int) -> None:
        """Go a day earlier or later."""
        (self._page._go_earlier if days < 0 else self._page._go_later)()

    @precondition(lambda self: not self._form)
    @rule(ago=_places)
    def open_day(self, ago: int) -> None:
        """Come to a day from another page."""
        workspace: Any = self._shell.face
        workspace.open(NAMED["reflect"])
        workspace.open(WriteFor(self._session.today - timedelta(days=ago)))

    @precondition(lambda self: not self._form)
    @rule(shift=st.sampled_from(Shift))
    def choose_shift(self, shift: Shift) -> None:
        """Choose a shift, as a click on it does."""
        self._page._shift._take(shift)

    @precondition(lambda self: not self._form)
    @rule(hours=st.sampled_from([3, 10, 24]))
    def wait(self, hours: int) -> None:
        """Some time goes by, maybe over the beginning of a new day."""
        self._now += timedelta(hours=hours)
        workspace: Any = self._shell.face
        workspace._look_at_clock()

    @precondition(lambda self: not self._form)
    @rule(kind=_kinds)
    def open_event(self, kind: str) -> None:
        """Open the form of an event."""
        self._forms.add((kind, self._page._day))
        self._page._ask_event(kind)
        self._settle()

    @precondition(lambda self: not self._form)
    @rule(place=_places)
    def open_written_event(self, place: int) -> None:
        """Open an event that was saved earlier, to change it."""
        if event := self._pick(self._session.diary.events, place):
            self._page._side._open_event(event)
            self._settle()

    @precondition(lambda self: self._form)
    @rule()
    def leave_form(self) -> None:
        """Leave the form with Escape."""
        self._form.reject()

    @precondition(lambda self: self._form)
    @rule()
    def throw_away(self) -> None:
        """Throw away what stands in the form."""
        self.alive -= words(self._form._note.toPlainText()) - self._in_diary()
        self._form._throw_away_button.click()

    @precondition(lambda self: self._form)
    @rule(refused=st.booleans())
    def save_form(self, refused: bool) -> None:
        """Save the event; now and then the disk refuses it."""
        with self._disk(refused):
            self._form.keep()
            self._settle()

    @rule()
    def lock_and_unlock(self) -> None:
        """Lock, and open again."""
        self._shell.lock()
        self._settle()
        self._session.open("")
        self._settle()

    @rule()
    def let_time_pass(self) -> None:
        """The window keeps its drafts every few seconds."""
        self._shell.keep_drafts()

    # What must hold

    @invariant()
    def nothing_is_lost(self) -> None:
        """Each word is in the diary, in what stands open, or in a draft."""
        self._settle()
        kept = self._in_diary() | words(self._page.draft()) | self._in_drafts()
        if self._form:
            kept |= words(self._form._note.toPlainText())
        missing = self.alive - kept
        assert not missing, f"lost: {sorted(missing)}"
        assert not self._wrong, self._wrong

    def _find_again(self) -> None:
        self._settle()
        if self._form:
            self._form.reject()
        found = self._in_diary()
        for _ in range(1 + len(self._page._unsaved.entries)):
            found |= words(self._page._entry().note)
            if waiting := self._page._unsaved.entries:
                self._page._side.day_asked.emit(waiting[0].day)
        found |= words(self._page._entry().note)
        new = [EventForm(self._session, kind, day, self._page) for kind, day in self._forms]
        written = [
            EventForm(self._session, event.kind, event.day, self._page, event)
            for event in self._session.diary.events
        ]
        for form in (*new, *written):
            form.open()
            self._settle()
            found |= words(form._note.toPlainText())
            form.reject()
        self._settle()
        missing = self.alive - found - self._gone_with_event()
        assert not missing, f"does not come back: {sorted(missing)}"

    def _gone_with_event(self) -> set[str]:
        """What was changed in an event that the person deleted waits for it to come back."""
        connection = self._session._work.vault._file.connection
        kept = self._session._thread._executor.submit(
            lambda: dict(connection.execute("SELECT name, text FROM drafts"))
        ).result()
        kept |= self._session._drafts._typed
        about_record = re.compile("EventForm: ([0-9a-f]{32})")
        there = {event.id for event in self._session.diary.events}
        return {
            word
            for name, text in kept.items()
            if (found := about_record.fullmatch(name)) and found[1] not in there
            for word in words(text)
        }

    # Small parts

    @property
    def _page(self) -> Any:
        workspace: Any = self._shell.face
        return workspace._pages["today"]

    @property
    def _form(self) -> Any:
        open_ones = [form for form in self._page.findChildren(EventForm) if form.isVisible()]
        return open_ones[-1] if open_ones else None

    def _new_word(self) -> str:
        self._count += 1
        word = f"woord{self._count}"
        self.alive.add(word)
        return word

    def _pick(self, records: tuple[Any, ...], place: int) -> Any:
        return records[place % len(records)] if records else None

    def _in_diary(self) -> set[str]:
        diary: Diary = self._session.diary
        return {w for record in (*diary.check_ins, *diary.events) for w in words(record.note)}

    def _in_drafts(self) -> set[str]:
        kept = self._session._thread._executor.submit(self._drafts_on_disk).result()
        return {w for text in (*self._session._drafts._typed.values(), *kept) for w in words(text)}

    def _drafts_on_disk(self) -> list[str]:
        """What a form that stood open at a lock had in it waits there for its next opening."""
        if not self._session._work.is_open:
            return []
        connection = self._session._work.vault._file.connection
        return [text for (text,) in connection.execute("SELECT text FROM drafts")]

    def _settle(self) -> None:
        """Until the vault's thread has done all, and the window has heard of it."""
        for _ in range(3):
            self._session._thread._executor.submit(_nothing).result()
            QCoreApplication.sendPostedEvents()
            QCoreApplication.processEvents()

    @contextmanager
    def _disk(self, refused: bool) -> Iterator[None]:
        if not refused:
            yield
            return
        apply, keep = Vault.apply, Vault.save_draft
        Vault.apply = Vault.save_draft = _refuse  # type: ignore[assignment, method-assign]
        try:
            yield
        finally:
            Vault.apply, Vault.save_draft = apply, keep  # type: ignore[method-assign]

    def _note_wrong(self, _kind: Any, error: BaseException, _traceback: Any) -> None:
        self._wrong.append(error)


def words(text: str) -> set[str]:
    """The made-up words in a text, in a draft too."""
    parts = "".join(c if c.isalnum() else " " for c in text.replace("\\n", " ")).split()
    return {part for part in parts if part.startswith("woord")}


def type_and_save(folder: Path, sequences: int, *, derandomize: bool = False) -> Figures:
    """So many sequences of random acts in the window; a lost word counts as lost."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["evenwicht", *FUSION])
    figures = Figures("words typed in the window, at random", tries=sequences)
    profile = Profile(folder / "empty")
    profile.ensure()
    Vault.create(profile, "")[0].close()

    class Sequence(PersonAtWindow):
        template = profile.folder
        appearance = Appearance(application, "light", 100)

    try:
        run_state_machine_as_test(
            Sequence,
            settings=settings(
                max_examples=sequences,
                stateful_step_count=STEPS,
                deadline=None,
                derandomize=derandomize,
                database=None,
                phases=[Phase.generate],  # to find the shortest example takes many minutes
                suppress_health_check=list(HealthCheck),
            ),
        )
    except AssertionError as error:
        print(error, *getattr(error, "__notes__", ()), sep="\n", file=sys.stderr)
        figures.lost += 1
    return figures


def _refuse(*_change: object) -> None:
    raise KnownError("disk_full")


def _nothing() -> None:
    """Only to know that all before it is done."""
