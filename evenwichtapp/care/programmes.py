"""Programmes: what one agreed to practise for some weeks, and whether that was done on a day."""

from __future__ import annotations

from datetime import date

from evenwichtapp.care.agreements import open_agreements
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.diary import Diary


def to_practise(diary: Diary, catalogue: Catalogue, day: date) -> str | None:
    """The programme on the list of agreements of which nothing was done yet on a work day.

    It is an intervention's id: of more than one, that of the agreement made last. None where no
    programme stands open on the list, or each was done that day.
    """
    programmes = {known.id for known in catalogue.interventions.values() if known.programme}
    done = {practice.intervention for practice in diary.practices if practice.day == day}
    to_do = (one for one in open_agreements(diary, day) if one.intervention in programmes - done)
    agreement = max(to_do, key=lambda one: (one.day, one.id), default=None)
    return agreement.intervention if agreement else None
