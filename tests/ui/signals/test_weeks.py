"""The strip of twelve weeks: what is no warning is not drawn as one."""

from evenwichtapp.signals.signal import SignalLevel
from evenwichtapp.ui.signals.signal_strip import ICONS
from tests.ui.signals.test_signals import page  # noqa: F401


def test_a_rise_is_drawn_in_the_accent_and_not_as_a_warning(page):  # noqa: F811
    level = page._weeks._level
    assert ICONS[level("balance.rise", SignalLevel.FLAG)] == ("trend-up", "accent")
    assert level("balance.low", SignalLevel.NOTICE) == "notice"
