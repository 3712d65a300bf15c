"""The sheet of Vandaag: the question, three groups of chips, events, a note, and Bewaren."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.records import Mark, MarkKind
from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.chip_group import ChipGroup, ChipItem
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.forms.chip_menu import ChipMenu
from evenwichtapp.ui.forms.meanings import meanings_button
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.today.event_buttons import EventButtons
from evenwichtapp.ui.today.item_kinds import in_order, kind_words
from evenwichtapp.ui.today.score_keys import ScoreKeys
from evenwichtapp.ui.widgets.beside_or_below import BesideOrBelow
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.column_scroll import ColumnScroll
from evenwichtapp.ui.widgets.keycap import Keycap
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

PADDING = 24
LABEL_WIDTH = 114
MEANINGS_SIDE = 26
SHOWN_AT_FIRST = 6
LABEL_BESIDE = 400  # px of a row in which what is asked stands beside what answers it
ROOM_FOR_KEYS = 560  # px of a sheet that names the keys beside the button


class EntrySheet(Card):
    """The form of one check-in.

    ``save_asked``: the entry is ready to be saved. ``event_asked``: a kind of event was chosen.
    ``own_item_asked``: a kind of mark and the words of a new own item.
    ``edit_left``: the person no longer wants to change an earlier check-in.
    """

    save_asked = QtSignal()
    event_asked = QtSignal(str)
    own_item_asked = QtSignal(MarkKind, str)
    edit_left = QtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self.session = session
        self._entry = Entry(day=session.today)
        self._soon_chosen: tuple[MarkKind, str] | None = None

        # Question
        question = SerifLabel(
            self.tr("How far are you in balance in your work at this moment?"),
            TextRole.SCORE_QUESTION,
        )
        self._keys = ScoreKeys(question.text())
        self._keys.score_chosen.connect(self._score_chosen)

        # Chips
        self._chips = {
            MarkKind.STRESSOR: ChipGroup(self.tr("What was heavy today?"), weighs=True),
            MarkKind.SIGN: ChipGroup(self.tr("What do you notice in yourself?"), weighs=True),
            MarkKind.COPING: ChipGroup(self.tr("What gave support?"), weighs=True),
        }
        for kind, group in self._chips.items():
            group.own_item_asked.connect(partial(self.own_item_asked.emit, kind))

        # Events
        happened = self.tr("Did something happen?")
        self._events = EventButtons(happened, session.catalogue, session.language)
        self._events.event_chosen.connect(self.event_asked)

        # Note
        self._note = TextArea(
            self.tr("Anything else?"), self.tr("Short is fine. No names or room numbers.")
        )

        # Save bar
        self._hint = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)
        self._leave = Button(ButtonKind.TEXT, self.tr("Stop changing"))
        self._leave.clicked.connect(self.edit_left)
        self._save = Button(ButtonKind.PRIMARY, self.tr("Save"))
        self._save.clicked.connect(self._ask_save)
        self._edge = Separator(self)
        self._edge.hide()

        # Layout
        self._scroll = ColumnScroll(side=PADDING)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._show_edge)
        rows = self._scroll.column
        rows.setSpacing(0)
        for kind, group in self._chips.items():
            rows.addWidget(self._row(group.accessibleName(), group, below=12, kind=kind))
        rows.addWidget(self._row(happened, self._events, below=13))
        rows.addWidget(self._row(self.tr("Anything else?"), self._note, below=0))
        self._below = QVBoxLayout()
        rows.addLayout(self._below)
        rows.addStretch(1)
        self._top = QWidget()
        self._above = QVBoxLayout(self._top)
        self._above.setSpacing(14)
        self._above.addWidget(question)
        self._above.addWidget(self._keys)
        self._caps = QWidget()
        caps = QHBoxLayout(self._caps)
        caps.setContentsMargins(0, 0, 10, 0)
        caps.setSpacing(4)
        caps.addWidget(Keycap("Ctrl"))
        caps.addWidget(Keycap("Enter"))
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(PADDING, 12, PADDING, 20)
        self._bar.setSpacing(4)
        self._bar.addWidget(self._hint, 1)
        self._bar.addWidget(self._leave)
        self._bar.addWidget(self._caps)
        self._bar.addWidget(self._save)
        self.column.setSpacing(0)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self._edge)
        self.column.addLayout(self._bar)
        self.set_low(low=False)
        ChipMenu(session, self)
        self.setFocusProxy(self._keys)
        self.load(self._entry)

    # What the page reads and sets

    def entry(self) -> Entry:
        """What stands in the form now."""
        marks = tuple(
            Mark(kind, item, self._weight_of(kind, item))
            for kind, group in self._chips.items()
            for item in (*group.chosen(), *self._not_shown(kind))
        )
        return replace(self._entry, score=self._keys.score(), marks=marks, note=self._note.text())

    def load(self, entry: Entry) -> None:
        """Put an entry in the form."""
        self._entry = entry
        self._keys.set_score(entry.score)
        for kind, group in self._chips.items():
            marks = tuple(m for m in entry.marks if m.kind is kind)
            group.set_weights({m.item: m.weight for m in marks if m.weight is not None})
            group.set_chosen(tuple(m.item for m in marks))
        self._note.setPlainText(entry.note)
        self._leave.setVisible(entry.editing is not None)
        self._say_hint()

    @property
    def changes_earlier(self) -> bool:
        """Whether the form changes an entry that was saved earlier."""
        return self._entry.editing is not None

    def tell(self, words: str) -> None:
        """Say beside the button what just happened to the day, until something else is said."""
        self._hint.setText(words)
        announce(self, words)

    def close_searches(self) -> None:
        """Put away what was opened to find a chip, unless own words still wait there."""
        for group in self._chips.values():
            if not group.own_words_wait:
                group.close_search()
        self._scroll.verticalScrollBar().setValue(0)

    def add_below(self, widget: QWidget) -> None:
        """Let ``widget`` follow the questions, where there is no room beside them."""
        self._below.addWidget(widget)

    def set_low(self, *, low: bool) -> None:
        """Let the day's question scroll along with the others, or keep it in sight above them."""
        side = 0 if low else PADDING
        self._above.setContentsMargins(side, 21, side, 22)
        (self._scroll.column if low else self.column).insertWidget(0, self._top)

    def is_low(self, width: int, height: int) -> bool:
        """Whether what scrolls would be less than half of the sheet at this size."""
        kept = self._top.heightForWidth(max(width - 2 * PADDING, 1)) + self._bar.sizeHint().height()
        return height - kept < height / 2

    def add_above(self, widget: QWidget) -> None:
        """Let ``widget`` go before the questions, and scroll with them."""
        self._scroll.column.insertWidget(0, widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._caps.setVisible(self.width() >= scaled(ROOM_FOR_KEYS))

    def set_day(self, day: date) -> None:
        """Write for another day; what was chosen stays."""
        self._entry = replace(self._entry, day=day)

    def set_events_of_day(self, kinds: frozenset[str]) -> None:
        """Show which kinds of event were already written for this day."""
        self._events.set_written(kinds)

    def refresh_items(self) -> None:
        """Take the catalogue and the person's own items anew, most used first."""
        diary, catalogue = self.session.diary, self.session.catalogue
        language, words = self.session.language, self.session.item_words
        known = {
            MarkKind.STRESSOR: catalogue.stressors,
            MarkKind.SIGN: catalogue.signs,
            MarkKind.COPING: catalogue.coping,
        }
        for kind, group in self._chips.items():
            own = [item.id for item in diary.own_items if item.kind is kind and not item.hidden]
            chosen = (*group.chosen(), *self._own_item_just_made(kind, own))
            items = {
                item: ChipItem(item, words(item), kind_words(catalogue, item, language))
                for item in (*known[kind], *own)
            }
            first = self._first_shown(kind, own, items.keys())
            used = diary.chosen_most(kind, len(items))
            others = in_order(items.keys() - set(first), items, catalogue, used)
            group.set_items((items[i] for i in first), (items[i] for i in others))
            group.set_chosen(chosen)

    def choose_when_known(self, kind: MarkKind, item: str) -> None:
        """Tick an own item as soon as it has been saved."""
        self._soon_chosen = (kind, item)

    def choose_score(self, score: int) -> None:
        """Choose a score 1-10 as the person does; chosen already, it stays."""
        self._keys.choose(score)

    # Slots

    @Slot(int)
    def _score_chosen(self, _score: int) -> None:
        self._say_hint()

    @Slot()
    def _ask_save(self) -> None:
        if self._keys.score() is None:
            self._hint.setText(self.tr("Choose a number first. The rest may stay empty."))
            announce(self, self._hint.text(), urgent=True)
            self._keys.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.save_asked.emit()

    @Slot(int, int)
    def _show_edge(self, _least: int, most: int) -> None:
        """A line above the bar tells that there is more underneath."""
        self._edge.setVisible(most > 0)

    # Small parts

    def _say_hint(self) -> None:
        if self._entry.editing is not None:
            self._hint.setText(self.tr("You are changing an earlier entry."))
        else:
            self._hint.setText(self.tr("Skipping a day is fine."))

    def _own_item_just_made(self, kind: MarkKind, own: list[str]) -> tuple[str, ...]:
        if self._soon_chosen is None or self._soon_chosen[0] is not kind:
            return ()
        item = self._soon_chosen[1]
        if item not in own:
            return ()
        self._soon_chosen = None
        return (item,)

    def _first_shown(self, kind: MarkKind, own: list[str], known: Set[str]) -> tuple[str, ...]:
        """The items most used before this week, filled up with the usual ones, in their order.

        They keep their places for the week, so that the hand finds them; words of the person's own
        that were ticked first in this week come after them. What is often not recognised as a sign
        stands there whatever else was used.
        """
        diary, monday = self.session.diary, _monday(self.session.today)
        used = diary.chosen_most(kind, SHOWN_AT_FIRST, before=monday)
        usual = self.session.catalogue.usual(kind.value)
        first = [item for item in dict.fromkeys((*used, *usual)) if item in known]
        this_week = diary.between(monday, None).chosen_most(kind, len(known))
        new = [item for item in own if item in this_week]
        signs = self.session.catalogue.signs
        overlooked = [item for item in usual if item in signs and signs[item].numbing]
        return tuple(dict.fromkeys((*first[:SHOWN_AT_FIRST], *overlooked, *new)))

    def _explained(self, kind: MarkKind) -> list[str]:
        """What is chosen, what stands there, and everything else of this kind."""
        used = self.session.diary.chosen_most(kind, SHOWN_AT_FIRST)
        known = self.session.catalogue.items(kind.value)
        usual = self.session.catalogue.usual(kind.value)
        ordered = dict.fromkeys((*self._chips[kind].chosen(), *used, *usual, *known))
        return [item for item in ordered if item in known]

    def _weight_of(self, kind: MarkKind, item: str) -> int | None:
        if self._chips[kind].offers(item):
            return self._chips[kind].weight(item)
        kept = (m.weight for m in self._entry.marks if m.kind is kind and m.item == item)
        return next(kept, None)

    def _not_shown(self, kind: MarkKind) -> list[str]:
        """What the entry holds though it is no longer offered, such as a hidden own item."""
        group = self._chips[kind]
        return [m.item for m in self._entry.marks if m.kind is kind and not group.offers(m.item)]

    def _row(
        self, name: str, widget: QWidget, *, below: int, kind: MarkKind | None = None
    ) -> QWidget:
        """A hairline, the words of a question, what answers it, and ``below`` px of air."""
        label = SerifLabel(name, TextRole.ROW_LABEL)
        label.setBuddy(widget)
        asked = QWidget()
        lowered = QVBoxLayout(asked)
        lowered.setContentsMargins(0, 0, 0, 0)
        lowered.setSpacing(0)
        lowered.addSpacing(6)
        lowered.addWidget(label)
        if kind is not None:
            meanings = meanings_button(self.session, partial(self._explained, kind), self)
            meanings.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard asks at a word itself
            meanings.setFixedSize(scaled(MEANINGS_SIDE), scaled(MEANINGS_SIDE))
            lowered.addWidget(meanings)
        answered = BesideOrBelow(LABEL_BESIDE)
        line = answered.row
        line.setContentsMargins(0, 14, 0, below)
        line.setSpacing(8)
        answered.add(asked, 0, Qt.AlignmentFlag.AlignTop, width=LABEL_WIDTH)
        answered.add(widget, 1, Qt.AlignmentFlag.AlignTop)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Separator())
        column.addWidget(answered)
        return row


def _monday(day: date) -> date:
    """The first day of the week in which ``day`` lies."""
    return day - timedelta(days=day.weekday())
