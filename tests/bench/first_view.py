"""What a reader's first view of a page fetches: the page, its style sheets and its scripts."""

import gzip
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

LIMIT = 40  # kB
LEVEL = 6  # as web servers compress
_LINKED = re.compile(
    r'<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^":]+)"|<script\b[^>]*\bsrc="([^":]+)"'
)


class View(NamedTuple):
    """Bytes, each file compressed by itself."""

    page: int
    linked: int

    @property
    def total(self) -> int:
        return self.page + self.linked


def packed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), LEVEL, mtime=0))


def first_view(page: Path) -> View:
    return View(packed(page), sum(map(packed, linked(page))))


def linked(page: Path) -> list[Path]:
    """The style sheets and scripts that a page links to; not what a script fetches later."""
    found = _LINKED.findall(page.read_text(encoding="utf-8"))
    return [page.parent / (sheet or script).partition("?")[0] for sheet, script in found]


def largest_first(site: Path, kinds: Mapping[str, str]) -> dict[str, View]:
    """Kind of page → first view, for kinds with their addresses."""
    views = {kind: first_view(site / address) for kind, address in kinds.items()}
    return dict(sorted(views.items(), key=lambda item: -item[1].total))
