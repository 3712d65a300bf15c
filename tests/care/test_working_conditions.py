"""A working condition is answered where it lies, whatever else weighed more."""

from datetime import timedelta

from evenwichtapp.care.places import suggestions
from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.models import Level
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Event, Mark, MarkKind, Shift
from evenwichtapp.signals.engine import all_signals
from tests.care.situations import AT, DAY, written


def test_a_signal_about_a_working_condition_is_never_answered_with_self_care():
    """Also where a sad day and an aggression weighed more than working alone."""
    ago = DAY - timedelta(days=3)
    sad = written(ago, (Mark(MarkKind.STRESSOR, "bad_death"),), Shift.EARLY)
    alone = Event(id="event", day=ago, at=AT, kind="aggression", ticks=("alone",))
    diary = Diary.of([sad, alone])
    there = {said.id: said for said in all_signals(diary, DAY, load())}
    _, where, _ = suggestions(there["situation.alone"], diary, load(), DAY)
    assert load().interventions[where.intervention].levels[0] is not Level.SELF
