"""The command line; without a command it opens the window.

It holds no rules: each command reads its options, calls the same rooms as the window does and says
what came out. A command's module is imported only when it is asked for, because the window starts
through here too and must not wait for what it does not need.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile, default_profile

if TYPE_CHECKING:
    from evenwichtapp.catalogue.models import Language


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; ``arguments`` come without the program's name, by default the process's.

    Gives 0 when it is done, 1 when it could not be done (one sentence on stderr says why) and 2
    for wrong use.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given:
        return _open_window()
    from evenwichtapp.cli.shortcut import read_shortcut  # noqa: PLC0415  the window comes first

    shortcut = read_shortcut(given)
    if shortcut is not None:
        return _open_window(*shortcut)
    from evenwichtapp.cli.request import (  # noqa: PLC0415  what commands need
        COULD_NOT,
        Request,
        exit_code,
        read,
        show_any_letter,
        tell,
    )

    show_any_letter()
    request: Request = read(given)
    code = 0
    try:
        module = import_module(f"evenwichtapp.cli.{request.options.module}")
        code = module.run(request)
        sys.stdout.flush()
    except KnownError as error:
        tell(error, request.language)
        return exit_code(error)
    except KeyboardInterrupt:
        tell(KnownError("stopped"), request.language)
        return COULD_NOT
    except BrokenPipeError:
        # whoever read along, such as "head", has seen enough; nothing is left to flush at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as error:
        # A fault of ours: the place helps who mends it, the error's own words may be the person's.
        tell(KnownError("our_fault", place=_place(error)), request.language)
        return COULD_NOT
    return code


def _place(error: Exception) -> str:
    """Where in the app it went wrong, such as ``sharing/into/delimited_text.py:88``."""
    package = Path(__file__).parent.parent
    places = (
        f"{Path(frame.filename).relative_to(package).as_posix()}:{frame.lineno}"
        for frame in reversed(traceback.extract_tb(error.__traceback__))
        if Path(frame.filename).is_relative_to(package)
    )
    return next(places, "?")


def _open_window(
    folder: Path | None = None, language: Language | None = None, minimised: bool = False
) -> int:
    from evenwichtapp.ui.features import trust_imports  # noqa: PLC0415  only the window needs Qt

    trust_imports()
    from evenwichtapp.ui.app import run  # noqa: PLC0415  the imports of the window are many

    profile = Profile(folder) if folder else default_profile()
    return run(profile, language, minimised=minimised)
