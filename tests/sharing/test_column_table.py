from datetime import date

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Scale
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.into.import_plan import plan
from evenwichtapp.sharing.into.importing import read_described
from evenwichtapp.sharing.into.source import AlreadyThere, Meanings

TODAY = date(2026, 11, 12)
EMPTY = Diary()
MAP = {
    "columns": {"date": "Datum", "score": "Cijfer", "note": "Opmerking"},
    "scale": [0, 5],
    "date_format": "DD-MM-YYYY HH:MM",
}
CONTENT = """Datum;Cijfer;Opmerking
10-11-2026 21:00;5;Rustig
11-11-2026 03:00;2,5;"Nacht; druk"
11-11-2026 22:00;0;
12-11-2026 09:00;6;te hoog
12-13-2026 09:00;3;geen maand
13-11-2026 09:00;3;nog niet
kort
"""


def brought_in(folder, document=MAP, content=CONTENT, diary=EMPTY):
    file = folder / "table.csv"
    file.write_text(content, encoding="utf-8")
    return plan(read_described(file, document), Meanings(), AlreadyThere(diary), load(), TODAY)


def test_scores_are_brought_to_our_scale_on_work_days(tmp_path):
    done = brought_in(tmp_path)
    found = done.change.apply(EMPTY).check_ins
    assert [(c.day.day, c.score, c.note) for c in found] == [
        (10, 10, "Rustig"),
        (10, 6, "Nacht; druk"),
        (11, 1, ""),
    ]
    assert {c.scale for c in found} == {Scale.FOREIGN}
    assert [one.row for one in done.left_out] == [5, 6, 7, 8]


def test_a_second_import_adds_nothing(tmp_path):
    after = brought_in(tmp_path).change.apply(EMPTY)
    assert brought_in(tmp_path, diary=after).change.empty


@pytest.mark.parametrize("form", ["%d/%m/%Y", "dd/mm/yyyy"])
def test_without_a_time_an_entry_stands_at_noon(tmp_path, form):
    document = {**MAP, "columns": {"date": "d", "score": "s"}, "date_format": form}
    done = brought_in(tmp_path, document, "d,s\n10/11/2026,3\n")
    (found,) = done.change.apply(EMPTY).check_ins
    assert (found.day, f"{found.at:%H:%M}") == (date(2026, 11, 10), "12:00")


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"columns": []}, "columns"),
        ({"columns": {"date": "Datum"}}, "columns/score"),
        ({"columns": {"date": "Dag", "score": "Cijfer"}}, "columns/date"),
        ({"scale": [5, 0]}, "scale"),
        ({"scale": "0-5"}, "scale"),
        ({"date_format": None}, "date_format"),
    ],
)
def test_a_description_that_cannot_be_names_its_place(tmp_path, change, place):
    with pytest.raises(KnownError, match="mapping_invalid") as caught:
        brought_in(tmp_path, {**MAP, **change})
    assert caught.value.values == {"place": place}
