from datetime import date, time

import pytest

from evenwichtapp.errors import KnownError
from evenwichtapp.settings import CHOICES, Settings, load_settings, save_settings


def test_settings_come_back(tmp_path):
    settings = Settings(
        language="en",
        theme="dark",
        text_size=150,
        lock_after=0,
        backup_folder=str(tmp_path),
        backup_megabytes=250,
        remember_key=True,
        remind_after="late",
        remind_late="00:30",
        remind_programme=True,
        programme_days="tuesday sunday",
        stay_in_tray=True,
        reminded_on="2026-11-12",
    )
    save_settings(settings, tmp_path / "settings.toml")
    assert load_settings(tmp_path / "settings.toml") == settings


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe",
        b"theme = ",
        b'theme = "pink"\ntext_size = []',
        b"lock_after = false\nremember_key = 1",
        b'backup_folder = "here"',
        b'remind_after = "free"\nremind_early = "11:30"\nremind_late = "03:00"',
        b'remind_programme = 1\nprogramme_days = "monday monday"',
        b'programme_days = "thursday monday"',
        b'programme_days = ["monday", "thursday"]',
        b'reminded_on = "2026-02-30"',
        b'reminded_on = "20261112"\nremind_night = 8',
        b"",
    ],
)
def test_damaged_file_means_the_usual_settings(tmp_path, content):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    assert load_settings(path) == Settings()


def test_a_disk_that_refuses_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    save_settings(Settings(theme="dark"), path)

    def refuse(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(KnownError, match="cannot_write"):
        save_settings(Settings(theme="light"), path)
    assert load_settings(path).theme == "dark"
    assert [p.name for p in tmp_path.iterdir()] == ["settings.toml"]


def test_each_shift_has_an_hour_of_its_own_and_none_is_usual():
    assert Settings().remind_at is None and Settings().reminded is None
    hours = {
        shift: Settings(remind_after=shift).remind_at for shift in ("early", "day", "late", "night")
    }
    assert hours == {
        "early": time(16),
        "day": time(17, 30),
        "late": time(23, 30),
        "night": time(8),
    }
    assert Settings(reminded_on="2026-11-12").reminded == date(2026, 11, 12)


def test_the_hours_that_can_be_chosen_go_on_after_midnight_for_a_late_shift():
    late = CHOICES["remind_late"]
    assert (late[0], late[7], late[8], late[-1]) == ("20:00", "23:30", "00:00", "02:30")
    assert (CHOICES["remind_early"][0], CHOICES["remind_early"][-1]) == ("12:00", "23:30")
    assert (CHOICES["remind_night"][0], CHOICES["remind_night"][-1]) == ("04:00", "15:30")
    usual = Settings()
    for name in ("remind_early", "remind_day", "remind_late", "remind_night"):
        assert getattr(usual, name) in CHOICES[name]


def test_a_programme_is_reminded_of_on_two_days_of_the_week_if_wanted():
    usual = Settings()
    assert not usual.remind_programme and usual.programme_days == "monday thursday"
    assert usual.programme_weekdays == frozenset() and not usual.reminds
    wanted = Settings(remind_programme=True)
    assert wanted.programme_weekdays == {1, 4} and wanted.reminds
    assert Settings(remind_after="early").reminds
    pairs = [
        Settings(remind_programme=True, programme_days=days).programme_weekdays
        for days in CHOICES["programme_days"]
    ]
    assert len(set(pairs)) == 21 and all(len(pair) == 2 for pair in pairs)
    assert set().union(*pairs) == set(range(1, 8))
