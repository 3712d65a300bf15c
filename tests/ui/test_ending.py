"""Whatever ends the window from outside: what was typed is there at the next start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from evenwichtapp.vault.copies.backups import backups_in

WORDS = "Halverwege een zin"
PATIENCE = 60  # seconds; a slow machine fails no test


def window(profile, *arguments):
    command = [sys.executable, "-m", "tests.ui.typing_window", str(profile.folder), *arguments]
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def end_of(running):
    """What it said until it ended; one that does not end by itself is ended here."""
    try:
        return running.communicate(timeout=PATIENCE)
    finally:
        running.kill()


def found_again(profile, *where):
    said, _ = end_of(window(profile, "", "", *where))
    return said.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
@pytest.mark.usefixtures("vault_there")
def test_a_signal_ends_it_with_all_kept_and_backed_up(profile, number):
    running = window(profile, WORDS)
    assert running.stdout.readline() == "typed\n"
    running.send_signal(number)
    _, complaints = end_of(running)
    assert running.returncode == 0, complaints
    assert len(backups_in(profile.backups)) == 1
    assert found_again(profile) == f"there: {WORDS}"


@pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")
@pytest.mark.usefixtures("vault_there")
def test_a_backup_that_takes_too_long_keeps_nobody_waiting(profile):
    running = window(profile, WORDS, "slow_backup")
    assert running.stdout.readline() == "typed\n"
    running.send_signal(signal.SIGTERM)
    end_of(running)
    assert running.returncode == 0
    assert not backups_in(profile.backups)
    assert found_again(profile) == f"there: {WORDS}"


@pytest.mark.parametrize(
    ("how", "where"), [("lose_display", ()), ("end_session", ()), ("end_session", ("in_form",))]
)
@pytest.mark.usefixtures("vault_there")
def test_a_lost_display_or_the_end_of_the_session_keeps_it(profile, how, where):
    running = window(profile, WORDS, how, *where)
    end_of(running)
    assert running.returncode == 1
    assert found_again(profile, *where) == f"there: {WORDS}"
