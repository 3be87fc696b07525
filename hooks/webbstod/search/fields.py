"""What a document is found by: keys, each with a weight."""

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from webbstod.search.document import Document
from webbstod.search.words import Said

MANY = 4
LONG = 5


class Field(NamedTuple):
    """How much a word weighs in it, and how much less in one that is longer than usual."""

    weight: float
    by_length: float


TITLE = Field(8, 0.4)
HEADINGS = Field(3, 0.4)
TEXT = Field(1, 0.6)
KEYWORD = 6.0
EACH_MORE = 0.5


class Weighed(NamedTuple):
    """What is said in one place, and what a word weighs there."""

    said: Said
    weight: float


def fields(documents: Sequence[Document]) -> list[list[Weighed]]:
    """Of each document. A line that many share is left out of them, unless its words stand
    nowhere else."""
    shared = {line for line, count in Counter(_lines(documents)).items() if count > MANY}
    found = _weighed(documents, shared)
    known = {key for places in found for place in places for key in place.said.telling}
    told = {line for line in shared if known.issuperset(Said(line).telling)}
    return found if told == shared else _weighed(documents, told)


def _lines(documents: Sequence[Document]) -> Iterator[str]:
    for one in documents:
        yield from (line for line in one.text.split("\n") if line.count(" ") >= LONG)


def _weighed(documents: Sequence[Document], left_out: Container[str]) -> list[list[Weighed]]:
    titles = [Said(one.title) for one in documents]
    headings = [Said(one.headings) for one in documents]
    texts = [Said(_own(one.text, left_out)) for one in documents]
    keywords = [[_keyword(word) for word in one.keywords] for one in documents]
    columns = (_by_length(TITLE, titles), _by_length(HEADINGS, headings), _by_length(TEXT, texts))
    return [[*row[:3], *row[3]] for row in zip(*columns, keywords, strict=True)]


def _own(text: str, left_out: Container[str]) -> str:
    return "\n".join(line for line in text.split("\n") if line not in left_out)


def _by_length(field: Field, column: Sequence[Said]) -> list[Weighed]:
    lengths = [len(said.telling) for said in column]
    usual = sum(lengths) / max(1, len(lengths)) or 1.0
    longer = (1 + field.by_length * (length / usual - 1) for length in lengths)
    return [Weighed(said, field.weight / more) for said, more in zip(column, longer, strict=True)]


@cache
def _keyword(text: str) -> Weighed:
    """A search word says what it says as a whole: its words weigh less the more they are."""
    said = Said(text)
    return Weighed(said, KEYWORD / (1 + EACH_MORE * max(0, len(said.telling) - 1)))
