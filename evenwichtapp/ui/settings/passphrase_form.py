"""Small forms for the passphrase and for the code that opens the diary without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.ui.controls.field import PassphraseField
from evenwichtapp.ui.dialog import LARGEST_SHARE, Form
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.forms.show_code import ShowCode
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.ui.wording import error_words

if TYPE_CHECKING:
    from evenwichtapp.catalogue.models import Language


class PassphraseForm(Form):
    """``asked``: the old and the new passphrase. Stays open until the change is made."""

    asked = QtSignal(str, str)

    def __init__(
        self, session: Session, title: str, keep_words: str, leave_words: str, parent: QWidget
    ) -> None:
        super().__init__(title, keep_words, leave_words, parent)
        self.session = session

    def add_field(self, name: str) -> PassphraseField:
        """A field with its name above it."""
        field = PassphraseField(name)
        label = TextLabel(name, TextRole.BODY_STRONG)
        label.setBuddy(field)
        self.body.addWidget(label)
        self.body.addWidget(field)
        return field

    @Slot(KnownError)
    def say_refused(self, error: KnownError) -> None:
        """Say why the passphrase stayed as it was."""
        self.say(error_words(error, self.session.language))


class _NewPassphraseForm(PassphraseForm):
    """Says what it means, asks the passphrase of now, where there is one, and another one twice."""

    def __init__(
        self,
        session: Session,
        title: str,
        keep_words: str,
        meaning: tuple[str, ...],
        parent: QWidget,
        *,
        has_passphrase: bool,
    ) -> None:
        super().__init__(session, title, keep_words, self.tr("Not now"), parent)
        for words in meaning:
            self.body.addWidget(TextLabel(words, TextRole.BODY, "ink2", wrap=True))
        self._old = self.add_field(self.tr("Your passphrase now")) if has_passphrase else None
        self._new = self.add_field(self.tr("New passphrase"))
        self._again = self.add_field(self.tr("The new one once more"))
        (self._old or self._new).setFocus()

    @Slot()
    def keep(self) -> None:
        """Hand over both, when the new one was typed the same twice."""
        if not self._new.text():
            self.say(self.tr("Type a new passphrase first."))
            self._new.setFocus()
        elif self._new.text() != self._again.text():
            self.say(self.tr("The two are not the same. Type the second one again."))
            self._again.clear()
            self._again.setFocus()
        else:
            self.say("")
            self.asked.emit(self._old.text() if self._old else "", self._new.text())


class ChangePassphraseForm(_NewPassphraseForm):
    """Another passphrase for the same lock."""

    def __init__(self, session: Session, parent: QWidget, *, has_passphrase: bool) -> None:
        meaning = (
            self.tr(
                "Your diary and its copies here then open with the new passphrase. A copy that "
                "lies elsewhere still opens as it did. Its key fits your diary of today. Only "
                "a new lock ends that."
            ),
        )
        super().__init__(
            session,
            self.tr("Change your passphrase") if has_passphrase else self.tr("Set a passphrase"),
            self.tr("Save"),
            meaning,
            parent,
            has_passphrase=has_passphrase,
        )


class NewLockForm(_NewPassphraseForm):
    """Another lock altogether. It cannot be left half-way."""

    def __init__(self, session: Session, parent: QWidget, *, has_passphrase: bool) -> None:
        meaning = (
            self.tr(
                "Your diary gets another key, a new passphrase and a new recovery code. Nothing "
                "that opened it before opens it after that."
            ),
            self.tr(
                "The copies within reach get the new lock too. A copy that lies elsewhere stays "
                "as it is: it opens as it did, and holds what you had written by then."
            ),
        )
        super().__init__(
            session,
            self.tr("Make the lock new"),
            self.tr("Make it new"),
            meaning,
            parent,
            has_passphrase=has_passphrase,
        )
        words = self.tr("Your diary is getting its new lock.")
        self._how_far = TextLabel(words, TextRole.SECONDARY, "ink2", wrap=True)
        self.body.addWidget(self._how_far)
        self._how_far.hide()
        self.asked.connect(self._begin_work)
        session.failed.connect(self._end_work)

    @Slot()
    def keep(self) -> None:
        if self.keep_button.isEnabled():
            super().keep()

    @Slot()
    def reject(self) -> None:
        if self.keep_button.isEnabled():
            super().reject()

    @Slot()
    def _begin_work(self) -> None:
        self.keep_button.setEnabled(False)
        self._how_far.show()
        self.fit()

    @Slot()
    def _end_work(self) -> None:
        self.keep_button.setEnabled(True)
        self._how_far.hide()


class RemovePassphraseForm(PassphraseForm):
    """Says what it means to have none, and asks the passphrase of now."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(
            session,
            self.tr("Go on without a passphrase"),
            self.tr("Take the passphrase away"),
            self.tr("Not now"),
            parent,
        )
        meaning = self.tr("Without it anyone who uses this computer can read your diary.")
        self.body.addWidget(TextLabel(meaning, wrap=True))
        self._old = self.add_field(self.tr("Your passphrase now"))
        self._old.setFocus()

    @Slot()
    def keep(self) -> None:
        """Hand over the passphrase of now, and none as the new one."""
        self.say("")
        self.asked.emit(self._old.text(), "")


class CodeForm(QDialog):
    """Shows a new recovery code, this once."""

    def __init__(self, code: str, profile: Profile, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recovery code"))
        self.setModal(True)
        shown = ShowCode(profile, language)
        shown.show_code(code)
        shown.done.connect(self.accept)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.addWidget(shown)
        shown.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it open: the code comes this once."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Be as high as what is said asks, wrapped as it is, as far as the screen goes."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            room = self.screen().availableSize() * LARGEST_SHARE
            width = min(self.sizeHint().width(), room.width())
            self.resize(width, min(self.heightForWidth(width), room.height()))
        return done
