"""The only module that knows folders: the person's profile and what travels with the app."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from evenwichtapp.errors import KnownError

APP_NAME = "Evenwicht"
PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


@dataclass(frozen=True)
class Profile:
    """The folder that holds everything of one person.

    Nothing is created by asking for a path; ``ensure`` makes the folder.
    """

    folder: Path

    @property
    def vault(self) -> Path:
        """The encrypted diary file."""
        return self.folder / "diary.vault"

    @property
    def vault_key(self) -> Path:
        """The vault's key, wrapped by the passphrase and by the recovery code."""
        return self.folder / "diary.key"

    @property
    def attempts(self) -> Path:
        """How often a wrong passphrase was given; slows the next try down."""
        return self.folder / "attempts.json"

    @property
    def settings(self) -> Path:
        """What the window remembers; holds nothing of the diary."""
        return self.folder / "settings.toml"

    @property
    def backups(self) -> Path:
        """Verified copies of the vault."""
        return self.folder / "backups"

    @property
    def aside(self) -> Path:
        """What a restore put aside; never overwritten."""
        return self.folder / "aside"

    @property
    def erasing(self) -> Path:
        """There while everything is being deleted, so that a start finishes what was stopped."""
        return self.folder / "erasing.json"

    @property
    def keys_behind(self) -> Path:
        """There while copies of the key file still open as before a change of passphrase."""
        return self.folder / "keys.behind"

    @property
    def lock(self) -> Path:
        """Held by the one running app that may write this profile."""
        return self.folder / "profile.lock"

    @property
    def wish(self) -> Path:
        """Left by a second start that wants to see the first window; gone once it was seen."""
        return self.folder / "profile.wish"

    def ensure(self) -> None:
        """Make the folder, readable for its owner only.

        Raises ``KnownError("folder_unwritable")`` where that is not possible.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
        except OSError as error:
            raise KnownError("folder_unwritable", folder=str(self.folder)) from error
        if not os.access(self.folder, os.W_OK | os.X_OK):
            raise KnownError("folder_unwritable", folder=str(self.folder))
        self._close_to_others()

    def _close_to_others(self) -> None:
        """Take away from other accounts what they may see of a folder that was there already.

        Only of one that is empty or a profile, and never of the person's whole home: a folder
        that was named may be meant for more. A place that knows nothing of this refuses.
        """
        with suppress(OSError):
            shared = os.name != "nt" and self.folder.stat().st_mode & 0o077
            ours = self.vault.exists() or self.vault_key.exists() or not any(self.folder.iterdir())
            if shared and ours and not self.folder.samefile(Path.home()):
                self.folder.chmod(PRIVATE_FOLDER)


def default_profile() -> Profile:
    """The profile in the platform's own place for a person's data."""
    return Profile(Path(platformdirs.user_data_dir(APP_NAME, appauthor=False)))


def default_autostart() -> Path:
    """The folder of what a Linux desktop starts with the session (XDG Autostart 0.5)."""
    return platformdirs.user_config_path() / "autostart"


def beside_package() -> Path:
    """The folder in which ``python -m evenwichtapp`` finds the package."""
    return Path(__file__).resolve().parent.parent


def _beside_package(name: str) -> Path:
    """A folder inside the installed package, or beside it in a source tree."""
    package = Path(__file__).resolve().parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / name


def resource(*parts: str) -> Path:
    """The path of a file or folder under ``resources/``."""
    return _beside_package("resources").joinpath(*parts)


def translation(*parts: str) -> Path:
    """The path of a file or folder under ``i18n/``."""
    return _beside_package("i18n").joinpath(*parts)


def notices() -> Path:
    """The file that names what travels along of others, with their licences."""
    return _beside_package("packaging") / "NOTICES.md"
