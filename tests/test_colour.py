"""Contrast is WCAG's, and colours mix as browsers mix them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webbstod.colour import contrast, mixed, shades

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [
        ("#000000", "#ffffff", 21),
        ("#ffffff", "#000000", 21),
        ("#1d5c63", "#1d5c63", 1),
        ("#767676", "#ffffff", 4.54),
        ("#777777", "#ffffff", 4.48),
        ("#ff0000", "#ffffff", 4.00),
        ("#ffee55", "#ffffff", 1.19),
    ],
)
def test_contrast(first: str, second: str, ratio: float) -> None:
    assert contrast(first, second) == pytest.approx(ratio, abs=0.005)


@pytest.mark.parametrize(
    ("first", "share", "second", "seen"),
    [
        ("#1d5c63", 0.94, "#000000", "#1a545b"),
        ("#7a4526", 0.62, "#0b1011", "#4d3020"),
        ("#3d4a7a", 0.09, "#ffffff", "#eceef3"),
        ("#6a2c4f", 0.5, "#b9d6d6", "#967f90"),
    ],
)
def test_mixes_as_chromium_shows_them(first: str, share: float, second: str, seen: str) -> None:
    assert mixed(first, share, second) == seen


@given(COLOURS)
def test_a_colour_mixed_with_nothing_is_itself(colour: str) -> None:
    assert mixed(colour, 1, "#000000") == colour


@given(COLOURS)
def test_shades_begin_with_the_colour_and_reach_from_white_to_black(colour: str) -> None:
    found = list(shades(colour))
    assert found[0] == colour
    assert max(contrast(shade, "#000000") for shade in found) > 20
    assert max(contrast(shade, "#ffffff") for shade in found) > 20
