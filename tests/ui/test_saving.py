"""Where a file may go from the window: not into a diary, and over a file only on a yes."""

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from evenwichtapp.paths import Profile
from evenwichtapp.ui.ask_form import AskForm
from evenwichtapp.ui.saving import SavePlace


@pytest.fixture
def asked(show, profile):
    """A place to save, asked for from a widget; what was chosen and what was refused."""
    widget = show(QWidget())
    place = SavePlace(profile, widget)
    chosen, refused = [], []
    place.chosen.connect(chosen.append)
    place.refused.connect(refused.append)
    return widget, place, chosen, refused


def test_a_new_file_is_chosen_at_once(asked, tmp_path):
    widget, place, chosen, _ = asked
    place.ask("Where?", "diary.csv")
    dialog = widget.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("diary.csv")
    dialog.selectFile(str(tmp_path / "mine"))
    dialog.accept()
    assert [found.path for found in chosen] == [tmp_path / "mine.csv"]


@pytest.mark.parametrize("yes", [True, False])
def test_a_file_that_is_there_is_replaced_only_on_a_yes(asked, tmp_path, yes):
    widget, place, chosen, refused = asked
    file = tmp_path / "diary.csv"
    file.write_bytes(b"before")
    place.ask("Where?", "diary.csv")
    dialog = widget.findChild(QFileDialog)
    dialog.selectFile(str(file))
    dialog.accept()
    form = widget.findChild(AskForm)
    assert form.isVisible() and not chosen
    form.accept() if yes else form.reject()
    for found in chosen:
        found.write(b"after")
    assert file.read_bytes() == (b"after" if yes else b"before")
    assert not refused


def test_a_place_in_the_diary_is_refused_without_a_question(asked, profile):
    widget, place, chosen, refused = asked
    profile.vault.write_bytes(b"the diary")
    place.take(str(profile.vault))
    place.take(str(profile.folder / "report.pdf"))
    assert [error.code for error in refused] == ["inside_profile"] * 2
    assert not chosen and widget.findChild(AskForm) is None


def test_the_diary_of_somebody_else_is_as_safe(asked, tmp_path):
    _, place, _, refused = asked
    other = Profile(tmp_path / "other")
    other.ensure()
    other.vault_key.write_bytes(b"a key")
    place.take(str(other.vault))
    assert [error.code for error in refused] == ["inside_profile"]
