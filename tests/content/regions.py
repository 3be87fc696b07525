"""The four regions' sites, each built once in memory, and what is known of the regions."""

from functools import cache
from typing import NamedTuple

from tests.known import ROOT, TODAY, content_of
from webbstod.build import Build
from webbstod.content import Content
from webbstod.fragments import plain_text
from webbstod.problems import render_text
from webbstod.site import Site


class Known(NamedTuple):
    """What a region must have: its municipalities by code, so many units, and units of the types
    that its own documents name."""

    codes: str
    units: int
    types: str


REGIONS = {
    "orebro-lan": Known(
        "1814 1860 1861 1862 1863 1864 1880 1881 1882 1883 1884 1885",
        60,
        "bvc mhv rehabkoordinator psykosociala vuxenpsykiatri habilitering elevhalsan folktandvard "
        "vardcentral slutenvard specialistmottagning",
    ),
    "jamtland-harjedalen": Known(
        "2303 2305 2309 2313 2321 2326 2361 2380",
        30,
        "mhv rehabkoordinator vuxenpsykiatri bup habilitering vardcentral folktandvard "
        "kommunal-hemsjukvard",
    ),
    "varmland": Known(
        "1715 1730 1737 1760 1761 1762 1763 1764 1765 1766 1780 1781 1782 1783 1784 1785",
        40,
        "samtalsmottagning",
    ),
    "dalarna": Known(
        "2021 2023 2026 2029 2031 2034 2039 2061 2062 2080 2081 2082 2083 2084 2085",
        40,
        "barnahus",
    ),
}


def content(region: str) -> Content:
    return content_of(ROOT, region)


@cache
def built(region: str) -> Build:
    build = Build(ROOT, region, TODAY)
    build.finish_alone(set())
    return build


def site(region: str) -> Site:
    """The region's site; a region with faults has none, and then the faults are told."""
    build = built(region)
    assert build.site is not None, render_text(build.faults)
    return build.site


@cache
def texts(region: str) -> dict[str, str]:
    """Address → the words that a reader sees on the page."""
    return {address: plain_text(page.body) for address, page in site(region).pages.items()}
