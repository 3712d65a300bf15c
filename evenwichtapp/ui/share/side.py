"""Delen, right: which kind of file, what it will hold, and the buttons."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.records import Part
from evenwichtapp.sharing.formats import FORMATS, PDF
from evenwichtapp.sharing.order import Format, Order
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.dates import short_date
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.column_scroll import RING_MARGIN
from evenwichtapp.ui.widgets.fitted_scroll import FittedScroll
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.status_line import ProblemLine, StatusLine
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel
from evenwichtapp.ui.wording import breakable

COUNTED = ("check_ins", "events", "practices", "reflections", "own_signals", "agreements")


class ShareSide(QWidget):
    """``format_changed``: another kind of file. ``save_asked``, ``file_asked``: a button."""

    format_changed = QtSignal()
    save_asked = QtSignal()
    file_asked = QtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

        # Format
        self._format = SegmentedControl(
            self.tr("As what kind of file?"),
            ((one.name, self._words(one, "label")) for one in FORMATS.values()),
        )
        self._format.choose(PDF.name)
        self._format.choice_changed.connect(self._take_format)
        self._whole = CheckBox(self.tr("Take everything along"), self.tr("To move or to keep"))
        self._whole.setChecked(True)
        self._whole.toggled.connect(self.format_changed)

        # What it will hold
        self._purpose = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)
        self._contents = QVBoxLayout()
        self._contents.setSpacing(4)
        self._open = TextLabel(
            self.tr("The file has no lock: whoever has it can read it."),
            TextRole.SECONDARY,
            "ink2",
            wrap=True,
        )

        # Buttons
        self._said = StatusLine(TextRole.SECONDARY_STRONG, "accent")
        self._problem = ProblemLine()
        self._save = Button(ButtonKind.PRIMARY, "", icon_name="download-simple")
        self._save.clicked.connect(self.save_asked)
        bring = Button(ButtonKind.PLAIN, self.tr("Take in a file"), icon_name="folder-open")
        bring.clicked.connect(self.file_asked)
        for button in (self._save, bring):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

        # Layout
        card = Card()
        card.column.addWidget(SerifLabel(self.tr("What will be in it")))
        card.column.addWidget(self._purpose)
        card.column.addSpacing(4)
        card.column.addWidget(Separator())
        card.column.addLayout(self._contents)
        card.column.addWidget(Separator())
        card.column.addWidget(self._open)
        self._scroll = FittedScroll()
        self._scroll.column.setSpacing(10)
        self._scroll.column.addSpacing(6)
        self._scroll.column.addWidget(TextLabel(self._format.accessibleName(), TextRole.HEADING))
        self._scroll.column.addWidget(self._format)
        self._scroll.column.addWidget(self._whole)
        self._scroll.column.addSpacing(6)
        self._scroll.column.addWidget(card)
        below = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, RING_MARGIN)
        layout.setSpacing(10)
        layout.addWidget(self._scroll)
        layout.addStretch(1)
        layout.addLayout(below)
        below.setContentsMargins(RING_MARGIN, 0, RING_MARGIN, 0)
        for part in (self._said, self._problem, self._save, bring):
            below.addWidget(part)
        self._show_format()

    # What the page reads and sets

    def format(self) -> Format:
        """The kind of file."""
        return FORMATS[self._format.choice() or PDF.name]

    def everything(self) -> bool:
        """Whether all days and all parts go along; only the person's own copy holds everything."""
        return self.format().whole and self._whole.isChecked()

    def set_scrolls(self, *, scrolls: bool) -> None:
        """Scroll above the buttons, which then stay in sight; or be shown whole."""
        self._scroll.set_whole(whole=not scrolls)

    def show_contents(self, order: Order) -> None:
        """Say what the file will hold, and what not."""
        empty(self._contents)
        lines = [self._days(order), *self._counts(order), *self._notes(order)]
        for line in lines if order.format.holds else ():
            self._contents.addWidget(TextLabel(line, TextRole.SECONDARY, wrap=True))

    def say_saved(self, file: Path) -> None:
        """Say where the file lies now."""
        self.say_problem("")
        self._said.say(self.tr("Saved: {file}").format(file=breakable(str(file))))

    def say_problem(self, problem: str) -> None:
        """Say in one sentence why there is no file; "" takes it back."""
        self._said.say("")
        self._problem.say(problem)

    def set_can_save(self, can: bool) -> None:
        """Let the file be saved or not; say why not beside it."""
        self._save.setEnabled(can)

    # Slots

    @Slot()
    def _take_format(self) -> None:
        self._show_format()
        self.format_changed.emit()

    # Small parts

    def _show_format(self) -> None:
        chosen = self.format()
        self._save.setText(self._words(chosen, "save"))
        self._save.updateGeometry()
        self._purpose.setText(self._words(chosen, "purpose"))
        self._whole.setVisible(chosen.whole)

    def _words(self, chosen: Format, name: str) -> str:
        return chosen.words(name).in_language(self.session.language)

    def _days(self, order: Order) -> str:
        if order.first is None or order.last is None:
            return self.tr("All days")
        first, last = short_date(order.first), short_date(order.last)
        return self.tr("{first} up to and including {last}").format(first=first, last=last)

    def _counts(self, order: Order) -> list[str]:
        contents = order.contents()
        counts = ((kind, len(getattr(contents, kind))) for kind in COUNTED)
        return [
            sentence(f"sharing.count.{kind}", count=count).in_language(self.session.language)
            for kind, count in counts
            if count
        ]

    def _notes(self, order: Order) -> list[str]:
        """Whether notes go along, and what stays out."""
        summary = order.summary()
        out = [
            part.in_language(self.session.language) for part in (*summary.outside, *summary.cannot)
        ]
        lines = [self.tr("Your notes too")] if Part.NOTES in order.held else []
        if out:
            lines.append(self.tr("Not in it: {parts}").format(parts=", ".join(out)))
        return lines
