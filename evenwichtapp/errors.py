"""The one kind of error that a person may meet: a calm sentence with a next step."""

from __future__ import annotations


class KnownError(Exception):
    """Something that can go wrong in ordinary life, such as a full disk or a wrong passphrase.

    The sentence itself stands in ``resources/sentences/errors.toml`` under ``code``, in Dutch and
    English; ``values`` fill its placeholders. Neither may hold a word of the diary, because both
    can end up in a log.
    """

    def __init__(self, code: str, **values: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.values = values
