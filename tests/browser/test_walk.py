"""A nurse at BVC Kumla, on a phone: what to say, and what to do after a yes, in two clicks."""

import re

import pytest
from playwright.sync_api import Page, expect

from .visit import Visit


@pytest.fixture
def start(visit: Visit, script: bool) -> Page:
    return visit("index.html", width=360, java_script_enabled=script)


def click(page: Page, name: str) -> None:
    page.get_by_role("main").get_by_role("link", name=name, exact=True).click()


def test_by_the_unit_to_its_words_and_its_steps(start: Page) -> None:
    click(start, "Hitta din enhet")
    click(start, "BVC Kumla")
    expect(start).to_have_url(re.compile(r"/enheter/bvc-kumla\.html$"))
    ask, answered = (
        start.locator(f"section[aria-labelledby={part}]") for part in ("fraga", "svar")
    )
    expect(ask.locator(".replik").first).to_be_visible()
    expect(answered.get_by_role("heading", name="Om svaret är ja")).to_be_visible()
    expect(answered.get_by_role("link", name="Ja, det pågår")).to_be_visible()
    yes = answered.locator(".block").filter(has=start.locator("#ja"))
    yes.get_by_role("heading").first.click()
    expect(yes.locator(".steg > li").first).to_be_visible()


def test_by_the_answer_to_its_steps(start: Page) -> None:
    click(start, "Patienten svarade Vad du gör nu, steg för steg.")
    click(start, "Ja, det pågår")
    expect(start).to_have_url(re.compile(r"/svar/ja-pagaende\.html$"))
    five, say, steps = (
        start.locator(f"section[aria-labelledby={part}]") for part in ("fem-minuter", "sag", "steg")
    )
    expect(five.get_by_role("listitem").first).to_be_visible()
    expect(say.locator(".replik").first).to_be_visible()
    expect(steps.locator(".steg > li").first).to_be_visible()


def test_an_answer_begins_with_the_first_five_minutes(start: Page) -> None:
    click(start, "Patienten svarade Vad du gör nu, steg för steg.")
    click(start, "Ja, det pågår")
    first = start.get_by_role("main").get_by_role("heading", level=2).first
    expect(first).to_have_id("fem-minuter")
