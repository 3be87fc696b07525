"""Everything that points at something points at a thing that exists."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from typing import TypeAlias

from webbstod.content import Content
from webbstod.links import KINDS, PARTS, links
from webbstod.model.regulation import Paragraph, Regulation
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


Ended: TypeAlias = Mapping[str, tuple[str, str]]
CITED_BY_PAGES = ("osl-25-1", "psl-6-12")


def check(content: Content, today: date) -> Iterator[Problem]:
    ended = dict(_ended(content, today))
    for thing in content.everything():
        ends = {} if isinstance(thing, Regulation) else ended
        for value in scalars(thing):
            if isinstance(value, Reference):
                yield from _target(content, ends, (value.target, value), value.place)
            elif isinstance(value, MarkdownText):
                yield from _links(content, ends, value, Place(value.place.file, value.first_line))
    for page in content.pages:
        yield from _links(content, ended, page.body, Place(page.file, page.body_line))
    yield from _names_of_files(content)
    for name in CITED_BY_PAGES:
        if not content.knows("lag", name):
            message = f'lagrummet "{name}" saknas, och varje enhets sida hänvisar dit.'
            yield Problem(Place("data/nationellt/lagar"), message, "Lägg tillbaka paragrafen.")


def _ended(content: Content, today: date) -> Iterator[tuple[str, tuple[str, str]]]:
    """What no longer holds, and what to tell the author who cites it."""
    laws = content.regulations.values()
    whole: Iterable[tuple[Regulation, Regulation | Paragraph]] = ((law, law) for law in laws)
    for law, part in chain(whole, content.paragraphs.values()):
        day, heir = part.repealed or law.repealed, part.replaced_by or law.replaced_by
        if day and day <= today:
            advice = f"Hänvisa till lag:{heir} i stället." if heir else "Ta bort hänvisningen."
            yield part.id, (f'lagrummet "{part.id}" upphörde {day}.', advice)


def _links(content: Content, ended: Ended, text: str, start: Place) -> Iterator[Problem]:
    for link in links(text):
        place = Place(start.file, start.line + link.line)
        if not link.target:
            remedy = "Skriv slag, kolon och id: [[lag:sol-19-1]] eller [[steg:nej|egen text]]."
            yield Problem(place, "en länk börjar med [[ men är inte hel.", remedy)
        elif link.target not in KINDS:
            remedy = suggest(link.target, KINDS) or f"Välj bland: {', '.join(KINDS)}."
            yield Problem(place, f'länken "{link.target}:{link.name}" är av okänt slag.', remedy)
        elif link.target == "del":
            if link.name not in PARTS:
                remedy = suggest(link.name, PARTS) or f"Delarna är: {', '.join(PARTS)}."
                yield Problem(place, f'delen "{link.name}" finns inte.', remedy)
        else:
            yield from _target(content, ended, link[:2], place)


def _target(
    content: Content, ended: Ended, target: tuple[str, str], place: Place
) -> Iterator[Problem]:
    kind, name = target
    if not content.knows(kind, name):
        remedy = suggest(name, content.known(kind)) or "Kontrollera stavningen av id:t."
        yield Problem(place, f'{NAMES[kind]} "{name}" finns inte.', remedy)
    elif kind == "lag" and name in ended:
        yield Problem(place, *ended[name], "råd")


def _names_of_files(content: Content) -> Iterator[Problem]:
    for name, routine in content.routines.items():
        if not content.unit_types.knows(name):
            remedy = suggest(name, content.unit_types) or "Döp filen efter enhetstypens id."
            yield Problem(routine.id.place, f'enhetstypen "{name}" finns inte.', remedy)
    for name, template in content.templates.items():
        if not content.record_systems.knows(name):
            remedy = suggest(name, content.record_systems) or "Döp filen efter systemets id."
            yield Problem(template.id.place, f'journalsystemet "{name}" finns inte.', remedy)
    folder = content.region.id.place.file.split("/")[-2]
    if content.region.id != folder:
        message = f'id är "{content.region.id}", men regionens mapp heter {folder}.'
        yield Problem(content.region.id.place, message, f"Skriv id: {folder}")
