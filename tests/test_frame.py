"""The frame around a page."""

from webbstod.frame import Shell
from webbstod.pages.page import Page

SHELL = """<script src="@@root@@assets/js/alltid.js" defer></script>
<script src="@@root@@assets/js/filter.js" data-for="data-filter" defer></script>
<main>@@body@@</main>"""


def stamped(body: str) -> str:
    return Shell(SHELL).stamp(Page("enheter/index.html", "Enheter", "", "enheter", body))


def test_a_script_for_something_comes_with_the_pages_that_have_it() -> None:
    assert stamped("<div data-filter></div>").startswith(
        '<script src="../assets/js/alltid.js" defer></script>\n'
        '<script src="../assets/js/filter.js" defer></script>\n'
    )


def test_other_pages_do_without_it() -> None:
    assert stamped("<p>data-filter</p>") == (
        '<script src="../assets/js/alltid.js" defer></script>\n<main><p>data-filter</p></main>'
    )
