"""What weighs in the work, as a text to take to the team."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from evenwichtapp.care.agenda import agenda_point
from evenwichtapp.errors import KnownError
from evenwichtapp.files import write_whole
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.documents import documents_folder
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import Text
from evenwichtapp.ui.words import error_words


class AgendaForm(Form):
    """Shows the agenda item over the days ``first`` to ``last``, to change, copy or save."""

    def __init__(
        self, session: Session, first: date, last: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("For the team's agenda"), self.tr("Copy"), self.tr("Close"), parent
        )
        self.session = session

        # Text
        about = Text(
            self.tr(
                "Only how often something weighed in the team or the organisation. No score and"
                " nothing about yourself. You may change the text."
            ),
            TextRole.SECONDARY,
            "ink2",
            wrap=True,
        )
        self._text = TextArea(self.tr("Agenda item"), rows=8, most_rows=16)
        self._text.setPlainText(
            agenda_point(session.diary, session.catalogue, first, last, session.language)
        )

        # Saving
        save = Button(ButtonKind.TEXT, self.tr("Save as a text file"), icon_name="download-simple")
        save.clicked.connect(self._save)
        self._done = Text("", TextRole.SECONDARY, "ink2", wrap=True)

        # Layout
        self.body.addWidget(about)
        self.body.addWidget(self._text)
        self.body.addWidget(save)
        self.body.addWidget(self._done)

    @Slot()
    def keep(self) -> None:
        """Copy the text; the form stays open."""
        QGuiApplication.clipboard().setText(self._text.text())
        self._tell(self.tr("Copied"))

    @Slot()
    def _save(self) -> None:
        proposed = str(Path(documents_folder()) / self.tr("agenda-item.txt"))
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save as a text file"), proposed, self.tr("Text (*.txt)")
        )
        if not chosen:
            return
        path = Path(chosen)
        try:
            write_whole(path, self._text.text().encode())
        except KnownError as error:
            self._done.setText("")
            self.say(error_words(error, self.session.language))
            return
        self._tell(self.tr("Saved: {file}").format(file=path.name))

    def _tell(self, done: str) -> None:
        self.say("")
        self._done.setText(done)
