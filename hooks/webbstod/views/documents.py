"""Governing documents in the order a reader wants them, and how far what they ask for has come."""

from collections import Counter
from datetime import date
from typing import get_args

from webbstod.content import Content
from webbstod.model.document import Document, DocumentKind, State
from webbstod.views.alphabet import swedish_order


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


def tally(content: Content) -> list[tuple[str, int]]:
    """How many activities are in each state."""
    rows = (row for document in content.documents.values() for row in document.activities)
    counted = Counter(str(row.state) for row in rows)
    return [(state, counted[state]) for state in get_args(State) if counted[state]]
