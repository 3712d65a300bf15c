"""What may stand nowhere in the tree, and what must."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

import evenwichtapp

TREE = Path(__file__).resolve().parent.parent
THIS = "tests/test_tree.py"

FORBIDDEN = {
    "a path of one machine": r"(?<![\w.])/(home|root|Users|work|tmp)/\w",
    "the address of a package registry": r"pypi\.org|pythonhosted|index-url\s*=?\s*http",
    "a key or token": r"-----BEGIN [A-Z ]*PRIVATE KEY|ghp_\w{20}",
    "a leftover of an unfinished merge": r"^(<{7} |>{7} |={7}$)",
}
MOST_FILES = 22  # of Python in one folder
SHORTEST = 40  # letters that tell what a package holds
SHAPES = {"__init__", "__main__", "page", "side"}  # parts that several places have
NAMED_BY_WHAT_THEY_SHOW = {"evenwichtapp/cli", "evenwichtapp/ui/settings"}
LOCKS = ("packaging/requirements.lock", "packaging/development.lock")


def tracked() -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=TREE,
        check=True,
        capture_output=True,
        text=True,
    )
    return [name for name in listed.stdout.splitlines() if (TREE / name).is_file()]


def texts() -> dict[str, str]:
    found = {}
    for name in tracked():
        try:
            found[name] = (TREE / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
    return found


@pytest.fixture(scope="module")
def tree() -> dict[str, str]:
    return {name: text for name, text in texts().items() if name != THIS}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_nowhere_stands(what: str, tree: dict[str, str]) -> None:
    pattern = re.compile(FORBIDDEN[what], re.MULTILINE)
    found = [
        f"{name}: {match.group()}"
        for name, text in tree.items()
        for match in pattern.finditer(text)
    ]
    assert found == []


@pytest.mark.parametrize("what", FORBIDDEN)
def test_the_patterns_find_what_they_are_for(what: str) -> None:
    examples = {
        "a path of one machine": '"/home/someone/diary"',
        "the address of a package registry": "--extra-index-url https://example.org",
        "a key or token": "-----BEGIN PRIVATE KEY-----",
        "a leftover of an unfinished merge": "one\n<<<<<<< main\ntwo",
    }
    assert re.search(FORBIDDEN[what], examples[what], re.MULTILINE)


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_versions_and_hashes_and_no_address(lock: str, tree: dict[str, str]) -> None:
    lines = tree[lock].splitlines()
    packages = [line for line in lines if not line.startswith(" ")]
    assert len(packages) > 30
    assert all(re.match(r"[a-z0-9-]+==[\w.]+ ", line) for line in packages)
    assert "://" not in tree[lock]
    for line, following in pairwise(lines):
        if not line.startswith(" "):
            assert "--hash=sha256:" in following, line


def test_the_locks_hold_every_dependency_that_is_asked_for(tree: dict[str, str]) -> None:
    project = tomllib.loads(tree["pyproject.toml"])["project"]
    runtime = project["dependencies"]
    development = runtime + project["optional-dependencies"]["dev"]
    for lock, asked in zip(LOCKS, (runtime, development), strict=True):
        locked = {line.partition("==")[0] for line in tree[lock].splitlines()}
        names = {re.split(r"[<>=!~\[ ;]", one)[0].lower().replace("_", "-") for one in asked}
        assert names <= locked


def test_both_locks_pin_the_same_versions(tree: dict[str, str]) -> None:
    runtime, development = (
        {line.rstrip(" \\") for line in tree[lock].splitlines() if "==" in line} for lock in LOCKS
    )
    assert runtime <= development


def test_the_changelog_tells_of_this_version(tree: dict[str, str]) -> None:
    assert f"## {evenwichtapp.__version__}" in tree["CHANGELOG.md"]


def test_no_python_file_is_a_giant(tree: dict[str, str]) -> None:
    long = {n: len(t.splitlines()) for n, t in tree.items() if n.endswith(".py")}
    assert {name: lines for name, lines in long.items() if lines > 400} == {}


@pytest.mark.parametrize("room", ["evenwichtapp", "tests"])
def test_a_folder_of_code_can_be_taken_in_at_a_glance(room: str, tree: dict[str, str]) -> None:
    folders = Counter(
        str(Path(name).parent)
        for name in tree
        if name.startswith(f"{room}/") and name.endswith(".py")
    )
    assert folders[room]
    assert {folder: held for folder, held in folders.items() if held > MOST_FILES} == {}


def test_a_package_says_what_lives_there(tree: dict[str, str]) -> None:
    folders = {
        str(Path(name).parent)
        for name in tree
        if name.startswith("evenwichtapp/") and name.endswith(".py")
    }
    folders.discard("evenwichtapp/vault/migrations/versions")  # what Alembic reads is no package
    told = {
        folder: ast.get_docstring(ast.parse(tree[f"{folder}/__init__.py"])) for folder in folders
    }
    assert {folder for folder, text in told.items() if len(text or "") <= SHORTEST} == set()


def test_a_name_of_a_file_has_one_meaning(tree: dict[str, str]) -> None:
    """A page of the window, a command and a section of the settings are named by what they show."""
    files = [
        Path(name) for name in tree if name.startswith("evenwichtapp/") and name.endswith(".py")
    ]
    named = Counter(
        file.stem
        for file in files
        if file.stem not in SHAPES and str(file.parent) not in NAMED_BY_WHAT_THEY_SHOW
    )
    assert len(named) > 200
    assert {stem: times for stem, times in named.items() if times > 1} == {}


def test_a_name_of_a_class_has_one_meaning(tree: dict[str, str]) -> None:
    named = Counter(
        node.name
        for name, text in tree.items()
        if name.startswith("evenwichtapp/") and name.endswith(".py")
        for node in ast.parse(text).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert len(named) > 300
    assert {name: times for name, times in named.items() if times > 1} == {}


MAKERS = {
    # What is written, brought in or moved becomes a record in one place; a file of Evenwicht itself
    # gives back the events that it holds, without asking its questions anew.
    "CheckIn": {"evenwichtapp/diary/entry.py"},
    "Event": {"evenwichtapp/care/event_changes.py", "evenwichtapp/sharing/into/own_table.py"},
    "FollowUp": {"evenwichtapp/care/follow_ups.py"},
}


@pytest.mark.parametrize("kind", MAKERS)
def test_a_record_is_made_in_one_place(kind: str, tree: dict[str, str]) -> None:
    found = {
        name
        for name, text in tree.items()
        if name.startswith("evenwichtapp/") and name.endswith(".py")
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == kind
    }
    assert found == MAKERS[kind]
