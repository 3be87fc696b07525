"""Dates: in order, and past ones give advice only; the calendar never stops a publication."""

from datetime import date, timedelta

import pytest

from tests.known import TODAY, invented
from webbstod.checks import check
from webbstod.checks.dates import stamps
from webbstod.problems import faults


@pytest.mark.parametrize("years", [-20, -1, 0, 1, 5, 50])
def test_no_day_makes_a_fault_of_what_was_well(years: int) -> None:
    day = TODAY + timedelta(days=365 * years)
    assert faults(check(invented(), day)) == []


def overdue(day: date) -> list[str]:
    told = (row for row in check(invented(), day) if "granskats" in row.message)
    return [row.place.file.rpartition("/")[2] for row in told]


def test_a_text_is_overdue_the_day_after_its_last() -> None:
    due = date(2027, 11, 1)
    assert "angby-mottagning.yml" not in overdue(due)
    assert "angby-mottagning.yml" in overdue(due + timedelta(days=1))


def test_a_law_s_end_gives_advice_from_its_day_on() -> None:
    """Nobody cites the repealed law in the region, so there is none."""
    assert not [row for row in check(invented(), TODAY) if "upphörde" in row.message]


def test_the_stamps_of_every_layer_are_watched() -> None:
    owners = {str(stamp.owner) for stamp in stamps(invented())}
    assert {"Provredaktionen", "Provchefen", "Chefen i Ängby", "Provförvaltningen"} <= owners
