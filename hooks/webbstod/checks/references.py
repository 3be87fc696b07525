"""Everything that points at something points at a thing that exists."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TypeAlias

from webbstod import law_watch
from webbstod.content import Content
from webbstod.law_watch import Ended
from webbstod.links import KINDS, links
from webbstod.model.readings import MarkdownText, Reference
from webbstod.model.regulation import Regulation
from webbstod.problems import Level, Place, Problem
from webbstod.suggest import suggest
from webbstod.targets import TARGETS
from webbstod.walk import scalars

Told: TypeAlias = tuple[str, str, Level]
EndedLaws: TypeAlias = Mapping[str, Told]
CITED_BY_PAGES = ("osl-25-1", "psl-6-12")


def check(content: Content, today: date) -> Iterator[Problem]:
    ended = {row.id: _told(row) for row in law_watch.ended(content) if row.day <= today}
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
    yield from _cited_by_pages(content, ended)


def _cited_by_pages(content: Content, ended: EndedLaws) -> Iterator[Problem]:
    for name in CITED_BY_PAGES:
        if not content.knows("lag", name):
            message = f'lagrummet "{name}" saknas, och varje enhets sida hänvisar dit.'
            yield Problem(Place("data/nationellt/lagar"), message, "Lägg tillbaka paragrafen.")
        elif name in ended and name in content.paragraphs:
            message = f'lagrummet "{name}" har upphört, men varje enhets sida hänvisar dit.'
            remedy = "Be en utvecklare byta hänvisningen i enhetens mall."
            yield Problem(content.paragraphs[name][1].id.place, message, remedy)


def _told(row: Ended) -> Told:
    remedy = f"Hänvisa till lag:{row.heir} i stället." if row.heir else "Ta bort hänvisningen."
    return f'lagrummet "{row.id}" upphörde {row.day}.', remedy, _level(row)


def _level(row: Ended) -> Level:
    """The calendar alone never stops a publication, but what was never true does."""
    return "fel" if row.known_as_ended else "råd"


def _links(content: Content, ended: EndedLaws, text: str, start: Place) -> Iterator[Problem]:
    for link in links(text):
        place = Place(start.file, start.line + link.line)
        if not link.target:
            remedy = "Skriv slag, kolon och id: [[lag:sol-19-1]] eller [[steg:nej|egen text]]."
            yield Problem(place, "en länk börjar med [[ men är inte hel.", remedy)
        elif link.target not in KINDS:
            remedy = suggest(link.target, KINDS) or f"Välj bland: {', '.join(KINDS)}."
            yield Problem(place, f'länken "{link.target}:{link.name}" är av okänt slag.', remedy)
        else:
            yield from _target(content, ended, link[:2], place)


def _target(
    content: Content, ended: EndedLaws, target: tuple[str, str], place: Place
) -> Iterator[Problem]:
    kind, name = target
    if not content.knows(kind, name):
        remedy = suggest(name, content.known(kind)) or "Kontrollera stavningen av id:t."
        yield Problem(place, f'{TARGETS[kind].called} "{name}" finns inte.', remedy)
    elif kind == "lag" and name in ended:
        yield Problem(place, *ended[name])


def _names_of_files(content: Content) -> Iterator[Problem]:
    for name, routine in content.routines.items():
        if not content.unit_types.knows(name):
            remedy = suggest(name, content.unit_types) or "Döp filen efter enhetstypens id."
            yield Problem(routine.id.place, f'enhetstypen "{name}" finns inte.', remedy)
    for name, template in content.templates.items():
        if not content.record_systems.knows(name):
            remedy = suggest(name, content.record_systems) or "Döp filen efter systemets id."
            yield Problem(template.id.place, f'journalsystemet "{name}" finns inte.', remedy)
    for name, review in content.reviews.items():
        if not content.translations.knows(name):
            remedy = suggest(name, content.translations) or "Skriv språkets id."
            yield Problem(review.id.place, f'språket "{name}" finns inte.', remedy)
    folder = content.region.id.place.file.split("/")[-2]
    if content.region.id != folder:
        message = f'id är "{content.region.id}", men regionens mapp heter {folder}.'
        yield Problem(content.region.id.place, message, f"Skriv id: {folder}")
