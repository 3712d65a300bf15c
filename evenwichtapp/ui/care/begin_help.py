"""Beginning what may help where it is done."""

from __future__ import annotations

from evenwichtapp.care.agenda import AGENDA_POINT
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.diary import Diary
from evenwichtapp.insight.span import Span
from evenwichtapp.signals.signal import Signal
from evenwichtapp.ui.forms.agenda_form import AgendaForm
from evenwichtapp.ui.page import Page
from evenwichtapp.ui.pages import BeginWorksheet, Breathe

AFTER_DEATH, DEATH = "after_death", "death"


def begin_help(page: Page, intervention: str, signal: Signal | None = None) -> None:
    """Begin the intervention with this id: its worksheet, its exercise, or the agenda point.

    ``signal`` is what it was named for; then it is about what lies behind that. What is done
    outside the app has nothing to begin.
    """
    session = page.session
    catalogue, diary, today = session.catalogue, session.diary, session.today
    known = catalogue.interventions[intervention]
    exercise = _exercise(catalogue, intervention)
    if known.worksheet is not None:
        about = _last_death(diary, signal) if known.worksheet == AFTER_DEATH else None
        page.ask(BeginWorksheet(known.worksheet, about))
    elif exercise is not None:
        page.ask(Breathe(exercise))
    elif intervention == AGENDA_POINT:
        first = Span.FOUR_WEEKS.first_day(diary, today)
        days = signal.days if signal else ()
        AgendaForm(session, min(first, *days) if days else first, today, page).open()


def _exercise(catalogue: Catalogue, intervention: str) -> str | None:
    forms = (form.id for form in catalogue.breathing.values() if form.intervention == intervention)
    return next(forms, None)


def _last_death(diary: Diary, signal: Signal | None) -> str | None:
    """The last death among the days behind a signal."""
    if signal is None:
        return None
    deaths = (
        event.id
        for event in reversed(diary.events)
        if event.kind == DEATH and event.day in signal.days
    )
    return next(deaths, None)
