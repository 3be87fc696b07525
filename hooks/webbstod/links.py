"""Links by id in Markdown: `[[lag:sol-19-1]]`, with a text of its own after `|`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

PATTERN = r"\[\[([a-z]+):([^\]|\n]*)(?:\|([^\]\n]*))?\]\]"
KINDS = ("enhet", "lag", "steg", "kommun", "kontakt", "kalla", "ord", "del")
PARTS = ("fraga", "svar", "dokumentera", "hjalp", "regelverk", "ordlista", "enheter")
_LINK = re.compile(PATTERN)


class Link(NamedTuple):
    """A link by id; `line` counts from 0 at the text's first line."""

    target: str
    name: str
    line: int


def links(text: str) -> Iterator[Link]:
    for match in _LINK.finditer(text):
        yield Link(match[1], match[2], text.count("\n", 0, match.start()))
