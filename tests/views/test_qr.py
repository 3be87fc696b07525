"""The drawn lines are the dark squares of the code; that readers take them is tried on paper."""

import re

import segno

from webbstod.views.qr import MASK, QUIET, qr

ADDRESS = "https://prov.example.se/e/se0000000000-p1.html"


def drawn(path: str) -> set[tuple[int, int]]:
    dark, x, y = set[tuple[int, int]](), 0, 0
    for mark, first, second in re.findall(r"([Mmh])(\d+)(?: (\d+))?", path):
        if mark == "M":
            x, y = int(first), int(second)
        elif mark == "h":
            dark |= {(x + step, y) for step in range(int(first))}
        x += 0 if mark == "M" else int(first)
    return dark


def test_the_dark_squares_are_drawn_with_a_quiet_edge_around() -> None:
    rows = segno.make_qr(ADDRESS, error="m", mask=MASK).matrix
    code = qr(ADDRESS)
    assert code.size == len(rows) + 2 * QUIET
    assert drawn(code.path) == {
        (x + QUIET, y + QUIET) for y, row in enumerate(rows) for x, dark in enumerate(row) if dark
    }
