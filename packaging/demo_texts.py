"""What the demo person wrote and what happened to her. Everyone here is invented."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from evenwichtapp.diary.records import (
    Answer,
    AnswerKind,
    Condition,
    ConditionKind,
    Helped,
    OwnItem,
    OwnSignal,
    Person,
    Practice,
    Record,
    Reflection,
    Supporter,
)
from evenwichtapp.diary.records import MarkKind as Kind

PLACE = ZoneInfo("Europe/Amsterdam")

PERSON = Person(
    role="Verpleegkundige (verzonnen persoon)",
    setting="Hospice (verzonnen)",
    support=(
        Supporter("Marieke", "collega, vaste maat", "000 000 00 01"),
        Supporter("Joost", "thuis", "000 000 00 02"),
        Supporter("Anneke", "geestelijk verzorger", "000 000 00 03"),
        Supporter("Dr. Bakker", "mijn huisarts", "000 000 00 04"),
    ),
)

# Day, kind, ticks and note.
EVENTS: tuple[tuple[date, str, tuple[str, ...], str], ...] = (
    (date(2025, 10, 18), "death", ("debriefed",), "Verwacht. De familie was er op tijd bij."),
    (date(2025, 11, 7), "moral_situation", ("family_pressure", "resolved"), ""),
    (
        date(2025, 12, 9),
        "good",
        ("together",),
        "Met het hele team gegeten, voor het eerst in tijden.",
    ),
    (date(2026, 1, 10), "good", ("thanked",), "Een kaart van een familie op de post."),
    (date(2026, 1, 26), "bad_news_talk", ("before", "debriefed"), ""),
    (
        date(2026, 2, 4),
        "death",
        ("sudden", "unmet_prepared", "unmet_goodbye", "debriefed"),
        "Niemand zag het aankomen. Ik ook niet.",
    ),
    (date(2026, 2, 17), "moral_situation", ("against_own_view", "not_included", "resolved"), ""),
    (date(2026, 3, 9), "good", ("good_farewell",), "Een afscheid zoals je het gunt."),
    (date(2026, 4, 24), "death", ("debriefed",), "Rustig. Het raam stond open."),
    (date(2026, 5, 22), "good", ("learned",), "Mijn stagiair deed het eerste gesprek zelf."),
    (date(2026, 7, 9), "bad_news_talk", ("during", "debriefed"), ""),
    (date(2026, 8, 26), "good", ("together",), "Muziek op de gang. Iedereen zong mee."),
    (
        date(2026, 9, 8),
        "death",
        ("long_bond", "unmet_relieved", "debriefed"),
        "Ik kende haar al maanden. Er bleef pijn.",
    ),
    (
        date(2026, 9, 17),
        "moral_situation",
        ("sedation", "team_disagreement", "own_values", "resolved"),
        "Sedatie die mij te snel ging.",
    ),
    (date(2026, 10, 6), "bad_news_talk", ("debriefed",), "Samen gedaan. Ging beter dan ik dacht."),
    (date(2026, 10, 14), "good", ("thanked",), "Bedankt door een familie van vorig jaar."),
    (date(2026, 10, 27), "death", ("debriefed",), "Verwacht. Er was tijd voor afscheid."),
    (
        date(2026, 11, 2),
        "death",
        ("long_bond", "debriefed"),
        "Lang gezeten bij een patiënt, de dochter kwam te laat.",
    ),
    (
        date(2026, 11, 5),
        "death",
        ("sudden", "after_another", "not_debriefed"),
        "Onverwacht, net na de overdracht. Niet nagepraat.",
    ),
)
FIRST_DEATH_OF_THREE = date(2026, 10, 27)

# How heavy it was when asked again (0-10) and what she wrote, by the day of the event.
FOLLOW_UP_ANSWERS: dict[date, dict[str, tuple[int, str]]] = {
    date(2025, 10, 18): {"1d": (4, ""), "1w": (2, ""), "6w": (1, "")},
    date(2025, 11, 7): {"1d": (5, ""), "1w": (3, "")},
    date(2026, 1, 26): {"1d": (3, "")},
    date(2026, 2, 4): {
        "1d": (8, "Ik loop het steeds na."),
        "1w": (6, ""),
        "6w": (3, "Het zakt. Praten hielp."),
        "3m": (2, ""),
    },
    date(2026, 2, 17): {"1d": (6, ""), "1w": (5, ""), "6w": (2, "")},
    date(2026, 4, 24): {"1d": (3, ""), "1w": (1, ""), "6w": (1, "")},
    date(2026, 7, 9): {"1d": (4, ""), "1w": (2, "")},
    date(2026, 9, 8): {"1d": (7, "Ik mis haar op de gang."), "1w": (5, ""), "6w": (3, "")},
    date(2026, 9, 17): {"1d": (7, ""), "1w": (5, "In het team besproken."), "6w": (2, "")},
    date(2026, 10, 6): {"1d": (2, ""), "1w": (1, "")},
    date(2026, 10, 27): {"1d": (4, ""), "1w": (4, "")},
    date(2026, 11, 2): {"1d": (6, "Steeds het beeld van de stoel."), "1w": (5, "")},
    date(2026, 11, 5): {"1d": (7, "Ik was al moe.")},
}

NOTES: dict[date, str] = {
    date(2025, 9, 13): "Begonnen met bijhouden. Benieuwd wat ik zie.",
    date(2025, 12, 9): "Lange dag, wel een mooie.",
    date(2026, 1, 9): "Tijd gehad om te blijven zitten bij iemand. Daar doe ik het voor.",
    date(2026, 2, 5): "Slecht begin van de week. Even geen zin in praten.",
    date(2026, 2, 18): "Te snel beslist, vond ik. Niets gezegd.",
    date(2026, 2, 26): "Weer een gat in het rooster. Ik heb nee gezegd.",
    date(2026, 3, 17): "Hoofdpijn en drie keer gebeld voor een extra dienst.",
    date(2026, 4, 14): "Eerste avond buiten gelopen na het werk.",
    date(2026, 6, 1): "Rustige dag. Gelachen in de koffiekamer.",
    date(2026, 8, 22): "Uitgerust terug van vakantie.",
    date(2026, 9, 9): "Even gepraat met het team. Dat was nodig.",
    date(2026, 10, 2): "Alles klopte vandaag.",
    date(2026, 10, 18): "Veel te druk. Twee zieken en geen vervanging.",
    date(2026, 11, 3): "Ik merk dat ik minder kan hebben. Thuis kort van stof.",
    date(2026, 11, 6): "Op de automatische piloot gewerkt.",
    date(2026, 11, 10): "Vrij. Lang gewandeld, het hoofd werd stiller.",
}

# Day, intervention, minutes, how much it helped, and a note.
PRACTICES: tuple[tuple[date, str, int, Helped, str], ...] = (
    (date(2025, 10, 20), "peer_support", 10, Helped.GOOD, ""),
    (
        date(2025, 11, 10),
        "breathing_space",
        3,
        Helped.MODERATE,
        "Lukte niet goed tussen de bellen door.",
    ),
    (date(2026, 2, 6), "peer_support", 15, Helped.GOOD, "Een collega vroeg er zelf naar."),
    (date(2026, 2, 12), "outdoors", 30, Helped.SUFFICIENT, ""),
    (date(2026, 2, 24), "peer_reflection_preparation", 20, Helped.GOOD, ""),
    (date(2026, 3, 18), "breathing_space", 3, Helped.SUFFICIENT, ""),
    (date(2026, 5, 6), "outdoors", 25, Helped.GOOD, ""),
    (date(2026, 9, 10), "peer_support", 10, Helped.GOOD, ""),
    (date(2026, 9, 19), "cura", 30, Helped.SUFFICIENT, "In twee keer gedaan."),
    (date(2026, 10, 20), "outdoors", 20, Helped.SUFFICIENT, ""),
    (date(2026, 10, 29), "breathing_space", 3, Helped.SUFFICIENT, ""),
    (date(2026, 11, 9), "peer_support", 10, Helped.GOOD, "Marieke gebeld na de dienst."),
    (date(2026, 11, 10), "outdoors", 45, Helped.GOOD, ""),
)

OWN_SIGNALS: tuple[tuple[str, str, str, Condition], ...] = (
    (
        "Ik zeg tegen iedereen dat het goed gaat.",
        "Dan bel ik Marieke.",
        "Marieke",
        Condition(kind=ConditionKind.COPING_MISSING, item="colleagues", times=6, window=7),
    ),
    (
        "Ik sla mijn pauze over en vind dat normaal.",
        "Dan zeg ik het in het teamoverleg.",
        "",
        Condition(kind=ConditionKind.SIGN, item="own:pause-skipped", times=3, window=7),
    ),
    (
        "Ik lig ’s nachts wakker van een patiënt.",
        "Dan schrijf ik het op en vertel het de volgende dag.",
        "",
        Condition(kind=ConditionKind.SIGN, item="awake_about_patient", times=2, window=7),
    ),
)

OWN_ITEMS: tuple[tuple[str, Kind, str], ...] = (
    ("own:pause-skipped", Kind.SIGN, "Pauze overgeslagen"),
    ("own:music", Kind.COPING, "Muziek in de auto"),
)

# Day, signal, since when it was there, level and what she said to it.
ANSWERS: tuple[tuple[date, str, date, str, AnswerKind], ...] = (
    (date(2026, 9, 3), "symptom.sign.tired", date(2026, 8, 29), "notice", AnswerKind.NOT_NOW),
    (date(2026, 9, 12), "situation.heavy_death", date(2026, 9, 8), "notice", AnswerKind.DONE),
    (date(2026, 9, 24), "balance.shift", date(2026, 9, 12), "flag", AnswerKind.RECOGNISED),
    (date(2026, 11, 1), "balance.low", date(2026, 10, 28), "flag", AnswerKind.RECOGNISED),
    (date(2026, 11, 9), "situation.no_debrief", date(2026, 11, 5), "flag", AnswerKind.NOT_NOW),
)
NOT_NOW = timedelta(days=14)


def moment(day: date, at: time) -> datetime:
    """That time on that day, with the offset of the place where the person lives."""
    return datetime.combine(day, at, PLACE)


def fixed_id(*name: object) -> str:
    """A record id that is the same at every run."""
    return uuid5(NAMESPACE_URL, "demo:" + ":".join(map(str, name))).hex


def event_id(day: date) -> str:
    """The id of the event on that day."""
    return fixed_id("event", day)


def records() -> tuple[Record, ...]:
    """Everything but the check-ins, the events and their follow-ups."""
    return (PERSON, *_practices(), *_reflections(), *_own(), *_answers())


def _practices() -> list[Practice]:
    return [
        Practice(
            id=fixed_id("practice", day, intervention),
            day=day,
            intervention=intervention,
            minutes=minutes,
            helped=helped,
            note=note,
        )
        for day, intervention, minutes, helped, note in PRACTICES
    ]


def _own() -> list[OwnSignal | OwnItem]:
    signals = [
        OwnSignal(
            id=fixed_id("own_signal", words),
            words=words,
            agreement=agreement,
            with_whom=with_whom,
            condition=condition,
        )
        for words, agreement, with_whom, condition in OWN_SIGNALS
    ]
    items = [OwnItem(id=id_, kind=kind, label=label) for id_, kind, label in OWN_ITEMS]
    return [*signals, *items]


def _answers() -> list[Answer]:
    return [
        Answer(
            id=fixed_id("answer", day, signal),
            signal=signal,
            answer=answer,
            day=day,
            since=since,
            level=level,
            until=day + NOT_NOW if answer is AnswerKind.NOT_NOW else None,
        )
        for day, signal, since, level, answer in ANSWERS
    ]


def _reflections() -> list[Reflection]:
    return [_cura(), _after_death_in_september(), _after_death_in_november()]


def _cura() -> Reflection:
    return Reflection(
        id=fixed_id("reflection", "cura"),
        worksheet="cura",
        day=date(2026, 9, 19),
        changed_at=moment(date(2026, 9, 21), time(20, 40)),
        title="Sedatie die mij te snel ging",
        event=event_id(date(2026, 9, 17)),
        answers={
            "situation": "Er werd tot sedatie besloten. Het gesprek met de naasten was nog bezig.",
            "doubt": "Was er genoeg tijd geweest om afscheid te nemen?",
            "weight_before": 7,
            "felt": ("powerless", "uncertain"),
            "first_thought": (
                "Het ging mij te snel. De dochter wilde nog praten, en de arts was al weg. "
                "Had ik iets moeten zeggen?"
            ),
        },
        step=1,
    )


def _after_death_in_september() -> Reflection:
    return Reflection(
        id=fixed_id("reflection", "september"),
        worksheet="after_death",
        day=date(2026, 9, 10),
        changed_at=moment(date(2026, 9, 10), time(21, 5)),
        event=event_id(date(2026, 9, 8)),
        answers={
            "story": "Ze was er al lang. Aan het eind bleef er pijn, wat we ook deden.",
            "stays_with_me": "Haar hand, die bleef knijpen.",
            "criteria": ("control", "natural", "prepared", "goodbye", "dignified"),
            "also_mattered": ("long_bond",),
            "debriefed": "yes",
            "needs": ("talk", "team"),
            "agreement": "Ik vraag om een punt in het teamoverleg.",
        },
        step=2,
        finished=True,
    )


def _after_death_in_november() -> Reflection:
    return Reflection(
        id=fixed_id("reflection", "november"),
        worksheet="after_death",
        day=date(2026, 11, 8),
        changed_at=moment(date(2026, 11, 8), time(20, 15)),
        event=event_id(date(2026, 11, 5)),
        answers={
            "story": "Onverwacht, net na de overdracht. Ik was al halverwege de gang.",
            "criteria": ("relieved", "natural", "dignified"),
            "also_mattered": ("sudden", "after_another"),
            "debriefed": "not_yet",
        },
        step=1,
    )
