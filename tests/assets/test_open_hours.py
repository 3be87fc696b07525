"""Whether a contact is open: Swedish time and holidays, whatever the device's clock is set to."""

import json
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.search.asking import node
from webbstod.views.contacts import WEEK

Spans = list[tuple[str, str, str]]

HERE = Path(__file__).parent
ALL = ",".join(WEEK)
WORKDAYS = ",".join(WEEK[:5])
HOURS = {
    "office": f"{WORKDAYS} 08:00-12:00;{WORKDAYS} 13:00-16:30",
    "breaks": "mån 13:00-15:00;mån 11:00-12:00;mån 08:30-10:30",
    "shelter": f"{WORKDAYS} 09:00-16:00;sön 18:00-20:00",
    "gap": "mån 15:00-18:00;ons 08:00-10:00",
    "tuesday": "tis 16:00-18:00",
    "night": "fre,lör 20:00-02:00",
    "evening": f"{ALL} 18:00-24:00",
    "midnight": f"{ALL} 18:00-00:00",
    "late": f"{ALL} 18:00-03:00",
    "small": f"{ALL} 02:30-04:00",
    "jour": "mån,tis,ons,tor,fre 00:00-08:00;mån,tis,ons,tor 16:30-24:00;"
    "fre 15:00-24:00;lör,sön 00:00-24:00",
    "always": f"{ALL} 00:00-24:00",
    "pieces": f"{WORKDAYS} 12:00-24:00;lör,sön 00:00-24:00;{WORKDAYS} 00:00-12:00",
    "line": f"{ALL} 07:00-21:00",
    "daily": f"{WORKDAYS} 09:00-18:00;lör,sön 11:00-15:00",
}
HOLIDAYS = (
    "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01",
    "2026-05-14", "2026-05-24", "2026-06-06", "2026-06-19", "2026-06-20", "2026-10-31",
    "2026-12-24", "2026-12-25", "2026-12-26", "2026-12-31",
    "2027-01-01", "2027-01-06", "2027-03-26", "2027-03-28", "2027-03-29", "2027-05-01",
    "2027-05-06", "2027-05-16", "2027-06-06", "2027-06-25", "2027-06-26", "2027-11-06",
    "2027-12-24", "2027-12-25", "2027-12-26", "2027-12-31",
)  # fmt: skip
HOLIDAY = "Helgdag – tiderna kan avvika"
ALWAYS = "Öppet dygnet runt"
SAID = re.compile(
    r"(Öppet nu, till|Stängt till) ((mån|tis|ons|tor|fre|lör|sön) (\d+/\d+ )?)?\d\d:\d\d"
    r"( efter helgdag)?"
)
SWEDEN = ZoneInfo("Europe/Stockholm")


def said(asked: Iterable[tuple[str, str]]) -> list[str]:
    found: list[str] = json.loads(node(str(HERE / "open.js"), told=json.dumps(list(asked))))
    return found


def rows() -> list[tuple[str, str, str]]:
    text = (HERE / "open_rows.txt").read_text(encoding="utf-8")
    parts = [line.split("|") for line in text.splitlines() if line and line[0] != "#"]
    return [(instant.strip(), whose.strip(), words.strip()) for instant, whose, words in parts]


@cache
def all_said() -> dict[tuple[str, str], str]:
    asked = [(instant, whose) for instant, whose, _ in rows()]
    return dict(zip(asked, said((HOURS[whose], instant) for instant, whose in asked), strict=True))


@pytest.mark.parametrize(("instant", "whose", "words"), rows())
def test_what_is_said(instant: str, whose: str, words: str) -> None:
    assert all_said()[instant, whose] == words


@cache
def holidays_said() -> dict[str, list[str]]:
    noons = [(HOURS[whose], f"{day}T11:00Z") for day in HOLIDAYS for whose in ("office", "line")]
    found = iter(said(noons))
    return {day: [next(found), next(found)] for day in HOLIDAYS}


@pytest.mark.parametrize("day", HOLIDAYS)
def test_on_a_holiday_an_office_is_unknown_and_a_daily_line_is_open(day: str) -> None:
    assert holidays_said()[day] == [HOLIDAY, "Öppet nu, till 21:00"]


