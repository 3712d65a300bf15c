"""The letters of the pocket card: six things to tick, each by one letter.

They are fixed when the card is printed and kept until the person changes them, so that an old card
still reads right; Week inhalen takes the same letters.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from string import ascii_uppercase

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Language, Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CardLetter, Mark, MarkKind, Shift

HOW_MANY = 6
LOOKED_AT = timedelta(days=90)
SHIFTS: dict[Language, dict[str, Shift]] = {
    "nl": dict(zip("VDLNX", Shift, strict=True)),
    "en": dict(zip("EDLNX", Shift, strict=True)),
}
"""The letter of each shift; X is a free day."""
DEFAULTS = (
    Mark(MarkKind.STRESSOR, "work_pressure"),
    Mark(MarkKind.COPING, "colleagues"),
    Mark(MarkKind.SIGN, "tired"),
    Mark(MarkKind.COPING, "partner_friends"),
    Mark(MarkKind.STRESSOR, "emotions"),
    Mark(MarkKind.COPING, "outdoors"),
)
"""What stands on the card of somebody who has not ticked enough yet."""


def letters(
    diary: Diary, catalogue: Catalogue, as_of: date, language: Language
) -> tuple[CardLetter, ...]:
    """The letters of the card that was printed, or those that a card of ``as_of`` would get.

    A letter whose thing is gone stays out: the own item was taken back with an import, or a later
    version of the app made the card.
    """
    printed = tuple(
        one
        for one in diary.person.card
        if one.item in diary.own_labels or one.item in catalogue.items(one.kind.value)
    )
    return printed or fresh_letters(diary, catalogue, as_of, language)


def fresh_letters(
    diary: Diary, catalogue: Catalogue, as_of: date, language: Language
) -> tuple[CardLetter, ...]:
    """Letters for the six things ticked most in the last 90 days, filled up with the usual ones.

    Each gets the first letter of its short words that is still free; letters of shifts never are.
    """
    made: tuple[CardLetter, ...] = ()
    for mark in _most_used(diary, catalogue, as_of):
        words = short_words(mark.item, diary, catalogue).in_language(language)
        made = (*made, _lettered(mark, made, words, language))
    return made


def exchanged(
    card: tuple[CardLetter, ...], place: int, mark: Mark, words: str, language: Language
) -> tuple[CardLetter, ...]:
    """The card with another thing in ``place``, from 0; the others keep their letters.

    ``words`` are its short words in ``language``.
    """
    others = (*card[:place], *card[place + 1 :])
    return (*card[:place], _lettered(mark, others, words, language), *card[place + 1 :])


def keep(diary: Diary, card: tuple[CardLetter, ...]) -> Change:
    """Keep these letters; nothing where they are kept already."""
    if diary.person.card == card:
        return Change("card_kept")
    return Change("card_kept", replace=(replace(diary.person, card=card),))


def shift_letters(card: Iterable[CardLetter], language: Language) -> dict[str, Shift]:
    """The letter of each shift; what stands on the card keeps its letter.

    Where the card was printed in the other language and took the letter of a shift, that shift has
    its letter of then.
    """
    taken = {one.letter for one in card}
    other: Language = "nl" if language == "en" else "en"
    then = {shift: letter for letter, shift in SHIFTS[other].items()}
    return {
        then[shift] if letter in taken else letter: shift
        for letter, shift in SHIFTS[language].items()
    }


def short_words(item: str, diary: Diary, catalogue: Catalogue) -> Text:
    """What stands beside a letter; raises ``KnownError("unknown_item")`` for what is gone."""
    own = diary.own_labels.get(item)
    if own is not None:
        return Text(own, own)
    try:
        return sentence(f"card.short.{item}")
    except KeyError:
        return catalogue.label(item)


def _most_used(diary: Diary, catalogue: Catalogue, as_of: date) -> tuple[Mark, ...]:
    """Six things to tick, the most used first; of two used as often the one ticked first."""
    counts: Counter[Mark] = Counter()
    for check_in in diary.between(as_of - LOOKED_AT, as_of).check_ins:
        counts.update(replace(mark, weight=None) for mark in check_in.marks)
    own = {item.id for item in diary.own_items if not item.hidden}
    used = (
        mark
        for mark, _count in counts.most_common()
        if mark.item in own or mark.item in catalogue.items(mark.kind.value)
    )
    return tuple(dict.fromkeys((*used, *DEFAULTS)))[:HOW_MANY]


def _lettered(
    mark: Mark,
    others: Iterable[CardLetter],
    words: str,
    language: Language,
) -> CardLetter:
    """The mark with the first letter of its words that nothing else has; else of the alphabet."""
    taken = {one.letter for one in others} | SHIFTS["nl"].keys() | SHIFTS[language].keys()
    spelled = unicodedata.normalize("NFKD", words).upper()
    free = (one for one in (*spelled, *ascii_uppercase) if one in ascii_uppercase)
    letter = next(one for one in free if one not in taken)
    return CardLetter(letter, mark.kind, mark.item)
