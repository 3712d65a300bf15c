"""Opening what may help where it is done, the same from every page."""

from __future__ import annotations

from evenwichtapp.care.agenda import AGENDA_POINT
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.diary import Diary
from evenwichtapp.insight.period import Period
from evenwichtapp.signals.signal import Signal
from evenwichtapp.ui.forms.agenda_form import AgendaForm
from evenwichtapp.ui.forms.intervention_form import InterventionForm
from evenwichtapp.ui.page import Page
from evenwichtapp.ui.pages import BeginWorksheet, Breathe

AFTER_DEATH, DEATH = "after_death", "death"


def open_help(page: Page, intervention: str, signal: Signal | None = None) -> None:
    """Open the intervention with this id: its worksheet, its exercise, or a form on ``page``.

    ``signal`` is what it was named for; then it is about what lies behind that.
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
        first = Period.FOUR_WEEKS.first_day(diary, today)
        days = signal.days if signal else ()
        AgendaForm(session, min(first, *days) if days else first, today, page).open()
    else:
        InterventionForm(session, known, page).open()


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