def test_no_other_day_of_two_years_is_a_holiday() -> None:
    days = [date.fromordinal(number) for number in range(date(2026, 1, 1).toordinal(),
            date(2028, 1, 1).toordinal())]  # fmt: skip
    found = said((HOURS["gap"], f"{day}T11:00Z") for day in days)
    free = [day.isoformat() for day, words in zip(days, found, strict=True) if words == HOLIDAY]
    assert tuple(free) == HOLIDAYS


def test_easter_of_any_year() -> None:
    sundays = ("1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2038-04-25", "2049-04-18",
               "2076-04-19", "2285-03-22")  # fmt: skip
    assert set(said((HOURS["gap"], f"{day}T11:00Z") for day in sundays)) == {HOLIDAY}


def test_the_devices_own_zone_is_nothing_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for zone in ("Pacific/Auckland", "America/Los_Angeles"):
        monkeypatch.setenv("TZ", zone)
        assert said((HOURS[whose], instant) for instant, whose, _ in rows()) == [
            words for _, _, words in rows()
        ]


DAYS = st.lists(st.sampled_from(WEEK), min_size=1, unique=True).map(",".join)
CLOCK = st.times().map(lambda one: one.strftime("%H:%M")) | st.just("24:00")
SPANS = st.lists(st.tuples(DAYS, CLOCK, CLOCK), min_size=1, max_size=5)
BUT_SUNDAYS = st.lists(st.sampled_from(WEEK[:6]), min_size=1, unique=True).map(",".join)
SAME_DAY = st.lists(CLOCK, min_size=2, max_size=2, unique=True).map(sorted)
INSTANT = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1))  # noqa: DTZ001
FEW = settings(max_examples=6)  # each with many cases: it is Node that takes time to start


def written(spans: Iterable[tuple[str, str, str]]) -> str:
    return ";".join(f"{days} {opens}-{closes}" for days, opens, closes in spans)


def utc(instant: datetime) -> str:
    return f"{instant:%Y-%m-%dT%H:%M}Z"


def many(*parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(st.tuples(*parts), min_size=1, max_size=80)


@FEW
@given(many(SPANS, INSTANT))
def test_something_is_always_said_of_hours(cases: list[tuple[Spans, datetime]]) -> None:
    for words in said((written(spans), utc(at)) for spans, at in cases):
        assert words in {ALWAYS, HOLIDAY} or SAID.fullmatch(words)


@FEW
@given(many(st.text(alphabet="mån,tis ;:-0129x\n", max_size=30), st.text()))
def test_nonsense_breaks_nothing(cases: list[tuple[str, str]]) -> None:
    assert len(said(cases)) == len(cases)


def test_nothing_is_said_of_what_is_not_known() -> None:
    never = [(HOURS["office"], instant) for instant in ("", "x", "+275760-09-13")]
    nothing = [(hours, "2026-07-06T10:00Z") for hours in ("", "mån", "mån 8-9", "idag 08:00-09:00")]
    assert set(said(never + nothing)) == {""}


@FEW
@given(many(st.lists(CLOCK, max_size=3), INSTANT))
def test_round_the_clock_is_always_open(cases: list[tuple[list[str], datetime]]) -> None:
    """Also when each day is written in pieces."""
    asked = []
    for cuts, at in cases:
        edges = sorted({"00:00", *cuts, "24:00"})
        asked.append((written((ALL, *piece) for piece in pairwise(edges)), utc(at)))
    assert set(said(asked)) == {ALWAYS}


@FEW
@given(many(st.lists(st.tuples(BUT_SUNDAYS, SAME_DAY), min_size=1, max_size=4), INSTANT))
def test_open_is_when_the_wall_clock_is_within_the_days_hours(
    cases: list[tuple[list[tuple[str, list[str]]], datetime]],
) -> None:
    """By another reckoning, for all days but holidays."""
    asked = [(written((days, *span) for days, span in spans), utc(at)) for spans, at in cases]
    for (spans, at), words in zip(cases, said(asked), strict=True):
        local = at.replace(tzinfo=UTC).astimezone(SWEDEN)
        day, clock = WEEK[local.weekday()], f"{local:%H:%M}"
        within = any(day in days and opens <= clock < closes for days, (opens, closes) in spans)
        assert words == HOLIDAY or words.startswith("Öppet") is within, (spans, at)
