"""One thing that a look at the vault, or around it, found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """Something that was not as it should be.

    ``code`` names its sentence in ``resources/sentences/vault.toml``; ``count`` is how often (or
    days, or MiB, as that sentence says); ``names`` are files or a folder that it names.
    """

    code: str
    count: int
    mended: bool = False
    names: str = ""
