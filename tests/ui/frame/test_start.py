"""What comes in before the first paint, and before Vandaag can be used: no more than that takes."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

# What a bare window of ours takes.
FIRST_PAINT = {
    "evenwichtapp",
    "evenwichtapp.cli",
    "evenwichtapp.errors",
    "evenwichtapp.paths",
    "evenwichtapp.ui",
    "evenwichtapp.ui.app",
    "evenwichtapp.ui.features",
    "evenwichtapp.ui.frame",
    "evenwichtapp.ui.frame.main_window",
}
# The rooms and places that an open diary with Vandaag takes; what is asked for by a click, what
# rules and charts need, and every other page come in later.
USABLE = [
    "autostart",
    "catalogue",
    "cli",
    "diary",
    "errors",
    "files",
    "memory",
    "paths",
    "settings",
    "typed",
    "vault",
    "ui.announcing",
    "ui.app",
    "ui.controls",
    "ui.dates",
    "ui.features",
    "ui.fonts",
    "ui.icons",
    "ui.page",
    "ui.pages",
    "ui.preferences",
    "ui.session",
    "ui.spoken",
    "ui.theme",
    "ui.wording",
    "ui.work",
    "ui.widgets",
    "ui.forms.chip_menu",
    "ui.forms.happened",
    "ui.forms.meanings",
    "ui.frame.busy_sign",
    "ui.frame.crash",
    "ui.frame.idle_loading",
    "ui.frame.kept_import",
    "ui.frame.main_window",
    "ui.frame.rail",
    "ui.frame.shell",
    "ui.frame.undo_strip",
    "ui.frame.workspace",
    "ui.opening.idle_lock",
    "ui.opening.second_start",
    "ui.today.entry_sheet",
    "ui.today.event_buttons",
    "ui.today.item_kinds",
    "ui.today.page",
    "ui.today.score_keys",
    "ui.today.side",
    "ui.today.side_card",
    "ui.today.standing",
    "ui.today.unsaved",
]
# Each of these takes longer than a bare window, or a good part of it.
HEAVY = [
    "alembic",
    "babel",
    "cryptography",
    "matplotlib",
    "numpy",
    "pydantic",
    "sqlalchemy",
    "sqlmodel",
    "typst",
]
# Of these rooms a part comes in late too.
LATE = (
    "evenwichtapp.vault.content.tables",
    "evenwichtapp.vault.content.writing",
    "evenwichtapp.ui.controls.check_box",
    "evenwichtapp.ui.controls.date_field",
    "evenwichtapp.ui.controls.drop_down",
    "evenwichtapp.ui.dialog",
)


@pytest.fixture
def moments(profile, vault_there):
    """The modules at each moment of a start."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.frame.start_window", str(profile.folder)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return {line.split()[0]: set(line.split()[1:]) for line in done.stdout.splitlines()}


def ours(modules):
    return {name for name in modules if name.partition(".")[0] == "evenwichtapp"}


def test_no_more_comes_in_than_a_start_takes(moments):
    assert ours(moments["painted_at"]) == FIRST_PAINT
    usable = moments["usable_at"]
    assert usable.isdisjoint(HEAVY)
    assert usable.isdisjoint(LATE)
    assert {name for name in ours(usable) if not is_allowed(name)} == set()


def is_allowed(module):
    """One of the rooms, something in it, or a package on the way to it."""
    names = {f"evenwichtapp.{name}." for name in USABLE}
    return any(f"{module}.".startswith(n) or n.startswith(f"{module}.") for n in names)
