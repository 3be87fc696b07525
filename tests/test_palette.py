"""Whatever accent a region chooses, all that the style sheets show can be read and seen."""

import re

import pytest
from hypothesis import given, settings

from tests.known import ROOT, content_of
from tests.test_colour import COLOURS
from webbstod.model.region import Region
from webbstod.palette import DARK, LIGHT, PAIRS, Mode, lacking, palette, style_sheet

MODES = {"light": LIGHT, "dark": DARK}
REGIONS = ("orebro-lan", "jamtland-harjedalen", "varmland", "dalarna")
TOKENS = (ROOT / "overrides/assets/css/tokens.css").read_text(encoding="utf-8")
EXAMPLE = Region.model_fields["accent"].examples or []
PLAIN = {"line"}  # parts what would be plain without it


def written(text: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#\w+);", text))


@pytest.mark.parametrize("mode", MODES.values(), ids=MODES)
@settings(max_examples=300)
@given(accent=COLOURS)
def test_every_pair_reaches_its_contrast(accent: str, mode: Mode) -> None:
    colours = {**mode.fixed, **palette(accent, mode)}
    assert {name for front, backs, _ in PAIRS for name in (front, *backs)} == colours.keys()
    assert list(lacking(colours)) == []


@pytest.mark.parametrize("mode", MODES.values(), ids=MODES)
@pytest.mark.parametrize("region", REGIONS)
def test_a_readable_accent_is_left_as_it_is(region: str, mode: Mode) -> None:
    accent = content_of(ROOT, region).region.accent
    assert palette(accent, mode)["accent"] == accent


@given(accent=COLOURS)
def test_who_takes_the_advised_colour_is_not_advised_again(accent: str) -> None:
    shown = palette(accent, LIGHT)["accent"]
    assert palette(shown, LIGHT)["accent"] == shown


def test_too_near_is_found() -> None:
    found = list(lacking({"on-accent": "#ffffff", "accent": "#ffee55"}))
    assert [(front, back, round(ratio, 2)) for front, back, ratio in found] == [
        ("on-accent", "accent", 1.19)
    ]


def test_the_style_sheet_holds_both_modes() -> None:
    light, dark = style_sheet("#1d5c63").split("@media (prefers-color-scheme: dark)")
    assert written(light) == palette("#1d5c63", LIGHT)
    assert written(dark) == palette("#1d5c63", DARK)


def test_the_shared_colours_are_those_that_the_region_s_are_fitted_to() -> None:
    """Without a region, the example's accent."""
    light, dark = TOKENS.split("@media (prefers-color-scheme: dark)")
    shown = {"light": written(light), "dark": {**written(light), **written(dark)}}
    for name, mode in MODES.items():
        told = {key: value for key, value in shown[name].items() if key not in PLAIN}
        assert told == {**mode.fixed, **palette(EXAMPLE[0], mode)}


def test_colours_are_mixed_at_build_and_not_by_the_browser() -> None:
    for path in (ROOT / "overrides/assets/css").glob("*.css"):
        assert "color-mix" not in path.read_text(encoding="utf-8")
