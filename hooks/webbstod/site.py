"""Content → all pages of a site, but for the frame around them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from html import escape
from itertools import chain

from webbstod import linkcheck
from webbstod.addresses import address, shorts
from webbstod.content import Content, WrittenPage
from webbstod.law_watch import ended
from webbstod.pages import (
    aloud,
    answer,
    card,
    collaboration,
    coordinators,
    depth,
    fields,
    governance,
    learning,
    news,
    notfound,
    parts,
    posters,
    registers,
    support,
    unit,
    written,
)  # fmt: skip
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.problems import Place, Problem
from webbstod.search.documents import documents
from webbstod.search.search import Search

SITEMAP = "sitemap.xml"
UNIT_NAMES = "assets/enheter.js"
KINDS = (
    parts, aloud, answer, unit, card, support, depth, collaboration, registers, governance,
    learning, news, posters, coordinators, fields, notfound,
)  # fmt: skip


@dataclass
class Site:
    """Pages by address. Hand-written shared pages come in as a site engine renders them."""

    content: Content
    renderer: Renderer
    pages: dict[str, Page] = field(default_factory=dict)
    shared: dict[str, WrittenPage] = field(default_factory=dict)
    clashes: list[Problem] = field(default_factory=list)

    def write(self, address: str, html: str) -> Page:
        """Takes in the rendered Markdown of a shared page."""
        page = written.page(self.renderer, self.shared[address], html)
        self.pages[address] = page
        return page

    def finish(self) -> None:
        """Adds what needs all other pages."""
        self._warn_of_ended_law()
        everything = registers.all_pages(self.renderer, self.pages.values())
        self.pages[everything.address] = everything

    def _warn_of_ended_law(self) -> None:
        """A red banner on each page that cites a law which has ended since it was verified."""
        since = {
            address(self.content, "lag", row.id): row
            for row in ended(self.content)
            if row.day <= self.renderer.today and not row.known_as_ended
        }
        for name, page in list(self.pages.items()) if since else ():
            cited = [since[link] for link in sorted(since.keys() & page.links_and_anchors[0])]
            if cited and page.section != "regelverk":
                banner = self.renderer.render("ended.html", cited=cited)
                self.pages[name] = replace(page, body=banner + page.body)

    def files(self) -> dict[str, str]:
        """What is not a page but made from the content: address → text."""
        return {UNIT_NAMES: self._unit_names()} | dict(self.search.files()) | self._sitemap()

    def _unit_names(self) -> str:
        """For the reader who has chosen a unit: id → name of each that has a page."""
        units = self.content.units.values()
        names = {unit.id: unit.name for unit in units if f"enheter/{unit.id}.html" in self.pages}
        told = json.dumps(names, ensure_ascii=False, separators=(",", ":"))
        return f"(globalThis.webbstod??={{}}).unitNames={told};\n"

    @cached_property
    def search(self) -> Search:
        """Of all pages, once they are there."""
        found = documents(self.renderer, self.pages.values())
        return Search(found, self.content.search_words.values())

    def _sitemap(self) -> dict[str, str]:
        address = self.content.region.address
        if address is None:
            return {}
        rows = (
            f"<url><loc>{escape(address.rstrip('/'))}/{name}</loc></url>\n"
            for name, page in sorted(self.pages.items())
            if page.searched
        )
        start = '<?xml version="1.0" encoding="UTF-8"?>\n'
        space = "http://www.sitemaps.org/schemas/sitemap/0.9"
        return {SITEMAP: f'{start}<urlset xmlns="{space}">\n{"".join(rows)}</urlset>\n'}

    def check_links(self, files: set[str]) -> Iterator[Problem]:
        if self.clashes:
            return  # a page that is not there would break links elsewhere: one slip, one fault
        made = {*files, SITEMAP, *shorts(self.content)}
        yield from linkcheck.check(self.pages.values(), made, self._place)

    def _place(self, page: Page, link: str) -> Place:
        """Where a link was written: the line of a hand-written page, else the page itself."""
        by_address = {written.address: written for written in self.content.pages}
        if page.address not in by_address:
            return Place(page.address)
        return written.place_of(by_address[page.address], link)


def make(content: Content, today: date) -> Site:
    renderer = Renderer(content, today)
    made = chain.from_iterable(kind.pages(renderer) for kind in KINDS)
    pages: dict[str, Page] = {}
    clashes = []
    for page in made:
        if page.address in pages:
            clashes.append(_made_twice(content, pages[page.address], page))
        pages[page.address] = page
    clashes += [
        _clash(page) for page in content.pages if page.address in {*pages, registers.ALL_PAGES}
    ]
    pages |= {page.address: page for page in written.pages(renderer)}
    shared = {page.address: page for page in content.pages if not page.of_region}
    return Site(content, renderer, pages, shared, clashes)


def _made_twice(content: Content, first: Page, second: Page) -> Problem:
    name = first.address.rpartition("/")[2].removesuffix(".html")
    named = (content.municipalities, content.units, content.answers, content.translations)
    places = [table[name].id.place for table in named if name in table]
    message = (
        f'adressen "{first.address}" skulle få två sidor: "{first.title}" och "{second.title}".'
    )
    remedy = "Döp om filen: namnet är upptaget."
    return Problem(places[0] if places else Place(first.address), message, remedy)


def _clash(page: WrittenPage) -> Problem:
    message = f'sidan skulle få adressen "{page.address}", där en annan sida redan finns.'
    return Problem(Place(page.file), message, "Döp om filen eller mappen.")
