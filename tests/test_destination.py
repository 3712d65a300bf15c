"""A file the person asked for never costs them a diary, nor a file unasked."""

from __future__ import annotations

import ast
import os
import sys
from pathlib import Path

import pytest

from evenwichtapp.destination import Destination, DestinationFolder
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile

PACKAGE = Path(__file__).resolve().parent.parent / "evenwichtapp"
BEFORE = b"what stood there"

# Who may write by itself: the app's own files in a profile. Anybody else takes a Destination.
OWN_FILES = {
    "autostart.py",
    "destination.py",
    "files.py",
    "settings.py",
    "vault/key/attempts.py",
    "vault/copies/backup_file.py",
    "vault/copies/following.py",
    "vault/forgetting.py",
    "vault/key/key_file.py",
}
WRITERS = {
    "write_whole",
    "writing_whole",
    "write_bytes",
    "write_text",
    "QSaveFile",
    "QFile",
    "savefig",
    "copyfile",
}


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A folder that holds a diary, as far as its names say."""
    made = Profile(tmp_path / "profile")
    made.ensure()
    made.backups.mkdir()
    for path in (made.vault, made.vault_key, made.lock, made.backups / "copy"):
        path.write_bytes(BEFORE)
    return made


def refused(code: str, path: Path, profile: Profile, *, replace: bool = True) -> None:
    with pytest.raises(KnownError) as caught:
        Destination(path, profile, replace=replace).write(b"new")
    assert caught.value.code == code


@pytest.mark.parametrize(
    "name",
    [
        "diary.vault",
        "diary.key",
        "report.pdf",
        "backups/copy",
        "backups/../diary.vault",
        "../profile/diary.vault",
    ],
)
def test_no_path_inside_the_profile_is_written(profile: Profile, name: str) -> None:
    refused("inside_profile", profile.folder / name, profile)
    assert profile.vault.read_bytes() == profile.vault_key.read_bytes() == BEFORE
    assert not (profile.folder / "report.pdf").exists()


def test_a_link_leads_to_what_it_names(tmp_path: Path, profile: Profile) -> None:
    file, folder = tmp_path / "report.pdf", tmp_path / "folder"
    file.symlink_to(profile.vault)
    folder.symlink_to(profile.backups)
    refused("inside_profile", file, profile)
    refused("inside_profile", folder / "report.pdf", profile)
    refused("inside_profile", folder / ".." / "diary.key", profile)
    assert profile.vault.read_bytes() == BEFORE


def test_another_name_of_the_vault_is_the_vault(tmp_path: Path, profile: Profile) -> None:
    other = tmp_path / "report.pdf"
    os.link(profile.vault, other)
    refused("inside_profile", other, profile)
    assert other.stat().st_nlink == 2


@pytest.mark.parametrize("name", ["diary.vault", "backups/2026-11-01T120000+0000/diary.vault"])
def test_a_file_that_the_profile_leads_to_is_its_own(
    tmp_path: Path, profile: Profile, name: str
) -> None:
    """A diary that was moved to another disk, with a link to it in its place."""
    moved, link = tmp_path / "moved", profile.folder / name
    moved.write_bytes(BEFORE)
    link.parent.mkdir(parents=True, exist_ok=True)
    link.unlink(missing_ok=True)
    link.symlink_to(moved)
    refused("inside_profile", moved, profile)
    assert moved.read_bytes() == BEFORE


def test_the_profile_is_known_in_other_letters_and_from_another_mount(
    tmp_path: Path, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where capitals do not count: the name is another, the folder the same."""
    for path in (profile.vault, profile.vault_key, profile.lock):
        path.unlink()  # so that it can be known by itself alone
    stat = Path.stat

    def blind(path: Path, **options: bool) -> os.stat_result:
        return stat(Path(str(path).replace("PROFILE", "profile")), **options)

    monkeypatch.setattr(Path, "stat", blind)
    refused("inside_profile", tmp_path / "PROFILE" / "DIARY.VAULT", profile)


