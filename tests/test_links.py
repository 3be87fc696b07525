"""Links by id: found with their line wherever they stand, and told when they are not whole."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webbstod.links import PATTERN, Link, links


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[[lag:sol-19-1]]", [Link("lag", "sol-19-1", 0)]),
        ("a\n\n[[steg:nej|om nej]] b", [Link("steg", "nej", 2)]),
        ("[[del:svar]] [[ord:a]]", [Link("del", "svar", 0), Link("ord", "a", 0)]),
        ("[[lag:]]", [Link("lag", "", 0)]),
        ("ingen [länk](a.md)", []),
        ("[[sol-19-1]]", [Link("", "", 0)]),
        ("[[lag:sol-19-1]", [Link("", "", 0)]),
        ("[[Lag:sol]]", [Link("", "", 0)]),
        ("skriv `[[` först", []),
        ("skriv `[[lag:sol]]` så", [Link("lag", "sol", 0)]),
    ],
)  # fmt: skip
def test_links_of_a_text(text: str, found: list[Link]) -> None:
    assert list(links(text)) == found


@given(st.text(st.sampled_from("[]|:`\n ablag-1"), max_size=60))
def test_every_link_that_a_page_would_show_is_found(text: str) -> None:
    """What Markdown makes a link of is checked, or it would break the page."""
    shown = [(match[1], match[2]) for match in re.finditer(PATTERN, text)]
    assert [(link.target, link.name) for link in links(text) if link.target] == shown
    assert all(0 <= link.line <= text.count("\n") for link in links(text))
