"""With the computer's own colours, as in Windows' contrast themes, nothing that tells is lost."""

import pytest
from playwright.sync_api import Page, expect

from .kinds import SCHEMES
from .visit import Visit

# The colour of an element, or of what is drawn before it, and that of the ground beneath it.
MEASURE = """
const numbers = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
const clear = (colour) => numbers(colour)[3] === 0;
const light = (colour) => {
  const [red, green, blue] = numbers(colour).map((value) =>
    (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const ratio = (one, other) => {
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};
const ground = (one) => {
  for (let at = one; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (!clear(colour)) return colour;
  }
  return getComputedStyle(document.documentElement).backgroundColor;
};
const name = (one) => `${one.tagName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`;
"""

# Text that cannot be read, but for what stands off the screen for those who listen.
UNREAD = f"""() => {{ {MEASURE}
  return [...document.body.querySelectorAll("*")]
    .filter((one) => one.checkVisibility() && !one.closest(".dold, .hoppa, svg")
      && [...one.childNodes].some((part) => part.nodeType === 3 && part.data.trim()))
    .filter((one) => ratio(getComputedStyle(one).color, ground(one)) < 4.5)
    .map(name); }}"""

# Boxes and fields whose edge cannot be seen all around.
BOXES = """.dolj, .sok input, .meny summary, .knapp, .kopiera, .uppgifter a, .kommunval a, .fem,
  .fara, .aldrig, .ord > li, .riskfragor > li, .styrka, .svarsval a, .svarskort > li, .kontakt,
  .notis, .varning, .stopp, .filter, .filter input, details.gren, .saknas, .lager-hos-oss,
  .tabell"""
EDGELESS = f"""() => {{ {MEASURE}
  const sides = ["Top", "Right", "Bottom", "Left"];
  return [...document.querySelectorAll(`{BOXES}`)]
    .filter((one) => one.checkVisibility())
    .filter((one) => {{
      const style = getComputedStyle(one);
      return sides.some((side) => parseFloat(style[`border${{side}}Width`]) < 1
        || style[`border${{side}}Style`] === "none"
        || ratio(style[`border${{side}}Color`], ground(one.parentElement)) < 3);
    }})
    .map(name); }}"""

# How a mark stands against the ground around it.
FILL = f"""(one) => {{ {MEASURE}
  return ratio(getComputedStyle(one).backgroundColor, ground(one.parentElement)); }}"""
FILL_BEFORE = f"""(one) => {{ {MEASURE}
  return ratio(getComputedStyle(one, "::before").backgroundColor, ground(one)); }}"""
OUTLINE = f"""(one) => {{ {MEASURE}
  const {{ outlineStyle, outlineWidth, outlineColor }} = getComputedStyle(one);
  return outlineStyle === "solid" && parseFloat(outlineWidth) >= 2
    && ratio(outlineColor, ground(one.parentElement)) >= 3; }}"""


@pytest.fixture(params=SCHEMES)
def forced(request: pytest.FixtureRequest) -> dict[str, str]:
    """A light theme and a dark one."""
    return {"forced_colors": "active", "color_scheme": str(request.param)}


def test_all_text_is_read_and_boxes_keep_their_edges(visit: Visit, forced: dict[str, str]) -> None:
    lost = f"() => [...({UNREAD})(), ...({EDGELESS})()]"
    assert visit.faults(lost, width=360, **forced) == {}


def test_hits_are_read_and_the_chosen_one_is_seen(visit: Visit, forced: dict[str, str]) -> None:
    page = visit("index.html", width=360, **forced)
    page.get_by_role("combobox").fill("kumla soc")
    expect(page.locator("#traffar mark").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    assert page.evaluate(UNREAD) == []
    assert page.locator("[aria-selected=true]").evaluate(OUTLINE)


def test_must_is_still_filled_and_should_is_not(visit: Visit, forced: dict[str, str]) -> None:
    page = visit("dokumentera/index.html", **forced)
    assert page.locator(".styrka-ska").first.evaluate(FILL) >= 3
    assert page.locator(".styrka-bor").first.evaluate(FILL) == 1


def test_open_is_still_filled(visit: Visit, forced: dict[str, str]) -> None:
    page = visit("hjalp/kumla.html", **forced)
    assert page.locator(".oppet").first.evaluate(FILL_BEFORE) >= 3


@pytest.mark.parametrize("width", [360, 1280])
def test_the_menu_tells_where_one_is(visit: Visit, forced: dict[str, str], width: int) -> None:
    page = visit("nytt/index.html", width=width, **forced)
    if width == 360:
        page.get_by_text("Meny", exact=True).click()
    expect(page.locator(".meny [aria-current]")).to_have_css("text-decoration-line", "underline")


def test_icons_have_their_link_s_colour(visit: Visit, forced: dict[str, str]) -> None:
    page = visit("index.html", **forced)
    colours = (
        "(link) => [link, link.querySelector('svg')].map((one) => getComputedStyle(one).color)"
    )
    for link in page.locator(".uppgifter a").all():
        text, icon = link.evaluate(colours)
        assert text == icon


def tab_through(page: Page, times: int) -> list[str]:
    """Stops without a ring that can be seen."""
    unseen = []
    for _ in range(times):
        page.keyboard.press("Tab")
        stop = page.locator(":focus")
        if not stop.evaluate(OUTLINE):
            unseen.append(stop.inner_text())
    return unseen


@pytest.mark.parametrize("address", ["index.html", "enheter/bvc-kumla.html"])
def test_the_focus_is_seen(visit: Visit, forced: dict[str, str], address: str) -> None:
    assert tab_through(visit(address, width=360, **forced), 30) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_who_asks_for_more_contrast_gets_it(visit: Visit, scheme: str) -> None:
    """What is pale else is as the text, and every box has an edge."""
    page = visit("enheter/index.html", color_scheme=scheme, contrast="more")
    soft, plain = page.locator("main .liten").first, page.locator("h1")
    colour = "(one) => getComputedStyle(one).color"
    assert soft.evaluate(colour) == plain.evaluate(colour)
    assert page.evaluate(EDGELESS) == []
