"""The documents' texts in files of a size, each fetched when a hit in it is shown."""

import hashlib
from collections.abc import Iterator, Sequence
from itertools import pairwise

from webbstod.search.document import Document

SIZE = 40_000


def starts(documents: Sequence[Document]) -> list[int]:
    """The first document of each file."""
    found: list[int] = []
    size = 0
    for number, document in enumerate(documents):
        if not found or size + len(document.text) > SIZE:
            found.append(number)
            size = 0
        size += len(document.text)
    return found


def version(documents: Sequence[Document]) -> str:
    """Part of the files' names: a page that has stood open since the last publication must not show
    another page's sentence."""
    told = "\0".join(one.text for one in documents)
    return hashlib.sha256(told.encode()).hexdigest()[:8]


def shards(documents: Sequence[Document]) -> Iterator[list[str]]:
    """The texts of each file's documents."""
    for start, end in pairwise([*starts(documents), len(documents)]):
        yield [one.text for one in documents[start:end]]
