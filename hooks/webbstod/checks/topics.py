"""Topic pages answer first: what you do, say, write, and whom you ring; then why."""

import re
from collections.abc import Iterator
from datetime import date

from webbstod.content import Content, WrittenPage
from webbstod.nodes import place_of
from webbstod.problems import Place, Problem

FOLDER = "fordjupning/"
HEADINGS = (
    "Det här gör du", "Det här säger du", "Det här skriver du", "Hit ringer du", "Varför",
)  # fmt: skip
_HEADING = re.compile(r"^## +(.+?) *$", re.MULTILINE)


def check(content: Content, today: date) -> Iterator[Problem]:
    for page in content.pages:
        if page.address.startswith(FOLDER):
            yield from _head(page)
            yield from _headings(page)
        elif page.head.group:
            message = "ämnesgrupp hör bara till sidor i mappen fordjupning."
            yield Problem(place_of(page.head.group), message, "Ta bort raden, eller flytta filen.")


def _head(page: WrittenPage) -> Iterator[Problem]:
    head = page.head
    fields = (("ämnesgrupp", head.group), ("sökord", head.keywords), ("källor", head.stamp.sources))
    for name, value in fields:
        if not value:
            message = (
                f'fältet "{name}" saknas: en fördjupning måste gå att hitta och gå att lita på.'
            )
            yield Problem(head.title.place, message, "Lägg till det i sidans huvud.")


def _headings(page: WrittenPage) -> Iterator[Problem]:
    found = {match[1]: match.start() for match in _HEADING.finditer(page.body)}
    missing = [heading for heading in HEADINGS if heading not in found]
    if missing:
        message = f"sidan saknar rubriken {', '.join(f'”{name}”' for name in missing)}."
        remedy = f"En fördjupning har de här rubrikerna, i ordning: {', '.join(HEADINGS)}."
        yield Problem(Place(page.file, page.body_line), message, remedy)
    elif list(found) != list(HEADINGS):
        first = next(
            name for name, right in zip(found, [*HEADINGS, ""], strict=False) if name != right
        )
        line = page.body_line + page.body.count("\n", 0, found[first])
        remedy = f"Ordningen är: {', '.join(HEADINGS)}."
        yield Problem(Place(page.file, line), f"rubriken ”{first}” står inte på sin plats.", remedy)
