"""A home of its own for the window: nothing it does may reach the files of who runs the tests."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR")
# What Python tells before it happens, and which of what it then tells are paths that are written
CHANGES = {"os.mkdir": 1, "os.remove": 1, "os.rename": 2, "os.rmdir": 1, "os.truncate": 1}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
OUTSIDE = ("/dev", "/proc")


def move_in(home: Path) -> None:
    """Make ``home`` the person's home, before Qt or matplotlib look where that is."""
    os.environ["HOME"] = str(home)
    for name in FOLDERS:
        folder = home / name.lower()
        folder.mkdir(mode=0o700)
        os.environ[name] = str(folder)
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    sys.dont_write_bytecode = True


def watch_writing(home: Path, tell: Callable[[str], None]) -> None:
    """``tell`` of each file outside ``home`` that is written, made or taken away."""
    inside = str(home.resolve())

    def look(event: str, told: tuple[Any, ...]) -> None:
        if event == "open":
            paths = told[:1] if (told[2] or 0) & WRITING else ()
        else:
            paths = told[: CHANGES.get(event, 0)]
        for path in paths:
            if isinstance(path, (str, bytes, os.PathLike)):
                real = os.path.realpath(os.fsdecode(path))
                if not real.startswith((inside, *OUTSIDE)):
                    tell(f"{event} outside the home: {real}")

    sys.addaudithook(look)


class Answers:
    """What the dialogs of the system answer: nothing was chosen, or something in ``folder``."""

    def __init__(self, chance: random.Random, folder: Path) -> None:
        self._chance = chance
        self._folder = folder
        folder.mkdir()
        (folder / "other").mkdir()
        (folder / "notes.txt").write_text("a file of something else", encoding="utf-8")

    def install(self) -> None:
        """Answer in the place of the dialogs, which reach all files of the computer."""
        answers = self
        QFileDialog.open = lambda dialog, *_to: answers._ask_file(dialog)  # type: ignore[method-assign]
        QFileDialog.getOpenFileName = staticmethod(  # type: ignore[method-assign]
            lambda *_asked: (str(answers._any_file() or ""), "")
        )
        QPrintDialog.show = lambda dialog: answers._ask_printer(dialog)  # noqa: PLW0108 - binds

    def _ask_file(self, dialog: QFileDialog) -> None:
        name = ""
        if self._chance.random() < 0.7:
            if dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave:
                name = str(self._folder / Path(dialog.selectedFiles()[0]).name)
            elif dialog.fileMode() is QFileDialog.FileMode.Directory:
                name = str(self._folder / "other")
            else:
                name = str(self._any_file() or "")
        QTimer.singleShot(0, dialog, partial(_answer, dialog, name))

    def _any_file(self) -> Path | None:
        files = sorted(path for path in self._folder.iterdir() if path.is_file())
        return self._chance.choice([None, *files])

    def _ask_printer(self, dialog: QPrintDialog) -> None:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self._folder / "printed.pdf"))
        if self._chance.random() < 0.5:  # accepting would choose a printer of the computer's
            QTimer.singleShot(0, dialog, partial(dialog.finished.emit, 1))
        QTimer.singleShot(0, dialog, dialog.reject)


def _answer(dialog: QFileDialog, name: str) -> None:
    if name:
        dialog.fileSelected.emit(name)
    dialog.done(QFileDialog.DialogCode.Accepted if name else QFileDialog.DialogCode.Rejected)
