"""The card for the ward: what its six letters stand for, and the way to paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.care.card_letters import exchanged, fresh_letters, keep, letters, short_words
from evenwichtapp.destination import Destination
from evenwichtapp.diary.records import CardLetter, Mark, MarkKind
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.formats import CARD
from evenwichtapp.sharing.order import Order
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.drop_down import DropDown
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.saving import SavedFile
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.keycap import Keycap
from evenwichtapp.ui.widgets.status_line import StatusLine
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.ui.wording import breakable, error_words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PRINT_DOTS_PER_INCH = 300


class CardForm(Form):
    """Prints the card or saves it as PDF; its letters are kept from then on.

    Another thing for a letter is kept at once, as a change that can be undone.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Card for the ward"), self.tr("Print"), self.tr("Close"), parent)
        self.session = session
        self._card = letters(session.diary, session.catalogue, session.today, session.language)
        self._choices = self._all_choices()

        # Letters
        about = TextLabel(
            self.tr(
                "Four cards on a page, a week each. Catching up takes the same letters. "
                "They stay as they are until you change them."
            ),
            TextRole.SECONDARY,
            "ink2",
            wrap=True,
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(scaled(8))
        anew = Button(ButtonKind.TEXT, self.tr("Take the six I use most now"))
        anew.clicked.connect(self._take_anew)

        # To paper
        save = Button(ButtonKind.TEXT, self.tr("Save as pdf"), icon_name="download-simple")
        save.clicked.connect(self._ask_where)
        self._place = SavedFile(session.profile, self, self._file)
        self._place.saved.connect(self._say_saved)
        self._place.refused.connect(self._refuse)
        self._done = StatusLine(keeps_room=True)

        # Layout
        buttons = QHBoxLayout()
        buttons.addWidget(anew)
        buttons.addWidget(save)
        buttons.addStretch(1)
        self.body.addWidget(about)
        self.body.addLayout(self._rows)
        self.body.addLayout(buttons)
        self.body.addWidget(self._done)
        self._show_letters()

    @Slot()
    def keep(self) -> None:
        """Let a printer be chosen; the form stays open."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.windowTitle())
        dialog.finished.connect(partial(self._print_if_wanted, printer))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.show()

    def print_on(self, printer: QPrinter) -> None:
        """Print the page, and keep its letters."""
        from PySide6.QtGui import QPageLayout, QPageSize

        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        printer.setFullPage(True)
        page = QImage.fromData(self._page())
        painter = QPainter()
        if not painter.begin(printer):
            self._refuse(KnownError("cannot_print"))
            return
        painter.drawImage(painter.viewport(), page)
        painter.end()
        self._keep_letters()
        self._done.say(self.tr("Sent to the printer."))

    # Slots

    @Slot(int)
    def _print_if_wanted(self, printer: QPrinter, result: int) -> None:
        """What ``accepted`` of this dialog carries differs from that of every other."""
        if result == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    @Slot()
    def _take_anew(self) -> None:
        session = self.session
        self._card = fresh_letters(
            session.diary, session.catalogue, session.today, session.language
        )
        self._take_letters()

    @Slot(int)
    def _exchange(self, place: int, index: int) -> None:
        """Another thing in one place; one that stands on the card already stays where it is."""
        mark = self._choices[index]
        others = {one.item for at, one in enumerate(self._card) if at != place}
        if mark.item in others:
            self.say(self.tr("That stands on the card already."))
            self._show_letters()
            return
        words = self._words(mark.item)
        self._card = exchanged(self._card, place, mark, words, self.session.language)
        self._take_letters()

    @Slot()
    def _ask_where(self) -> None:
        self._place.ask(self.tr("Where should the card go?"), self.tr("evenwicht-card.pdf"))

    @Slot(object)
    def _say_saved(self, path: Path) -> None:
        self._keep_letters()
        self._done.say(self.tr("Saved: {file}").format(file=breakable(str(path))))

    def _file(self, place: Destination) -> Callable[[], Path]:
        self.say("")
        return partial(self._order().write, place)

    @Slot(KnownError)
    def _refuse(self, error: KnownError) -> None:
        self.say(error_words(error, self.session.language))

    # Small parts

    def _take_letters(self) -> None:
        self.say("")
        self._keep_letters()
        self._show_letters()

    def _keep_letters(self) -> None:
        self.session.apply(keep(self.session.diary, self._card))

    def _order(self) -> Order:
        session = self.session
        person = replace(session.diary.person, card=self._card)
        return Order(
            diary=replace(session.diary, person=person),
            catalogue=session.catalogue,
            language=session.language,
            as_of=session.today,
            format=CARD,
            parts=CARD.usual,
        )

    def _page(self) -> bytes:
        assert CARD.pages is not None
        return CARD.pages(self._order(), PRINT_DOTS_PER_INCH)[0]

    def _words(self, item: str) -> str:
        session = self.session
        return short_words(item, session.diary, session.catalogue).in_language(session.language)

    def _all_choices(self) -> list[Mark]:
        """All that can be ticked, in order of its words."""
        session = self.session
        known = [
            Mark(kind, item) for kind in MarkKind for item in session.catalogue.items(kind.value)
        ]
        own = [Mark(own.kind, own.id) for own in session.diary.own_items if not own.hidden]
        return sorted((*known, *own), key=lambda mark: session.item_words(mark.item).casefold())

    def _show_letters(self) -> None:
        empty(self._rows)
        for place, one in enumerate(self._card):
            self._rows.addWidget(self._row(place, one))

    def _row(self, place: int, one: CardLetter) -> QWidget:
        name = self.tr("What {letter} stands for").format(letter=one.letter)
        words = self.session.item_words
        choice = DropDown(name, ((mark.item, words(mark.item)) for mark in self._choices))
        choice.setCurrentIndex(choice.findData(one.item))
        choice.activated.connect(partial(self._exchange, place))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(12))
        line.addWidget(_letter(one.letter))
        line.addWidget(choice, 1)
        return row


def _letter(letter: str) -> QWidget:
    """A key in a place as wide as that of every other letter."""
    place = QWidget()
    place.setFixedWidth(scaled(26))
    line = QHBoxLayout(place)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(Keycap(letter))
    return place
