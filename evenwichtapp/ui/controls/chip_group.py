"""The chips of one question: the first few, and the others behind a search in place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.controls.chip import HEIGHT, OVERHANG, Chip, LinkChip
from evenwichtapp.ui.controls.chip_kinds import ChipHeading, first_of_each, kinds_of
from evenwichtapp.ui.controls.field import TextField
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.leaving import drop
from evenwichtapp.ui.fonts import scaled

DRAWN_GAP = 8
SEARCH_WIDTH = 240
LONGEST_OWN_ITEM = 80
TYPED = 500  # milliseconds without a letter, before what was found is said


@dataclass(frozen=True)
class ChipItem:
    """Something to choose: the key the page knows it by, and the words on the chip.

    ``kind`` is the heading under which it stands among the others, where it has one.
    """

    key: str
    text: str
    kind: str = ""


class ChipGroup(Group):
    """Chips of which any number may be chosen. Chosen ones are always in sight.

    ``own_item_asked`` carries words that are no item yet; the page adds the item, then calls
    ``set_items`` and ``set_chosen`` with it. ``others_toggled``: it takes more room, or less.
    """

    chosen_changed = QtSignal()
    others_toggled = QtSignal()
    own_item_asked = QtSignal(str)

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        own_items: bool = True,
        weighs: bool = False,
    ) -> None:
        """``own_items``: whether words that are no item yet may be asked for; ``weighs``: whether
        one may say with the keys 1 to 3 how heavy something was.

        Where they may not, all others are shown and there is no field to type in.
        """
        super().__init__(name, parent)
        self._own_items = own_items
        self._weighs = weighs
        self._weights: dict[str, int] = {}
        self._chips: dict[str, Chip] = {}
        self._first: Sequence[ChipItem] = ()
        self._others: Sequence[ChipItem] = ()
        self._chosen: list[str] = []
        self._searching = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

        # The search, hidden until asked for
        self._more = LinkChip(
            "magnifying-glass" if own_items else "caret-down", self.tr("more…"), self
        )
        self._more.clicked.connect(self._toggle_search)
        self._search_place = QWidget(self)
        self._search = TextField(self.tr("Search"), self.tr("Search or write your own"))
        self._search.setMaxLength(LONGEST_OWN_ITEM)
        self._search.textChanged.connect(self._arrange)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED)
        self._typed.timeout.connect(self._say_found)
        self._search.textChanged.connect(self._typed.start)
        self._search.returnPressed.connect(self._take_only_match)
        place = QVBoxLayout(self._search_place)
        place.setContentsMargins(OVERHANG, OVERHANG, OVERHANG, OVERHANG)
        place.addWidget(self._search)
        self._search_place.hide()
        self._fit_search()
        self._add_own = LinkChip("plus", "", self)
        self._add_own.clicked.connect(self._ask_own_item)
        self._add_own.hide()

        # The others by kind
        self._all = False
        self._headings: list[ChipHeading] = []
        self._show_all = LinkChip("caret-down", "", self)
        self._show_all.clicked.connect(self._take_all)
        self._show_all.hide()

        self._flow = FlowLayout(self, gap=DRAWN_GAP - 2 * OVERHANG, overhang=OVERHANG)

    def set_items(self, first: Iterable[ChipItem], others: Iterable[ChipItem] = ()) -> None:
        """Show ``first``; ``others`` are found through the search. Keeps what is chosen."""
        asked = tuple(first), tuple(others)
        if asked == (self._first, self._others):
            return  # the chip that has the keyboard may be one of them
        self._first, self._others = asked
        known = {item.key for item in (*self._first, *self._others)}
        self._chosen = [key for key in self._chosen if key in known]
        drop(*self._chips.values())
        self._chips = {}
        self._arrange()

    def chosen(self) -> list[str]:
        """The keys of the chosen items, in the order in which they were chosen."""
        return list(self._chosen)

    def weight(self, key: str) -> int | None:
        """How heavy something chosen was, 1 to 3, or None."""
        return self._weights.get(key) if key in self._chosen else None

    def set_weights(self, weights: Mapping[str, int]) -> None:
        """Show how heavy things were, without a signal."""
        self._weights = dict(weights)
        for key, chip in self._chips.items():
            chip.set_weight(self._weights.get(key))

    def set_chosen(self, keys: Iterable[str]) -> None:
        """Choose exactly ``keys``, without a signal; unknown keys are passed over."""
        known = {item.key for item in (*self._first, *self._others)}
        self._chosen = [key for key in keys if key in known]
        for key, chip in self._chips.items():
            chip.setChecked(key in self._chosen)
        self._arrange()

    def offers(self, key: str) -> bool:
        """Whether this can be chosen here."""
        return any(item.key == key for item in (*self._first, *self._others))

    @property
    def own_words_wait(self) -> bool:
        """Whether words stand in the search that are no item yet."""
        return not self._add_own.isHidden()

    def close_search(self) -> None:
        """Put the search away; what was typed in it is gone."""
        self._searching = self._all = False
        self._search_place.hide()
        self._search.clear()
        drop(*self._headings)
        self._headings = []
        self._show_all.hide()
        self._more.setText(self.tr("more…"))
        self._arrange()
        self.others_toggled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._searching:
            self.close_search()
            self._more.setFocus()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._search.hasFocus():
            return  # it took a chip, and is not for the form around it
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit_search()

    def _fit_search(self) -> None:
        self._search.setFixedSize(scaled(SEARCH_WIDTH), scaled(HEIGHT))

    @Slot()
    def _toggle_search(self) -> None:
        if self._searching:
            self.close_search()
            return
        self._searching = True
        self._more.setText(self.tr("less"))
        if self._own_items:
            self._search_place.show()
            self._search.setFocus(Qt.FocusReason.TabFocusReason)
        self._arrange()
        self.others_toggled.emit()

    @Slot()
    def _chip_clicked(self) -> None:
        chip = self.sender()
        assert isinstance(chip, Chip)
        if chip.isChecked():
            self._chosen.append(chip.key)
        else:
            self._chosen.remove(chip.key)
            self._weights.pop(chip.key, None)
            chip.set_weight(None)
        self.chosen_changed.emit()

    @Slot(int)
    def _chip_weighed(self, weight: int) -> None:
        chip = self.sender()
        assert isinstance(chip, Chip)
        self._weights[chip.key] = weight
        chip.set_weight(weight)
        if chip.isChecked():
            self.chosen_changed.emit()
        else:
            chip.click()
        announce(chip, f"{chip.text()}, {chip.accessibleDescription()}")

    @Slot()
    def _take_only_match(self) -> None:
        matches = self._matches()
        if len(matches) == 1:
            self._chip(matches[0]).click()
            self._search.clear()
        elif not matches:
            self._ask_own_item()

    @Slot()
    def _ask_own_item(self) -> None:
        words = self._search.text().strip()
        if words and self._own_items:
            self._search.clear()
            self.own_item_asked.emit(words)

    @Slot()
    def _arrange(self) -> None:
        """Put the widgets that belong in sight in the flow, in reading order."""
        chosen_others = [item for item in self._others if item.key in self._chosen]
        found = [item for item in self._matches() if item not in chosen_others]
        in_sight: list[QWidget] = [self._chip(item) for item in (*self._first, *chosen_others)]
        self._more.setVisible(bool(self._others) or self._searching)
        if not self._more.isHidden():
            in_sight.append(self._more)
        self._offer_own_item()
        if self._searching:
            in_sight += [self._search_place] if self._own_items else []
            in_sight += [*self._by_kind(found), self._add_own]
        self._fill_flow(in_sight)

    def _by_kind(self, found: list[ChipItem]) -> list[QWidget]:
        """A few of each kind under its heading; all once words are typed or all are wanted."""
        drop(*self._headings)
        self._headings = []
        shown = found if self._search.text().strip() or self._all else first_of_each(found)
        in_sight: list[QWidget] = []
        for kind, items in kinds_of(shown):
            if kind:
                self._headings.append(ChipHeading(kind, self))
                in_sight.append(self._headings[-1])
            in_sight += map(self._chip, items)
        self._show_all.setText(self.tr("all {count}").format(count=len(found)))
        self._show_all.setVisible(len(shown) < len(found))
        for heading in self._headings:
            heading.show()
        return in_sight if self._show_all.isHidden() else [*in_sight, self._show_all]

    @Slot()
    def _take_all(self) -> None:
        self._all = True
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrange()

    def _fill_flow(self, in_sight: list[QWidget]) -> None:
        while self._flow.takeAt(0) is not None:
            continue
        for chip in self._chips.values():
            chip.setVisible(chip in in_sight)
        for widget in in_sight:
            self._flow.addWidget(widget)
        self._flow.invalidate()
        self.updateGeometry()

    def _offer_own_item(self) -> None:
        words = self._search.text().strip()
        texts = {item.text.casefold() for item in (*self._first, *self._others)}
        self._add_own.setText(self.tr("Add “{words}”").format(words=words))
        new = bool(words) and words.casefold() not in texts
        self._add_own.setVisible(new and self._own_items)

    def _matches(self) -> list[ChipItem]:
        """The other items that hold the typed words; none while the search is closed."""
        if not self._searching:
            return []
        words = self._search.text().strip().casefold()
        return [item for item in self._others if words in item.text.casefold()]

    @Slot()
    def _say_found(self) -> None:
        if self._searching and self._search.text().strip():
            announce(self._search, self.tr("%n word(s) found", None, len(self._matches())))

    def _chip(self, item: ChipItem) -> Chip:
        if item.key not in self._chips:
            chip = Chip(item.key, item.text, self, weighs=self._weighs)
            chip.setChecked(item.key in self._chosen)
            chip.set_weight(self._weights.get(item.key))
            chip.weighed.connect(self._chip_weighed)
            chip.clicked.connect(self._chip_clicked)
            self._chips[item.key] = chip
        return self._chips[item.key]
