import multiprocessing
import signal

import pytest

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.profile_lock import ProfileLock


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
