"""What no single file can know; one concern a file, all with the same shape."""

from collections.abc import Iterator
from datetime import date

from webbstod.checks import (
    accent,
    addresses,
    asking,
    cards,
    contacts,
    dates,
    deadlines,
    dental,
    duplicates,
    example,
    flow,
    personal,
    posters,
    references,
    routines,
    search_words,
    topics,
    unanswered,
)
from webbstod.content import Content
from webbstod.problems import Problem

CONCERNS = (
    references, addresses, duplicates, routines, asking, posters, dental, flow, contacts, example,
    dates, deadlines, topics, unanswered, search_words, personal, accent, cards,
)  # fmt: skip


def check(content: Content, today: date) -> Iterator[Problem]:
    for concern in CONCERNS:
        yield from concern.check(content, today)
