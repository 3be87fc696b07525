"""Links by id in Markdown: `[[lag:sol-19-1]]`, with a text of its own after `|`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from webbstod.targets import TARGETS

PATTERN = r"\[\[([a-z]+):([^\]|\n]*)(?:\|([^\]\n]*))?\]\]"
KINDS = tuple(name for name, target in TARGETS.items() if target.address)
_LINK = re.compile(rf"{PATTERN}|\[\[")
_CODE = re.compile(r"`[^`\n]*`")


class Link(NamedTuple):
    """A link by id; `line` counts from 0 at the text's first line, and an empty `target` means
    that the link is not whole."""

    target: str
    name: str
    line: int


def links(text: str) -> Iterator[Link]:
    """Also those shown as `code`, where only an unfinished one is let be."""
    if "[[" not in text:
        return
    code = [match.span() for match in _CODE.finditer(text)]
    for match in _LINK.finditer(text):
        at = match.start()
        if match[1] or not any(start < at < end for start, end in code):
            yield Link(match[1] or "", match[2] or "", text.count("\n", 0, at))
