"""Compounds that share their last half: `tand- och käkskador`.

Whole compounds are taken apart where they are asked for: `overrides/assets/js/search-compounds.js`.
"""

from collections.abc import Container, Iterator

from webbstod.search.words import suspended

LEAST = 3


def shared_halves(text: str, known: Container[str]) -> Iterator[str]:
    """The keys that are only begun: `tandskad`. The shared half is the longest that is known."""
    for first, second in suspended(text):
        if half := last_half(second, known):
            yield first + half


def last_half(key: str, known: Container[str]) -> str | None:
    ends = (key[cut:] for cut in range(LEAST, len(key) - LEAST))
    return next((end for end in ends if end in known), None)
