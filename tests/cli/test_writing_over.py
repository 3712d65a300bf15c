"""What no command may write over."""

from __future__ import annotations

from pathlib import Path

import pytest

from evenwichtapp.paths import Profile
from tests.cli.conftest import Run

WAYS = (
    ("export", "--format", "json", "--out"),
    ("export", "--format", "csv", "--out"),
    ("export", "--format", "pdf", "--out"),
    ("report", "--out"),
    ("backup", "--to"),
)


def everything_in(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def logged(run: Run, profile: Path) -> Profile:
    assert run("log", "--score", "6").code == 0
    return Profile(profile)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", ["vault", "vault_key"])
def test_no_file_costs_the_diary(
    run: Run, logged: Profile, way: tuple[str, ...], name: str
) -> None:
    before = everything_in(logged.folder)
    outcome = run(*way, getattr(logged, name), "--force")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.count("\n") == 1
    assert everything_in(logged.folder) == before


@pytest.mark.parametrize("way", WAYS)
def test_a_file_is_replaced_only_with_force(
    run: Run, logged: Profile, tmp_path: Path, way: tuple[str, ...]
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"before")
    outcome = run(*way, file)
    assert outcome.code == 1
    assert "--force" in outcome.err
    assert file.read_bytes() == b"before"
    assert run(*way, file, "--force").code == 0
    assert file.read_bytes() != b"before"


@pytest.mark.parametrize("way", [("demo", "--out"), ("screenshots", "--page", "help", "--out")])
def test_pictures_do_not_go_into_a_profile(
    run: Run, logged: Profile, tmp_path: Path, way: tuple[str, ...]
) -> None:
    before = everything_in(logged.folder)
    outcome = run(*way, logged.folder / "backups" / "..", "--force")
    assert (outcome.code, outcome.out) == (1, "")
    assert everything_in(logged.folder) == before


def test_the_demo_does_not_go_into_the_profile_it_fills(run: Run, profile: Path) -> None:
    outcome = run("demo", "--out", profile / "pictures")
    assert outcome.code == 1
    assert not profile.exists()
