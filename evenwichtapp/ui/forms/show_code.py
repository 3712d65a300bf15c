"""The recovery code, shown this once: to write down, or to keep as a page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.destination import Destination
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.saving import SavedFile
from evenwichtapp.ui.widgets.fitted_scroll import FittedScroll
from evenwichtapp.ui.widgets.status_line import StatusLine
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel
from evenwichtapp.ui.wording import error_words

if TYPE_CHECKING:
    from evenwichtapp.catalogue.models import Language

COLUMN = 504
LINES, FIRST_LINE = 2, 4  # of the seven groups


class ShowCode(QWidget):
    """``done``: the person has written it down."""

    done = QtSignal()

    def __init__(self, profile: Profile, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._whole = ""

        # Words
        title = SerifLabel(self.tr("Keep your recovery code"), TextRole.PAGE_TITLE)
        words = TextLabel(
            self.tr(
                "If you forget your passphrase, only this code opens your diary. Nobody else has "
                "it, and you see it here once. Write it down and keep it somewhere safe."
            ),
            TextRole.BODY,
            "ink2",
            wrap=True,
        )

        # Code
        self._code = TextArea(self.tr("Recovery code"), rows=LINES, role=TextRole.CODE)
        self._code.setReadOnly(True)
        self._said = StatusLine()

        # Buttons
        self._copy = Button(ButtonKind.PLAIN, self.tr("Copy"), icon_name="copy")
        self._copy.clicked.connect(self._put_on_clipboard)
        self._save = Button(ButtonKind.PLAIN, self.tr("Save as a page"))
        self._save.clicked.connect(self._ask_where)
        self._begin = Button(ButtonKind.PRIMARY, self.tr("I have written it down"))
        self._begin.clicked.connect(self.done)
        self.setFocusProxy(self._begin)

        # Page
        self._place = SavedFile(profile, self, self._page)
        self._place.saved.connect(self._say_saved)
        self._place.refused.connect(self._say_failed)

        # Layout
        row = QWidget()
        buttons = FlowLayout(row, gap=8)
        for button in (self._begin, self._copy, self._save):
            buttons.addWidget(button)
        shown = FittedScroll(side=0)
        shown.column.setSpacing(12)
        shown.column.addWidget(title)
        shown.column.addWidget(words)
        shown.column.addWidget(self._code)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(shown)
        layout.addSpacing(8)
        layout.addWidget(row)
        layout.addWidget(self._said)
        layout.addStretch(1)
        self.setMaximumWidth(scaled(COLUMN))

    def sizeHint(self) -> QSize:
        """Wide enough for the code in its two lines."""
        return QSize(scaled(COLUMN), super().sizeHint().height())

    def show_code(self, code: str) -> None:
        """Put the code in view, large and in two lines, as it is to be written down."""
        self._whole = code
        groups = code.split("-")
        first, then = "-".join(groups[:FIRST_LINE]), "-".join(groups[FIRST_LINE:])
        self._code.setPlainText(f"{first}-\n{then}")

    @Slot()
    def _put_on_clipboard(self) -> None:
        self._said.say_copied(self._whole, self.tr("Copied. Clear the clipboard afterwards."))

    @Slot()
    def _ask_where(self) -> None:
        name = self.tr("recovery-code") + ".pdf"
        self._place.ask(self.tr("Where should the page go?"), name)

    def _page(self, place: Destination) -> Callable[[], None]:
        from evenwichtapp.sharing.recovery_page import write_recovery_page

        return partial(write_recovery_page, self._whole, place, self._language, date.today())

    @Slot()
    def _say_saved(self) -> None:
        self._said.say(self.tr("Saved. Print it, and remove the file after that."))

    @Slot(KnownError)
    def _say_failed(self, error: KnownError) -> None:
        self._said.say(error_words(error, self._language))
