"""Everything that points at something points at a thing that exists."""

from collections.abc import Iterator
from datetime import date

from webbstod.content import Content
from webbstod.links import KINDS, PARTS, links
from webbstod.model.scalars import MarkdownText, Reference
from webbstod.problems import Place, Problem
from webbstod.suggest import suggest
from webbstod.walk import scalars

NAMES = {
    "kalla": "källan", "lag": "lagrummet", "fraga": "meningen", "tecken": "tecknet",
    "gren": "grenen", "steg": "svaret", "kommun": "kommunen", "kontakt": "kontakten",
    "journalsystem": "journalsystemet", "skriv": "frasen", "ord": "ordet",
    "enhetstyp": "enhetstypen", "enhet": "enheten", "del": "delen",
}  # fmt: skip


def check(content: Content, today: date) -> Iterator[Problem]:
    for thing in content.everything():
        for value in scalars(thing):
            if isinstance(value, Reference):
                yield from _missing(content, value.target, value, value.place)
            elif isinstance(value, MarkdownText):
                yield from _links(content, value, value.place.file, value.first_line)
    for page in content.pages:
        yield from _links(content, page.body, page.file, page.body_line)
    yield from _types_without_home(content)


def _links(content: Content, text: str, file: str, first_line: int) -> Iterator[Problem]:
    for link in links(text):
        place = Place(file, first_line + link.line)
        if link.target not in KINDS:
            remedy = suggest(link.target, KINDS) or f"Välj bland: {', '.join(KINDS)}."
            yield Problem(place, f'länken "{link.target}:{link.name}" är av okänt slag.', remedy)
        elif link.target == "del":
            if link.name not in PARTS:
                remedy = suggest(link.name, PARTS) or f"Delarna är: {', '.join(PARTS)}."
                yield Problem(place, f'delen "{link.name}" finns inte.', remedy)
        else:
            yield from _missing(content, link.target, link.name, place)


def _missing(content: Content, target: str, name: str, place: Place) -> Iterator[Problem]:
    if not content.knows(target, name):
        remedy = suggest(name, content.known(target)) or "Kontrollera stavningen av id:t."
        yield Problem(place, f'{NAMES[target]} "{name}" finns inte.', remedy)


def _types_without_home(content: Content) -> Iterator[Problem]:
    for name, routine in content.routines.items():
        if not content.unit_types.knows(name):
            remedy = suggest(name, content.unit_types) or "Döp filen efter enhetstypens id."
            yield Problem(routine.id.place, f'enhetstypen "{name}" finns inte.', remedy)
    for name, template in content.templates.items():
        if not content.record_systems.knows(name):
            remedy = suggest(name, content.record_systems) or "Döp filen efter systemets id."
            yield Problem(template.id.place, f'journalsystemet "{name}" finns inte.', remedy)
