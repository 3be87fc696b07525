"""A list that every region's site has: its words stand in the list of lists, and its template
where its address is."""

from collections.abc import Iterable

from webbstod.model.base import Keyworded
from webbstod.pages.page import Page, PageKind
from webbstod.pages.renderer import Renderer
from webbstod.sections import LISTS

KINDS: dict[str, PageKind] = {"hjalp": "del", "dokumentera": "del", "regelverk": "regelverk"}
NOT_SEARCHED = "samordnare"
BY_TITLE = ("regelverk/kallor", "affischer/index", "affischer/lapp")


def listed(renderer: Renderer, name: str, more: Iterable[Keyworded] = (), **values: object) -> Page:
    """`more` are the things on it that have search words of their own. A list that is only looked
    things up in is found by its title."""
    words, section = LISTS[name], name.partition("/")[0]
    return Page(
        f"{name}.html",
        words.title,
        words.description,
        KINDS.get(section, "sida"),
        renderer.render(f"{name}.html", title=words.title, up=section, **values),
        keywords=(*words.keywords, *(word for thing in more for word in thing.keywords)),
        own_text="" if name in BY_TITLE else None,
        searched=section != NOT_SEARCHED,
    )


def doors(*names: str) -> list[tuple[str, str, str]]:
    """Address, title and description of lists, as a page shows the way to them."""
    return [(name, LISTS[name].title, LISTS[name].description) for name in names]
