"""axe-core on several views at once: each tab is a process, and axe takes a second or more."""

from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
# Also what axe leaves off, such as target-size; but not level AAA, and no experiments.
START = """(without) => {
  const chosen = axe.getRules(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
    "best-practice"]).filter((rule) => !rule.tags.includes("experimental"));
  const rules = Object.fromEntries(
    chosen.map((rule) => [rule.ruleId, { enabled: !without.includes(rule.ruleId) }]));
  window.axeDone = axe.run(document, { rules, resultTypes: ["violations"] });
}"""
TELL = """async () => (await window.axeDone).violations.map(
  (rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).join(", ")}`)"""


def violations(views: dict[str, Page], *, without: tuple[str, ...] = ()) -> list[str]:
    """What axe finds in each view, with the view's name; `without` are rules left out."""
    for page in views.values():
        page.evaluate(AXE)
        page.evaluate(START, list(without))
    return [f"{name}: {row}" for name, page in views.items() for row in page.evaluate(TELL)]
