"""The table for the field: complete, and in both languages."""

from itertools import islice

import pytest

from tests.care.situations import CAUSES, EVENTS, ONE_OF_EACH_GROUP, Met, situations
from tests.care.table import HEADINGS, line, lines


def test_the_table_holds_every_cause_with_every_event_and_tick():
    met = set(situations())
    assert len(met) == len(ONE_OF_EACH_GROUP) * len(CAUSES) * len(EVENTS)
    assert Met(None, "work_pressure", ("death", "child")) in met


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_line_says_what_is_offered_and_why(language):
    for row in islice(lines(every_sign=False, language=language), 40):
        assert len(row) == len(HEADINGS[language])
        assert all(row)
    row = line(Met("slept_badly", "work_pressure", None), "nl")
    assert row[:4] == ["Slecht geslapen", "Werkdruk", "-", "-"]
    assert row[5:8] == ["Collega opzoeken", "Maak er een agendapunt van", "Buiten zijn"]
