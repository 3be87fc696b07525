"""On paper: A4 with everything unfolded, and whose it is on each sheet; the card on one A5."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from kommandon import provmiljo
from tests.content.regions import REGIONS
from tests.doors.engine import build, copy_of_tree

from .paper import Paper, printed
from .visit import Visit

HOME = "https://webbstod.regionens-intranat.example.se"
NULLS = """namn: Enheten som ingen har beslutat om
enhetstyp: vardcentral
kommuner: [kumla]
huvudman: region
journalsystem: null
kontaktroll: null
hsa_id: SE0000000000-NULL
stämpel: {ägare: Enhetschefen, status: utkast, beslutad: null, beslutad_av: null, granskad: null, granskas_senast: null}
"""  # noqa: E501
# The innermost texts of what is folded on the screen, but for what is so now and not on paper.
FOLDED = """() => [...document.querySelectorAll("main details")]
  .flatMap((fold) => [...fold.querySelectorAll("summary, p, li, h3, h4, h5, dt, dd, td, th")])
  .filter((one) => !one.querySelector("p, li, dt, dd, td, div"))
  .map((one) => [...one.childNodes].filter((part) => !part.classList?.contains("lage"))
    .map((part) => part.textContent).join(""))"""
# Letters on the card that are too small to read, in points.
SMALL = """(least) => [...document.querySelectorAll(".kort *")]
  .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .filter((one) => parseFloat(getComputedStyle(one).fontSize) * 72 / 96 < least - 0.01)
  .map((one) => one.textContent)"""
# A card that is wider than its sheet would be printed smaller.
TOO_WIDE = """() => [...document.querySelectorAll(".kort")]
  .filter((card) => card.scrollWidth > card.clientWidth).map((card) => card.textContent)"""
WITHIN_A5 = {"width": 491, "height": 733}
UNITS = {
    "plain": "bvc-kumla",
    "all municipalities": "ambulans-orebro-lan",
    "receives": "samtalsmottagningen",
    "several municipalities": "mhv-hallsberg",
    "nothing known": "okand-enhet",
}


@pytest.fixture(scope="session", autouse=True)
def _tools() -> None:
    provmiljo.print_tools()


def addressed(region: str, folder: Path) -> Path:
    """The region's site as when its address is decided, in one with a unit that is all null."""
    tree = copy_of_tree(folder)
    own = tree / "data" / "regioner" / region
    text = (own / "region.yml").read_text(encoding="utf-8")
    assert "adress: null" in text
    (own / "region.yml").write_text(text.replace("adress: null", f"adress: {HOME}"), "utf-8")
    if region == "orebro-lan":
        (own / "enheter" / "okand-enhet.yml").write_text(NULLS, encoding="utf-8")
    done = build(tree, folder / "site", REGION=region)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


