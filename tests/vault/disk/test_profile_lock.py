import errno
import itertools
import multiprocessing
import os
import shutil
import signal
import sys
import time

import pytest

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.disk import profile_lock
from evenwichtapp.vault.disk.profile_lock import MOST_BEFORE, SHORT_WAIT, ProfileLock

PATIENCE, HELD = 2.0, 1.2  # seconds


def hold_briefly(folder, ready):
    with ProfileLock(Profile(folder)):
        ready.send(True)
        time.sleep(0.5)


def hold(folder, ready):
    ProfileLock(Profile(folder)).acquire()
    ready.send(True)
    ready.recv()


@pytest.fixture
def holder(profile):
    """Another process that holds the profile."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=hold, args=(profile.folder, theirs))
    process.start()
    assert ours.poll(30)
    yield process
    process.kill()
    process.join()


def test_a_second_process_is_told_that_it_is_in_use(profile, holder):
    with pytest.raises(KnownError, match="vault_in_use"):
        ProfileLock(profile).acquire()


def test_a_crash_frees_the_lock(profile, holder):
    holder.kill()
    holder.join()
    assert holder.exitcode == -signal.SIGKILL
    assert profile.lock.exists()
    with ProfileLock(profile):
        pass


def test_it_can_be_given_back_and_taken_again(profile):
    lock = ProfileLock(profile)
    for _ in range(2):
        with lock, pytest.raises(KnownError, match="vault_in_use"):
            ProfileLock(profile).acquire()


def test_two_profiles_are_two_locks(tmp_path):
    with ProfileLock(Profile(tmp_path / "a")), ProfileLock(Profile(tmp_path / "b")):
        pass


def test_a_command_waits_for_one_that_is_nearly_done(profile):
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=hold_briefly, args=(profile.folder, theirs))
    process.start()
    assert ours.poll(30)
    began = time.monotonic()
    with ProfileLock(profile, SHORT_WAIT):
        assert 0.2 < time.monotonic() - began < SHORT_WAIT
    process.join()


def wait_and_hold(folder, ready):
    ready.send("here")
    ready.recv()
    try:
        with ProfileLock(Profile(folder), PATIENCE):
            time.sleep(HELD)
            ready.send("done")
    except KnownError as error:
        ready.send(error.code)


def test_whoever_comes_third_waits_for_the_second_as_well(profile):
    """Each of three at once holds it longer than half the patience of the others."""
    context = multiprocessing.get_context("spawn")
    pairs = [context.Pipe() for _ in range(3)]
    processes = [
        context.Process(target=wait_and_hold, args=(profile.folder, theirs)) for _, theirs in pairs
    ]
    for process in processes:
        process.start()
    assert [ours.poll(30) and ours.recv() for ours, _ in pairs] == ["here"] * 3
    for ours, _ in pairs:
        ours.send("go")
    assert [ours.poll(30) and ours.recv() for ours, _ in pairs] == ["done"] * 3
    for process in processes:
        process.join()


def test_who_keeps_others_out_is_not_waited_for_twice(profile, holder, monkeypatch):
    """A lock that changes hands all the time is waited for so long and no longer."""
    turns = itertools.count()
    monkeypatch.setattr(ProfileLock, "_turn", lambda _self: next(turns))
    began = time.monotonic()
    with pytest.raises(KnownError, match="vault_in_use"):
        ProfileLock(profile, 0.1).acquire()
    assert 0.1 * MOST_BEFORE <= time.monotonic() - began < 3


def test_it_does_not_wait_for_ever(profile, holder):
    began = time.monotonic()
    with pytest.raises(KnownError, match="vault_in_use"):
        ProfileLock(profile, 0.3).acquire()
    assert 0.3 <= time.monotonic() - began < 2


@pytest.mark.skipif(sys.platform == "win32", reason="removes no file that is open")
def test_without_the_lock_file_nobody_comes_beside_the_holder(profile, holder):
    profile.lock.unlink()
    with pytest.raises(KnownError, match="vault_in_use"):
        ProfileLock(profile).acquire()


@pytest.mark.skipif(sys.platform == "win32", reason="removes no file that is open")
def test_where_no_folder_can_be_locked_the_file_is(profile, monkeypatch):
    lock = profile_lock._lock

    def odd(handle):
        if os.path.samestat(os.fstat(handle), profile.folder.stat()):
            raise OSError(errno.EBADF, "Bad file descriptor")
        lock(handle)

    monkeypatch.setattr(profile_lock, "_lock", odd)
    with ProfileLock(profile), pytest.raises(KnownError, match="vault_in_use"):
        ProfileLock(profile).acquire()


def test_a_place_that_locks_nothing_is_told(profile, monkeypatch):
    def odd(_handle):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(profile_lock, "_lock", odd)
    with pytest.raises(KnownError, match="folder_cannot_lock"):
        ProfileLock(profile).acquire()


def test_a_folder_in_its_place_is_another_profile(profile, holder):
    """A program that keeps folders alike moved the old one away: there is nothing to protect."""
    profile.folder.rename(profile.folder.with_name("old"))
    with ProfileLock(profile), pytest.raises(KnownError, match="vault_in_use"):
        ProfileLock(Profile(profile.folder.with_name("old"))).acquire()
    shutil.rmtree(profile.folder)
