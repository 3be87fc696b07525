"""A `null` outside the routines says who can answer it."""

from collections.abc import Iterator
from datetime import date

from webbstod.content import Content
from webbstod.model.duty import Duty
from webbstod.model.forum import Forum
from webbstod.model.interface import Interface
from webbstod.problems import Problem


def check(content: Content, today: date) -> Iterator[Problem]:
    asked: tuple[tuple[Forum | Interface | Duty, tuple[object, ...]], ...] = (
        *((row, (row.representative, row.meets)) for row in content.forums.values()),
        *((row, (row.answer_time,)) for row in content.interfaces.values()),
        *((row, (row.source,)) for row in content.duties.values()),
    )
    for row, values in asked:
        if None in values and row.ask_whom is None:
            remedy = "Lägg till fråga_vem: med rollen som kan svara."
            yield Problem(row.id.place, "en uppgift är null, men ingen står att fråga.", remedy)
