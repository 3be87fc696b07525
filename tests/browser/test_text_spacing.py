"""Who needs air in the text sets it so: nothing is cut off, sticks out or lies upon another."""

import pytest

from .test_layout import STICKS_OUT
from .visit import Visit

# As WCAG 1.4.12 measures it.
AIR = """const sheet = new CSSStyleSheet();
sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important } p { margin-block-end: 2em !important }`);
document.adoptedStyleSheets = [sheet];
const shown = (one) => one.checkVisibility() && !one.closest(".dold, .hoppa, svg, thead");
const name = (one) => `${one.className}: ${one.textContent.trim().slice(0, 40)}`;
"""

# What is larger than the box that hides the rest of it.
CUT = """[...document.body.querySelectorAll("*")].filter(shown).filter((one) => {
  const style = getComputedStyle(one);
  return /hidden|clip/.test(style.overflowX + style.overflowY)
    && (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1);
}).map(name)"""

# Two texts on the same spot, or a text outside the frame around it. The in-page menu lies upon the
# text that scrolls beneath it.
UPON = """(() => {
  const found = [], lines = [], range = document.createRange();
  const framed = (one) => parseFloat(getComputedStyle(one).borderBottomWidth) > 0;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const text = walk.currentNode, parent = text.parentElement;
    if (!text.data.trim() || !shown(parent) || parent.closest(".delmeny, .tabell")) continue;
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 1);
    lines.push(...boxes.map((box) => [box, text]));
    let frame = parent;
    while (frame && !framed(frame)) frame = frame.parentElement;
    const edge = frame?.getBoundingClientRect();
    if (edge && boxes.some((box) => box.bottom > edge.bottom + 1 || box.right > edge.right + 1))
      found.push(name(frame));
  }
  lines.sort(([one], [other]) => one.top - other.top);
  lines.forEach(([box, text], number) => {
    for (let next = number + 1; lines[next]?.[0].top < box.bottom - 3; next += 1) {
      const [other, words] = lines[next];
      if (words !== text && Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2)
        found.push(`${text.data.trim().slice(0, 30)} | ${words.data.trim().slice(0, 30)}`);
    }
  });
  return found;
})()"""


@pytest.mark.parametrize("width", [320, pytest.param(1280, marks=pytest.mark.allt)])
def test_text_with_air_still_fits(visit: Visit, width: int) -> None:
    lost = f"() => {{ {AIR} return [...({STICKS_OUT})(), ...{CUT}, ...{UPON}]; }}"
    assert visit.faults(lost, width=width) == {}
