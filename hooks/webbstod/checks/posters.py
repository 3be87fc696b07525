"""Posters: `Vi frågar alla` only where a decided routine asks all of the group."""

from collections.abc import Iterator
from datetime import date

from webbstod.content import Content
from webbstod.model.routine import Asking, Routine
from webbstod.model.scalars import Text
from webbstod.problems import Problem

LONGEST = 50


def check(content: Content, today: date) -> Iterator[Problem]:
    others = (content.base, *content.unit_types.values(), *content.units.values())
    for layer in others:
        for _, words in _headings(layer):
            remedy = "Flytta affisch: till regionens rutin för enhetstypen."
            yield Problem(words.place, "affischens rubrik står i fel fil.", remedy)
    receivers = {name for name, kind in content.unit_types.items() if kind.receives}
    for name, routine in content.routines.items():
        headings = list(_headings(routine))
        for row, words in headings:
            yield from _not_so(row, words, receives=name in receivers)
            yield from _too_long(words)
        yield from _more_than_one([words for _, words in headings])


def _headings(layer: Routine) -> Iterator[tuple[Asking, Text]]:
    for block in layer.blocks:
        yield from ((row, row.poster) for row in block.asking if row.poster)


def _not_so(row: Asking, words: Text, *, receives: bool) -> Iterator[Problem]:
    """What makes it untrue that all are asked; the first reason is enough."""
    if receives:
        message, remedy = "enheter som tar emot frågar inte alla.", "Ta bort affisch:."
    elif row.track != "rutin":
        message = f"affischen får inte säga att alla får frågan: spåret är {row.track or 'null'}."
        remedy = "Ta bort affisch:, eller skriv spår: rutin om det är beslutat."
    elif row.occasion is None:
        message = "affischen får inte säga att alla får frågan: tillfället är inte beslutat."
        remedy = "Ta bort affisch:, eller fyll i tillfälle:."
    else:
        return
    yield Problem(words.place, message, remedy)


def _too_long(words: Text) -> Iterator[Problem]:
    if len(words) > LONGEST:
        message = f"affischens rubrik har {len(words)} tecken."
        remedy = f"Skriv högst {LONGEST}, så att den syns på två meters håll."
        yield Problem(words.place, message, remedy)


def _more_than_one(headings: list[Text]) -> Iterator[Problem]:
    for words in headings[1:]:
        remedy = f"Den första står på rad {headings[0].place.line}. Behåll den ena."
        yield Problem(words.place, "affischen har plats för en enda rubrik.", remedy)
