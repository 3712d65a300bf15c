"""The catalogue is refused, with file and item, wherever a file does not fit."""

from __future__ import annotations

import shutil
from dataclasses import asdict
from pathlib import Path

import pytest

from evenwichtapp.catalogue import loading
from evenwichtapp.catalogue.loading import load, load_from
from evenwichtapp.catalogue.toml_tables import CatalogueError
from evenwichtapp.paths import resource


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped catalogue to damage."""
    return Path(shutil.copytree(resource("catalogue"), tmp_path / "catalogue"))


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{file.name} no longer holds {old!r}"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_shipped_catalogue_loads_once():
    assert load() is load()


def test_a_copy_is_equal(folder: Path):
    assert asdict(load_from(folder)) == asdict(load())


def test_a_check_in_needs_no_more_than_its_own_parts(folder: Path, monkeypatch: pytest.MonkeyPatch):
    for part in ("interventions/cards.toml", "worksheets/cura.toml", "ladder.toml", "lines.toml"):
        (folder / part).write_text("damaged")
    monkeypatch.setattr(loading, "resource", lambda _name: folder)
    catalogue = load.__wrapped__()
    assert catalogue.label("tired").en == "Tired"
    assert catalogue.label("death").en == "Death"
    assert len(catalogue.usual("coping")) == 6
    with pytest.raises(CatalogueError, match=r"^cards\.toml"):
        _ = catalogue.interventions
    with pytest.raises(CatalogueError, match=r"^lines\.toml"):
        _ = catalogue.breathing_warning


@pytest.mark.parametrize(
    "damage",  # file, what stands there, what comes instead, item and problem to be named
    [
        ("signs.toml", 'label.nl = "Moe"', 'label.nl = "Moe', "[tired]", "line"),
        ("signs.toml", 'label.en = "Tired"\n', "", "tired.label", "lacks en"),
        ("signs.toml", 'label.nl = "Moe"', 'label.nl = ""', "tired.label.nl", "empty"),
        ("signs.toml", 'label.nl = "Moe"', 'label.nl = "Moe "', "tired.label.nl", "space"),
        ("signs.toml", 'label.nl = "Moe"', "label.nl = 3", "tired.label.nl", "no str"),
        ("signs.toml", "[tired]", "[sad]", "[sad]", "twice"),
        ("signs.toml", 'group = "moral"', 'group = "morals"', "care_not_as_wanted", "morals"),
        ("signs.toml", "usual = 1\n", "usual = 2\n", "signs.toml", "ranks"),
        ("signs.toml", "usual = 1\n", "usual = true\n", "tired.usual", "no int"),
        ("signs.toml", "numbing = true", "numbed = true", "touches_less", "unknown numbed"),
        ("stressors.toml", 'factor = "bad_death"', 'factor = "x"', "sudden_death.factor", "x"),
        ("stressors.toml", 'domain = "relation"', 'domain = "x"', "emotions.domain", "x"),
        ("stressors.toml", 'levels = ["team"', 'levels = ["boss"', "dying_and_suffering", "boss"),
        ("stressors.toml", "[sudden_death]", "[tired]", "tired", "too"),
        ("coping.toml", 'setting = "private"', 'setting = "pub"', "partner_friends", "pub"),
        ("event_kinds.toml", 'id = "child"', 'id = "sudden"', "death.ticks", "sudden twice"),
        ("event_kinds.toml", "weighs = true\n", "", "death.ticks[sudden]", "lacks weighs"),
        ("event_kinds.toml", 'worksheet = "cura"', 'worksheet = "x"', "moral_situation", "x"),
        ("event_kinds.toml", 'id = "words"', 'id = "sudden"', "aggression.sudden", "label"),
        ("evidence.toml", "[L1b]", "[L7]", "evidence.toml", "L1b"),
        ("interventions/cards.toml", "[five_weeks]", "[yoga]", "yoga", "stands in cards.toml too"),
        ("interventions/cards.toml", 'evidence = "L1a"', 'evidence = "L9"', "five_weeks", "L9"),
        ("interventions/cards.toml", 'worksheet = "cura"', 'worksheet = "x"', "cura", "x"),
        ("interventions/cards.toml", 'domains = ["coop', 'domains = ["x', "cura.domains", "xer"),
        ("causes.toml", '"after_death"', '"after_life"', "causes.toml: many_deaths", "after_life"),
        ("causes.toml", '"private_load"', '"private_lode"', "causes.toml: private", "private_lode"),
        ("ladder.toml", '"student"', '"studious"', "ladder.toml: student_long", "studious"),
        ("now.toml", '"micro_break"', '"micro_brake"', "now.toml: numbing", "micro_brake"),
        ("places.toml", '"outdoors", ', "", "places.toml", "holds outdoors 0 times"),
        ("places.toml", '"cura",', '"horses",', "places.toml", "holds cura 0 times"),
        ("help_routes.toml", "2026-11-01", '"2026-11-01"', "emergency.checked_on", "no date"),
        ("worksheets/after_death.toml", '= "unmet_control"', '= "x"', "control.unticks_event", "x"),
        ("worksheets/cura.toml", 'kind = "text"', 'kind = "essay"', "situation", "essay"),
        ("breathing.toml", 'intervention = "long_exhale"', 'intervention = "x"', "sighing", "x"),
        ("breathing.toml", "rounds = 25\n", "", "cyclic_sighing", "lacks rounds"),
        ("lines.toml", "[breathing_warning]", "[x]", "lines.toml", "breathing_warning"),
        ("lines.toml", "[resilience_line]", "[other_line]", "lines.toml", "resilience_line"),
    ],
)
def test_a_damaged_file_is_refused(folder: Path, damage: tuple[str, str, str, str, str]):
    file, old, new, item, problem = damage
    edit(folder / file, old, new)
    with pytest.raises(CatalogueError) as refused:
        load_from(folder)
    message = str(refused.value)
    assert item in message
    assert problem in message


@pytest.mark.parametrize("part", ["signs.toml", "interventions/talking.toml", "causes.toml"])
def test_the_message_names_the_file(folder: Path, part: str):
    (folder / part).write_text("[left_empty]\nlabel = 1\n")
    with pytest.raises(CatalogueError, match=f"^{part}: left_empty"):
        load_from(folder)


def test_a_missing_file_is_refused(folder: Path):
    (folder / "coping.toml").unlink()
    with pytest.raises(CatalogueError, match=r"^coping\.toml"):
        load_from(folder)


def test_a_file_that_is_no_text_is_refused(folder: Path):
    (folder / "coping.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CatalogueError, match=r"^coping\.toml"):
        load_from(folder)
