"""What was stopped half-way is finished before anybody looks: first thing at every start."""

from __future__ import annotations

from contextlib import suppress

from evenwichtapp.paths import Profile
from evenwichtapp.vault.disk.cipher import calmly
from evenwichtapp.vault.disk.swapping import ARRIVING, finish_swap
from evenwichtapp.vault.forgetting import forget_everything


def was_stopped(profile: Profile) -> bool:
    """Whether there is something to finish."""
    return profile.erasing.exists() or (profile.folder / ARRIVING).exists()


def finish(profile: Profile) -> None:
    """Finish deleting everything, or putting another diary in place, if that was stopped.

    A copy that was getting a new lock is one whole thing after that, with its old lock or the new.
    For who holds the profile's lock, before it is asked whether there is a vault and what opens it.
    Raises ``KnownError`` ``file_read_only`` or ``disk_error``; the next start tries again.
    """
    if profile.erasing.exists():
        forget_everything(profile)
    with calmly(profile.vault):
        finish_swap(profile)
    for folder in (profile.backups, profile.aside):
        # A copy that cannot be written now keeps nobody from the diary.
        with suppress(OSError):
            for copy in folder.iterdir():
                finish_swap(Profile(copy))