@pytest.mark.parametrize("mark", ["diary.vault", "diary.key", "profile.lock"])
def test_every_profile_is_safe(tmp_path: Path, profile: Profile, mark: str) -> None:
    """Of somebody else, of which only the key is left, or which a window is about to fill."""
    other = tmp_path / "other"
    (other / "deeper").mkdir(parents=True)
    (other / mark).write_bytes(BEFORE)
    refused("inside_profile", other / "diary.vault", profile)
    refused("inside_profile", other / "deeper" / "report.pdf", profile)
    assert (other / mark).read_bytes() == BEFORE


@pytest.mark.skipif(sys.platform == "win32", reason="has no fifo and no device as a file")
def test_only_a_plain_file_is_written(tmp_path: Path, profile: Profile) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "folder").mkdir()
    (tmp_path / "ring").symlink_to("ring")
    (tmp_path / "device").symlink_to("/dev/null")
    for name in ("fifo", "folder", "ring", "device"):
        refused("not_a_plain_file", tmp_path / name, profile)
    refused("not_a_plain_file", Path("/dev/null"), profile)


def test_a_file_is_replaced_only_when_asked(tmp_path: Path, profile: Profile) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(BEFORE)
    refused("file_exists", file, profile, replace=False)
    assert file.read_bytes() == BEFORE
    Destination(file, profile, replace=True).write(b"new")
    assert file.read_bytes() == b"new"


def test_a_file_that_comes_meanwhile_is_not_replaced_either(
    tmp_path: Path, profile: Profile
) -> None:
    file = tmp_path / "report.pdf"
    place = Destination(file, profile)
    file.write_bytes(BEFORE)
    with pytest.raises(KnownError, match="file_exists"):
        place.write(b"new")
    file.unlink()
    file.symlink_to(profile.vault)
    with pytest.raises(KnownError, match="inside_profile"):
        place.write(b"new")
    assert profile.vault.read_bytes() == BEFORE


def test_a_link_stays_and_its_target_is_replaced_whole(tmp_path: Path, profile: Profile) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(BEFORE)
    link.symlink_to(target)
    Destination(link, profile, replace=True).write(b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    target.unlink()
    Destination(link, profile).write(b"newer")
    assert target.read_bytes() == b"newer"


def test_a_folder_that_is_not_there_is_named(tmp_path: Path, profile: Profile) -> None:
    refused("folder_missing", tmp_path / "nowhere" / "report.pdf", profile)


def test_a_name_as_long_as_can_be_is_written(tmp_path: Path, profile: Profile) -> None:
    file = tmp_path / ("x" * 251 + ".pdf")
    Destination(file, profile).write(b"new")
    assert file.read_bytes() == b"new"


def test_a_folder_is_filled_only_when_all_of_it_may_be(tmp_path: Path, profile: Profile) -> None:
    folder = DestinationFolder(tmp_path / "new" / "pictures", profile)
    for file in folder.files("a.png", "b.png", replace=False):
        file.write(b"new")
    with pytest.raises(KnownError, match="file_exists"):
        folder.files("c.png", "b.png", replace=False)
    assert sorted(path.name for path in folder.path.iterdir()) == ["a.png", "b.png"]
    with pytest.raises(KnownError, match="inside_profile"):
        DestinationFolder(profile.folder / "pictures", profile)
    with pytest.raises(KnownError, match="not_a_folder"):
        DestinationFolder(folder.path / "a.png", profile)
    assert not (profile.folder / "pictures").exists()


def written_by_itself() -> set[str]:
    """Every module that writes a file without a Destination."""
    found = set()
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            arguments = [a.value for a in node.args if isinstance(a, ast.Constant)]
            opens = name in {"open", "fdopen"} and any(
                isinstance(mode, str) and set(mode) & set("wax+") and len(mode) < 4
                for mode in arguments
            )
            saves = name == "save" and any(isinstance(a, ast.Call) for a in node.args)
            if name in WRITERS or opens or saves:
                found.add(file.relative_to(PACKAGE).as_posix())
    return found


def test_no_module_writes_a_chosen_path_by_itself() -> None:
    assert written_by_itself() == OWN_FILES
