"""Hand-written pages: the shared ones, whose Markdown a site engine renders, and the region's."""

from collections.abc import Iterator

from markupsafe import Markup

from webbstod.content import WrittenPage
from webbstod.fragments import clean
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.problems import Place
from webbstod.sections import SECTIONS


def pages(renderer: Renderer) -> Iterator[Page]:
    """The region's own pages."""
    for written in renderer.content.pages:
        if written.of_region:
            yield page(renderer, written, renderer.fragments.page(written.body))


def place_of(page: WrittenPage, link: str) -> Place:
    """The first line of a page's text that holds the link's name, or its anchor."""
    path, _, anchor = link.partition("#")
    name = path.rpartition("/")[2].removesuffix(".html")
    for sought in (f"#{anchor}" if anchor else name, name):
        before, found, _ = page.body.partition(sought)
        if found:
            return Place(page.file, page.body_line + before.count("\n"))
    return Place(page.file)


def page(renderer: Renderer, written: WrittenPage, html: str) -> Page:
    """A hand-written page from its rendered Markdown."""
    head = written.head
    text = _framed(clean(html, written.address))
    body = renderer.render("written.html", head=head, body=text, up=_section(written.address))
    return Page(
        written.address,
        head.title,
        head.description,
        "sida",
        body,
        keywords=tuple(head.keywords),
        searched=not written.address.startswith("samordnare/"),
        valid_to=head.stamp.holds_until,
    )


def _section(address: str) -> str:
    """The section whose first page leads here; empty for that page itself."""
    folder, _, name = address.partition("/")
    return folder if folder in SECTIONS and name not in ("", "index.html") else ""


def _framed(html: Markup) -> Markup:
    """A wide table scrolls inside its own frame, also by keyboard; never the page."""
    frame = Markup('<div class="tabell" tabindex="0" role="group" aria-label="Tabell">')
    table, end = Markup("<table>"), Markup("</table>")
    return html.replace(table, frame + table).replace(end, end + Markup("</div>"))
