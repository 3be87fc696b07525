"""Documents → which words stand in which of them, and how much each weighs there (BM25F).

What a word weighs in a document is worked out at build, in few levels; the browser only adds.
"""

from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from webbstod.search.compounds import shared_halves
from webbstod.search.document import Document
from webbstod.search.fields import TEXT, TITLE, Weighed, fields
from webbstod.search.synonyms import Synonyms

SATURATION = 3.0
LOWEST = 0.35
STEP = 1.73
LEVEL_BITS = 3
LEVELS = 2**LEVEL_BITS
MOST = 24
ABOUT = 4
_EDGES = [LOWEST * STEP ** (at + 0.5) for at in range(LEVELS - 1)]


class Posting(NamedTuple):
    document: int
    level: int


class Postings:
    """The documents of each key, and of each concept. `known`: in how many a key stands."""

    def __init__(self, documents: Sequence[Document], synonyms: Synonyms) -> None:
        found = fields(documents)
        self.known = Counter(chain.from_iterable(map(_keys, found)))
        self.terms: dict[str, list[Posting]] = defaultdict(list)
        self.concepts: list[list[Posting]] = [[] for _ in synonyms.groups]
        for number, (document, places) in enumerate(zip(documents, found, strict=True)):
            for key, weight in self._words(document, places).items():
                self.terms[key].append(Posting(number, level(weight)))
            for concept, weight in _concepts(places, synonyms).items():
                self.concepts[concept].append(Posting(number, level(weight)))

    def _words(self, document: Document, places: Iterable[Weighed]) -> dict[str, float]:
        found: dict[str, float] = defaultdict(float)
        for said, weight in places:
            for key in said.telling:
                found[key] += weight
        for text, field in ((document.title, TITLE), (document.text, TEXT)):
            for key in shared_halves(text, self.known):
                found[key] += field.weight
        return found


def _concepts(places: Iterable[Weighed], synonyms: Synonyms) -> dict[int, float]:
    found: dict[int, float] = defaultdict(float)
    for said, weight in places:
        for concept in synonyms.meant.found(said):
            found[concept] += weight
    return found


def _keys(places: Iterable[Weighed]) -> set[str]:
    return {key for place in places for key in place.said.telling}


def level(weight: float) -> int:
    """The nearest of `LEVELS`, each `STEP` times the one before it."""
    return bisect(_EDGES, weight)


def worth(at: int) -> float:
    """What a level is worth in a score: each time more that a word stands adds less."""
    weight = LOWEST * STEP**at
    return round(weight / (weight + SATURATION), 3)


def pruned(some: list[Posting]) -> list[Posting]:
    """Of a word that stands in many documents: those that are about it, and some that name it."""
    if len(some) <= MOST:
        return some
    about = sum(one.level >= ABOUT for one in some)
    weightiest = sorted(some, key=lambda one: -one.level)
    return sorted(weightiest[: max(MOST, about)])
