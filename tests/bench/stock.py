"""A stock Material project with one Markdown page for each page of ours, all of them in nav."""

import json
import posixpath
from itertools import groupby
from pathlib import Path
from typing import Any

from tests.bench.words import main_html, pages
from tests.bench.writer import Writer

SETTINGS = {
    "site_name": "Webbstöd",
    "use_directory_urls": False,
    "theme": {"name": "material", "language": "sv", "font": False},
    "plugins": ["search"],
    "markdown_extensions": ["tables", "sane_lists", "admonition"],
}


def make(site: Path, target: Path) -> None:
    """Makes the project from the built pages of ours."""
    addresses = [path.relative_to(site).as_posix() for path in pages(site)]
    known = frozenset(addresses)
    for address in addresses:
        page = main_html((site / address).read_text(encoding="utf-8"))
        path = target / "docs" / _source(address)
        path.parent.mkdir(parents=True, exist_ok=True)
        writer = Writer(lambda href, page=address: _link(href, page, known))  # type: ignore[misc]
        path.write_text(writer.page(page), encoding="utf-8")
    settings = SETTINGS | {"nav": _nav(addresses)}
    text = json.dumps(settings, ensure_ascii=False, indent=1)  # which is YAML too
    (target / "mkdocs.yml").write_text(text, encoding="utf-8")


def edit(root: Path, address: str, sentence: str) -> None:
    """One more sentence on a page."""
    path = root / "docs" / _source(address)
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{sentence}\n", encoding="utf-8")


def _source(address: str) -> str:
    return address.removesuffix(".html") + ".md"


def _nav(addresses: list[str]) -> list[Any]:
    """A section for each folder, its index first; pages outside folders first of all."""
    ordered = sorted(addresses, key=lambda name: (_folder(name), not name.endswith("index.html")))
    nav: list[Any] = []
    for folder, group in groupby(ordered, _folder):
        sources = [_source(name) for name in group]
        nav += [{folder: sources}] if folder else sources
    return nav


def _folder(address: str) -> str:
    return address.partition("/")[0] if "/" in address else ""


def _link(href: str, page: str, known: frozenset[str]) -> str | None:
    """Links to pages lead to their Markdown; anchors are Material's own and are left out."""
    if ":" in href:
        return href
    path = href.partition("#")[0]
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
    return _source(path) if path and target in known else None
