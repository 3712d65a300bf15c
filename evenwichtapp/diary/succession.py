"""Events close together: the one definition that signals, reading and report share.

That deaths in quick succession weigh more than the same number spread out is from the literature
(KS 4 D1b, Müller 2009). The figure given there is most likely that of a ward, so three in 14 days
is this app's own choice, and a person can set the number otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence

from evenwichtapp.diary.records import Event, Person

DEATH = "death"
CLOSE_DAYS = 14
"""Calendar days within which events are close together, both ends included."""
CLOSE_LIMIT = "situation.deaths.count"
"""The id under which a person's own number stands."""
FEWEST_CLOSE = 3
FEWEST_CLOSE_ENDS = (2, 20)
"""From how many events within those days they are close together, and how that can be set."""


def fewest_close(person: Person) -> int:
    """From how many deaths within ``CLOSE_DAYS`` they are close together for this person.

    A number out of ``FEWEST_CLOSE_ENDS`` counts as the nearest end.
    """
    low, high = FEWEST_CLOSE_ENDS
    return round(min(max(person.limits.get(CLOSE_LIMIT, FEWEST_CLOSE), low), high))


def latest_close(events: Sequence[Event], fewest: int) -> Sequence[Event]:
    """The latest row of events of which every ``fewest`` in turn lie within ``CLOSE_DAYS``.

    The whole row is what goes on, from the first to the last, and so may be longer than
    ``CLOSE_DAYS``: to tell only its last days would leave out what came just before. ``events``
    are in order of day; empty where no ``fewest`` of them lie close.
    """
    first = last = len(events)
    for end in range(len(events), fewest - 1, -1):
        close = (events[end - 1].day - events[end - fewest].day).days < CLOSE_DAYS
        if close:
            last = end if first == len(events) else last
            first = end - fewest
        elif first < len(events):
            break
    return events[first:last]


def span_days(row: Sequence[Event]) -> int:
    """Over how many calendar days a row of events came, both ends included."""
    return (row[-1].day - row[0].day).days + 1
