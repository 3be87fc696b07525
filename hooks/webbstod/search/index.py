"""Documents → the search index. What its parts are is told where they are read, in
`overrides/assets/js/search-open.js`."""

from collections.abc import Iterable, Sequence
from typing import Any

from webbstod.search import bits
from webbstod.search.bits import Bits
from webbstod.search.common import LIGHT, STOP
from webbstod.search.document import Document
from webbstod.search.fronted import fronted
from webbstod.search.postings import LEVEL_BITS, LEVELS, Posting, Postings, pruned, worth
from webbstod.search.shards import starts, version
from webbstod.search.stemmer import DERIVED, ENDED, INFLECTED
from webbstod.search.synonyms import Synonyms

EXAMPLE = "*"  # after a number
WORTHS = 16


def index(documents: Sequence[Document], synonyms: Synonyms, postings: Postings) -> dict[str, Any]:
    vocabulary = sorted({*postings.terms, *synonyms.typed.words()})
    lists = (postings.terms.get(term, []) for term in vocabulary)
    return {
        "documents": _shown(documents),
        "terms": fronted(vocabulary),
        "postings": _lists(lists, len(documents)),
        "concepts": _lists(postings.concepts, len(documents)),
        "phrases": [len(synonyms.groups), _phrases(synonyms, vocabulary)],
        "levels": [worth(at) for at in range(LEVELS)],
        "endings": [INFLECTED, ENDED, DERIVED],
        "stop": " ".join(STOP.split()),
        "light": " ".join(LIGHT.split()),
    }


def _lists(some: Iterable[list[Posting]], documents: int) -> str:
    """Of each: how many are told, of how many there are if that is more, the steps and levels."""
    written = Bits()
    for postings in some:
        told = pruned(postings)
        written.gamma(len(told) + 1)
        written.fixed(len(told) < len(postings), 1)
        if len(told) < len(postings):
            written.gamma(len(postings))
        _steps(written, told, bits.rice_bits(documents, len(told)))
    return written.text()


def _steps(written: Bits, told: list[Posting], low: int) -> None:
    last = -1
    for document, level in told:
        written.rice(document - last - 1, low)
        written.fixed(level, LEVEL_BITS)
        last = document


def _phrases(synonyms: Synonyms, vocabulary: Sequence[str]) -> str:
    """For each concept how many phrases it has; for each of them whether it is known by all its
    words, how many they are, and which."""
    numbered = {term: number for number, term in enumerate(vocabulary)}
    typed = synonyms.typed.by_concept()
    written = Bits()
    for concept in range(len(synonyms.groups)):
        phrases = typed.get(concept, [])
        written.gamma(len(phrases) + 1)
        for phrase, is_whole in phrases:
            written.fixed(is_whole, 1)
            written.gamma(len(phrase))
            for word in phrase:
                written.fixed(numbered[word], bits.width(len(vocabulary)))
    return written.text()


def _shown(documents: Sequence[Document]) -> dict[str, Any]:
    return {
        "address": fronted(one.address.replace(".html", "") for one in documents),
        "title": _lines(one.title for one in documents),
        "number": _lines(one.number + EXAMPLE * one.example for one in documents),
        "worth": bits.fixed((round(one.worth * (WORTHS - 1)) for one in documents), WORTHS),
        "group": _table([one.group for one in documents]),
        "kind": _table([one.kind for one in documents]),
        "place": _table([one.place for one in documents]),
        "texts": {"version": version(documents), "starts": starts(documents)},
    }


def _table(values: list[str]) -> list[str]:
    """The different values, and which each document has."""
    numbered = {value: number for number, value in enumerate(dict.fromkeys(values))}
    each = bits.fixed((numbered[value] for value in values), len(numbered))
    return [_lines(numbered), each]


def _lines(values: Iterable[str]) -> str:
    """One line each, though its author wrote it in several."""
    return "\n".join(" ".join(value.split()) for value in values)
