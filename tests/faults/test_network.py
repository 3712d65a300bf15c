"""The whole app, through its demo, opens no socket that could reach another computer."""

import os
import re
import shutil
import subprocess
import sys

import pytest

ALONE = ("unshare", "--net", "--map-root-user")
TRACE = ("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=socket", "-o")
DEMO = (sys.executable, "-m", "evenwichtapp", "demo", "--lang", "nl", "--out")
LOCAL = {"AF_UNIX", "AF_LOCAL"}


def works(*command: str) -> bool:
    """Whether a tool is there and may do here what it is for."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def demo(folder, *around: str) -> None:
    environment = {**os.environ, "HOME": str(folder)}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)  # nor does it need a display
    subprocess.run(
        [*around, *DEMO, str(folder / "demo")],
        env=environment,
        check=True,
        capture_output=True,
        timeout=300,
    )
    written = {path.suffix for path in (folder / "demo").iterdir()}
    assert {".png", ".pdf", ".json", ".csv"} <= written


@pytest.mark.skipif(sys.platform != "linux", reason="Linux has the tools for this")
def test_the_demo_opens_no_socket_to_elsewhere(tmp_path):
    """Without any network interface where that is allowed, and traced where strace is there."""
    trace = tmp_path / "trace"
    around: list[str] = []
    if works(*ALONE, "true"):
        around += ALONE
    if works(*TRACE, os.devnull, "true"):
        around += (*TRACE, str(trace))
    if not around:
        pytest.skip("neither a network namespace nor strace may be used here")
    demo(tmp_path, *around)
    if trace.exists():
        families = set(re.findall(r"socket\((\w+)", trace.read_text()))
        assert families <= LOCAL, f"opened {families - LOCAL}"
