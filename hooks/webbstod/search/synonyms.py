"""What staff type for the words of a page: groups of equals, and words that mean others."""

import re
from collections.abc import Iterable

from webbstod.model.search_words import SearchWords

_WORD = re.compile(r"[^\W_]+")


class Synonyms:
    """Finds, by its first word, each phrase that others are typed for."""

    def __init__(self, groups: Iterable[SearchWords]) -> None:
        self._phrases: dict[str, list[tuple[tuple[str, ...], list[str]]]] = {}
        for group in groups:
            typed = [str(word) for word in group.words or group.typed]
            for meant in group.words or group.meant:
                phrase = _words(meant)
                self._phrases.setdefault(phrase[0], []).append((phrase, typed))

    def of(self, text: str) -> list[str]:
        """What else a text may be searched by: `Strypvåld` also by `stryptag`."""
        said = _words(text)
        found: dict[str, None] = {}
        for at, word in enumerate(said):
            for phrase, typed in self._phrases.get(word, ()):
                if said[at : at + len(phrase)] == phrase:
                    found |= dict.fromkeys(typed)
        return list(found)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))
