"""Dental care: the regulation's chapter for health care, with its *ska*, is never cited there."""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from webbstod.content import Content
from webbstod.links import links
from webbstod.merge import inherited
from webbstod.model.readings import MarkdownText, Reference
from webbstod.model.routine import Block
from webbstod.nodes import Scalar
from webbstod.problems import Problem
from webbstod.walk import scalars

HEALTH_CARE = "hslf-2022-39-7"


def check(content: Content, today: date) -> Iterator[Problem]:
    told: set[Scalar] = set()
    for name in (name for name, kind in content.unit_types.items() if kind.dental):
        below = chain.from_iterable(inherited(content, name).values())
        own = (unit.blocks for unit in content.units.values() if unit.type == name)
        for block in chain((piece.block for piece in below), *own):
            for value in _citations(block):
                if value not in told:
                    told.add(value)
                    yield Problem(
                        value.place,
                        "tandvårdens sidor får inte hänvisa till hälso- och sjukvårdens kapitel.",
                        "Hänvisa till lag:hslf-2022-39-8, och skriv bör.",
                    )


def _citations(block: Block) -> Iterator[Scalar]:
    for value in scalars(block):
        if isinstance(value, MarkdownText):
            if any(link.name.startswith(HEALTH_CARE) for link in links(value)):
                yield value
        elif isinstance(value, Reference) and value.startswith(HEALTH_CARE):
            yield value
