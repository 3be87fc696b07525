"""A page before it is put into the frame."""

import re
from dataclasses import dataclass, field
from typing import Literal

PageKind = Literal[
    "start", "del", "svar", "enhet", "enheter", "kommun", "regelverk", "ordlista", "sida", "övrigt"
]
_LOCAL = re.compile(r' (?:href|src)="(@/|#)([^"]*)"| id="([^"]+)"')


@dataclass(frozen=True)
class Page:
    """`body` is HTML whose local addresses are written `@/…`; `section` is its place in the menu.

    `own_text` is what search reads when that is less than the body; None means the whole body.
    """

    address: str
    title: str
    description: str
    section: str
    kind: PageKind
    body: str
    keywords: tuple[str, ...] = ()
    own_text: str | None = None
    place: str = ""
    searched: bool = True
    file: str = ""
    links: frozenset[str] = field(default=frozenset())
    anchors: frozenset[str] = field(default=frozenset())


def collect(address: str, body: str) -> tuple[frozenset[str], frozenset[str]]:
    """The local addresses that a body leads to (`page.html#anchor`), and its own anchors."""
    links, anchors = set(), set()
    for mark, target, anchor in _LOCAL.findall(body):
        if anchor:
            anchors.add(anchor)
        else:
            links.add(target if mark == "@/" else f"{address}#{target}")
    return frozenset(links), frozenset(anchors)
