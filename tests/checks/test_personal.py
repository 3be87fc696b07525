"""No patient data: personal numbers are found however they are spelt, and nothing else is.

The numbers are made here from invented birth dates, and are nobody's.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.known import PLACE
from webbstod.checks.personal import _found
from webbstod.problems import Place


def check_digit(nine: str) -> str:
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(nine))
    return str(-sum(number // 10 + number % 10 for number in doubled) % 10)


def number(birth: str, serial: str) -> str:
    return birth + serial + check_digit(birth + serial)


TEN = number("811218", "987")
COORDINATION = number("811278", "987")


def found(text: str) -> list[Place]:
    return [problem.place for problem in _found(text, PLACE.file, 1)]


@pytest.mark.parametrize(
    "text",
    [
        f"{TEN[:6]}-{TEN[6:]}",
        f"19{TEN[:6]}-{TEN[6:]}",
        f"{TEN[:6]} {TEN[6:]}",
        TEN,
        f"19{TEN}",
        f"{TEN[:6]}+{TEN[6:]}",
        f"{TEN[:6]}–{TEN[6:]}",
        f"{TEN[:6]}\u2011{TEN[6:]}",
        f"{TEN[:6]}\u2212{TEN[6:]}",
        f"{TEN[:6]}\u00a0{TEN[6:]}",
        f"{COORDINATION[:6]}-{COORDINATION[6:]}",
        f"Hon ({TEN}) ringde.",
        f"pnr:{TEN}.",
    ],
)
def test_every_spelling_is_found(text: str) -> None:
    assert found(text) == [PLACE]


@pytest.mark.parametrize(
    "text",
    [
        "08-465 004 10",
        "020-50 50 50",
        "070-174 06 05",
        "116 111",
        "232100-0164",
        "556036-0793",
        "HSLF-FS 2022:39",
        "26RS1234",
        "SOU 2023:10",
        "19022-3",
        "2026-11-22",
        "2025/26:12",
        f"{TEN[:9]}{(int(TEN[9]) + 1) % 10}",
        "811318-9876",
    ],
)
def test_telephone_organisation_and_document_numbers_are_let_be(text: str) -> None:
    assert found(text) == []


@given(st.dates(), st.integers(0, 999), st.sampled_from(["", "-", " ", "+"]))
def test_all_are_found(day: object, serial: int, mark: str) -> None:
    ten = number(f"{day:%y%m%d}", f"{serial:03}")
    if ten[2:6] != "0229":  # which century is not known
        assert found(f"Se {ten[:6]}{mark}{ten[6:]} här") == [PLACE]


@given(st.text(st.sampled_from("0123456789-+ –.:"), max_size=40))
def test_no_text_breaks_it(text: str) -> None:
    found(text)


def test_the_line_in_a_longer_text() -> None:
    [problem] = _found(f"a\nb\n{TEN}\n", "prov.md", 7)
    assert problem.place == Place("prov.md", 9)
