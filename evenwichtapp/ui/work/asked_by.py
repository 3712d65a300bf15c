"""Whether who asked something of the vault is still there when the answer comes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from shiboken6 import isValid


def gone(then: Callable[..., object]) -> bool:
    """Whether the page that ``then`` belongs to was left and deleted meanwhile."""
    parts = (then.func, *then.args) if isinstance(then, partial) else (then,)
    asked_by = (getattr(part, "__self__", None) for part in parts)
    return any(isinstance(owner, QObject) and not isValid(owner) for owner in asked_by)
