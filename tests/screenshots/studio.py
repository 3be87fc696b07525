"""A browser that takes pictures of a site, at ten in the morning of a given day."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from playwright.sync_api import Browser, Page, sync_playwright

from kommandon import provmiljo
from tests.browser.conftest import FLAGS
from tests.browser.server import served

TALLEST = 6000
A4_WIDTH = 794


@dataclass(frozen=True)
class Studio:
    browser: Browser
    home: str
    moment: datetime

    def tab(self, **view: Any) -> Page:
        context = self.browser.new_context(locale="sv-SE", reduced_motion="reduce", **view)
        context.clock.set_fixed_time(self.moment)
        return context.new_page()


@contextmanager
def studio(site: Path, day: date) -> Iterator[Studio]:
    moment = datetime.combine(day, time(10), ZoneInfo("Europe/Stockholm"))
    with served(site) as home, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=provmiljo.browser(), args=FLAGS)
        yield Studio(browser, home, moment)
        browser.close()


def whole(page: Page) -> bytes:
    """All of the page in the window, or its upper part if it is very long."""
    width, height = page.evaluate("""() => [innerWidth, document.documentElement.scrollHeight]""")
    page.set_viewport_size({"width": width, "height": min(height, TALLEST)})
    return page.screenshot()


def first_sheet(page: Page) -> bytes:
    """The first sheet of paper; without pdftoppm, the page as it is styled for paper."""
    drawer = shutil.which("pdftoppm")
    if drawer is None:
        page.emulate_media(media="print")
        return whole(page)
    pdf = page.pdf(format="A4", prefer_css_page_size=True)
    command = [drawer, "-png", "-r", "96", "-f", "1", "-l", "1", "-"]
    return subprocess.run(command, input=pdf, stdout=subprocess.PIPE, check=True).stdout
