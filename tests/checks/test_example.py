"""Example numbers come only from the series that the regulator keeps for fiction."""

import pytest

from webbstod.checks.example import is_reserved


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("08-465 004 00", "08-465 004 99"),
        ("031-390 06 00", "031-390 06 49"),
        ("040-628 04 00", "040-628 04 49"),
        ("0980-319 200", "0980-319 299"),
        ("070-174 06 05", "070-174 06 99"),
    ],
)
def test_the_ends_of_each_series(first: str, last: str) -> None:
    assert is_reserved(first)
    assert is_reserved(last)
    assert is_reserved(first.replace(" ", ""))


@pytest.mark.parametrize(
    "number",
    [
        "08-465 003 99", "08-465 005 00", "031-390 06 50", "040-628 04 50", "040-628 03 99",
        "0980-319 199", "0980-319 300", "070-174 06 04", "070-174 07 00", "08-465 004 000",
        "020-50 50 50", "112", "", "x08-465 004 00",
    ],
)  # fmt: skip
def test_all_others_are_somebody_s(number: str) -> None:
    assert not is_reserved(number)
