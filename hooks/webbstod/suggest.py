"""Did you mean …?"""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str]) -> str:
    """The nearest known word, or nothing."""
    by_small = {name.lower(): name for name in known}
    near = get_close_matches(word.lower(), list(by_small), n=1, cutoff=0.6)
    return by_small[near[0]] if near else ""


def suggest(word: str, known: Iterable[str]) -> str:
    """A Swedish sentence that names the nearest known word, or nothing."""
    near = nearest(word, known)
    return f'Menade du "{near}"?' if near else ""
