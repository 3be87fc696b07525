"""Nothing moves for who has asked the computer for stillness."""

import pytest
from playwright.sync_api import Page

from .visit import Visit

MOVING = """() => [...document.querySelectorAll("*")].filter((one) => {
  const style = getComputedStyle(one);
  return /[1-9]/.test(style.transitionDuration) || style.animationName !== "none"
    || style.scrollBehavior === "smooth";
}).map((one) => `${one.tagName}.${one.className}`)"""


@pytest.fixture(params=["index.html", "enheter/bvc-kumla.html", "svar/ja-pagaende.html"])
def page(visit: Visit, request: pytest.FixtureRequest) -> Page:
    return visit(request.param)


def test_all_is_still(page: Page) -> None:
    assert page.evaluate(MOVING) == []


def test_for_others_colours_glide(visit: Visit) -> None:
    page = visit("index.html")
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate(MOVING) != []
