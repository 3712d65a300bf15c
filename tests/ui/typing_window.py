"""The real window in a process of its own: ``python -m tests.ui.typing_window PROFILE [WORDS]``.

With words it types them on Vandaag, or with ``in_form`` in the form of a death, says ``typed`` and
goes on; without it says what stands there.
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import SIGNAL, QTimer, Slot, qWarning
from PySide6.QtWidgets import QApplication

from evenwichtapp.paths import Profile
from evenwichtapp.ui import app
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.forms.event_form import EventForm
from evenwichtapp.ui.frame.ending import Ending
from evenwichtapp.ui.frame.main_window import MainWindow
from evenwichtapp.ui.today.page import TodayPage
from evenwichtapp.vault.vault import Vault


class Typist(MainWindow):
    """Looks every now and then whether Vandaag is there, and does what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self._look = QTimer(self)
        self._look.timeout.connect(self._go_on)
        self._look.start(20)

    @Slot()
    def _go_on(self) -> None:
        _folder, words, how = (*sys.argv[1:], "", "")[:3]
        face = getattr(self.centralWidget(), "face", None)
        page = getattr(face, "_pages", {}).get("today")
        if page is None or not page.isVisible() or self.findChild(Ending) is None:
            return
        note = self._note_in_form(page) if "in_form" in sys.argv else page._sheet._note
        if note is None or not (words or note.text()):
            return
        self._look.stop()
        if not words:
            print("there:", note.text(), flush=True)
            for form in page.findChildren(EventForm):
                form.reject()
            self.close()
            return
        note.setPlainText(words)
        print("typed", flush=True)
        self._end_as(how)

    def _note_in_form(self, page: TodayPage) -> TextArea | None:
        """The note in the form, which is opened first."""
        forms = [form for form in page.findChildren(EventForm) if form.isVisible()]
        if not forms:
            page._ask_event("death")
            return None
        return forms[-1]._note

    def _end_as(self, how: str) -> None:
        """What Qt does when the server is gone, or when the session ends; or a slow backup."""
        if how == "slow_backup":
            app.BACKING_UP = 0.1
            Vault.back_up_everywhere = lambda *_args, **_more: threading.Event().wait()
        if how == "lose_display":
            qWarning("The X11 connection broke (error 1). Did the X11 server die?")
            os._exit(1)
        if how == "end_session":
            # Nobody but Qt can make what this signal carries
            asked = SIGNAL("commitDataRequest(QSessionManager&)")
            listening = QApplication.instance().receivers(asked)
            self.findChild(Ending)._take_end_of_session(None)
            os._exit(1 if listening else 2)


if __name__ == "__main__":
    app.MainWindow = Typist  # type: ignore[misc]
    sys.exit(app.run(Profile(Path(sys.argv[1])), "en"))
