"""When two names are the same name."""

from __future__ import annotations

import unicodedata

# What a keyboard, a phone and a word processor each make of an apostrophe.
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2019\u2018\u02bc\u00b4\u0060\uff07", "'"))


def plain_name(name: str) -> str:
    """A name to compare by: one Unicode form, one apostrophe, small letters, single blanks."""
    one_form = unicodedata.normalize("NFKC", name.translate(_APOSTROPHES))
    return " ".join(unicodedata.normalize("NFKC", one_form.casefold()).split())
