"""Words in order, each with only what the one before it has not: `Akvin`, `Eojour`."""

from collections.abc import Iterable, Iterator

SHARED = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SWEDISH = str.maketrans("åäö", "{|}")


def fronted(words: Iterable[str]) -> str:
    """A capital tells how many letters are kept of the last word; å, ä and ö are one byte each."""
    return "".join(_each(words))


def _each(words: Iterable[str]) -> Iterator[str]:
    last = ""
    for word in words:
        kept = _shared(last, word)
        yield SHARED[kept] + word[kept:].translate(_SWEDISH)
        last = word


def _shared(one: str, other: str) -> int:
    """How many letters they begin with alike."""
    most = min(len(one), len(other), len(SHARED) - 1)
    return next((at for at in range(most) if one[at] != other[at]), most)
