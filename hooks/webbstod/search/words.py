"""Text → words → keys: what the index and a query have in common.

The same steps are taken in the browser by `overrides/assets/js/search-words.js`, with the tables
that the index carries; a test holds the two together.
"""

import re
import unicodedata
from functools import cache

from webbstod.search.common import STOP
from webbstod.search.stemmer import stem

STOP_WORDS = frozenset(STOP.split())
_POSSESSIVE = re.compile(r"['’]s\b")  # women's shelter
_WORD = re.compile(r"[^\W_]+")
_SOUNDS = (("ck", "k"), ("ph", "f"), ("th", "t"), ("q", "k"), ("z", "s"), ("w", "v"), ("é", "e"),
           ("ü", "y"))  # fmt: skip
_SOFT_C = re.compile(r"c(?=[eiy])")
_HARD_C = re.compile(r"c(?=[^\W\d_h])")
_DOUBLE = re.compile(r"([^\W\d_])\1+")
_SUSPENDED = re.compile(r"([^\W_]+)-\s+(?:och|eller|samt|respektive)\s+([^\W_]+)")


def words(text: str) -> list[str]:
    """The words of a text, in lower case, as they are written."""
    return _WORD.findall(_POSSESSIVE.sub("", unicodedata.normalize("NFC", text).lower()))


@cache
def key(word: str) -> str:
    """What a word is found by: `Kvinnojouren` and `kvinojour` by the same."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    word = _HARD_C.sub("k", _SOFT_C.sub("s", word))
    if len(word) > 3:
        word = _DOUBLE.sub(r"\1", word)
    return stem(word)


class Said:
    """A text's keys: of all its words, and of those that tell something."""

    def __init__(self, text: str) -> None:
        said = words(text)
        self.all = [key(word) for word in said]
        self.telling = [key(word) for word in said if word not in STOP_WORDS]


def suspended(text: str) -> list[tuple[str, str]]:
    """The keys of words that share their last half: `tand- och käkskador`."""
    return [(key(first), key(second)) for first, second in _SUSPENDED.findall(text.lower())]
