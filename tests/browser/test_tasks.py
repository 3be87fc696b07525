"""What staff come for, each at the right place in two clicks or one search (tasks.yml)."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Page, expect

from .visit import Visit

TASKS = yaml.safe_load(Path(__file__).with_name("tasks.yml").read_text(encoding="utf-8"))
ENDS = [(f"{task['uppgift']}: {end['fråga']}", end) for task in TASKS for end in task["slut"]]
CLICKS = [(name, end) for name, end in ENDS if "klick" in end]
SEARCHES = [(name, end) for name, end in ENDS if "sök" in end]


def start(visit: Visit, *, script: bool) -> Page:
    return visit("index.html", width=360, height=740, java_script_enabled=script)


def press(page: Page, words: str) -> None:
    """The first link or folded title in the main text that has the words."""
    pressed = page.get_by_role("main").locator("a:visible, summary:visible")
    pressed.filter(has_text=words).first.click()


def arrived(page: Page, end: dict[str, Any]) -> None:
    assert page.url.partition("#")[0].endswith("/" + end["sida"])
    main = page.get_by_role("main")
    for words in end["ser"]:
        expect(main.get_by_text(words).locator("visible=true").first).to_be_visible()


@pytest.mark.parametrize("end", [end for _, end in CLICKS], ids=[name for name, _ in CLICKS])
def test_in_two_clicks(visit: Visit, script: bool, end: dict[str, Any]) -> None:
    page = start(visit, script=script)
    assert len(end["klick"]) <= 2
    for words in end["klick"]:
        press(page, words)
    arrived(page, end)


@pytest.mark.parametrize("end", [end for _, end in SEARCHES], ids=[name for name, _ in SEARCHES])
def test_in_one_search(visit: Visit, script: bool, end: dict[str, Any]) -> None:
    page = start(visit, script=script)
    field = page.locator("#sok")
    field.fill(end["sök"])
    if script:
        page.get_by_role("option").first.click()
    else:
        field.press("Enter")
        page.get_by_role("main").get_by_role("link", name=end["titel"], exact=True).click()
    arrived(page, end)


def test_there_are_ten_tasks() -> None:
    assert len(TASKS) >= 10
