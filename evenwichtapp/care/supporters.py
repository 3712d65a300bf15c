"""The person's own support circle: people they may disturb, in the order they want them."""

from __future__ import annotations

from dataclasses import replace

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Person, Supporter, clean_text
from evenwichtapp.errors import KnownError


def add_supporter(person: Person, supporter: Supporter) -> Change:
    """Put somebody at the end of the circle.

    Raises ``KnownError("supporter_without_name")`` where there is no name.
    """
    return _circle(person, (*person.support, _checked(supporter)))


def change_supporter(person: Person, before: Supporter, supporter: Supporter) -> Change:
    """Put other details in the place of ``before``; raises as ``add_supporter``.

    Where ``before`` was meanwhile taken out, the details come at the end of the circle.
    """
    checked, circle = _checked(supporter), list(person.support)
    if before in circle:
        circle[circle.index(before)] = checked
    else:
        circle.append(checked)
    return _circle(person, tuple(circle))


def remove_supporter(person: Person, supporter: Supporter) -> Change:
    """Take somebody out of the circle; who is out already stays out."""
    circle = list(person.support)
    if supporter in circle:
        circle.remove(supporter)
    return _circle(person, tuple(circle))


def _circle(person: Person, support: tuple[Supporter, ...]) -> Change:
    return Change("support_circle_changed", replace=(replace(person, support=support),))


def _checked(supporter: Supporter) -> Supporter:
    name = clean_text(supporter.name)
    if not name:
        raise KnownError("supporter_without_name")
    return Supporter(name, clean_text(supporter.relation), clean_text(supporter.phone))
