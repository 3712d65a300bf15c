"""Every page whole at a dozen sizes, texts and languages; ``make looks`` tries them all."""

import pytest

from evenwichtapp.sharing.demo import demo_diary
from evenwichtapp.ui.frame import screenshots
from tests.looks.showing import SIZES, look, window

# Each size once at least; each size of text in each language, and the hardest pairs.
# What is stretched by 40% is looked at in the usual size of text.
DOZEN = {
    ("nl", 100): ((1024, 640), (2560, 1440)),
    ("en", 100): ((960, 1080),),
    ("long", 100): ((1024, 640), (1280, 720)),
    ("nl", 150): ((1366, 688), (1600, 900)),
    ("en", 150): ((1093, 614), (1280, 820)),
    ("nl", 200): ((1024, 640), (960, 1080)),
    ("en", 200): ((1920, 1080),),
}


def test_the_dozen_is_one_and_has_every_size():
    tried = [size for sizes in DOZEN.values() for size in sizes]
    assert len(tried) == 12
    assert set(tried) == set(SIZES)


@pytest.mark.parametrize(("tongue", "text"), DOZEN, ids=str)
def test_every_page_can_be_read_whole(qapp, tongue, text):
    diary = demo_diary()
    at = diary.check_ins[-1].at
    with window(qapp, diary, at, tongue, text, "light") as shell:
        found = [
            f"{place} {width}x{height}: {fault}"
            for place in screenshots.SHOTS
            for (width, height), faults in look(qapp, shell, place, DOZEN[tongue, text])
            for fault in faults
        ]
    assert not found, "\n".join(found)
