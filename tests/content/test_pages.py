"""The four sites as their readers meet them: every page near, found, signed, and of its region."""

import re
from collections.abc import Iterator

import pytest

from tests.content.regions import REGIONS, content, site, texts
from webbstod.pages.page import Page
from webbstod.sections import MENU

START = "index.html"
NOT_FOUND = "404.html"
ALL_PAGES = "a-o/index.html"
FRAME = [f"{name}/index.html" for name in MENU]
FOOTER = ["om/index.html", "samordnare/index.html"]
STAMP = re.compile(r'<section class="stampel".*?</section>', re.DOTALL)
SOURCES = re.compile(r'<summary>Källor \(\d+\)</summary><ul><li><a href="@/regelverk/')
CITED = re.compile(r'<a href="@/regelverk/kallor\.html#[^"]*">[^<]*</a>')
# What nobody has verified (facts.md marks it [U]): codes, paragraphs, numbers, instruments.
UNVERIFIED = (
    "AU118", "GD006", "T74.0", "T74.4", "T74.8", "Z63.0", "Z03.8", "Z04.", "5 kap. 11 §",
    "16 kap. 4 §", "10 kap. 24 §", "10 kap. 15 a §", "2014:821", "077-150 50 50", "020-66 77 88",
    "020-52 10 10", "0774-40 66 00", "070-000 93 28", "08-702 16 80", "020-34 13 16",
    "Danger Assessment", "B-SAFER", "NorAQ", "NorVold", "tre huvudfrågor",
)  # fmt: skip
ALOUD = "fraga/visa/"
EVERY_REGION = pytest.mark.parametrize("region", REGIONS)


def signed_pages(region: str) -> Iterator[Page]:
    """All that staff read, and so must say where they come from; what is shown to the patient has
    nothing but the words."""
    pages = site(region).pages.values()
    return (page for page in pages if not page.address.startswith((NOT_FOUND, ALOUD)))


def leads_to(region: str, address: str) -> set[str]:
    """Where one click goes. The list of all pages would make everything near, so it is no way."""
    if address == ALL_PAGES:
        return set()
    links = {link.partition("#")[0] for link in site(region).pages[address].links_and_anchors[0]}
    return {*links, *FRAME, *FOOTER} & site(region).pages.keys()


@EVERY_REGION
def test_every_page_is_three_clicks_from_the_start(region: str) -> None:
    near = {START}
    for _ in range(3):
        near |= set().union(*(leads_to(region, address) for address in near))
    assert sorted(site(region).pages.keys() - near - {NOT_FOUND, ALL_PAGES}) == []


@EVERY_REGION
def test_every_page_is_signed(region: str) -> None:
    """Who owns it, whether it is decided, and when it is read again."""
    assert [page.address for page in signed_pages(region) if not STAMP.search(page.body)] == []


@EVERY_REGION
def test_every_page_names_a_source(region: str) -> None:
    sourceless = [
        page.address
        for page in signed_pages(region)
        if not any(SOURCES.search(stamp) for stamp in STAMP.findall(page.body))
    ]
    assert sourceless == []


@EVERY_REGION
def test_every_page_is_found_by_a_word_that_is_not_its_title(region: str) -> None:
    assert [page.address for page in signed_pages(region) if not page.keywords] == []


def local_names(region: str) -> set[str]:
    own = content(region)
    local = [contact for contact in own.all_contacts() if contact.id not in own.helplines]
    return {row.name for row in (*local, *own.units.values(), *own.forums.values())}


@EVERY_REGION
def test_no_page_names_what_only_another_region_has(region: str) -> None:
    """Its units, forums and local contacts. A source's title may: it is its publisher's."""
    own = " | ".join(local_names(region))
    foreign = {
        name
        for other in REGIONS.keys() - {region}
        for name in local_names(other)
        if name not in own
    }
    named = [
        (page.address, name)
        for page in site(region).pages.values()
        for name in foreign
        if name in page.body
        and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", CITED.sub("", page.body))
    ]
    assert named == []


@EVERY_REGION
def test_nothing_unverified_is_told(region: str) -> None:
    told = [
        (address, words)
        for address, text in texts(region).items()
        for words in UNVERIFIED
        if words in text
    ]
    assert told == []


@EVERY_REGION
def test_the_repealed_paragraph_stands_only_among_what_was_replaced(region: str) -> None:
    """And always with the name of the law that has ended, never as the one that holds."""
    told = {address: text for address, text in texts(region).items() if "14 kap. 1 §" in text}
    assert told.keys() == {"regelverk/index.html", "regelverk/andrat.html"}
    for text in told.values():
        assert set(re.findall(r"14 kap\. 1 § (SoL(?: \d+)?)", text)) == {"SoL 2001"}


@EVERY_REGION
def test_no_time_is_promised_for_how_long_traces_are_kept(region: str) -> None:
    promised = [
        (address, match[0])
        for address, text in texts(region).items()
        for match in re.finditer(r"\b(?:2|två) år\b", text)
        if re.search(r"spår(?:säkring|en\b)", text[max(0, match.start() - 300) : match.end() + 300])
    ]
    assert promised == []
