"""Every local link and anchor of the site leads somewhere."""

from collections.abc import Callable, Collection, Iterable, Iterator

from webbstod.pages.page import Page
from webbstod.problems import Place, Problem
from webbstod.suggest import suggest

OF_FRAME = frozenset({"sok", "traffar", "sokstatus", "innehall"})


def check(
    pages: Iterable[Page], files: Collection[str], place: Callable[[Page, str], Place]
) -> Iterator[Problem]:
    """`files` are the addresses of what is not a page: style sheets, scripts, pictures. `place`
    tells where a page's link was written."""
    by_address = {page.address: page for page in pages}
    for page in by_address.values():
        links, anchors = page.links_and_anchors
        for anchor in sorted(name for name in anchors if name in OF_FRAME or anchors[name] > 1):
            message = f'id "{anchor}" är upptaget på sidan {page.address}.'
            yield Problem(place(page, anchor), message, "Välj ett annat id.")
        for link in sorted(links):
            path, _, anchor = link.partition("#")
            address = path.partition("?")[0]
            target = by_address.get(address)
            if target is None and address not in files:
                yield _broken(place(page, link), link, suggest(address, by_address))
            elif target is not None and anchor and anchor not in target.links_and_anchors[1]:
                yield _broken(place(page, link), link, suggest(anchor, target.links_and_anchors[1]))


def _broken(place: Place, link: str, remedy: str) -> Problem:
    return Problem(
        place, f'länken "{link}" leder ingenstans.', remedy or "Rätta eller ta bort länken."
    )
