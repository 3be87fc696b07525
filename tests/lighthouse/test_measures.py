"""What is read from Lighthouse's report, and what falls short. Lighthouse itself is run by
`cli.py lighthouse` alone: its times are the machine's too."""

from typing import Any

import pytest

from tests.lighthouse.measures import AUDITS, Measures, measures, together
from tests.lighthouse.run import row, shortfalls

GOOD = Measures(1.0, 1.0, 900.0, 1000.0, 0.0, 0.0, [])


def report(**contrast: Any) -> dict[str, Any]:
    timed = {name: {"title": name, "score": 1, "numericValue": 1.0} for name in AUDITS.values()}
    refs = [{"id": "color-contrast", "weight": 7}, {"id": "hint", "weight": 0}]
    return {
        "audits": timed | {"color-contrast": contrast, "hint": {"title": "Hint", "score": 0}},
        "categories": {
            "performance": {"score": 0.99, "auditRefs": []},
            "accessibility": {"score": 0.9, "auditRefs": refs},
        },
    }


def test_what_costs_something_of_a_score_is_a_finding() -> None:
    found = measures(report(title="Contrast", score=0))
    assert (found.performance, found.accessibility, found.cls) == (0.99, 0.9, 1.0)
    assert found.findings == ["Contrast"]
    assert measures(report(title="Contrast", score=None)).findings == []


def test_a_page_that_could_not_be_measured_is_an_error() -> None:
    broken = {"runtimeError": {"message": "NO_FCP"}, "requestedUrl": "http://127.0.0.1/x.html"}
    with pytest.raises(SystemExit, match=r"x\.html: NO_FCP"):
        measures(broken)


def test_the_machines_pace_is_evened_out_and_the_rest_is_not() -> None:
    slow = GOOD._replace(performance=0.5, tbt=900.0, findings=["Slow"])
    moves = GOOD._replace(accessibility=0.9, cls=0.1, findings=["Slow"])
    assert together([slow, moves, GOOD]) == GOOD._replace(accessibility=0.9, cls=0.1)
    assert together([slow, moves]).findings == ["Slow"]


@pytest.mark.parametrize(
    ("worse", "told"),
    [
        ({}, []),
        ({"performance": 0.97}, []),
        ({"performance": 0.96}, ["performance 0.96 < 0.97"]),
        ({"accessibility": 0.99}, ["accessibility 0.99 < 1.0"]),
        ({"cls": 0.0019}, ["CLS 0.0019 > 0"]),
    ],
)
def test_what_falls_short_is_told(worse: dict[str, float], told: list[str]) -> None:
    assert list(shortfalls(GOOD._replace(**worse))) == told


def test_a_row_of_the_table() -> None:
    assert row("start", GOOD) == "| start | 1.00 | 1.00 | 900 | 1000 | 0 | 0.0000 |"
