"""How much work a guess at the passphrase takes; stored beside what it wraps."""

from __future__ import annotations

from dataclasses import dataclass

# A damaged or hostile file must not make the derivation take all memory or all day: with the most
# work, memory times passes, it takes some five times as long as usual.
MEMORY_KIB_RANGE = range(8, 256 * 1024 + 1)
ITERATIONS_RANGE = range(1, 33)
LANES_RANGE = range(1, 17)
MOST_WORK = 1024 * 1024


@dataclass(frozen=True)
class Hardness:
    """The cost of one derivation with Argon2id.

    The usual values are the second recommended option of RFC 9106, section 4: 64 MiB, 3 passes,
    4 lanes; about 0.2 s on a plain laptop. Raises ``ValueError`` for values out of range.
    """

    memory_kib: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        whole = all(type(n) is int for n in (self.memory_kib, self.iterations, self.lanes))
        if not (
            whole
            and self.memory_kib in MEMORY_KIB_RANGE
            and self.iterations in ITERATIONS_RANGE
            and self.lanes in LANES_RANGE
            and self.memory_kib >= 8 * self.lanes
            and self.memory_kib * self.iterations <= MOST_WORK
        ):
            raise ValueError("hardness out of range")


USUAL_HARDNESS = Hardness()