@pytest.fixture(scope="session")
def with_address(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return addressed("orebro-lan", tmp_path_factory.mktemp("addressed"))


@pytest.fixture
def paper(browser: Browser, with_address: Path, tmp_path: Path) -> Callable[[str], Paper]:
    """Prints a page of the site that has an address."""

    def make(address: str) -> Paper:
        page = browser.new_page()
        page.goto((with_address / address).as_uri())
        made = printed(page, tmp_path)
        page.close()
        return made

    return make


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def without_frame(paper: Paper) -> str:
    """The running text without what stands on each sheet: its number and its foot."""
    number, foot = r"^Sida \d+ av \d+\n", r"[^\n]*· Webbstöd, Region Örebro län\n.*"
    frame = re.compile(f"{number}|{foot}", re.DOTALL)
    return "".join(frame.sub("", sheet) for sheet in paper.running.split("\f"))


@pytest.mark.parametrize(
    "address", ["svar/ja-pagaende.html", "fraga/index.html", "enheter/ambulans-orebro-lan.html"]
)
def test_everything_folded_is_printed(visit: Visit, tmp_path: Path, address: str) -> None:
    page = visit(address)
    folded = [squeezed(text) for text in page.evaluate(FOLDED)]
    shown = squeezed(without_frame(printed(page, tmp_path)))
    assert len(folded) > 10
    assert [text for text in folded if text not in shown] == []


def test_each_sheet_says_whose_it_is_where_it_is_and_until_when(
    paper: Callable[[str], Paper],
) -> None:
    made = paper("enheter/bvc-kumla.html")
    assert made.size == "A4"
    assert len(made.sheets) > 3
    for number, sheet in enumerate(made.sheets, 1):
        for words in (
            "Region Örebro län",
            "BVC Kumla",
            f"{HOME}/enheter/bvc-kumla.html",
            "Version 22 november 2026",
            "giltig till 6 oktober 2027",
            f"Sida {number} av {len(made.sheets)}",
        ):
            assert words in sheet, number


def test_without_the_site_s_address_its_own_stands_there(visit: Visit, tmp_path: Path) -> None:
    sheets = printed(visit("svar/nej.html"), tmp_path).sheets
    assert not [sheet for sheet in sheets if "\nsvar/nej.html\n" not in sheet]


def test_a_page_without_a_last_day_says_none(paper: Callable[[str], Paper]) -> None:
    for sheet in paper("enheter/okand-enhet.html").sheets:
        assert "Version 22 november 2026" in sheet
        assert not re.search("giltig till|gällde till", sheet.rpartition("Version")[2])


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_the_card_is_one_a5_with_nothing_else_on_it(
    paper: Callable[[str], Paper], tmp_path: Path, unit: str
) -> None:
    made = paper(f"enheter/{unit}/kort.html")
    assert made.size == "A5"
    [sheet] = made.sheets
    for words in (
        "Ring",
        "112",
        "020-50 50 50",
        "Fråga här",
        "Version 22",
        "Inte kliniskt granskad",
    ):
        assert words.lower() in sheet.lower()
    for words in ("Dölj sidan", "Meny", "Ctrl+P", "Något fel på sidan", "Sida 1"):
        assert words not in sheet
    [code] = made.codes(tmp_path)
    assert re.fullmatch(rf"{HOME}/e/se0000000000-[a-z0-9]+\.html", code)
    assert squeezed(code) in squeezed(sheet)


def test_the_code_leads_to_the_unit_s_page(
    paper: Callable[[str], Paper], browser: Browser, with_address: Path, tmp_path: Path
) -> None:
    [code] = paper("enheter/bvc-kumla/kort.html").codes(tmp_path)
    page = browser.new_page()
    page.goto((with_address / code.removeprefix(f"{HOME}/")).as_uri())
    page.wait_for_url("**/enheter/bvc-kumla.html")


def all_cards(browser: Browser, site: Path) -> Page:
    page = browser.new_page(viewport=WITHIN_A5)
    page.emulate_media(media="print")
    page.goto((site / "enheter" / "kort.html").as_uri())
    return page


def fit(browser: Browser, site: Path, folder: Path) -> None:
    """Every card of the region has one sheet, in letters that can be read."""
    page = all_cards(browser, site)
    cards = page.locator(".kort").count()
    assert cards == len(list(site.glob("enheter/*/kort.html")))
    assert page.evaluate(SMALL, 8.5) == page.evaluate(TOO_WIDE) == []
    made = printed(page, folder)
    assert made.size == "A5"
    assert [sheet for sheet in made.sheets if sheet.count("Ring\n") != 1] == []
    assert len(made.sheets) == cards
    page.close()


def test_all_cards_have_one_sheet_each(
    browser: Browser, with_address: Path, tmp_path: Path
) -> None:
    fit(browser, with_address, tmp_path)


def test_so_they_have_without_a_code(browser: Browser, site: Path, tmp_path: Path) -> None:
    fit(browser, site, tmp_path)


@pytest.mark.allt
@pytest.mark.parametrize("region", [name for name in REGIONS if name != "orebro-lan"])
def test_the_other_regions_cards_fit_too(browser: Browser, region: str, tmp_path: Path) -> None:
    fit(browser, addressed(region, tmp_path), tmp_path)
