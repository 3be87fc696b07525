"""A `null` outside the routines says who can answer it."""

from collections.abc import Iterator, Mapping
from datetime import date

from webbstod.content import Content
from webbstod.model.duty import Duty
from webbstod.model.forum import Forum
from webbstod.model.interface import Interface
from webbstod.problems import Problem


def check(content: Content, today: date) -> Iterator[Problem]:
    asked: tuple[tuple[Forum | Interface | Duty, Mapping[str, object]], ...] = (
        *(
            (row, {"vår_representant": row.representative, "möts": row.meets})
            for row in content.forums.values()
        ),
        *((row, {"svarstid": row.answer_time}) for row in content.interfaces.values()),
        *((row, {"källa": row.source}) for row in content.duties.values()),
    )
    for row, values in asked:
        unknown = [name for name, value in values.items() if value is None]
        if unknown and row.ask_whom is None:
            message = f"{' och '.join(unknown)} är null, men ingen står att fråga."
            remedy = "Lägg till fråga_vem: med rollen som kan svara."
            yield Problem(row.id.place, message, remedy)
