"""The witnesses are awake: what the other tests rule out is noticed when it is there."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from .axe import violations
from .server import served
from .test_layout import MISSED, STICKS_OUT
from .visit import Visit

BAD = """<!doctype html><html lang="sv"><title>Fel</title>
<meta http-equiv="Content-Security-Policy" content="script-src 'self'">
<script>document.title = "inline"</script><script src="bad.js"></script>
<img src="http://finns-inte.example/bild.png">"""
SPOIL = """() => {
  const link = document.createElement("a");
  Object.assign(link, { href: "tel:112", textContent: "112" });
  Object.assign(link.style, { display: "block", minBlockSize: 0 });
  Object.assign(link.style, { blockSize: "30px", inlineSize: "2000px" });
  document.querySelector("main").append(link);
}"""


def test_a_visit_notices_errors_calls_to_others_and_breaches(
    browser: Browser, tmp_path: Path
) -> None:
    (tmp_path / "bad.html").write_text(BAD, encoding="utf-8")
    (tmp_path / "bad.js").write_text("console.log('hej'); throw Error('aj')", encoding="utf-8")
    with served(tmp_path) as home:
        visit = Visit(browser, home)
        page = visit("bad.html")
        assert violations({"bad": page}) != []
        with pytest.raises(AssertionError, match=r"bild\.png"):
            visit.end()
    assert any("script-src" in breach for breach in visit.breaches)
    assert {"hej", "aj"} <= {word for told in visit.told for word in told.split()}


def test_the_measures_notice_what_is_too_wide_or_too_low(visit: Visit) -> None:
    page = visit("index.html", width=320)
    assert page.evaluate(STICKS_OUT) == page.evaluate(MISSED) == []
    page.evaluate(SPOIL)
    assert page.evaluate(STICKS_OUT) == ["A.: 112"]
    assert page.evaluate(MISSED) == ["112: 2000 × 30"]
