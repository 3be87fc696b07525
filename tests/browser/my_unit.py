"""The reader's own unit, as a page shows it and the computer keeps it."""

from playwright.sync_api import Locator, Page, expect

UNIT = "bvc-kumla"
CHOSEN = f"index.html?enhet={UNIT}"
NAMES = "assets/enheter.js"
KEPT = """() => [Object.entries(localStorage), sessionStorage.length, document.cookie]"""
NOTHING: list[object] = [[], 0, ""]
ONE_THING: list[object] = [[["webbstod-enhet", UNIT]], 0, ""]


def card(page: Page) -> Locator:
    return page.get_by_role("region", name="Din enhet", exact=True)


def remember(page: Page) -> Locator:
    return page.get_by_label("Kom ihåg på den här datorn")


def forget(page: Page) -> None:
    page.get_by_role("button", name="Glöm enheten").click()
    expect(card(page)).to_be_hidden()


def menu_link(page: Page) -> Locator:
    return page.locator(".min-enhet-rad a")


def kept(page: Page) -> object:
    return page.evaluate(KEPT)
