"""PySide's ``__feature__`` switch, which nobody uses here, made to cost nothing at an import."""

from __future__ import annotations

from contextlib import suppress

import PySide6.QtCore  # noqa: F401  it brings shibokensupport


def trust_imports() -> None:
    """Spare PySide the reading of each module that is imported.

    It looks in the source of every module, ours or not, for the word "PySide6", to know where
    ``__feature__`` may count: 158 files before Vandaag stands, a tenth of the start. "Yes" is
    what it answers where there is no source, and leaves all as it is. A PySide that no longer
    looks there is left alone.
    """
    with suppress(ImportError, AttributeError):
        from shibokensupport import feature

        _ = feature._mod_uses_pyside
        feature._mod_uses_pyside = lambda _module: True
