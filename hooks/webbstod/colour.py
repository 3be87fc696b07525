"""Colours as `#rrggbb`: how well one is seen upon another, and mixing as the eye sees it.

Contrast is WCAG 2's. Mixing and lightness are OKLab's, https://bottosson.github.io/posts/oklab.
"""

from collections.abc import Iterator
from math import cbrt
from typing import NamedTuple

Channels = tuple[float, float, float]


class Lab(NamedTuple):
    """Lightness 0–1, and two axes of hue; black and white lie on neither."""

    light: float
    green_red: float
    blue_yellow: float


def contrast(first: str, second: str) -> float:
    """From 1, the same, to 21, black and white."""
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def mixed(first: str, share: float, second: str) -> str:
    """So much of the first, the rest of the second; as CSS mixes `in oklab`."""
    pairs = zip(_lab(first), _lab(second), strict=True)
    return _hex(Lab(*(share * one + (1 - share) * other for one, other in pairs)))


def shades(colour: str, steps: int = 200) -> Iterator[str]:
    """The colour itself, then lighter and darker ones by turns, to white and black.

    Hue is kept, and as much chroma as a screen can show.
    """
    lab = _lab(colour)
    yield colour
    for step in range(1, steps + 1):
        for light in (lab.light + step / steps, lab.light - step / steps):
            if 0 <= light <= 1:
                yield _hex(lab._replace(light=light))


def _linear(colour: str) -> Channels:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _decoded(red), _decoded(green), _decoded(blue)


def _decoded(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _encoded(value: float) -> float:
    return value * 12.92 if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _lab(colour: str) -> Lab:
    r, g, b = _linear(colour)
    long = cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    middle = cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return Lab(
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _channels(lab: Lab) -> Channels:
    """Linear light; outside 0–1 where no screen shows the colour."""
    light, a, b = lab
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _hex(lab: Lab) -> str:
    values = (round(255 * _encoded(min(max(value, 0), 1))) for value in _channels(_shown(lab)))
    return "#" + "".join(f"{value:02x}" for value in values)


def _shown(lab: Lab) -> Lab:
    """The colour with the most chroma, up to its own, that a screen can show."""
    if _on_screen(lab):
        return lab
    most, least = 1.0, 0.0
    for _ in range(12):
        share = (most + least) / 2
        most, least = (most, share) if _on_screen(_paled(lab, share)) else (share, least)
    return _paled(lab, least)


def _paled(lab: Lab, share: float) -> Lab:
    return Lab(lab.light, share * lab.green_red, share * lab.blue_yellow)


def _on_screen(lab: Lab) -> bool:
    return all(-0.0001 <= value <= 1.0001 for value in _channels(lab))
