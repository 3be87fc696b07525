"""An id names one thing, also across the files that share a kind."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from typing import cast

from webbstod.content import Content, WrittenPage
from webbstod.model.routine import Routine
from webbstod.nodes import Scalar
from webbstod.problems import Place, Problem


def check(content: Content, today: date) -> Iterator[Problem]:
    laws = content.regulations.values()
    ids = chain(laws, *(law.paragraphs for law in laws))
    yield from _same("id", (thing.id for thing in ids))
    yield from _same("id", (contact.id for contact in content.all_contacts()))
    yield from _same("kommunkoden", (town.code for town in content.municipalities.values()))
    yield from _same("namnet", (unit.name for unit in content.units.values()))
    ids_in_hsa = (unit.hsa_id for unit in content.units.values() if unit.hsa_id)
    yield from _same("HSA-id", ids_in_hsa)
    for routine in _routines(content):
        yield from _same("blocket", (cast(Scalar, block.id) for block in routine.blocks))
    for answer in content.answers.values():
        yield from _same("grenen", (branch.branch for branch in answer.branches))
    yield from _pages(content.pages)


def _routines(content: Content) -> Iterator[Routine]:
    tables = (content.unit_types, content.routines, content.units)
    layers: Iterable[Iterable[Routine]] = (table.values() for table in tables)
    return chain((content.base,), *layers)


def _same(what: str, values: Iterable[Scalar]) -> Iterator[Problem]:
    seen: dict[str, Scalar] = {}
    for value in values:
        if first := seen.get(value):
            yield _twice(f'{what} "{value}"', value.place, first.place)
        seen.setdefault(value, value)


def _twice(what: str, place: Place, first: Place) -> Problem:
    where = f"på rad {first.line}" if place.file == first.file else f"i {first}"
    return Problem(place, f"{what} finns redan.", f"Det står {where}. Ändra eller ta bort det ena.")


def _pages(pages: Iterable[WrittenPage]) -> Iterator[Problem]:
    seen: dict[str, WrittenPage] = {}
    for page in pages:
        if first := seen.get(page.address):
            message = f"{first.file} har redan adressen {page.address}."
            yield Problem(Place(page.file), message, "Döp om den ena filen.")
        seen.setdefault(page.address, page)
