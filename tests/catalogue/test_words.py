"""Numbers in plain words."""

import pytest

from evenwichtapp.catalogue.words import about


@pytest.mark.parametrize(
    ("usual", "said"),
    [
        (0, "0"),
        (0.4, "minder dan 1"),
        (0.9, "minder dan 1"),
        (1, "ongeveer 1"),
        (2.6, "ongeveer 3"),
    ],
)
def test_what_is_usual_is_no_none_where_it_is_less_than_one(usual, said):
    assert about(usual).nl == said
