"""The recovery code: a key on paper, in groups that can be read aloud and typed again.

26 symbols of Crockford's base 32 hold 130 random bits; two more are a checksum (the number modulo
1021, the largest prime below 32 x 32), which catches every single wrong symbol and every swap of
two neighbours before anything is tried on the vault.
"""

from __future__ import annotations

import secrets

from evenwichtapp.errors import KnownError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
RANDOM_SYMBOLS = 26
CHECK_MODULUS = 1021
GROUP = 4

# Crockford: what is easily misread stands for the same symbol; groups may be set apart in any way.
_READ_AS = str.maketrans("OIL", "011", " \t\r\n-–—.")


def new_recovery_code() -> str:
    """A fresh code such as ``7K2M-...``: seven groups of four symbols."""
    number = secrets.randbits(5 * RANDOM_SYMBOLS)
    symbols = _symbols(number, RANDOM_SYMBOLS) + _symbols(number % CHECK_MODULUS, 2)
    return "-".join(symbols[i : i + GROUP] for i in range(0, len(symbols), GROUP))


def recovery_secret(code: str) -> bytes:
    """The random bits of a code as someone typed it: 26 symbols in one spelling, as ASCII.

    Raises ``KnownError("recovery_code_typo")`` when it has the wrong length, a foreign symbol or a
    checksum that does not fit.
    """
    symbols = code.upper().translate(_READ_AS)
    random, check = symbols[:RANDOM_SYMBOLS], symbols[RANDOM_SYMBOLS:]
    if len(check) != 2 or any(symbol not in ALPHABET for symbol in symbols):
        raise KnownError("recovery_code_typo")
    if _number(random) % CHECK_MODULUS != _number(check):
        raise KnownError("recovery_code_typo")
    return random.encode("ascii")


def is_recovery_code(text: str) -> bool:
    """Whether someone typed a recovery code, of whichever vault, and no passphrase."""
    try:
        recovery_secret(text)
    except KnownError:
        return False
    return True


def _symbols(number: int, length: int) -> str:
    places = range(5 * (length - 1), -1, -5)
    return "".join(ALPHABET[number >> place & 31] for place in places)


def _number(symbols: str) -> int:
    number = 0
    for symbol in symbols:
        number = number << 5 | ALPHABET.index(symbol)
    return number
