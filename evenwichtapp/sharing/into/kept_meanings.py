"""What the names in a kind of file meant the last time, to be offered the next time.

They are words of the person, so they are kept in the vault and nowhere else: as a draft, under a
name for each kind of file.
"""

from __future__ import annotations

import json

from evenwichtapp.diary.diary import Diary
from evenwichtapp.sharing.into.importing import OWN_KINDS
from evenwichtapp.sharing.into.names import plain_name
from evenwichtapp.sharing.into.source import Meanings


def draft_name(kind: str) -> str:
    """The name of the draft for a kind of file, such as ``daylio``."""
    return f"meanings.{kind}"


def to_draft(meanings: Meanings, before: Meanings) -> str:
    """The text to keep: these meanings, and those of ``before`` for other names."""
    both = merged(meanings, before)
    return json.dumps({"moods": both.moods, "items": both.items}, ensure_ascii=False)


def from_draft(draft: str | None, diary: Diary) -> Meanings:
    """The meanings in a draft, without those of own items that are gone."""
    try:
        kept = json.loads(draft or "{}")
        moods, items = dict(kept.get("moods", {})), dict(kept.get("items", {}))
    except (ValueError, TypeError, AttributeError):
        return Meanings()
    known = {*OWN_KINDS, *diary.own_labels}
    return Meanings(
        moods=moods,
        items={
            name: meaning
            for name, meaning in items.items()
            if meaning is None or not meaning.startswith("own:") or meaning in known
        },
    )


def merged(meanings: Meanings, kept: Meanings) -> Meanings:
    """``meanings``, and what was kept for the names that they do not have."""
    moods = {plain_name(name) for name in meanings.moods}
    items = {plain_name(name) for name in meanings.items}
    return Meanings(
        moods={
            **{name: s for name, s in kept.moods.items() if plain_name(name) not in moods},
            **meanings.moods,
        },
        items={
            **{name: m for name, m in kept.items.items() if plain_name(name) not in items},
            **meanings.items,
        },
    )
