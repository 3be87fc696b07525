"""Short addresses: one for each unit's id, neutral, and known to nothing but links."""

from tests.known import TODAY, invented
from webbstod import short
from webbstod.addresses import short as short_address
from webbstod.addresses import shorts
from webbstod.linkcheck import check
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.problems import Place
from webbstod.site import make

PAGES = dict(short.pages(Renderer(invented(), TODAY)))
ANGBY = "e/se0000000000-p1.html"


def test_an_id_gives_an_address_in_small_letters() -> None:
    assert short_address("SE0000000000-P1") == ANGBY


def test_every_unit_with_an_id_has_one() -> None:
    assert len(PAGES) == len(invented().units) == 4
    assert PAGES.keys() == shorts(invented()).keys()


def test_it_leads_on_at_once_and_by_a_link() -> None:
    way = "../enheter/angby-mottagning.html"
    assert f'<meta http-equiv="refresh" content="0; url={way}">' in PAGES[ANGBY]
    assert f'<a href="{way}">Mottagningen i Ängby</a>' in PAGES[ANGBY]


def test_the_tab_says_only_whose_site_it_is() -> None:
    assert "<title>Webbstöd på prov</title>" in PAGES[ANGBY]
    assert '<meta name="robots" content="noindex">' in PAGES[ANGBY]


def test_it_is_no_page_that_is_searched_or_listed() -> None:
    site = make(invented(), TODAY)
    site.finish()
    texts = [site.pages["a-o/index.html"].body, *site.files().values()]
    assert not PAGES.keys() & site.pages.keys()
    assert not [text for text in texts if "se0000000000-p1" in text.lower()]


def test_a_link_to_one_is_no_dead_link() -> None:
    page = Page(
        "a.html", "A", "A.", "sida", f'<a href="@/{ANGBY}">A</a> <a href="@/e/x.html">B</a>'
    )
    told = check([page], shorts(invented()), lambda page, _: Place(page.address))
    assert [problem.message for problem in told] == ['länken "e/x.html" leder ingenstans.']
