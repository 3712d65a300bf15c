"""What happened and was asked again, in words, and the forms in which it can be changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from evenwichtapp.diary.records import Event, FollowUp, FollowUpAfter
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.wording import capitalised, event_words


def answer_words(session: Session, follow_up: FollowUp) -> str:
    """What was answered about which event, such as "Overlijden van ...: zwaarte 4 van 10"."""
    event = session.diary.by_id.get(follow_up.event)
    about = capitalised(event_words(session, event)) if isinstance(event, Event) else ""
    translate = QCoreApplication.translate
    if follow_up.nothing_felt:
        return translate("Happened", "{event}: little felt").format(event=about)
    words = translate("Happened", "{event}: heaviness {weight} of 10")
    return words.format(event=about, weight=follow_up.weight)


def after_words(after: FollowUpAfter) -> str:
    """How long after an event a question is asked."""
    translate = QCoreApplication.translate
    words = {
        FollowUpAfter.DAY: translate("Happened", "After a day"),
        FollowUpAfter.WEEK: translate("Happened", "After a week"),
        FollowUpAfter.SIX_WEEKS: translate("Happened", "After 6 weeks"),
        FollowUpAfter.TWO_MONTHS: translate("Happened", "Every 2 months"),
        FollowUpAfter.THREE_MONTHS: translate("Happened", "After 3 months"),
    }
    return words[after]


def open_event(session: Session, event: Event, parent: QWidget) -> None:
    """Open an event to read it whole, to change it, or to close what was open."""
    from evenwichtapp.ui.forms.event_form import EventForm

    EventForm(session, event.kind, event.day, parent, event).open()


def open_answer(session: Session, follow_up: FollowUp, parent: QWidget) -> None:
    """Open a question about an event that is still there, to answer it or to change the answer."""
    from evenwichtapp.ui.forms.follow_up_form import FollowUpForm

    event = session.diary.by_id.get(follow_up.event)
    if isinstance(event, Event):
        FollowUpForm(session, follow_up, event, parent).open()
