"""What a desktop starts with the session, read as its specification says."""

import re
import stat
import sys
from pathlib import Path

import pytest

from evenwichtapp import autostart
from evenwichtapp.autostart import (
    can_start_with_session,
    start_only_when_asked,
    start_with_session,
    starts_with_session,
)
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile, default_profile
from evenwichtapp.vault.forgetting import forget_everything
from evenwichtapp.vault.vault import Vault

ODD = 'een "map" $HOME 100% `x` \\ d\té'


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A home of its own for the settings of the desktop and for the usual profile."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path


def entries(home):
    return sorted((home / "config" / "autostart").glob("*"))


def value(entry, key):
    """The value of a key, its escapes taken back."""
    (line,) = (line for line in entry.read_text("utf-8").splitlines() if line.startswith(f"{key}="))
    letters = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    return re.sub(r"\\(.)", lambda found: letters[found[1]], line.partition("=")[2])


def command(entry):
    """The words of Exec, each between quotes, with what was quoted taken back."""
    words = re.findall(r'"((?:\\.|[^"\\])*)"', value(entry, "Exec"))
    return [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in words]


def test_the_usual_profile_has_a_plain_file_in_the_folder_of_the_desktop(home):
    profile = default_profile()
    assert not starts_with_session(profile)
    start_with_session(profile)
    assert starts_with_session(profile)
    (entry,) = entries(home)
    assert entry.name == "evenwicht.desktop"
    assert stat.S_IMODE(entry.stat().st_mode) == 0o600
    assert command(entry) == [sys.executable, "-m", "evenwichtapp", "--minimised"]
    assert Path(value(entry, "Path"), "evenwichtapp", "__main__.py").is_file()
    assert entry.read_text("utf-8").startswith("[Desktop Entry]\nType=Application\n")


@pytest.mark.parametrize("name", ["other", ODD])
def test_another_profile_is_named_and_has_a_file_of_its_own(home, name):
    profile = Profile(home / name)
    start_with_session(default_profile())
    start_with_session(profile)
    other, _usual = entries(home)
    assert re.fullmatch(r"evenwicht-[0-9a-f]{8}\.desktop", other.name)
    assert command(other)[-3:] == ["--minimised", "--profile", str(profile.folder)]
    start_only_when_asked(profile)
    assert not starts_with_session(profile) and starts_with_session(default_profile())
    assert [entry.name for entry in entries(home)] == ["evenwicht.desktop"]


@pytest.mark.parametrize(
    "line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = true"]
)
def test_a_desktop_that_switched_it_off_is_believed(home, line):
    profile = default_profile()
    start_with_session(profile)
    (entry,) = entries(home)
    entry.write_text(entry.read_text("utf-8") + line + "\n", "utf-8")
    assert not starts_with_session(profile)
    start_with_session(profile)
    assert starts_with_session(profile)


def test_taking_it_away_twice_is_no_fault(home):
    start_only_when_asked(default_profile())
    start_only_when_asked(default_profile())
    assert entries(home) == []


def test_a_place_that_takes_nothing_is_said(home):
    (home / "config").write_text("no folder")
    with pytest.raises(KnownError, match="folder_unwritable"):
        start_with_session(default_profile())
    with pytest.raises(KnownError, match="cannot_write"):
        start_only_when_asked(default_profile())
    assert not starts_with_session(default_profile())


def test_deleting_everything_takes_it_along(home):
    profile = Profile(home / "profile")
    profile.ensure()
    vault, _code = Vault.create(profile, "")
    vault.close()
    start_with_session(profile)
    forget_everything(profile)
    assert entries(home) == []


@pytest.mark.parametrize(("system", "can"), [("linux", True), ("darwin", False), ("win32", False)])
def test_only_linux_looks_there(monkeypatch, system, can):
    monkeypatch.setattr(autostart.sys, "platform", system)
    assert can_start_with_session() is can
