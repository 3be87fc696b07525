"""A region's real site as its search sees it."""

from tests.content.regions import site
from webbstod.search.search import Search


def search_of(region: str) -> Search:
    return site(region).search


def page_of(address: str) -> str:
    """`hjalp/kumla` for `hjalp/kumla.html#kumla-socialtjanst`."""
    return address.partition("#")[0].removesuffix(".html")
