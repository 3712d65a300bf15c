"""In which language the command line speaks."""

from __future__ import annotations

import locale
import os
from collections.abc import Sequence

from evenwichtapp.catalogue.models import Language

SPOKEN: dict[str, Language] = {"nl": "nl", "en": "en"}


def spoken_language(arguments: Sequence[str]) -> Language:
    """What ``--lang`` says, wherever it stands; otherwise Dutch on a Dutch system, else English.

    It is read before the other arguments, because their help is spoken in it.
    """
    words = [word for argument in arguments for word in argument.split("=", 1)]
    named = words.index("--lang") + 1 if "--lang" in words else len(words)
    asked = words[named] if named < len(words) else ""
    return SPOKEN.get(asked) or system_language()


def system_language() -> Language:
    """Dutch where the system is Dutch, else English."""
    asked = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = next((value for value in asked if value), None) or locale.getlocale()[0] or ""
    return "nl" if name.lower().startswith(("nl", "dutch")) else "en"
