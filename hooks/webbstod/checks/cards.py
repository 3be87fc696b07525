"""What short addresses and QR codes need: the site's address, and an id of each unit."""

from collections.abc import Iterator
from datetime import date

from webbstod.content import Content
from webbstod.model.unit import Unit
from webbstod.nodes import Map, Scalar
from webbstod.problems import Place, Problem

SHOWN = 3


def check(content: Content, today: date) -> Iterator[Problem]:
    """Without the site's address the units' ids are no use yet, and are not asked for."""
    without = [unit for unit in content.units.values() if unit.hsa_id is None]
    if content.region.address is None:
        yield Problem(
            _place_beside(content.region.id, "adress"),
            "webbplatsens adress saknas: enheternas kort får ingen kort adress och ingen QR-kod.",
            "Skriv adress: med intranätets adress när den är bestämd.",
            "råd",
        )
    elif without:
        message = f"HSA-id saknas för {_names(without)}: kortet får ingen QR-kod."
        yield Problem(without[0].name.place, message, "Skriv hsa_id: i enhetens fil.", "råd")


def _place_beside(value: Scalar, name: str) -> Place:
    """Where the field that stands beside a value was written, also when it is null."""
    fields = value.parent
    place: Place = fields[name].place if isinstance(fields, Map) else value.place
    return place


def _names(units: list[Unit]) -> str:
    """The first few, and how many more."""
    names = ", ".join(unit.name for unit in units[:SHOWN])
    more = len(units) - SHOWN
    return f"{names} och {more} till" if more > 0 else names
