"""Asking where a file goes, whether one that is there may be replaced, and writing it there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QFileDialog, QWidget

from evenwichtapp.destination import Destination
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.ui.ask_form import AskForm
from evenwichtapp.ui.documents import documents_folder
from evenwichtapp.ui.wording import breakable
from evenwichtapp.ui.work.background import Background


class SavePlace(QObject):
    """``chosen``: the Destination that may be written. ``refused``: why that place will not do.

    The question about a file that is there is the app's own: the dialogs of some systems add the
    ending of the name only after they have asked.
    """

    chosen = QtSignal(object)
    refused = QtSignal(KnownError)

    def __init__(self, profile: Profile, asked_from: QWidget) -> None:
        super().__init__(asked_from)
        self._profile = profile
        self._asked_from = asked_from

    def ask(self, title: str, name: str) -> None:
        """Let a place be chosen; ``name`` is proposed, and lends its ending to one without."""
        dialog = QFileDialog(self._asked_from, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        dialog.setDirectory(documents_folder())
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    @Slot(str)
    def take(self, name: str) -> None:
        """Look the place over; ask once more where a file would be replaced."""
        path = Path(name)
        try:
            place = Destination(path, self._profile)
        except KnownError as error:
            if error.code == "file_exists":
                self._ask_replace(path)
            else:
                self.refused.emit(error)
            return
        self.chosen.emit(place)

    def _ask_replace(self, path: Path) -> None:
        form = AskForm(
            self.tr("Replace this file?"),
            self.tr("{file} is there already. What is in it now goes away.").format(
                file=breakable(path.name)
            ),
            self.tr("Replace"),
            self._asked_from,
        )
        form.accepted.connect(partial(self._replace, path))
        form.open()

    def _replace(self, path: Path) -> None:
        try:
            place = Destination(path, self._profile, replace=True)
        except KnownError as error:
            self.refused.emit(error)
            return
        self.chosen.emit(place)


class SavedFile(SavePlace):
    """Asks for a place and writes there in a thread of its own.

    ``work`` says what is to be done for a place. ``saved`` carries what that gave back; what went
    wrong with it is ``refused`` too.
    """

    saved = QtSignal(object)

    def __init__(
        self,
        profile: Profile,
        asked_from: QWidget,
        work: Callable[[Destination], Callable[[], Any]],
    ) -> None:
        super().__init__(profile, asked_from)
        self._work = work
        self._writing = Background(self)
        self._writing.done.connect(self.saved)
        self._writing.failed.connect(self.refused)
        self.chosen.connect(self._write)

    @Slot(object)
    def _write(self, place: Destination) -> None:
        self._writing.start(self._work(place))
