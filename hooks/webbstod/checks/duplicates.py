"""An id names one thing, also across the files that share a kind."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from typing import cast

from webbstod.content import Content
from webbstod.model.base import Named
from webbstod.nodes import Scalar
from webbstod.problems import Problem


def check(content: Content, today: date) -> Iterator[Problem]:
    laws = content.regulations.values()
    yield from _twice(chain(laws, *(law.paragraphs for law in laws)))
    yield from _twice(content.all_contacts())
    yield from _same(town.code for town in content.municipalities.values())
    yield from _same(unit.name for unit in content.units.values())
    for routine in chain((content.base,), content.unit_types.values(), content.routines.values()):
        yield from _same(cast(Scalar, block.id) for block in routine.blocks)
    for unit in content.units.values():
        yield from _same(cast(Scalar, block.id) for block in unit.blocks)


def _twice(things: Iterable[Named]) -> Iterator[Problem]:
    yield from _same(thing.id for thing in things)


def _same(values: Iterable[Scalar]) -> Iterator[Problem]:
    seen: dict[str, Scalar] = {}
    for value in values:
        if first := seen.get(value):
            remedy = f"Det står redan i {first.place}. Ändra eller ta bort det ena."
            yield Problem(value.place, f'"{value}" står två gånger.', remedy)
        seen.setdefault(value, value)
