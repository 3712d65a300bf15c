from datetime import timedelta

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Helped, Mark, MarkKind, Practice
from evenwichtapp.insight.support_given import Support, support
from tests.insight.people import TODAY, check_in

FIRST = TODAY - timedelta(days=27)


def coping(item: str, weight: int | None = None) -> Mark:
    return Mark(MarkKind.COPING, item, weight)


def test_most_often_first_with_the_middle_answer() -> None:
    days = [TODAY - timedelta(days=n) for n in range(3)]
    diary = Diary.of(
        [
            check_in(days[0], 6, coping=(coping("colleagues", 3), coping("outdoors"))),
            check_in(days[1], 6, coping=(coping("colleagues", 1),)),
            check_in(days[2], 6, coping=(coping("colleagues", 3), coping("hobby"))),
            Practice(day=TODAY, intervention="outdoors", helped=Helped.INSUFFICIENT),
        ]
    )
    assert support(diary, FIRST, TODAY) == (
        Support("colleagues", 3, Helped.GOOD),
        Support("hobby", 1, None),
        Support("outdoors", 1, Helped.INSUFFICIENT),
    )


def test_no_support_is_no_support() -> None:
    diary = Diary.of([check_in(TODAY, 6, coping=(coping("no_support"),))])
    assert support(diary, FIRST, TODAY) == ()
