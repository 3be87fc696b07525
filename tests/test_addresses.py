"""Addresses: telephone numbers that can be rung, and the way from page to page."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.known import invented
from webbstod.addresses import law_label, prefix, telephone


@pytest.mark.parametrize(
    ("number", "link"),
    [
        ("08-465 004 10", "tel:+46846500410"),
        ("020-50 50 50", "tel:+4620505050"),
        ("112", "tel:112"),
        ("114 14", "tel:11414"),
        ("116 111", "tel:116111"),
    ],
)
def test_a_number_as_it_is_rung(number: str, link: str) -> None:
    assert telephone(number) == link


@given(st.from_regex(r"0[0-9]{1,3}-[0-9]{2,3} [0-9]{2,3}( [0-9]{2})?", fullmatch=True))
def test_every_swedish_number_is_rung_with_its_country(number: str) -> None:
    assert re.fullmatch(r"tel:\+46\d+", telephone(number), re.ASCII)


def test_the_way_to_the_root() -> None:
    assert [prefix(page) for page in ("index.html", "svar/nej.html", "a/b/c.html")] == [
        "",
        "../",
        "../../",
    ]


def test_a_paragraph_is_named_with_its_law() -> None:
    assert law_label(invented(), "provlag-1-1") == "1 kap. 1 § PrL (2030:1)"
    assert law_label(invented(), "provlag") == "PrL (2030:1)"
