"""What has the focus is never hidden by what stays on the screen while the page scrolls."""

import pytest
from playwright.sync_api import Page

from .visit import Visit

# Null when some spot of what has the focus is on top of all else, or nothing has it.
HIDDEN = """() => {
  const one = document.activeElement;
  const spots = [0.02, 0.25, 0.5, 0.75, 0.98];
  const seen = [...one.getClientRects()].some((box) => spots.some((x) => spots.some((y) =>
    one.contains(document.elementFromPoint(box.left + x * box.width, box.top + y * box.height)))));
  return one === document.body || seen ? null : one.textContent.trim() || one.tagName; }"""
NOTHING = "document.activeElement === document.body"


def walk(page: Page, key: str) -> list[str]:
    """Through the whole page; what was hidden."""
    hidden = []
    for _ in range(500):
        page.keyboard.press(key)
        if page.evaluate(NOTHING):
            return hidden
        hidden += filter(None, [page.evaluate(HIDDEN)])
    pytest.fail("no end in five hundred steps")


@pytest.mark.parametrize("address", ["enheter/bvc-kumla.html", "svar/ja-pagaende.html"])
@pytest.mark.parametrize(("width", "height"), [(360, 740), (320, 256)])
def test_the_focus_is_seen_both_ways(visit: Visit, address: str, width: int, height: int) -> None:
    """A telephone, and a screen of 1280 × 1024 at 400 %."""
    page = visit(address, width=width, height=height)
    assert walk(page, "Tab") == []
    page.locator(".fot a").last.focus()
    assert walk(page, "Shift+Tab") == []
