"""A question before something that cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.controls.field import TextField
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.widgets.text import TextLabel


class AskForm(Form):
    """Says what will happen; ``accepted`` when the person wants it."""

    def __init__(
        self, title: str, words: str, keep_words: str, parent: QWidget | None = None
    ) -> None:
        not_now = QCoreApplication.translate("AskForm", "Not now")
        super().__init__(title, keep_words, not_now, parent)
        self.body.addWidget(TextLabel(words, wrap=True))


class TypedAskForm(AskForm):
    """The same, for what takes everything away: a word has to be typed first."""

    def __init__(
        self,
        title: str,
        words: str,
        keep_words: str,
        typed_word: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, words, keep_words, parent)
        self._word = typed_word
        asked = self.tr("Type {word} to confirm").format(word=typed_word)
        self._field = TextField(asked)
        self.body.addWidget(TextLabel(asked))
        self.body.addWidget(self._field)

    @Slot()
    def keep(self) -> None:
        """Close as accepted, but only when the word was typed."""
        if self._field.text().strip().casefold() != self._word.casefold():
            self.say(self.tr("The word is not right yet. Nothing was deleted."))
            self._field.setFocus()
            return
        super().keep()
