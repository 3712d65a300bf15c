"""Starting with the session: the small file in which a Linux desktop looks (XDG Autostart 0.5).

The file is the setting: whoever takes it away, here or with the desktop's own tool, has switched it
off. Windows and macOS have lists of their own, which the person fills in.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from evenwichtapp.errors import KnownError
from evenwichtapp.files import write_whole
from evenwichtapp.paths import Profile, beside_package, default_autostart, default_profile

ENTRY = """[Desktop Entry]
Type=Application
Name=Evenwicht
Exec={command}
Path={folder}
Terminal=false
"""
SWITCHED_OFF = ("Hidden=true", "X-GNOME-Autostart-enabled=false")  # by tools of a desktop
TO_QUOTE = '\\"`$'  # what keeps a meaning between quotes (Desktop Entry 1.5, the key Exec)


def can_start_with_session() -> bool:
    """Whether this computer looks in such a file."""
    return sys.platform.startswith("linux")


def starts_with_session(profile: Profile) -> bool:
    """Whether the app starts with the session on ``profile``."""
    try:
        lines = _entry(profile).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    return not any(line.replace(" ", "") in SWITCHED_OFF for line in lines)


def start_with_session(profile: Profile) -> None:
    """Let the app start, without a window in view, whenever the person logs in.

    Raises ``KnownError`` ``folder_unwritable`` or ``cannot_write``; nothing has changed then.
    """
    entry = _entry(profile)
    try:
        entry.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise KnownError("folder_unwritable", folder=str(entry.parent)) from None
    written = ENTRY.format(command=_command(profile), folder=_escaped(str(beside_package())))
    write_whole(entry, written.encode("utf-8", "surrogateescape"))


def start_only_when_asked(profile: Profile) -> None:
    """Start no longer with the session.

    Raises ``KnownError("cannot_write")`` where the file stays there.
    """
    entry = _entry(profile)
    try:
        entry.unlink(missing_ok=True)
    except OSError:
        raise KnownError("cannot_write", file=entry.name) from None


def _entry(profile: Profile) -> Path:
    """One file for each profile; that of another than the usual is known by a part of a hash."""
    other = "" if _is_usual(profile) else f"-{sha256(_folder(profile).encode()).hexdigest()[:8]}"
    return default_autostart() / f"evenwicht{other}.desktop"


def _command(profile: Profile) -> str:
    words = [sys.executable, "-m", "evenwichtapp", "--minimised"]
    if not _is_usual(profile):
        words += ["--profile", _folder(profile)]
    return _escaped(_quoted(words))


def _is_usual(profile: Profile) -> bool:
    return profile.folder.absolute() == default_profile().folder


def _folder(profile: Profile) -> str:
    return str(profile.folder.absolute())


def _quoted(words: Sequence[str]) -> str:
    """The words of a command between quotes; a percent sign would stand for a file."""
    quoted = ("".join(f"\\{c}" if c in TO_QUOTE else c for c in word) for word in words)
    return " ".join(f'"{word}"' for word in quoted).replace("%", "%%")


def _escaped(text: str) -> str:
    """``text`` as a value of a key, which stands on one line."""
    for letter, written in (("\\", "\\\\"), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")):
        text = text.replace(letter, written)
    return text
