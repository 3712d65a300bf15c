"""Delen: what goes out, seen before it goes; and the way in for a file from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QWidget,
)

from evenwichtapp.destination import Destination
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import RECORD_LISTS, Person
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.order import Order
from evenwichtapp.sharing.parts import ALL
from evenwichtapp.ui.documents import documents_folder
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.page import GAP, MARGIN, Page
from evenwichtapp.ui.pages import Opening, TakeIn
from evenwichtapp.ui.saving import SavedFile
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.share.choice import ShareChoice
from evenwichtapp.ui.share.import_view import ImportView
from evenwichtapp.ui.share.paper_preview import PaperPreview
from evenwichtapp.ui.share.side import ShareSide
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN, ColumnScroll
from evenwichtapp.ui.wording import error_words
from evenwichtapp.ui.work.background import Background

CHOICE_WIDTH, SIDE_WIDTH, LEAST_PREVIEW = 284, 248, 300
LARGEST = 16_777_215  # as large as Qt lets a widget be
PREVIEW_DOTS_PER_INCH = 144
AFTER_TYPING = 250  # milliseconds before the preview is drawn again


class SharePage(Page):
    """The choice at the left, the report as it will be in the middle, the file at the right."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset({*RECORD_LISTS, Person})
    draft_name: ClassVar[str] = "share"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)

        # Choice
        self._choice = ShareChoice(session.today, session.language)
        self._choice.changed.connect(self._show_later)

        # Preview
        self._preview = PaperPreview(self.tr("The report as it will be"))
        self._drawing = Background(self)
        self._drawing.done.connect(self._preview.show_pages)
        self._drawing.failed.connect(self._say_no_pages)

        # File
        self._side = ShareSide(session)
        self._side.format_changed.connect(self._show_now)
        self._side.save_asked.connect(self._ask_where)
        self._side.file_asked.connect(self._ask_file)
        self._place = SavedFile(session.profile, self, self._file)
        self._place.saved.connect(self._take_saved)
        self._place.refused.connect(self._say_not_saved)

        # Import
        self._import = ImportView(session)
        self._import.left.connect(self._leave_import)
        self._import.file_asked.connect(self._ask_file)

        # Layout
        self._scroll = ColumnScroll(side=BAR_ROOM, left=RING_MARGIN)
        self._places = QGridLayout()
        self._places.setSpacing(GAP)
        self._places.setColumnStretch(1, 1)
        self._places.addWidget(self._preview, 0, 1)
        self._scroll.column.addLayout(self._places)
        sharing = QWidget()
        self._row = QHBoxLayout(sharing)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP - BAR_ROOM - RING_MARGIN)
        self._row.addWidget(self._scroll, 1)
        self._faces = QStackedWidget()
        self._faces.addWidget(sharing)
        self._faces.addWidget(self._import)
        self.scroll_body(self._faces)
        self._narrow: tuple[bool, bool] | None = None
        self._arrange()
        self._say_title()

    def refresh(self) -> None:
        """Take the diary anew in what will go along."""
        self._import.refresh()
        self._show_now()

    def open_with(self, opening: Opening) -> None:
        """Begin to take in a file."""
        if isinstance(opening, TakeIn):
            self._read(opening.file)

    def draft(self) -> str:
        """The question for the talk."""
        return self._choice.question()

    def restore_draft(self, draft: str) -> None:
        """Put the question back, unless another one is being typed."""
        if not self._choice.question():
            self._choice.set_question(draft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # Slots

    @Slot()
    def _show_now(self) -> None:
        self._show(wait=0)

    @Slot()
    def _show_later(self) -> None:
        self._show(wait=AFTER_TYPING)

    @Slot(KnownError)
    def _say_no_pages(self, error: KnownError) -> None:
        self._preview.say(error_words(error, self.session.language))
        self._side.set_can_save(False)

    @Slot()
    def _ask_where(self) -> None:
        name = f"evenwicht-{self.session.today}.{self._side.format().suffix}"
        self._place.ask(self.tr("Where should the file go?"), name)

    def _file(self, place: Destination) -> Callable[[], tuple[Path, Change | None]]:
        return partial(_written, self._order(), place)

    @Slot(object)
    def _take_saved(self, made: tuple[Path, Change | None]) -> None:
        path, kept = made
        self._side.say_saved(path)
        if kept is not None:
            self.session.apply(kept)

    @Slot(KnownError)
    def _say_not_saved(self, error: KnownError) -> None:
        self._side.say_problem(error_words(error, self.session.language))

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setDirectory(documents_folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._open_file)
        dialog.open()

    @Slot(str)
    def _open_file(self, name: str) -> None:
        self._read(Path(name))

    @Slot()
    def _leave_import(self) -> None:
        self._faces.setCurrentIndex(0)
        self._say_title()
        self._show_now()

    # Small parts

    def _read(self, file: Path) -> None:
        self._import.read(file)
        self._faces.setCurrentWidget(self._import)
        self._say_title()

    def _order(self) -> Order:
        session, chosen = self.session, self._side.format()
        everything = self._side.everything()
        first, last = self._choice.period() if chosen.holds and not everything else (None, None)
        return Order(
            diary=session.diary,
            catalogue=session.catalogue,
            language=session.language,
            as_of=session.today,
            format=chosen,
            parts=ALL if everything else self._choice.parts(),
            first=first,
            last=last,
            question=self._choice.question() if chosen.has_question else "",
        )

    def _show(self, wait: int) -> None:
        """Show what would go out now; the pages follow when they are set."""
        order = self._order()
        self._choice.show_for(
            everything=self._side.everything(),
            with_question=order.format.has_question,
            with_parts=bool(order.format.holds),
        )
        self._side.say_problem("")
        self._side.show_contents(order)
        self._side.set_can_save(not self.session.diary.empty)
        if self.session.diary.empty:
            self._drawing.drop()
            self._preview.say(
                self.tr("There is nothing to share yet."),
                self.tr(
                    "Once you have written something, you see here how it looks before it goes "
                    "anywhere. Do you have a file from another app? Then take it in first."
                ),
            )
        elif order.format.pages is not None:
            self._drawing.start(partial(_pages, order), wait)
        else:
            self._drawing.drop()
            about = (order.format.words(name) for name in ("no_pages", "about"))
            self._preview.say(*(words.in_language(self.session.language) for words in about))

    def _say_title(self) -> None:
        if self._faces.currentWidget() is self._import:
            self.title.setText(self.tr("Take in a file"))
            self.subtitle.setText(self.tr("You see first what would be added."))
        else:
            self.title.setText(self.tr("Share"))
            self.subtitle.setText(self.tr("You choose what you take along to your coach."))

    def _arrange(self) -> None:
        """Put the file under the rest, and the preview too, where there is no room beside it."""
        choice, side = scaled(CHOICE_WIDTH), scaled(SIDE_WIDTH)
        room = self.width() - 2 * MARGIN - GAP
        narrow = room < choice + side + LEAST_PREVIEW + GAP
        stacked = room < choice + scaled(LEAST_PREVIEW)
        self.set_side_width(0 if narrow else side)
        self.subtitle.setHidden(narrow)
        if self._narrow == (narrow, stacked):
            return
        self._narrow = (narrow, stacked)
        self._places.addWidget(self._choice, 0, 0, 1, 2 if stacked else 1)
        if stacked:
            self._places.addWidget(self._preview, 1, 0, 1, 2)
        else:
            self._places.addWidget(self._preview, 0, 1)
        _set_width(self._choice, None if stacked else choice)
        _set_width(self._side, None if narrow else side + 2 * RING_MARGIN)
        self._side.set_scrolls(scrolls=not narrow)
        if narrow:
            self._places.addWidget(self._side, 2, 0, 1, 2)
        else:
            self._row.addWidget(self._side)
        self._row.setContentsMargins(0, 0, 0 if narrow else BAR_ROOM - RING_MARGIN, 0)


def _written(order: Order, place: Destination) -> tuple[Path, Change | None]:
    """Where the file lies, and what the diary remembers of it."""
    return order.write(place), order.kept()


def _pages(order: Order) -> tuple[bytes, ...]:
    """The pages of the file as PNG; raises ``KnownError``, such as ``period_empty``."""
    order.check()
    return order.format.pages(order, PREVIEW_DOTS_PER_INCH) if order.format.pages else ()


def _set_width(widget: QWidget, width: int | None) -> None:
    """Keep a widget ``width`` px wide, or let it take the room there is."""
    widget.setMinimumWidth(width or 0)
    widget.setMaximumWidth(width or LARGEST)
