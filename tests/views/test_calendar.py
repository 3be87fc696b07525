"""What happens when: weeks, what is to come and what has been, and whom a change reaches."""

from datetime import date, timedelta

import pytest

from tests.known import TODAY, invented, with_table
from webbstod.model.change_notice import ChangeNotice
from webbstod.model.event import Event
from webbstod.model.readings import Reference
from webbstod.views.calendar import coming, is_news, notices, of_unit, past, week

DAY = timedelta(days=1)
NOTICE = invented().changes["exempelandring"]
TO_TYPE, TO_UNIT, TO_TOWN = NOTICE.affects


@pytest.mark.parametrize(
    ("day", "number"),
    [
        (date(2026, 11, 16), 47),
        (date(2026, 11, 25), 48),
        (date(2027, 11, 22), 47),
        (date(2027, 1, 3), 53),
        (date(2027, 1, 4), 1),
    ],
)
def test_weeks_are_counted_as_in_swedish_calendars(day: date, number: int) -> None:
    assert week(day) == number


def event(name: str, starts: date, ends: date | None = None) -> Event:
    values = {"id": name, "starts": starts, "ends": ends}
    return invented().events["exempelvecka"].model_copy(update=values)


def test_an_event_is_to_come_until_its_last_day_has_passed() -> None:
    content = with_table(
        "events",
        event("slutar-i-dag", TODAY - 6 * DAY, TODAY),
        event("slutade-i-gar", TODAY - 7 * DAY, TODAY - DAY),
        event("bara-i-dag", TODAY),
        event("bara-i-gar", TODAY - DAY),
    )
    assert [row.id for row in coming(content, TODAY)] == ["slutar-i-dag", "bara-i-dag"]
    assert [row.id for row in past(content, TODAY)] == ["bara-i-gar", "slutade-i-gar"]


def notice(**changes: object) -> ChangeNotice:
    return NOTICE.model_copy(update=changes)


@pytest.mark.parametrize(
    ("made", "due", "news"),
    [
        (TODAY, None, True),
        (TODAY + DAY, None, False),
        (TODAY - 60 * DAY, None, True),
        (TODAY - 61 * DAY, None, False),
        (TODAY - 61 * DAY, TODAY, True),
        (TODAY - 61 * DAY, TODAY - DAY, False),
        (TODAY + DAY, TODAY + 9 * DAY, False),
    ],
)
def test_a_change_is_news_for_sixty_days_and_until_it_is_due(
    made: date, due: date | None, news: bool
) -> None:
    assert is_news(notice(date=made, due=due), TODAY) is news


def test_the_latest_change_comes_first() -> None:
    content = with_table(
        "changes", notice(id="gammal", date=TODAY - DAY), notice(id="ny", date=TODAY)
    )
    assert [row.id for row in notices(content)] == ["ny", "gammal"]


@pytest.mark.parametrize(
    ("target", "reached"),
    [
        (TO_TYPE, {"angby-mottagning", "oster-mottagning"}),
        (TO_UNIT, {"angby-mottagning"}),
        (TO_TOWN, {"angby-mottagning", "tandmottagningen"}),
    ],
    ids=["type", "unit", "municipality"],
)
def test_a_change_reaches_the_units_that_it_names(target: Reference, reached: set[str]) -> None:
    row = notice(affects=[target])
    units = (unit for name, unit in invented().units.items() if name != "stodmottagningen")
    assert {str(unit.id) for unit in units if of_unit(unit, [row])} == reached


def test_a_change_that_names_a_unit_twice_is_told_once() -> None:
    assert of_unit(invented().units["angby-mottagning"], [NOTICE]) == [NOTICE]


def test_a_change_that_names_nobody_reaches_all() -> None:
    row = notice(affects=[])
    assert all(of_unit(unit, [row]) for unit in invented().units.values())
