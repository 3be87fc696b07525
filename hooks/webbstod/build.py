"""One build, from folders to the text of every file. A site engine lends its Markdown and shell."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from webbstod import short
from webbstod.checks import check
from webbstod.frame import BLANK, CSP, EMPTY_PAGE, Frame, Sender, Shell, frame
from webbstod.load import load, style_sheets
from webbstod.pages import faults as fault_page
from webbstod.pages.page import Page
from webbstod.palette import style_sheet
from webbstod.problems import Problem, faults
from webbstod.site import Site, make
from webbstod.styles import SHEET, joined


class Build:
    """Holds a site, or the faults that there is none; with faults every page shows them."""

    def __init__(self, root: Path, region: str, today: date) -> None:
        self.today = today
        self.sheets = style_sheets(root)
        loaded = load(root, region)
        self.content = loaded.content
        checked = check(loaded.content, today) if loaded.content else ()
        self.problems: list[Problem] = [*loaded.problems, *checked]
        self.site: Site | None = None
        if self.content is not None and not self.faults:
            self.site = make(self.content, today)
            self.problems += self.site.clashes

    @property
    def faults(self) -> list[Problem]:
        return faults(self.problems)

    @property
    def sender(self) -> Sender:
        return Sender.of(self.content) if self.content else Sender.unknown()

    def take(self, address: str, html: str) -> None:
        """A shared hand-written page, its Markdown rendered."""
        if self.site is not None:
            self.site.write(address, html)

    def finish(self, files: set[str]) -> None:
        """Adds what needs all pages, and checks their links; `files` are the engine's own."""
        if self.site is not None:
            self.site.finish()
            self.problems += self.site.check_links(files)
            self.problems += self.site.search.advice()

    def finish_alone(self, files: set[str]) -> None:
        """As `finish`, where no engine has rendered the shared pages."""
        if self.site is not None:
            for address, written in self.site.shared.items():
                self.site.write(address, self.site.renderer.fragments.page(written.body))
            self.finish(files)

    def frame(self, csp: str = CSP) -> Frame:
        """What the engine renders its shell with."""
        return frame(self.sender, self.today, csp=csp)

    def page(self, address: str) -> Page:
        if self.site is None or self.faults:
            return fault_page.page(address, self.faults)
        return self.site.pages[address]

    def addresses(self) -> frozenset[str]:
        return frozenset(self.site.pages) if self.site else frozenset()

    def outputs(self, shell: Shell, known: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Address and text of every file. With faults: a page that tells them at each address
        that is `known` from before."""
        shown = {"index.html", *known} if self.faults else set[str]()
        for address in sorted(shown | self.addresses()):
            yield address, shell.stamp(self.page(address), self.today, self._root(address))
        yield SHEET, joined(self.sheets, self._colours())
        if self.site is not None:
            yield from self.site.files().items()
            yield from short.pages(self.site.renderer)
        yield BLANK, EMPTY_PAGE

    def _colours(self) -> str:
        return style_sheet(self.content.region.accent) if self.content else ""

    def _root(self, address: str) -> str | None:
        """A server shows 404.html at any address, so it needs the site's own path, if known."""
        known = self.content.region.address if self.content else None
        if address != "404.html" or known is None:
            return None
        return urlsplit(known).path.rstrip("/") + "/"
