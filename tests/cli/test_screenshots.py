"""Pictures of somebody's own pages leave nothing of the diary behind but the pictures."""

from __future__ import annotations

from pathlib import Path

import pytest

from evenwichtapp.vault.key.key_file import KeyFile
from tests.cli.conftest import Run


def test_no_open_key_is_written_and_pictures_are_ones_own(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("log", "--score", "6", "--note", "Rustig.").code == 0
    written: list[KeyFile] = []
    save = KeyFile.save

    def watched(key_file: KeyFile, path: Path) -> None:
        written.append(key_file)
        save(key_file, path)

    monkeypatch.setattr(KeyFile, "save", watched)
    out = tmp_path / "pictures"
    assert run("screenshots", "--page", "today", "--out", out).code == 0
    assert written and all(key_file.needs_passphrase for key_file in written)
    pictures = sorted(out.iterdir())
    assert [path.name for path in pictures] == ["today-dark-nl.png", "today-light-nl.png"]
    assert {path.stat().st_mode & 0o777 for path in pictures} == {0o600}
