"""A list of backups: when each was made, how large it is, and a way to go back to it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.dates import moment_words
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.ui.wording import capitalised
from evenwichtapp.vault.copies.backups import Backup

SHOWN_AT_ONCE = 10


class BackupRow(QWidget):
    """``chosen``: go back to this one."""

    chosen = QtSignal()

    def __init__(
        self, backup: Backup, place: str, kind: ButtonKind, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        moment = capitalised(moment_words(backup.made_at))
        size = QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        self._about = [size, place] if place else [size]

        # Words
        self._details = TextLabel(" · ".join(self._about), TextRole.SECONDARY, "ink2", wrap=True)

        # Button
        self._restore = Button(kind, self.tr("Restore"))
        self._restore.setAccessibleName(self.tr("Restore: {moment}").format(moment=moment))
        self._restore.clicked.connect(self.chosen)

        # Layout
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(moment, TextRole.BODY_MEDIUM, wrap=True))
        words.addWidget(self._details)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 6, 0, 6)
        line.setSpacing(12)
        line.addLayout(words, 1)
        line.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignVCenter)

    def say_entries(self, count: int | None) -> None:
        """Add how many records it holds; None where it is not whole."""
        if count is None:
            said = self.tr("not whole, or of another diary")
        else:
            said = self.tr("%n record(s)", "", count)
        self._details.setText(" · ".join((*self._about, said)))
        self._restore.setEnabled(count is not None)


class BackupList(QWidget):
    """Newest first. ``restore_asked`` carries the backup that was chosen."""

    restore_asked = QtSignal(object)

    def __init__(self, parent: QWidget | None = None, *, first_stands_out: bool = False) -> None:
        super().__init__(parent)
        self._first_stands_out = first_stands_out
        self._backups: Sequence[Backup] = ()
        self._second: Sequence[Backup] = ()
        self._shown = SHOWN_AT_ONCE
        self._rows: dict[Backup, BackupRow] = {}

        # More
        self._more = Button(ButtonKind.TEXT, self.tr("Show more"))
        self._more.clicked.connect(self._show_more)

        # Layout
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._column)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def shown(self) -> tuple[Backup, ...]:
        """The backups that have a row now."""
        return tuple(self._rows)

    def show_backups(self, backups: Sequence[Backup], second: Sequence[Backup] = ()) -> None:
        """Show these, newest first; those also in ``second`` lie in the second folder."""
        self._backups, self._second = backups, second
        self._fill()

    def say_entries(self, backup: Backup, count: int | None) -> None:
        """Add to the row of ``backup`` how many records it holds; None: it is not whole."""
        if backup in self._rows:
            self._rows[backup].say_entries(count)

    @Slot()
    def _show_more(self) -> None:
        self._shown += SHOWN_AT_ONCE
        self._fill()

    def _fill(self) -> None:
        empty(self._column)
        self._rows = {}
        for backup in self._backups[: self._shown]:
            stands_out = self._first_stands_out and not self._rows
            kind = ButtonKind.PRIMARY if stands_out else ButtonKind.PLAIN
            place = self.tr("in the second folder") if backup in self._second else ""
            row = BackupRow(backup, place, kind)
            row.chosen.connect(partial(self.restore_asked.emit, backup))
            if self._rows:
                self._column.addWidget(Separator())
            self._column.addWidget(row)
            self._rows[backup] = row
        self._more.setVisible(len(self._backups) > self._shown)
