"""The folders of the window: shared only where needed, and reached by one list of pages."""

import ast
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

from evenwichtapp.ui import pages
from evenwichtapp.ui.pages import OPENED_WITH, PAGES, Opening

UI = Path(find_spec("evenwichtapp.ui").origin).parent
SHARED = ("controls", "widgets", "forms")
# Imported by one folder only, and why it stands there all the same.
ALONE = {
    "controls.chip_kinds": "what a group of chips is made of",
    "controls.wrapping_words": "what buttons, chips and ticks are made of",
    "forms.follow_up_form": "opened by happened, which two places use",
    "forms.meanings_form": "opened by meanings, which several places use",
    "forms.own_signal_condition": "part of the form of an own red flag, which two places use",
    "forms.own_signal_guide": "part of the form of an own red flag, which two places use",
    "forms.question_days": "part of the form of an event",
    "forms.written_then": "part of the form of a question",
}


@cache
def imports(file, *, late=True):
    """The names of the modules of the window that a file imports, also inside functions."""
    tree = ast.parse(file.read_text())
    nodes = ast.walk(tree) if late else tree.body
    return {
        node.module.removeprefix("evenwichtapp.ui.")
        for node in nodes
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("evenwichtapp.ui.")
    }


def users(module):
    """The places, and files of the frame, that import a module."""
    found = set()
    for file in UI.rglob("*.py"):
        if module in imports(file):
            inside = file.relative_to(UI).parts
            found.add(inside[0])
    return found


@pytest.mark.parametrize("folder", SHARED)
def test_what_serves_one_place_stands_there(folder):
    alone = {
        f"{folder}.{file.stem}"
        for file in (UI / folder).glob("*.py")
        if file.stem != "__init__" and len(users(f"{folder}.{file.stem}")) < 2
    }
    assert alone == {name for name in ALONE if name.startswith(f"{folder}.")}


def test_the_frame_imports_a_place_only_when_it_is_shown():
    places = {Path(page.at.partition(":")[0].replace(".", "/")).parent.name for page in PAGES}
    early = {
        (file.name, name)
        for file in (*UI.glob("*.py"), *(UI / "frame").glob("*.py"))
        for name in imports(file, late=False)
        if name.partition(".")[0] in places
    }
    assert not early


def test_each_opening_belongs_to_one_page_that_takes_it():
    kinds = set(Opening.__args__) - {pages.PageSpec}
    assert set(OPENED_WITH) == kinds
    assert sum(len(page.opens_with) for page in PAGES) == len(kinds)


def test_every_page_has_an_entry_in_the_rail_or_points_at_one():
    with_item = {page.name for page in PAGES if page.item}
    assert all(page.item or page.item_of in with_item for page in PAGES)
    shortcuts = [page.item.shortcut for page in PAGES if page.item and page.item.shortcut]
    assert shortcuts == [f"Ctrl+{number}" for number in range(1, len(shortcuts) + 1)]


def test_a_name_of_the_window_has_one_meaning():
    """Qt's signal is a QtSignal: a Signal is what the diary gives."""
    bare = [
        file
        for file in UI.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtCore"
        for name in node.names
        if name.name == "Signal" and name.asname != "QtSignal"
    ]
    assert not bare
