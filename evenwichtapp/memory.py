"""What a closed diary leaves in the memory of the process, and who may look there.

Python cannot promise that nothing is left: texts are copied on the way to the screen, and what is
freed keeps its bytes until they are used again. So it is done as far as it goes: what is given
back is overwritten, and the system is asked never to write the process to a disk.
"""

from __future__ import annotations

import ctypes
import gc
import sys

PR_SET_DUMPABLE = 4  # <linux/prctl.h>
M_PERTURB = -6  # <malloc.h>: what is freed is filled with this byte at once
SMALLEST, LARGEST = 16, 512  # bytes: Python's own blocks, in steps of the smallest
WHOLE = 64 * 1024**2  # bytes: all that may be empty among Python's blocks
OVERWRITTEN = 4 * 1024**2  # bytes of each size, among blocks that are in use
HEAD = sys.getsizeof(b"")
TWO_DIGITS = 1 << 40  # a whole number that takes two blocks of the smallest size
SET_ASIDE, SET_ASIDE_LARGEST = 7, 1_040  # glibc: so many blocks of each size up to so many bytes
LARGER = (640, 1_024, 2_048, 4_096, 16_384, 65_536)  # bytes: blocks of the system


def keep_out_of_dumps() -> None:
    """Let no crash write this process to a disk, and no other program of the person look into it.

    Where the system knows neither, nothing happens.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not there on Windows

    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    if sys.platform == "linux":
        _system().prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def begin_overwriting() -> None:
    """From now on what is freed is overwritten at once, where the system's memory can do that.

    It costs about one percent of opening a diary. Python's own small blocks do not take part.
    """
    system = _system()
    if hasattr(system, "malloc_trim"):  # glibc
        system.mallopt(M_PERTURB, 0xFF)


def overwrite_set_aside() -> None:
    """Overwrite the few blocks of each size that this thread's memory sets aside for itself.

    They are what ``begin_overwriting`` does not reach. A passphrase ends in one of them, because
    the derivation of the key copies it; about 1 ms.
    """
    if sys.platform == "win32":
        return
    system = _system()
    system.malloc.restype = ctypes.c_void_p
    system.free.argtypes = (ctypes.c_void_p,)
    for size in range(SMALLEST, SET_ASIDE_LARGEST, SMALLEST):
        # not calloc, which passes these blocks over
        blocks = [system.malloc(ctypes.c_size_t(size)) for _ in range(SET_ASIDE)]
        for block in blocks:
            ctypes.memset(block, 0, size)
            system.free(block)


def give_up_freed() -> None:
    """Overwrite what Python has freed and give back to the system what is empty; some 0.2 s.

    For when everything was let go of: blocks of each size are filled with zeros, so that none of
    those that were free keeps what stood in it.
    """
    gc.collect()
    _fill(LARGEST, WHOLE)
    for size in (*range(SMALLEST, LARGEST + 1, SMALLEST), *LARGER):
        _fill(size, OVERWRITTEN)
    overwrite_set_aside()
    give_back_empty()


def give_back_empty() -> None:
    """Give the memory that is empty back to the system, where that is not done at once.

    glibc keeps for each thread all that was ever freed there, for good: of a report of which each
    letter gives another preview that comes to hundreds of MiB in an hour.
    """
    system = _system()
    if hasattr(system, "malloc_trim"):
        system.malloc_trim(0)


def _fill(size: int, amount: int) -> None:
    """Take ``amount`` bytes in blocks of ``size`` for a moment, with nothing of the person's."""
    number = amount // size
    if size > HEAD:
        held: list[object] = [bytes(size - HEAD) for _ in range(number)]
    elif size > SMALLEST:
        held = [TWO_DIGITS + each for each in range(number)]
    else:
        held = [object() for _ in range(number)]
    del held


def _system() -> ctypes.CDLL:
    return ctypes.CDLL(None) if sys.platform != "win32" else ctypes.CDLL("msvcrt")
