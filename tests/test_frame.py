"""The frame: scripts with the pages that use them, and until when a page holds."""

from dataclasses import replace
from datetime import date

import pytest

from tests.known import TODAY, invented
from webbstod.frame import Sender, Shell, frame
from webbstod.pages.page import Page

SCRIPTS = """<script src="@@root@@assets/js/alltid.js" defer></script>
<script src="@@root@@assets/js/filter.js" data-for="data-filter" defer></script>
<main>@@body@@</main>"""


def stamped(body: str) -> str:
    return Shell(SCRIPTS).stamp(Page("enheter/index.html", "Enheter", "", "enheter", body), TODAY)


def test_a_script_for_something_comes_with_the_pages_that_have_it() -> None:
    assert stamped("<div data-filter></div>").startswith(
        '<script src="../assets/js/alltid.js" defer></script>\n'
        '<script src="../assets/js/filter.js" defer></script>\n'
    )


def test_other_pages_do_without_it() -> None:
    assert stamped("<p>data-filter</p>") == (
        '<script src="../assets/js/alltid.js" defer></script>\n<main><p>data-filter</p></main>'
    )


PAGE = Page("a/b.html", "B", "B.", "sida", "")
DAYS = Shell("<i@@holds@@>till @@until@@</i><b@@held@@>före @@until@@</b>")


@pytest.mark.parametrize(
    ("last", "stamped"),
    [
        (None, "<i hidden>till </i><b hidden>före </b>"),
        (TODAY, "<i>till 22 november 2026</i><b hidden>före 22 november 2026</b>"),
        (date(2026, 11, 21), "<i hidden>till 21 november 2026</i><b>före 21 november 2026</b>"),
    ],
)
def test_a_last_day_is_told_as_coming_past_or_not_at_all(last: date | None, stamped: str) -> None:
    assert DAYS.stamp(replace(PAGE, valid_to=last), TODAY) == stamped


def test_the_day_of_the_build_and_the_site_s_root_stand_in_the_frame() -> None:
    made = frame(Sender.of(invented()), TODAY)
    assert (made.built, made.region.home) == ("22 november 2026", "https://prov.example.se/")
