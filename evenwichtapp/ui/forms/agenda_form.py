"""What weighs in the work, as a text to take to the team."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from evenwichtapp.care.agenda import agenda_point
from evenwichtapp.destination import Destination
from evenwichtapp.errors import KnownError
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.saving import SavePlace
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.status_line import StatusLine
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.ui.wording import error_words


class AgendaForm(Form):
    """Shows the agenda item over the days ``first`` to ``last``, to change, copy or save.

    What the person made of it comes back at the next opening, over whatever days that is: a day
    later they are others. Once it was saved as a file it begins anew.
    """

    keeps_draft = True

    def __init__(
        self, session: Session, first: date, last: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("For the team's agenda"), self.tr("Copy"), self.tr("Close"), parent
        )
        self.session = session

        # Text
        about = TextLabel(
            self.tr(
                "Only how often something was heavy in the team or the organisation. No score and"
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
        self._place = SavePlace(session.profile, self)
        self._place.chosen.connect(self._write)
        self._place.refused.connect(self._refuse)
        save = Button(ButtonKind.TEXT, self.tr("Save as a text file"), icon_name="download-simple")
        save.clicked.connect(self._ask_where)
        self._done = StatusLine(keeps_room=True)

        # Layout
        self.body.addWidget(about)
        self.body.addWidget(self._text)
        self.body.addWidget(save)
        self.body.addWidget(self._done)

    @Slot()
    def keep(self) -> None:
        """Copy the text; the form stays open."""
        self.say("")
        self._done.say_copied(self._text.text(), self.tr("Copied"))

    @Slot()
    def _ask_where(self) -> None:
        self._place.ask(self.tr("Save as a text file"), self.tr("agenda-item.txt"))

    @Slot(object)
    def _write(self, place: Destination) -> None:
        try:
            place.write(self._text.text().encode())
        except KnownError as error:
            self._refuse(error)
            return
        self.begin_anew()
        self.say("")
        self._done.say(self.tr("Saved: {file}").format(file=place.path.name))

    @Slot(KnownError)
    def _refuse(self, error: KnownError) -> None:
        self._done.say("")
        self.say(error_words(error, self.session.language))
