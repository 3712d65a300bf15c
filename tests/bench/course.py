"""The chart of Verloop: its first draw, and another period, beside matplotlib alone."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.measuring import Row, medians, stamps

TIMES = 5


def course_rows() -> Iterator[Row]:
    """Both draws, each beside bare matplotlib drawing the same days at the same size."""
    runs = [(stamps("course_window", "app"), stamps("course_window", "bare")) for _ in range(TIMES)]
    app, bare = (medians(list(one)) for one in zip(*runs, strict=True))
    beside = "bare matplotlib"
    yield Row("first draw of Verloop, loading included", app["first"], "ms", bare["first"], beside)
    yield Row(
        "another period", app["redraw"], "ms", bare["redraw"], beside, "aim <= 1.3 x"
    )  # fmt: skip
