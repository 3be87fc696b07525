"""A page before it is put into the frame."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from webbstod.sections import SECTIONS

PageKind = Literal[
    "start", "del", "svar", "enhet", "enheter", "kommun", "regelverk", "ordlista", "sida", "övrigt"
]
TELLING = ("fordjupning", "chef")
_LOCAL = re.compile(r' (?:href|src)="(@/|#)([^"]*)"| id="([^"]+)"')


@dataclass(frozen=True)
class Page:
    """`body` is HTML whose local addresses are written `@/…`, counted from the site's root.

    `own_text` is what search reads when that is less than the body. `valid_to` is the last day
    that a printed copy may be used, where there is one.
    """

    address: str
    title: str
    description: str
    kind: PageKind
    body: str
    keywords: tuple[str, ...] = ()
    own_text: str | None = None
    place: str = ""
    searched: bool = True
    valid_to: date | None = None

    @property
    def section(self) -> str:
        """Its place in the menu: the folder it lies in."""
        return self.address.partition("/")[0] if "/" in self.address else ""

    @property
    def is_first(self) -> bool:
        """Whether it is the first page of a section, which leads to the others."""
        return self.address == f"{self.section}/index.html"

    @property
    def tab(self) -> str:
        """What stands in the browser's tab and history: neutral where the title tells too much."""
        return SECTIONS[self.section] if self.section in TELLING else self.title

    @cached_property
    def links_and_anchors(self) -> tuple[frozenset[str], Counter[str]]:
        """The local addresses that it leads to (`page.html#anchor`), and its own anchors."""
        links: set[str] = set()
        anchors: Counter[str] = Counter()
        for mark, target, anchor in _LOCAL.findall(self.body):
            if anchor:
                anchors[anchor] += 1
            else:
                links.add(target if mark == "@/" else f"{self.address}#{target}")
        return frozenset(links), anchors
