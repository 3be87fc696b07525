"""Laws that have ended: which, since when, and what holds instead."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from typing import NamedTuple

from webbstod.content import Content
from webbstod.model.readings import Reference
from webbstod.model.regulation import Paragraph, Regulation


class Ended(NamedTuple):
    """A law or a paragraph, the day it ended, its heir, and the day of the source we read."""

    id: str
    day: date
    heir: Reference | None
    verified: date

    @property
    def known_as_ended(self) -> bool:
        """Whether its source already told that it had ended."""
        return self.day <= self.verified


def ended(content: Content) -> Iterator[Ended]:
    """Also those whose end is still to come."""
    laws = content.regulations.values()
    whole: Iterable[tuple[Regulation, Regulation | Paragraph]] = ((law, law) for law in laws)
    for law, part in chain(whole, content.paragraphs.values()):
        days = [day for day in (part.repealed, law.repealed) if day]
        if days:
            day = min(days)
            yield Ended(part.id, day, part.replaced_by or law.replaced_by, part.verified)
