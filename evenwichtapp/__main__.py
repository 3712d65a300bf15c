"""``python -m evenwichtapp``: the same as the command ``evenwichtapp``."""

from __future__ import annotations

import sys

from evenwichtapp.cli import main

if __name__ == "__main__":
    sys.exit(main())
