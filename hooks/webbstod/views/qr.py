"""A text as a QR code, for a template to draw."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

import segno

QUIET = 4
MASK = 2


class Qr(NamedTuple):
    """A square with sides of `size`, a quiet edge in them; `path` draws the dark ones in lines of
    width 1, the first row's along y = 0."""

    size: int
    path: str


def qr(text: str) -> Qr:
    """Every reader takes any mask; to weigh all eight would cost seven times as much."""
    rows = segno.make_qr(text, error="m", mask=MASK).matrix
    lines = (f"M{QUIET} {y}{''.join(_line(row))}" for y, row in enumerate(rows, QUIET))
    return Qr(len(rows) + 2 * QUIET, "".join(lines))


def _line(row: bytearray) -> Iterator[str]:
    for dark, run in groupby(row):
        width = len(list(run))
        yield f"h{width}" if dark else f"m{width} 0"
