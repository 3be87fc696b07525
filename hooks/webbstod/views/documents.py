"""Governing documents in the order a reader wants them, and how far what they ask for has come."""

from collections import Counter
from datetime import date
from typing import NamedTuple, get_args

from webbstod.content import Content
from webbstod.model.document import Activity, Document, DocumentKind, State
from webbstod.views.alphabet import swedish_order
from webbstod.views.dates import swedish_day


def documents(content: Content, today: date) -> list[Document]:
    """Those that hold first; then by kind and title."""
    kinds = get_args(DocumentKind)
    return sorted(
        content.documents.values(),
        key=lambda row: (is_past(row, today), kinds.index(row.kind), swedish_order(row.title)),
    )


def is_past(document: Document, today: date) -> bool:
    end = document.stamp.valid_to
    return bool(end and end < today)


def state(document: Document, today: date) -> str:
    """How things are with it, in a word or two."""
    end = document.stamp.valid_to
    if document.stamp.status == "gällande" and end and end < today:
        return f"gick ut {swedish_day(end)}"
    return "ska tas fram" if document.stamp.status == "utkast" else str(document.stamp.status)


class Late(NamedTuple):
    """An activity past its day, and the document that asks for it."""

    activity: Activity
    document: Document


def late(content: Content, today: date) -> list[Late]:
    """The longest overdue first; what has ended is not late but over, and shown as such."""
    rows = (
        Late(activity, document)
        for document in content.documents.values()
        for activity in document.activities
        if activity.due and activity.due < today and activity.state != "klar"
    )
    return sorted(rows, key=lambda row: row.activity.due or today)


def undated(content: Content) -> int:
    """How many activities that are not done have no day."""
    rows = (row for document in content.documents.values() for row in document.activities)
    return sum(row.due is None and row.state != "klar" for row in rows)


def tally(content: Content) -> list[tuple[str, int]]:
    """How many activities are in each state."""
    rows = (row for document in content.documents.values() for row in document.activities)
    counted = Counter(str(row.state) for row in rows)
    return [(state, counted[state]) for state in get_args(State) if counted[state]]
