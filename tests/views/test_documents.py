"""Governing documents: those that hold come first, and what they ask for is counted."""

from datetime import date, timedelta

import pytest

from tests.known import TODAY, invented, with_table
from webbstod.model.document import Activity, Document
from webbstod.views.documents import documents, is_past, late, state, tally, undated

PLAN = invented().documents["provplan"]
YESTERDAY = TODAY - timedelta(days=1)


def document(name: str, kind: str, valid_to: date | None = None, **changes: object) -> Document:
    stamp = PLAN.stamp.model_copy(update={"valid_to": valid_to})
    return PLAN.model_copy(update={"id": name, "kind": kind, "stamp": stamp, **changes})


def activity(state: str, due: date | None = None) -> Activity:
    return PLAN.activities[0].model_copy(update={"state": state, "due": due})


def test_those_that_hold_come_first_then_by_kind_and_title() -> None:
    content = with_table(
        "documents",
        document("gammal-riktlinje", "riktlinje", YESTERDAY),
        document("o-plan", "handlingsplan", title="Övning"),
        document("a-plan", "handlingsplan", title="Ånger"),
        document("riktlinje", "riktlinje", title="Östra"),
    )
    assert [row.id for row in documents(content, TODAY)] == [
        "riktlinje",
        "a-plan",
        "o-plan",
        "gammal-riktlinje",
    ]


@pytest.mark.parametrize(("last", "past"), [(YESTERDAY, True), (TODAY, False), (None, False)])
def test_a_document_is_past_the_day_after_its_last(last: date | None, past: bool) -> None:
    assert is_past(document("plan", "beslut", last), TODAY) is past


def test_activities_are_counted_by_state_in_their_order() -> None:
    states = ("löpande", "klar", "planerad", "klar")
    content = with_table(
        "documents",
        document("en", "uppdrag", activities=[activity(state) for state in states]),
        document("tva", "uppdrag", activities=[activity("klar")]),
    )
    assert tally(content) == [("planerad", 1), ("klar", 3), ("löpande", 1)]


@pytest.mark.parametrize(
    ("status", "last", "words"),
    [
        ("gällande", None, "gällande"),
        ("gällande", YESTERDAY, "gick ut 21 november 2026"),
        ("utkast", None, "ska tas fram"),
        ("upphävd", YESTERDAY, "upphävd"),
    ],
)
def test_a_document_says_how_things_are(status: str, last: date | None, words: str) -> None:
    row = document("plan", "beslut", last)
    stamp = row.stamp.model_copy(update={"status": status})
    assert state(row.model_copy(update={"stamp": stamp}), TODAY) == words


def test_what_is_past_its_day_is_late_until_it_is_done_the_oldest_first() -> None:
    rows = [
        activity("pågår", YESTERDAY),
        activity("löpande", date(2018, 12, 31)),
        activity("klar", YESTERDAY),
        activity("planerad", TODAY),
        activity("planerad"),
    ]
    content = with_table("documents", document("en", "uppdrag", activities=rows))
    assert [row.activity.due for row in late(content, TODAY)] == [date(2018, 12, 31), YESTERDAY]
    assert undated(content) == 1
