"""Small screens, fingers and paper."""

import pytest

from .kinds import ADDRESSES
from .visit import Visit

# What sticks out to the right of the window, but for what scrolls in a frame of its own.
STICKS_OUT = """() => [...document.body.querySelectorAll("*")]
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5
    && !one.closest(".tabell") && one.checkVisibility())
  .map((one) => `${one.tagName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`)"""
TWICE_AS_LARGE = f"""() => {{ document.documentElement.style.fontSize = "200%";
  return ({STICKS_OUT})(); }}"""

# The two numbers that everyone needs, when they end further down than 300 px.
FAR_DOWN = """() => ["112", "+4620505050"].filter((number) => {
  const link = document.querySelector(`a[href="tel:${number}"]`);
  return !link || !link.checkVisibility() || link.getBoundingClientRect().bottom > 300; })"""

# Links, buttons, fields and summaries that a finger would miss: name and measure of each. A link
# inside text is as high as its line.
MISSED = """() => [...document.querySelectorAll("a[href], button, input, summary")]
  .filter((one) => one.checkVisibility({ visibilityProperty: true })
    && !one.matches(".hoppa, .dold") && one.tabIndex >= 0)
  .filter((one) => getComputedStyle(one).display !== "inline"
    || one.parentElement.textContent.trim() === one.textContent.trim())
  .map((one) => [one, one.getBoundingClientRect(), one.matches("[href^='tel:']") ? 44 : 24])
  .filter(([, box, least]) => box.height < least - 0.01 || box.width < 24)
  .map(([one, box]) => `${one.textContent.trim() || one.id}: ${box.width} × ${box.height}`)"""

# Text in folded parts that takes no room on paper.
HIDDEN_TEXT = """() => [...document.querySelectorAll("details.gren :is(p, li, h3)")]
  .filter((one) => !one.checkVisibility() || one.getBoundingClientRect().height === 0)
  .map((one) => one.textContent.trim().slice(0, 60))"""


def test_nothing_scrolls_sideways(visit: Visit) -> None:
    """The narrowest window that must do: 400 % of 1280."""
    assert visit.faults(STICKS_OUT, width=320) == {}


def test_text_twice_as_large_still_fits(visit: Visit) -> None:
    assert visit.faults(TWICE_AS_LARGE, width=640) == {}


def test_everything_pressed_is_large_enough(visit: Visit) -> None:
    assert visit.faults(MISSED, width=360) == {}


def test_help_by_telephone_is_on_the_first_screen(visit: Visit) -> None:
    """But where the patient looks at the screen, and is to see the question only."""
    assert list(visit.faults(FAR_DOWN, width=360, height=740)) == ["a sentence alone"]


@pytest.mark.parametrize("address", ["svar/ja-pagaende.html", "fraga/index.html"])
def test_what_is_folded_on_the_screen_stands_open_on_paper(visit: Visit, address: str) -> None:
    page = visit(address)
    assert page.evaluate(HIDDEN_TEXT)
    page.emulate_media(media="print")
    assert page.evaluate(HIDDEN_TEXT) == []


def test_paper_says_where_it_comes_from_and_leaves_out_what_is_pressed(visit: Visit) -> None:
    """A sheet to hang or to cut, a card and a sentence to show are alone on their paper."""
    for name, page in visit.each():
        page.emulate_media(media="print")
        alone = page.locator(".ark, .kort, .visa").count() > 0
        assert page.locator(".utskriftsadress").is_visible() != alone
        assert ADDRESSES[name] in page.locator(".utskriftsadress").text_content()
        for pressed in (".sok", ".meny", ".hoppa"):
            assert not page.locator(pressed).is_visible()
