import pytest

from evenwichtapp.errors import KnownError
from evenwichtapp.settings import Settings, load_settings, save_settings


def test_settings_come_back(tmp_path):
    settings = Settings(
        language="en",
        theme="dark",
        text_size=150,
        lock_after=0,
        backup_folder=str(tmp_path),
        backup_megabytes=250,
        remember_key=True,
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
