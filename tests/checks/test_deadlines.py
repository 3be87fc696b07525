"""What was promised: told the day after it was due, and not when nobody waits for it."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from tests.known import TODAY, invented, with_table
from webbstod.checks.deadlines import check
from webbstod.content import Content
from webbstod.model.document import Document
from webbstod.model.funding_task import FundingTask
from webbstod.model.readings import Day

DAY = timedelta(days=1)
PLAN = invented().documents["provplan"]


def told(content: Content, today: date = TODAY) -> list[str]:
    return [row.message for row in check(content, today)]


def plan(state: str, valid_to: date | None = None) -> Document:
    """Its activity was due yesterday."""
    stamp = PLAN.stamp.model_copy(update={"valid_to": valid_to})
    late = PLAN.activities[0].model_copy(update={"due": day(TODAY - DAY), "state": state})
    return PLAN.model_copy(update={"stamp": stamp, "activities": [late]})


def day(when: date) -> Day:
    made = Day(when.year, when.month, when.day)
    made.place = PLAN.id.place
    return made


@pytest.mark.parametrize(
    ("late", "warned"),
    [
        (plan("pågår"), True),
        (plan("planerad"), True),
        (plan("klar"), False),
        (plan("pågår", TODAY), True),
        (plan("pågår", TODAY - DAY), False),
    ],
    ids=["begun", "not-begun", "done", "the-plan-s-last-day", "the-plan-is-past"],
)
def test_a_late_activity_is_told_while_its_plan_holds(late: Document, warned: bool) -> None:
    assert bool(told(with_table("documents", late))) is warned


def grants() -> Iterator[FundingTask]:
    return iter(invented().grants.values())


def test_a_grant_is_late_the_day_after_and_never_once_accounted_for() -> None:
    due = next(grants()).report_due
    done = [row.model_copy(update={"state": "redovisad"}) for row in grants()]
    late = f"bidraget skulle ha redovisats {due}."
    assert late not in told(invented(), due)
    assert late in told(invented(), due + DAY)
    assert late not in told(with_table("grants", *done), due + DAY)


def test_an_agreement_is_to_be_followed_up_every_second_year() -> None:
    [followed] = filter(None, (row.followed_up for row in invented().agreements.values()))
    two_years = date(followed.year + 2, followed.month, followed.day)
    assert not [text for text in told(invented(), two_years) if "följdes" in text]
    assert [text for text in told(invented(), two_years + 2 * DAY) if "följdes" in text]
