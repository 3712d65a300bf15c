"""The catalogue holds what the sources name, in words the app may use."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.models import Evidence, Level, Text
from evenwichtapp.errors import KnownError

OWN_DRAWINGS = {"candle"}

# Causes and support of the QuickScan, with the percentages that KS 5 prints.
QUICKSCAN_CAUSES = [47, 40, 34, 26, 21, 19, 17, 16, 12, 10, 9, 8]
QUICKSCAN_COPING = [85, 65, 48, 34, 33, 31, 26, 19, 17, 7, 4, 3, 1]

# Every intervention the sources describe, with a word of its source.
DESCRIBED = {
    "five_weeks": "Heeter 2017",
    "team_mindfulness": "Orellana-Rios 2017",
    "course_talking_and_death": "Melo 2011",
    "course_meaning": "Morita 2009",
    "art_supervision": "Potash 2014",
    "balint": "Popa-Velea 2019",
    "resilience_programme": "Klein 2018",
    "breathing_space": "Mehta 2016",
    "ethics_training": "Rushton 2021",
    "moral_deliberation": "Molewijk 2008",
    "cura": "Van Schaik 2019",
    "leaders_and_mentors": "Everly 2012",
    "connecting_communication": "KS 6",
    "starter_guidance": "Witkamp 2020",
    "guided_group": "Zuurstof",
    "creative_work": "Zuurstof",
    "pain_box": "Zuurstof",
    "outdoors": "Zuurstof",
    "horses": "Zuurstof",
    "yoga": "Zuurstof",
    "eight_weeks": "Zuurstof",
    "coaching_talks": "Zuurstof",
    "support_group": "Zuurstof",
    "lighter_rosters": "Zuurstof",
    "in_dialogue": "Zuurstof",
    "asking_for_help": "Zuurstof",
    "recovery_stories": "Zuurstof",
    "own_vulnerabilities": "Zuurstof",
    "family_talk": "Zuurstof",
    "outdoor_group": "Zuurstof",
    "own_experience_group": "Zuurstof",
    "check_ups": "Zuurstof",
}
SHOWN_FIRST = [
    "cura", "breathing_space", "peer_support", "peer_reflection_preparation", "five_weeks",
    "outdoors", "pain_box",
]  # fmt: skip
CRITERIA = {
    "unmet_control", "unmet_relieved", "unmet_natural", "unmet_prepared", "unmet_goodbye",
    "unmet_dignified",
}  # fmt: skip

# Claims the app may not make, names of disorders, and a tone it does not have.
FORBIDDEN = re.compile(
    r"bewezen|bewijs\b|proven|burn-?out|depersonal|depressi|ptss|ptsd|trauma|stoornis|disorder|"
    r"diagnos|screen|voorspel|predict|detect|risicoscore|risk score|geneest|\bcures?\b|therap|"
    r"voorkomt ziekte|plegen|pleegt|commit suicide|geslaagd|mislukt|score|streak|badge|\breeks\b.*"
    r"verbroken|\bu\b|\buw\b|[!\U0001F000-\U0001FAFF\u2600-\u27BF]",
    re.IGNORECASE,
)


# What a study measured has its own name there, with how many people and how; nowhere else.
NAMES_AN_OUTCOME = {".interventions.five_weeks.study.found"}


def texts(value: Any, place: str = "") -> Iterator[tuple[str, Text]]:
    """Every text below a value, with where it stands."""
    if isinstance(value, Text):
        yield place, value
    elif is_dataclass(value):
        for part in fields(value):
            yield from texts(getattr(value, part.name), f"{place}.{part.name}")
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from texts(part, f"{place}.{key}")
    elif isinstance(value, tuple):
        for position, part in enumerate(value):
            yield from texts(part, f"{place}.{getattr(part, 'id', position)}")


ALL_TEXTS = list(texts(load()))


def test_all_twelve_causes_of_the_quickscan_are_stressors():
    found = [s.quickscan for s in load().stressors.values() if s.quickscan is not None]
    assert sorted(found, reverse=True) == QUICKSCAN_CAUSES


def test_all_thirteen_kinds_of_support_of_the_quickscan_are_coping():
    found = [c.quickscan for c in load().coping.values() if c.quickscan is not None]
    assert sorted(found, reverse=True) == QUICKSCAN_COPING


def test_stressors_cover_every_factor_of_every_domain():
    sources = " ".join(s.source for s in load().stressors.values())
    factors = [
        "D1a",
        "D1b",
        "D1c",
        "D1d",
        "D2a",
        "D2b",
        "D3a",
        "D3b",
        "D3c",
        "D4a",
        "D4b",
        "D4c",
        "D5a",
        "D5b",
        "D5c",
    ]
    assert [factor for factor in factors if factor not in sources] == []
    assert {s.domain for s in load().stressors.values()} == set(load().domains)


def test_a_factor_lies_in_the_domain_of_what_belongs_to_it():
    stressors = load().stressors
    for stressor in stressors.values():
        if stressor.factor:
            assert stressors[stressor.factor].domain == stressor.domain, stressor.id


def test_working_conditions_lie_first_with_organisation_or_system():
    for stressor in load().stressors.values():
        if stressor.domain == "working_conditions":
            assert stressor.levels[0] in (Level.ORGANISATION, Level.SYSTEM), stressor.id


def test_every_group_of_signs_is_used_and_numbing_is_marked():
    signs = load().signs.values()
    assert {sign.group for sign in signs} == set(load().sign_groups)
    for sign in signs:
        assert sign.numbing == (sign.group == "numbing"), sign.id


def test_the_usual_six_are_those_of_the_picture():
    def labels(kind: Any) -> list[str]:
        return [load().label(item).nl for item in load().usual(kind)]

    assert labels("stressor") == [
        "Werkdruk", "Moeizame samenwerking", "Emoties van patiënt of naasten", "Administratie",
        "Sterven en lijden", "Alleen werken",
    ]  # fmt: skip
    assert labels("sign") == [
        "Moe", "Slecht geslapen", "Malende gedachten", "Prikkelbaar", "Verdrietig",
        "Het raakt me minder dan anders",
    ]  # fmt: skip
    assert labels("coping") == [
        "Collega’s", "Thuis of vrienden", "Teamoverleg", "Even naar buiten", "Intervisie",
        "Sporten of lezen",
    ]  # fmt: skip


def test_prominent_events_stand_in_the_order_of_the_picture():
    prominent = [event.id for event in load().event_kinds.values() if event.prominent]
    assert prominent == ["death", "moral_situation", "bad_news_talk", "good"]


def test_events_can_be_told_apart_by_shape_alone():
    shapes = [event.shape for event in load().event_kinds.values()]
    assert len(set(shapes)) == len(shapes)


def test_a_death_has_the_six_criteria_and_is_asked_about_for_three_months():
    death = load().event_kinds["death"]
    assert {tick.id for tick in death.ticks if tick.criterion} == CRITERIA
    assert death.follow_ups == ("1d", "1w", "6w", "3m")


def test_the_worksheet_after_a_death_can_unset_every_criterion():
    options = [
        option
        for step in load().worksheets["after_death"].steps
        for field in step.fields
        if field.marks_event
        for option in field.options
    ]
    assert {option.unticks_event for option in options} >= CRITERIA
    death_ticks = {tick.id for tick in load().event_kinds["death"].ticks}
    assert {option.ticks_event for option in options} - {None} <= death_ticks


@pytest.mark.parametrize(("intervention", "source"), DESCRIBED.items())
def test_every_described_intervention_is_there(intervention: str, source: str):
    assert source in load().interventions[intervention].source


def test_interventions_begin_with_the_seven_of_the_picture():
    assert list(load().interventions)[: len(SHOWN_FIRST)] == SHOWN_FIRST


def test_programmes_are_what_is_practised_for_a_number_of_weeks():
    programmes = [known for known in load().interventions.values() if known.programme]
    assert {known.id: known.dose.nl for known in programmes} == {
        "five_weeks": "Vijf weken lang, twee of drie keer per week. Daarna wat jij prettig vindt.",
        "team_mindfulness": "Een start van twee uur, daarna negen weken elke week oefenen.",
        "eight_weeks": "Acht weken, met oefenen thuis.",
    }


def test_the_seven_dutch_offers_carry_their_year_and_a_caution():
    offers = [i for i in load().interventions.values() if i.offered]
    assert len(offers) == 7
    for offer in offers:
        assert offer.evidence is Evidence.L4
        assert "2019" in offer.explanation.nl
        assert "Kijk of het er nog is" in offer.explanation.nl
        assert "2019" in offer.explanation.en


def test_every_domain_has_a_row_and_the_places_hold_what_was_drawn():
    catalogue = load()
    about = {item for row in catalogue.causes.values() for item in row.about}
    rest = set(catalogue.domains) - about
    for stressor in catalogue.stressors.values():
        if stressor.domain in rest:
            assert about & {*catalogue.wider(stressor.id)}, stressor.id
    assert [len(place.holds) for place in catalogue.places.values()] == [
        24,
        34,
        15,
    ]  # 33 were drawn; what is for who teaches (KS 9, 4.1) came later


def test_an_intervention_takes_its_first_evidence_line_from_its_level_or_its_own():
    interventions = load().interventions
    assert interventions["peer_support"].evidence_where == load().evidence["L5"].where
    assert interventions["pain_box"].evidence_where.nl == "Ervaring van behandelaars"


def test_every_icon_is_in_the_set_that_the_app_draws_with():
    spec = find_spec("qtawesome")
    assert spec is not None
    assert spec.origin is not None
    charmap = next(Path(spec.origin).parent.glob("fonts/phosphor-charmap-*.json"))
    known = set(json.loads(charmap.read_text())) | OWN_DRAWINGS
    used = [*load().event_kinds.values(), *load().interventions.values()]
    assert [item.id for item in used if item.icon not in known] == []


def test_a_help_route_has_a_number_or_a_site_or_is_ones_own():
    for route in load().help_routes.values():
        assert route.own_contact != bool(route.phone or route.website), route.id
        if route.own_contact:
            assert route.checked_on is None, f"{route.id}: there is nothing to check"
        else:
            assert route.checked_on is not None, route.id
            assert route.checked_on <= date.today(), route.id
        assert not route.website or route.website.startswith("https://"), route.id


def test_no_number_is_shown_that_nobody_could_check():
    phones = {route.phone for route in load().help_routes.values() if route.phone}
    assert phones == {
        "112", "113", "088 0767 000", "0900-1450", "0800-0450", "1813", "106"
    }  # fmt: skip


def test_ids_are_plain_words():
    catalogue = load()
    for part in fields(catalogue):
        items = getattr(catalogue, part.name)
        if isinstance(items, dict) and part.name != "evidence":
            assert [i for i in items if not re.fullmatch(r"[a-z]+(_[a-z]+)*", i)] == []


def test_labels_of_one_kind_differ():
    catalogue = load()
    for items in (catalogue.stressors, catalogue.signs, catalogue.coping, catalogue.interventions):
        for language in ("nl", "en"):
            labels = Counter(item.label.in_language(language) for item in items.values())
            assert [label for label, times in labels.items() if times > 1] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_text_claims_or_shouts(language: Any):
    found = [
        (place, text.in_language(language))
        for place, text in ALL_TEXTS
        if FORBIDDEN.search(text.in_language(language)) and place not in NAMES_AN_OUTCOME
    ]
    assert found == []


def test_texts_use_typographic_marks_and_single_spaces():
    for place, text in ALL_TEXTS:
        for words in (text.nl, text.en):
            assert not re.search(r"['\"]|  |\.\.\.", words), (place, words)


def test_the_nearest_ids_are_named_by_id_and_by_label():
    catalogue = load()
    assert catalogue.nearest("sign", "tierd")[0] == "tired"
    assert catalogue.nearest("stressor", "werkdruk")[0] == "work_pressure"
    assert catalogue.nearest("event", "Overlijden")[0] == "death"
    assert len(catalogue.nearest("sign", "sl")) <= 3


@pytest.mark.parametrize("nonsense", ["--", "qqqq", ""])
def test_what_is_like_nothing_is_refused_without_naming_others(nonsense: str):
    assert load().nearest("stressor", nonsense) == ()
    with pytest.raises(KnownError) as refused:
        load().label(nonsense)
    assert (refused.value.code, refused.value.values) == ("unknown_item_far", {"id": nonsense})


def test_a_label_is_found_for_every_kind_of_item():
    label = load().label
    assert label("work_pressure").en == "Work pressure"
    assert label("unmet_goodbye").nl == "Er was geen tijd voor afscheid"
    assert label("agenda_point").nl == "Maak er een agendapunt van"
    assert label("outdoors").nl == "Even naar buiten"


def test_an_unknown_id_is_refused_with_the_nearest():
    with pytest.raises(KnownError) as refused:
        load().label("work_presure")
    assert refused.value.code == "unknown_item"
    assert refused.value.values["id"] == "work_presure"
    assert str(refused.value.values["nearest"]).startswith("work_pressure")


def test_a_short_stop_needs_no_breath_and_fits_the_break():
    forms = load().breathing.values()
    assert any(not form.breath for form in forms)
    for form in forms:
        assert 60 <= form.seconds <= 300
        assert all(0 <= phase.full <= 100 and phase.seconds > 0 for phase in form.phases)
