"""The region's accent → the colours of the site, so that all that is read and seen can be.

What is the same for all regions stands in `overrides/assets/css/tokens.css`, and here, since
the region's own colours are fitted to it; a test holds the two together.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from webbstod.colour import contrast, mixed, shades

READING, TEXT, EDGE = 7, 4.5, 3
SHAPE = 1.35  # a filled form: what it says is a text upon it
RING = 9  # one of two colours 9 : 1 apart is 3 : 1 from any third


class Pair(NamedTuple):
    """A colour is seen upon others; the least contrast that it must have there."""

    front: str
    backs: tuple[str, ...]
    least: float


GROUNDS = ("paper", "surface", "tint", "warm", "alarm-soft")
# Every pair that the style sheets use. Not `line`: it parts what would be plain without it.
PAIRS = (
    Pair("ink", GROUNDS, READING),
    Pair("ink-soft", GROUNDS, TEXT),
    Pair("link", ("paper", "surface"), READING),
    Pair("link", ("tint", "warm", "alarm-soft"), TEXT),
    Pair("on-accent", ("accent", "head"), TEXT),
    Pair("on-alarm", ("alarm",), TEXT),
    Pair("alarm", GROUNDS, TEXT),
    Pair("accent", ("paper", "surface", "tint", "warm"), SHAPE),
    Pair("tint-line", ("paper", "surface"), EDGE),
    Pair("warm-line", ("paper", "surface", "tint", "warm"), EDGE),
    Pair("edge", ("paper", "surface", "tint", "warm"), EDGE),
    Pair("field-edge", ("head",), EDGE),
    Pair("on-focus", ("focus",), RING),
)


class Mode(NamedTuple):
    """The colours that every region has, and how its own are mixed: so much accent, with what."""

    fixed: Mapping[str, str]
    mixes: Mapping[str, tuple[float, str]]


LIGHT = Mode(
    {
        "paper": "#faf8f4", "surface": "#ffffff", "ink": "#1c2528", "ink-soft": "#4a575b",
        "edge": "#717c7f", "field-edge": "#ffffff", "on-accent": "#ffffff",
        "warm": "#fdf1e1", "warm-line": "#b8692a",
        "alarm": "#a3251c", "on-alarm": "#ffffff", "alarm-soft": "#fdf0ed",
        "focus": "#ffd23f", "on-focus": "#16191a",
    },
    {
        "head": (0.94, "#000000"),
        "tint": (0.09, "#ffffff"),
        "tint-line": (0.6, "#ffffff"),
        "link": (0.88, "#000000"),
    },
)  # fmt: skip
DARK = Mode(
    {
        **LIGHT.fixed,
        "paper": "#14191b", "surface": "#1d2528", "ink": "#ece8e0", "ink-soft": "#b7bfc1",
        "edge": "#8b989c", "field-edge": "#8b989c",
        "warm": "#33291c", "warm-line": "#dca066",
        "alarm": "#ffa396", "on-alarm": "#2a0b07", "alarm-soft": "#38211e",
    },
    {
        "head": (0.62, "#0b1011"),
        "tint": (0.26, "#1d2528"),
        "tint-line": (0.5, "#b9d6d6"),
        "link": (0.32, "#e6fbfb"),
    },
)  # fmt: skip


def palette(accent: str, mode: Mode) -> dict[str, str]:
    """The region's own colours, each as near to what was wanted as its pairs let it be."""
    known = {**mode.fixed, "accent": accent}
    known["accent"] = _fitted("accent", known)
    for name, (share, other) in mode.mixes.items():
        known[name] = mixed(known["accent"], share, other)
        known[name] = _fitted(name, known)
    return {name: known[name] for name in ("accent", *mode.mixes)}


def style_sheet(accent: str) -> str:
    light, dark = (_rule(palette(accent, mode)) for mode in (LIGHT, DARK))
    return f"{light}@media (prefers-color-scheme: dark) {{\n{dark}}}\n"


def lacking(colours: Mapping[str, str]) -> Iterator[tuple[str, str, float]]:
    """The pairs that are too near each other, with their contrast."""
    for front, backs, least in PAIRS:
        for back in backs:
            if {front, back} <= colours.keys():
                found = contrast(colours[front], colours[back])
                if found < least:
                    yield front, back, found


def _fitted(name: str, known: Mapping[str, str]) -> str:
    """The nearest shade that can be read and seen with all that is known so far."""
    others = [
        (known[back if name == front else front], least)
        for front, backs, least in PAIRS
        for back in backs
        if name in {front, back} and {front, back} <= known.keys()
    ]
    return next(
        shade for shade in shades(known[name])
        if all(contrast(shade, other) >= least for other, least in others)
    )  # fmt: skip


def _rule(colours: Mapping[str, str]) -> str:
    rows = "".join(f"  --{name}: {colour};\n" for name, colour in colours.items())
    return f":root {{\n{rows}}}\n"
