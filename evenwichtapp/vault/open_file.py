"""The file of an open vault: read from and written to, and let go of where another takes its place.

SQLite goes on in a file that was moved away or replaced; what is saved there is found nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from evenwichtapp.errors import KnownError
from evenwichtapp.files import which_file
from evenwichtapp.paths import Profile
from evenwichtapp.vault.disk.cipher import Connection, calmly
from evenwichtapp.vault.opening import connected, must_be_there

if TYPE_CHECKING:
    from evenwichtapp.vault.content.writing import Writer


class OpenFile:
    """One connection with ``key``, opened with the first use and again after ``let_go``."""

    def __init__(self, profile: Profile, key: bytes) -> None:
        self._profile = profile
        self._key = key
        self._held: Connection | None = None
        self._which: tuple[int, int] | None = None

    @property
    def connection(self) -> Connection:
        """The connection; raises ``KnownError`` as ``Vault.open`` where it has to be opened."""
        if self._held is None:
            self._held = connected(self._profile, self._key)
            self._which = which_file(self._profile.vault)
        return self._held

    @cached_property
    def writer(self) -> Writer:
        """What writes a change; imported with the first: SQLModel takes longer than a window."""
        from evenwichtapp.vault.content.writing import Writer  # noqa: PLC0415

        return Writer(self.connection)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Write in the file that was opened; raises ``KnownError("vault_replaced")`` and others."""
        connection = self.connection
        must_be_there(self._profile)
        if which_file(self._profile.vault) != self._which:
            raise KnownError("vault_replaced", file=self._profile.vault.name)
        with calmly(self._profile.vault):
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A row that is no record was not written by this app: the file is damaged."""
        try:
            with calmly(self._profile.vault):
                yield self.connection
        except (ValueError, TypeError, KeyError):
            raise KnownError("vault_damaged") from None
        except KnownError as error:
            if error.code.startswith("bad_"):
                raise KnownError("vault_damaged") from None
            raise

    def close(self) -> None:
        """Close the connection; the file is of no use after that."""
        if self._held is not None:
            self._held.close()

    def let_go(self) -> None:
        """Close the file that is about to be replaced; the next use opens the other one."""
        self.close()
        self._held = None
        self.__dict__.pop("writer", None)
