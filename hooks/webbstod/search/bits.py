"""Small numbers as bits, written as base64: what a browser's `atob` reads.

Nothing tells them apart but the order in which they are written, and in which
`overrides/assets/js/search-bits.js` reads them.
"""

import base64
from collections.abc import Iterable
from math import log2


class Bits:
    def __init__(self) -> None:
        self._written: list[str] = []

    def fixed(self, value: int, width: int) -> None:
        self._written.append(f"{value:0{width}b}" if width else "")

    def gamma(self, value: int) -> None:
        """From 1: as many zeros as there are bits after the first, then the bits (Elias)."""
        self._written.append("0" * (value.bit_length() - 1) + f"{value:b}")

    def rice(self, value: int, low: int) -> None:
        """What is above the `low` last bits as so many ones and a zero, then those bits."""
        self._written.append("1" * (value >> low) + "0")
        self.fixed(value & ((1 << low) - 1), low)

    def text(self) -> str:
        bits = "".join(self._written)
        size = (len(bits) + 7) // 8
        value = int(bits.ljust(size * 8, "0") or "0", 2)
        return base64.b64encode(value.to_bytes(size)).decode("ascii").rstrip("=")


def width(count: int) -> int:
    """How many bits tell so many things apart."""
    return max(0, count - 1).bit_length()


def rice_bits(among: int, chosen: int) -> int:
    """How many low bits suit the steps between so many chosen, among so many."""
    return max(0, round(log2(0.69 * among / chosen))) if chosen else 0


def fixed(values: Iterable[int], count: int) -> str:
    """Numbers below `count`."""
    bits = Bits()
    for value in values:
        bits.fixed(value, width(count))
    return bits.text()
