"""The same tree works at a root, under a path and opened from a folder."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from .visit import Visit

UNSTYLED = """() => [...document.querySelectorAll("link[rel=stylesheet]")]
  .filter((link) => !link.sheet).map((link) => link.href)"""
UNITS = ".enhetslista li:visible"


def test_start_unit_and_search_work(visit_anywhere: Visit) -> None:
    page = visit_anywhere("index.html")
    page.get_by_role("link", name="Hitta din enhet").click()
    page.get_by_role("link", name="BVC Kumla").click()
    expect(page).to_have_title(re.compile("^BVC Kumla – "))
    page.get_by_role("combobox").fill("folktandvarden eyra")
    page.get_by_role("option").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Folktandvården Eyra")
    page.get_by_role("contentinfo").get_by_role("link", name="Alla sidor A–Ö").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Alla sidor A–Ö")


@pytest.mark.parametrize(
    "visit_anywhere",
    [pytest.param("root", marks=pytest.mark.allt), "path", "file"],
    indirect=True,
)
def test_every_kind_is_drawn_with_its_styles(visit_anywhere: Visit) -> None:
    assert visit_anywhere.faults(UNSTYLED) == {}


def test_the_accent_is_the_regions(visit_anywhere: Visit) -> None:
    page = visit_anywhere("enheter/bvc-kumla.html")
    accent = "getComputedStyle(document.documentElement).getPropertyValue('--accent')"
    assert re.fullmatch(r"#[0-9a-fA-F]{6}", page.evaluate(accent).strip())


@pytest.fixture
def finder(visit_anywhere: Visit) -> Page:
    return visit_anywhere("enheter/index.html", width=360)


def filtered(page: Page, words: str) -> Locator:
    page.get_by_label("Visa bara enheter med").fill(words)
    return page.locator(UNITS)


def test_the_finder_narrows_the_list_and_says_the_count(finder: Page) -> None:
    everything = finder.locator(UNITS).count()
    some = filtered(finder, "KUMLA").count()
    assert 1 < some < everything
    expect(finder.locator(".filter [role=status]")).to_have_text(f"{some} enheter")
    expect(filtered(finder, "bvc kumla")).to_have_count(1)
    expect(finder.locator(".filter [role=status]")).to_have_text("1 enhet")
    expect(filtered(finder, "")).to_have_count(everything)
    expect(finder.locator(".filter [role=status]")).to_have_text("")


def test_the_finder_knows_kinds_places_and_letters_without_dots(finder: Page) -> None:
    for words in ("barnavårdscentral", "hallefors", "tandvarden orebro"):
        assert filtered(finder, words).count() > 0, words


def test_the_finder_says_when_there_is_none(finder: Page) -> None:
    expect(filtered(finder, "xyzzy")).to_have_count(0)
    expect(finder.locator(".filter [role=status]")).to_contain_text("Ingen enhet")


def test_without_script_the_finder_shows_every_unit(visit: Visit) -> None:
    page = visit("enheter/index.html", width=360, java_script_enabled=False)
    expect(page.get_by_label("Visa bara enheter med")).to_be_hidden()
    said = re.search(r"\d+(?= enheter)", page.get_by_role("main").inner_text())
    assert said
    assert int(said[0]) >= 60
    expect(page.locator(UNITS)).to_have_count(int(said[0]))
