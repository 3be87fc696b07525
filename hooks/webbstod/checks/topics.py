"""Topic pages answer first: what you do, say, write, and whom you ring; then why."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import zip_longest

from webbstod.content import Content, WrittenPage
from webbstod.nodes import place_of
from webbstod.problems import Place, Problem

FOLDER = "fordjupning/"
HEADINGS = (
    "Det här gör du", "Det här säger du", "Det här skriver du", "Hit ringer du", "Varför",
)  # fmt: skip
_ORDER = f"En fördjupning har de här rubrikerna, en gång och i ordning: {', '.join(HEADINGS)}."
_HEADING = re.compile(r"^## +(.+?)[ #]*$", re.MULTILINE)
_CODE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)


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
    fields = (
        ("ämnesgrupp", head.group, "Lägg till det i sidans huvud."),
        ("sökord", head.keywords, "Lägg till det i sidans huvud."),
        ("källor", head.stamp.sources, "Lägg till det under stämpel i sidans huvud."),
    )
    for name, value, remedy in fields:
        if not value:
            message = f'fältet "{name}" saknas: en fördjupning ska gå att hitta och att lita på.'
            yield Problem(head.title.place, message, remedy)


def _headings(page: WrittenPage) -> Iterator[Problem]:
    text = _CODE.sub(lambda match: re.sub("[^\n]", " ", match[0]), page.body)
    found = [(match[1], match.start()) for match in _HEADING.finditer(text)]
    names = [name for name, _ in found]
    missing = [f'"{heading}"' for heading in HEADINGS if heading not in names]
    if missing:
        word = "rubriken" if len(missing) == 1 else "rubrikerna"
        message = f"sidan saknar {word} {', '.join(missing)}."
        yield Problem(Place(page.file, page.body_line), message, _ORDER)
        return
    for (name, at), right in zip_longest(found, HEADINGS):
        if name != right:
            line = page.body_line + page.body.count("\n", 0, at)
            yield Problem(Place(page.file, line), *_misplaced(name))
            return


def _misplaced(name: str) -> tuple[str, str]:
    if name not in HEADINGS:
        return f'rubriken "{name}" hör inte till en fördjupning.', "Skriv ### i stället för ##."
    return f'rubriken "{name}" står inte på sin plats.', _ORDER
