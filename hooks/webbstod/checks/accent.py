"""White can be read upon the region's accent; where it cannot, the site takes a darker shade."""

from collections.abc import Iterator
from datetime import date
from math import floor

from webbstod.colour import contrast
from webbstod.content import Content
from webbstod.palette import LIGHT, TEXT, palette
from webbstod.problems import Problem


def check(content: Content, today: date) -> Iterator[Problem]:
    accent = content.region.accent
    shown = palette(accent, LIGHT)["accent"]
    if shown != accent:
        message = (
            f"på accentfärgen {accent} syns vit text för svagt: kontrasten är "
            f"{_upon(accent)}, och {_ratio(TEXT)} behövs."
        )
        remedy = (
            f"Webbplatsen visar {shown} i stället, med {_upon(shown)}. Byt till den eller till "
            "en mörkare färg."
        )
        yield Problem(accent.place, message, remedy, "råd")


def _upon(colour: str) -> str:
    return _ratio(contrast(LIGHT.fixed["on-accent"], colour))


def _ratio(number: float) -> str:
    """In Swedish, and never rounded up: `4,4:1`."""
    return f"{floor(number * 10) / 10:.1f}:1".replace(".", ",")
