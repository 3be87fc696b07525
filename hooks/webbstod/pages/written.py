"""Hand-written pages: the shared ones, whose Markdown a site engine renders, and the region's."""

from collections.abc import Iterator

from webbstod.content import WrittenPage
from webbstod.fragments import clean
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer


def pages(renderer: Renderer) -> Iterator[Page]:
    """The region's own pages."""
    for written in renderer.content.pages:
        if written.of_region:
            yield page(renderer, written, renderer.fragments.markdown(written.body))


def page(renderer: Renderer, written: WrittenPage, html: str) -> Page:
    """A hand-written page from its rendered Markdown."""
    head = written.head
    body = renderer.render("written.html", head=head, body=clean(html, written.address))
    return Page(
        written.address,
        head.title,
        head.description,
        "sida",
        body,
        keywords=tuple(head.keywords),
        searched=not written.address.startswith("samordnare/"),
        file=written.file,
    )
