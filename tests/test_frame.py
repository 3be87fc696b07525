"""What the frame says of a page's days: of the build, and until when a printed copy holds."""

from dataclasses import replace
from datetime import date

import pytest

from tests.known import TODAY, invented
from webbstod.frame import Sender, Shell, frame
from webbstod.pages.page import Page

PAGE = Page("a/b.html", "B", "B.", "sida", "")
SHELL = Shell("<i@@holds@@>till @@until@@</i><b@@held@@>före @@until@@</b>")


@pytest.mark.parametrize(
    ("last", "stamped"),
    [
        (None, "<i hidden>till </i><b hidden>före </b>"),
        (TODAY, "<i>till 22 november 2026</i><b hidden>före 22 november 2026</b>"),
        (date(2026, 11, 21), "<i hidden>till 21 november 2026</i><b>före 21 november 2026</b>"),
    ],
)
def test_a_last_day_is_told_as_coming_past_or_not_at_all(last: date | None, stamped: str) -> None:
    assert SHELL.stamp(replace(PAGE, valid_to=last), TODAY) == stamped


def test_the_day_of_the_build_and_the_site_s_root_stand_in_the_frame() -> None:
    made = frame(Sender.of(invented()), TODAY)
    assert (made.built, made.region.home) == ("22 november 2026", "https://prov.example.se/")
