"""What the demo person saw when she looked back, and what she agreed on. All of it is invented."""

from __future__ import annotations

from datetime import date, time, timedelta

from demo_texts import fixed_id, moment

from evenwichtapp.diary.records import Agreement, AgreementWhy, Outcome, Reflection

# Day of looking back on two weeks, what was seen in them and what to keep, with her own words.
LOOK_BACKS: tuple[tuple[date, str, str, str, str], ...] = (
    (
        date(2026, 10, 1),
        "‘Moe’ merkte ik op 8 van de 13 dagen.\n‘Collega’s’: steun op 7 van de 13 dagen.",
        "Ik neem het werk mee naar huis.",
        "Collega’s",
        "",
    ),
    (
        date(2026, 10, 15),
        "Iets moois, op 14 oktober.\n‘Collega’s’: steun op 6 van de 11 dagen.",
        "",
        "Collega’s\nThuis of vrienden",
        "Na het werk even niets moeten.",
    ),
    (
        date(2026, 10, 29),
        "Overlijden, op 27 oktober.\n‘Werkdruk’ woog op 6 van de 13 dagen.",
        "Ik loop langer rond dan ik doorhad.",
        "Even naar buiten",
        "",
    ),
)
WALK, CALL = "Elke dag een half uur wandelen.", "Na een overlijden dezelfde dag Marieke bellen."
AGREED_THEN = {date(2026, 10, 1): WALK, date(2026, 10, 29): CALL}


def agreements() -> list[Agreement]:
    """What she agreed on, with herself and with others; the last two are open."""
    return [
        Agreement(
            id=fixed_id("agreement", "preparation"),
            day=date(2026, 2, 20),
            intervention="peer_reflection_preparation",
            outcome=Outcome.DONE,
            closed_on=date(2026, 2, 24),
        ),
        Agreement(
            id=fixed_id("agreement", "holiday"),
            day=date(2026, 8, 21),
            words="In de week na mijn vakantie geen extra diensten.",
            with_whom="Joost",
            look_again=date(2026, 8, 29),
            outcome=Outcome.DROPPED,
            closed_on=date(2026, 8, 29),
        ),
        Agreement(
            id=fixed_id("agreement", "team"),
            day=date(2026, 9, 10),
            words="Vragen om een punt in het teamoverleg.",
            why=AgreementWhy.WORKSHEET,
            about=fixed_id("reflection", "september"),
            with_whom="het team",
            look_again=date(2026, 9, 24),
            outcome=Outcome.DONE,
            closed_on=date(2026, 9, 24),
        ),
        Agreement(
            id=fixed_id("agreement", "walk"),
            day=date(2026, 10, 1),
            words=WALK,
            why=AgreementWhy.LOOK_BACK,
            about=fixed_id("reflection", date(2026, 10, 1)),
            look_again=date(2026, 10, 15),
            outcome=Outcome.NOT,
            note="Te veel late diensten.",
            closed_on=date(2026, 10, 15),
        ),
        Agreement(
            id=fixed_id("agreement", "call"),
            day=date(2026, 10, 29),
            words=CALL,
            why=AgreementWhy.LOOK_BACK,
            about=fixed_id("reflection", date(2026, 10, 29)),
            with_whom="Marieke",
            look_again=date(2026, 11, 12),
        ),
        Agreement(
            id=fixed_id("agreement", "sleep"),
            day=date(2026, 11, 12),
            words="Als ik twee nachten slecht slaap, bel ik Anneke.",
            why=AgreementWhy.SIGNAL,
            about="symptom.sign.slept_badly",
            with_whom="Anneke",
            look_again=date(2026, 12, 10),
        ),
    ]


def look_backs() -> list[Reflection]:
    """Every two weeks in October: what she saw, what she keeps, and mostly one agreement."""
    return [
        Reflection(
            id=fixed_id("reflection", day),
            worksheet="look_back",
            day=day,
            changed_at=moment(day, time(20, 50)),
            answers={
                "seen": seen,
                "seen_words": words,
                "keep": keep,
                "keep_words": keep_words,
                "agreement": AGREED_THEN.get(day, ""),
            },
            step=2,
            finished=True,
            since=day - timedelta(days=13),
            until=day,
        )
        for day, seen, words, keep, keep_words in LOOK_BACKS
    ]
