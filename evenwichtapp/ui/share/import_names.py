"""Taking in a file: what the names in it mean to the person."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.diary.records import HIGHEST_SCORE, LOWEST_SCORE, MarkKind
from evenwichtapp.sharing.into.daylio import suggested
from evenwichtapp.sharing.into.importing import OWN_KINDS
from evenwichtapp.sharing.into.names import plain_name
from evenwichtapp.sharing.into.source import LEAVE_OUT, Meanings, Source
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.drop_down import HEIGHT as DROP_DOWN_HEIGHT
from evenwichtapp.ui.controls.drop_down import DropDown
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.beside_or_below import BesideOrBelow
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.column_scroll import ColumnScroll
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.status_line import ProblemLine
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

PADDING = 24
NAME_WIDTH, CHOICE_WIDTH, EXISTING_WIDTH = 220, 230, 300
UNDECIDED, EXISTING = "", "existing"


class MoodRow(QWidget):
    """The name of a mood, and the score 1-10 that it stands for."""

    def __init__(self, name: str, suggestion: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        scores = range(HIGHEST_SCORE, LOWEST_SCORE - 1, -1)
        self.choice = DropDown(
            self.tr("Score for {mood}").format(mood=name),
            (
                (UNDECIDED, self.tr("Choose")),
                *((str(score), str(score)) for score in scores),
                (LEAVE_OUT, self.tr("Leave out")),
            ),
        )
        self.choice.setFixedWidth(scaled(CHOICE_WIDTH))
        words = ""
        if suggestion is not None:
            self.choice.setCurrentIndex(self.choice.findData(str(suggestion)))
            words = self.tr("our suggestion, change it if you see it otherwise")
        self._hint = TextLabel("", TextRole.SECONDARY, "ink2")
        self._hint.setMinimumHeight(scaled(DROP_DOWN_HEIGHT))
        self._say_why(words)
        _lay_out(self, name, self.choice, self._hint)

    @property
    def decided(self) -> bool:
        """Whether the person said what it means."""
        return bool(self.choice.currentData() != UNDECIDED)

    def offer(self, score: int | None) -> None:
        """Choose what the person chose the time before; None is to leave it out."""
        self.choice.setCurrentIndex(
            self.choice.findData(LEAVE_OUT if score is None else str(score))
        )
        self._say_why(self.tr("as you chose the time before"))

    def _say_why(self, words: str) -> None:
        self.choice.setAccessibleDescription(words)
        self._hint.setText(words)

    def score(self) -> int | None:
        """The score, None when rows with this mood are to be left out."""
        chosen = self.choice.currentData()
        return None if chosen == LEAVE_OUT else int(chosen)


class ActivityRow(QWidget):
    """The name of an activity, and what it becomes."""

    def __init__(
        self, name: str, items: QStandardItemModel, same: str | None, parent: QWidget | None = None
    ) -> None:
        """``items`` are the existing ones, ``same`` the id of one with this very name."""
        super().__init__(parent)
        self.name = name
        self.choice = DropDown(
            self.tr("What {activity} is").format(activity=name),
            (
                (f"own:{MarkKind.COPING}", self.tr("It gave support")),
                (f"own:{MarkKind.STRESSOR}", self.tr("It was heavy")),
                (f"own:{MarkKind.SIGN}", self.tr("I noticed it in myself")),
                (EXISTING, self.tr("It is there already")),
                (LEAVE_OUT, self.tr("Leave out")),
            ),
        )
        self.choice.setFixedWidth(max(scaled(CHOICE_WIDTH), self.choice.sizeHint().width()))
        self.choice.currentIndexChanged.connect(self._take_choice)
        self.existing = DropDown(self.tr("Which one {activity} is").format(activity=name), ())
        self.existing.setModel(items)
        self.existing.setFixedWidth(scaled(EXISTING_WIDTH))
        self.existing.hide()
        _lay_out(self, name, self.choice, self.existing)
        if same is not None:
            self.choice.setCurrentIndex(self.choice.findData(EXISTING))
            self.existing.setCurrentIndex(self.existing.findData(same))

    @property
    def decided(self) -> bool:
        """Whether an existing item was chosen where one was asked for."""
        return self.meaning() != UNDECIDED

    def meaning(self) -> str:
        """What stands in a ``Meanings`` for this name."""
        chosen = self.choice.currentData()
        return str(self.existing.currentData() if chosen == EXISTING else chosen)

    def offer(self, meaning: str | None) -> None:
        """Choose what the person chose the time before, where that is still there."""
        if self.choice.currentData() == EXISTING and meaning in {None, *OWN_KINDS}:
            return  # the own item that this made the time before
        if meaning is None or self.choice.findData(meaning) >= 0:
            own = meaning or f"own:{MarkKind.COPING}"
            self.choice.setCurrentIndex(self.choice.findData(own))
        elif (place := self.existing.findData(meaning)) >= 0:
            self.choice.setCurrentIndex(self.choice.findData(EXISTING))
            self.existing.setCurrentIndex(place)

    @Slot()
    def _take_choice(self) -> None:
        self.existing.setVisible(self.choice.currentData() == EXISTING)


class ImportNames(Card):
    """Asks for the meaning of every name. ``done`` carries the Meanings; ``left``: rather not."""

    done = QtSignal(Meanings)
    left = QtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self.session = session
        self._moods: list[MoodRow] = []
        self._activities: list[ActivityRow] = []

        # Names
        self._scroll = ColumnScroll(side=PADDING)
        self._rows = self._scroll.column

        # Buttons
        self._problem = ProblemLine(keeps_room=True)
        leave = Button(ButtonKind.PLAIN, self.tr("Not now"))
        leave.clicked.connect(self.left)
        go_on = Button(ButtonKind.PRIMARY, self.tr("Continue"))
        go_on.clicked.connect(self._go_on)

        # Layout
        bar = QHBoxLayout()
        bar.setContentsMargins(PADDING, 12, PADDING, 20)
        bar.setSpacing(10)
        bar.addWidget(self._problem, 1)
        bar.addWidget(leave)
        bar.addWidget(go_on)
        self.column.setSpacing(0)
        self.column.setContentsMargins(0, 20, 0, 0)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(Separator())
        self.column.addLayout(bar)

    def ask(self, source: Source, kept: Meanings) -> None:
        """Show the names of another file, with what they meant the time before."""
        known = self._known_items()
        same = {
            known.item(row).data(SAME_NAME): known.item(row).data(Qt.ItemDataRole.UserRole)
            for row in range(known.rowCount())
        }
        scores = suggested(source.moods)
        self._moods = [MoodRow(mood, scores[mood]) for mood in source.moods]
        self._activities = [
            ActivityRow(name, known, same.get(plain_name(name))) for name in source.items
        ]
        for mood_row in self._moods:
            if kept.knows_mood(mood_row.name):
                mood_row.offer(kept.score(mood_row.name))
        for activity_row in self._activities:
            if kept.knows_item(activity_row.name):
                activity_row.offer(kept.item(activity_row.name))
        self._fill()
        self._problem.say("")
        self._scroll.verticalScrollBar().setValue(0)

    # Slots

    @Slot()
    def _go_on(self) -> None:
        open_row = next((row for row in self._all_rows() if not row.decided), None)
        if open_row is not None:
            self._ask_again(open_row)
            return
        self.done.emit(
            Meanings(
                moods={row.name: row.score() for row in self._moods},
                items={row.name: row.meaning() for row in self._activities},
            )
        )

    # Small parts

    def _all_rows(self) -> Iterable[MoodRow | ActivityRow]:
        return (*self._moods, *self._activities)

    def _ask_again(self, row: MoodRow | ActivityRow) -> None:
        field = row.choice if isinstance(row, MoodRow) else row.existing
        words = self.tr("“{name}” has no meaning yet. Choose one, or leave it out.")
        self._problem.say(words.format(name=row.name))
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(row)

    def _fill(self) -> None:
        empty(self._rows)
        if self._moods:
            self._rows.addWidget(SerifLabel(self.tr("Which score belongs to which mood?")))
            self._rows.addWidget(
                _explained(
                    self.tr(
                        "This file holds names and no numbers. Choose a score from 1 to 10 for "
                        "each. They count as another scale. They stay out of your signals until "
                        "you say otherwise in Settings."
                    )
                )
            )
            self._add_rows(self._moods)
        if self._activities:
            self._rows.addWidget(SerifLabel(self.tr("What are your activities?")))
            self._rows.addWidget(
                _explained(
                    self.tr(
                        "Each becomes a word of your own, unless it is there already. What you "
                        "leave as it is comes under what gave support."
                    )
                )
            )
            self._add_rows(self._activities)
        self._rows.addStretch(1)

    def _add_rows(self, rows: Iterable[QWidget]) -> None:
        for row in rows:
            self._rows.addWidget(Separator())
            self._rows.addWidget(row)
        self._rows.addSpacing(PADDING)

    def _known_items(self) -> QStandardItemModel:
        """The items that there are, of every kind, in order of their words."""
        session = self.session
        kinds = {
            MarkKind.STRESSOR: self.tr("{item} (what weighs)"),
            MarkKind.SIGN: self.tr("{item} (what you notice)"),
            MarkKind.COPING: self.tr("{item} (what gives support)"),
        }
        found = [
            (session.item_words(item), kind, item)
            for kind in kinds
            for item in session.catalogue.items(kind.value)
        ]
        found += [(item.label, item.kind, item.id) for item in session.diary.own_items]
        model = QStandardItemModel(self)
        model.appendRow(_entry(self.tr("Choose"), UNDECIDED, ""))
        for words, kind, item in sorted(found, key=lambda one: one[0].casefold()):
            model.appendRow(_entry(kinds[kind].format(item=words), item, plain_name(words)))
        return model


SAME_NAME = Qt.ItemDataRole.UserRole + 1


def _entry(words: str, key: str, same_name: str) -> QStandardItem:
    entry = QStandardItem(words)
    entry.setData(key, Qt.ItemDataRole.UserRole)
    entry.setData(same_name, SAME_NAME)
    return entry


def _explained(words: str) -> TextLabel:
    return TextLabel(words, TextRole.BODY, "ink2", wrap=True)


def _lay_out(row: QWidget, name: str, *fields: QWidget) -> None:
    """A name with its fields after it, or under it where there is no room."""
    label = SerifLabel(name, TextRole.OWN_WORDS)
    # The fields say the name themselves: a label with a buddy would take an "&" in it for a sign.
    place = QWidget()
    flow = FlowLayout(place, gap=12)
    for field in fields:
        flow.addWidget(field)
    both = BesideOrBelow(NAME_WIDTH + EXISTING_WIDTH)
    both.add(label, place=Qt.AlignmentFlag.AlignVCenter, width=NAME_WIDTH)
    both.add(place, 1)
    line = QVBoxLayout(row)
    line.setContentsMargins(0, 6, 0, 6)
    line.addWidget(both)
