"""What staff type for the words of a page: groups of equals, and words that mean others.

Each group is a concept. A document has it where words that it is meant by stand; a query has it
where words that it is typed by stand. So a group is one list of documents, however many its words.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from webbstod.model.search_words import SearchWords
from webbstod.search.words import Said

Phrase = tuple[str, ...]


class Phrases:
    """Finds, by its first key, each phrase that leads to a concept.

    A phrase is known by its telling words; one that has a single such word, by all its words.
    """

    def __init__(self) -> None:
        self.whole: dict[str, list[tuple[Phrase, int]]] = {}
        self.telling: dict[str, list[tuple[Phrase, int]]] = {}

    def add(self, text: str, concept: int) -> None:
        said = Said(text)
        is_whole = len(said.telling) < 2 <= len(said.all)
        phrase = tuple(said.all if is_whole else said.telling)
        if not phrase:
            return  # only marks, no word
        known = (self.whole if is_whole else self.telling).setdefault(phrase[0], [])
        if (phrase, concept) not in known:
            known.append((phrase, concept))

    def found(self, said: Said) -> Iterator[int]:
        yield from _found(self.whole, said.all)
        yield from _found(self.telling, said.telling)

    def by_concept(self) -> dict[int, list[tuple[Phrase, bool]]]:
        """The phrases of each, and whether they are known by all their words."""
        found: dict[int, list[tuple[Phrase, bool]]] = {}
        for table, is_whole in ((self.whole, True), (self.telling, False)):
            for phrase, concept in chain.from_iterable(table.values()):
                found.setdefault(concept, []).append((phrase, is_whole))
        return found

    def words(self) -> set[str]:
        phrases = chain.from_iterable(self.by_concept().values())
        return {word for phrase, _ in phrases for word in phrase}


def _found(phrases: dict[str, list[tuple[Phrase, int]]], said: Sequence[str]) -> Iterator[int]:
    for at, first in enumerate(said):
        for phrase, concept in phrases.get(first, ()):
            if tuple(said[at : at + len(phrase)]) == phrase:
                yield concept


class Synonyms:
    def __init__(self, groups: Iterable[SearchWords]) -> None:
        self.groups = list(groups)
        self.typed, self.meant = Phrases(), Phrases()
        for concept, group in enumerate(self.groups):
            for text in group.words or group.typed:
                self.typed.add(text, concept)
            for text in group.words or group.meant:
                self.meant.add(text, concept)
