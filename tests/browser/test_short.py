"""A short address leads to the unit's page, wherever the tree lies and without a script."""

import re
from pathlib import Path

from playwright.sync_api import Page, Route, expect

from .axe import violations
from .kinds import SCHEMES, WIDTHS
from .test_layout import MISSED, STICKS_OUT
from .visit import Visit

UNIT = re.compile(r"/enheter/[a-z0-9-]+\.html$")


def address(site: Path) -> str:
    """That of the first unit."""
    return min(path.relative_to(site).as_posix() for path in site.glob("e/*.html"))


def test_it_leads_to_the_unit(visit_anywhere: Visit, site: Path) -> None:
    page = visit_anywhere(address(site), java_script_enabled=False)
    expect(page).to_have_url(UNIT)
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def stay(route: Route) -> None:
    """The page as it is where a browser does not lead on by itself."""
    response = route.fetch()
    text = re.sub(r"<meta http-equiv=\"refresh\"[^>]*>", "", response.text())
    route.fulfill(response=response, body=text)


def staying(visit: Visit, name: str, width: int, scheme: str) -> Page:
    page = visit("om/index.html", width=width, color_scheme=scheme)
    page.route("**/e/*.html", stay)
    page.goto(visit.home + name)
    return page


def test_the_page_itself_shuts_nobody_out(visit: Visit, site: Path) -> None:
    name = address(site)
    views = {
        f"{width} {scheme}": staying(visit, name, width, scheme)
        for width in (320, *WIDTHS)
        for scheme in SCHEMES
    }
    assert violations(views) == []
    for page in views.values():
        assert page.evaluate(STICKS_OUT) == page.evaluate(MISSED) == []
        page.get_by_role("link").click()
        expect(page).to_have_url(UNIT)
