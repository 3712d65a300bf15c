"""Make sure that the system libraries are there which Qt's wheel does not bring along.

``offscreen`` is what every start needs, ``window`` also what drawing on a screen needs. As root
the missing ones are installed; otherwise the one line to type is printed.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
WINDOW = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """The Debian packages of the libraries that do not load, in order of name."""
    return sorted({package for name, package in libraries.items() if not _loads(name)})


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _install(packages: list[str]) -> None:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    wanted = ["apt-get", "install", "-qq", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "-qq"], wanted):
        subprocess.run(command, env=quiet, check=True, stdout=subprocess.DEVNULL)


def main(purpose: str) -> int:
    """Install or name what ``purpose`` ("offscreen" or "window") misses; 0 when all is there."""
    if not sys.platform.startswith("linux"):
        return 0
    packages = missing_packages(OFFSCREEN if purpose == "offscreen" else OFFSCREEN | WINDOW)
    if not packages:
        return 0
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        print(f"Qt misses system libraries; on Debian they are called: {names}", file=sys.stderr)
        return 1
    if os.geteuid() != 0:
        print("Qt misses system libraries. Type this once, then try again:", file=sys.stderr)
        print(f"  sudo apt-get install {names}", file=sys.stderr)
        return 1
    print(f"Installing the system libraries that Qt misses: {names}")
    _install(packages)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
