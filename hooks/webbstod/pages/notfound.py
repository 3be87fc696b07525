"""The page for an address that does not exist."""

from collections.abc import Iterator

from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer


def pages(renderer: Renderer) -> Iterator[Page]:
    yield Page(
        "404.html",
        "Sidan finns inte",
        "Adressen leder ingenstans.",
        "övrigt",
        renderer.render("notfound.html"),
        searched=False,
    )
