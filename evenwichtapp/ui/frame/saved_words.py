"""What is said once a change is on disk: what it was, in its own words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Agreement, Answer, AnswerKind, CheckIn, Event
from evenwichtapp.ui.dates import weekday, weekday_and_day
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.wording import capitalised

LONG_AGO = 7  # days from which a weekday alone names no day


def saved_words(change: Change, session: Session) -> str:
    """What the strip says, such as "Wednesday saved: 4"; ``change`` is in the diary by now."""
    translate = QCoreApplication.translate
    purpose = change.purpose
    if purpose.endswith(".undone"):
        return translate("Change", "Undone")
    telling = {
        "signal_answered": _answer_words,
        "check_in_saved": _day_words,
        "event_saved": _event_words,
        "days_filled_in": _days_words,
        "agreement_answered": _outcome_words,
    }
    if purpose in telling:
        return telling[purpose](change, session)
    words = {
        "check_in_removed": translate("Change", "Entry deleted. It stays in the bin for 30 days."),
        "event_removed": translate("Change", "Event deleted. It stays in the bin for 30 days."),
        "check_in_saved_as_new": translate(
            "Change", "The earlier entry was gone. This is saved as a new one."
        ),
        "own_item_saved": translate("Change", "Word added"),
        "follow_up_answered": translate("Change", "Your answer is saved"),
        "follow_up_postponed": translate("Change", "This comes back later"),
        "follow_up_dropped": translate("Change", "This is not asked any more"),
        "follow_ups_dropped": translate("Change", "The rest is not asked any more"),
        "question_asked": translate("Change", "This is not asked for some weeks"),
        "practice_saved": translate("Change", "What you did is saved"),
        "agreement_made": translate("Change", "This is on your list"),
        "agreement_changed": translate("Change", "What you agreed is changed"),
        "agreement_noted": translate("Change", "What you wrote is saved"),
        "agreement_as_own_signal": translate("Change", "This is a red flag of your own now"),
        "agreement_removed": translate(
            "Change", "Agreement deleted. It stays in the bin for 30 days."
        ),
        "reflection_finished": translate("Change", "What you wrote is saved"),
        "look_back_finished": translate("Change", "What you wrote is saved"),
        "question_put_off": translate("Change", "This comes back later"),
        "support_circle_changed": translate("Change", "Your support circle is saved"),
        "imported": translate("Change", "Imported"),
        "card_kept": translate("Change", "The letters of your card are kept."),
    }
    return words.get(purpose) or translate("Change", "Saved")


def _answer_words(change: Change, session: Session) -> str:
    """What follows from the answer to a signal, and where to undo it."""
    from evenwichtapp.signals.answers import reply

    said = next(record for record in change.add if isinstance(record, Answer))
    silent = session.catalogue.places["somebody"].silent
    if said.answer is AnswerKind.RECOGNISED and said.signal in silent:  # nothing stays to help
        return QCoreApplication.translate("SignalCard", "This is kept, with what helped.")
    return reply(said).in_language(session.language)


def _day_words(change: Change, session: Session) -> str:
    """Which day, and its score."""
    saved = next(r for r in (*change.add, *change.replace) if isinstance(r, CheckIn))
    words = QCoreApplication.translate("Change", "{day} saved: {score}")
    return words.format(day=_named(saved.day, session.today), score=saved.score)


def _event_words(change: Change, session: Session) -> str:
    """What happened, and whether the day itself has been written yet."""
    translate = QCoreApplication.translate
    event = next((r for r in change.add if isinstance(r, Event)), None)
    if event is None:
        changed = next((r for r in change.replace if isinstance(r, Event)), None)
        what = session.item_words(changed.kind) if changed else ""
        return translate("Change", "{event} changed").format(event=what) if what else _plainly()
    words = translate("Change", "{event} written down")
    if event.day not in session.diary.check_ins_by_day:
        words = translate("Change", "{event} written down; your day not yet")
    return words.format(event=session.item_words(event.kind))


def _outcome_words(change: Change, session: Session) -> str:
    """What came of it, as it was said."""
    from evenwichtapp.care.agreements import outcome_words

    said = next((r.outcome for r in change.replace if isinstance(r, Agreement)), None)
    if said is None:
        return _plainly()
    outcome = outcome_words(said).in_language(session.language)
    words = QCoreApplication.translate("Change", "Saved: {outcome}")
    return words.format(outcome=outcome[:1].lower() + outcome[1:])


def _days_words(change: Change, session: Session) -> str:
    days = [record.day for record in change.add if isinstance(record, CheckIn)]
    translate = QCoreApplication.translate
    if len(days) == 1:
        words = translate("Change", "{day} filled in later")
        return words.format(day=_named(days[0], session.today))
    return translate("Change", "{count} days filled in later").format(count=len(days))


def _plainly() -> str:
    return QCoreApplication.translate("Change", "Saved")


def _named(day: date, today: date) -> str:
    """The weekday, with its date where that alone would leave doubt."""
    words = weekday if (today - day).days < LONG_AGO else weekday_and_day
    return capitalised(words(day))
