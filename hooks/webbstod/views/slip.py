"""The neutral slips: a sheet of cards with ordinary numbers, one of them a helpline's."""

from typing import NamedTuple

from webbstod.content import Content
from webbstod.model.contact import Contact
from webbstod.views.poster import numbers

ACROSS, DOWN = 2, 4
ON_ALL = ("sos-112", "polisen-11414", "bris")
BY_ROW = ("kvinnofridslinjen", "kvinnofridslinjen", "stodlinjen-man", "stodlinjen-trans")


class SlipRow(NamedTuple):
    """A row of equal cards; `first` where no row above has the same helpline."""

    line: Contact
    first: bool


class Sheet(NamedTuple):
    """`ordinary` numbers stand on every card, around the row's own helpline."""

    ordinary: list[Contact]
    rows: list[SlipRow]


def sheet(content: Content) -> Sheet:
    """Always full: where a helpline is not known the first of them stands in its place."""
    known = numbers(content, BY_ROW)
    lines = (known + known[:1] * DOWN)[:DOWN]
    rows = [SlipRow(line, line not in lines[:at]) for at, line in enumerate(lines)]
    return Sheet(numbers(content, ON_ALL), rows)
