"""Example data: numbers and ids that are nobody's while the region is an example, never after."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain

from webbstod.content import Content
from webbstod.nodes import Scalar
from webbstod.problems import Problem

INVENTED = "SE0000000000-"
NATIONAL = ("112", "114 14", "1177")
RESERVED = re.compile(
    r"08-46500[4]\d\d|031-39006[0-4]\d|040-62804[0-4]\d|0980-3192\d\d|070-17406(0[5-9]|[1-9]\d)"
)


def is_reserved(number: str) -> bool:
    """Of a series that the Swedish regulator keeps for fiction."""
    return RESERVED.fullmatch(number.replace(" ", "")) is not None


def check(content: Content, today: date) -> Iterator[Problem]:
    yield from _unmarked(content)
    yield from _hsa_ids(content)
    for number in _local_numbers(content):
        if content.region.example and number not in NATIONAL and not is_reserved(number):
            yield Problem(
                number.place,
                f"{number} hör inte till de nummer som är reserverade för exempel.",
                "Välj ett i serien 08-465 004 00–99. Riktiga nummer läggs in vid driftstart.",
            )
        if not content.region.example and is_reserved(number):
            yield Problem(
                number.place, f"{number} är ett exempelnummer.", "Skriv det riktiga numret."
            )


def _hsa_ids(content: Content) -> Iterator[Problem]:
    """Short addresses stay; so an example's must not be somebody's."""
    for name in (unit.hsa_id for unit in content.units.values() if unit.hsa_id):
        invented = name.startswith(INVENTED)
        if content.region.example and not invented:
            message = f"{name} kan vara en riktig enhets HSA-id."
            remedy = f"Skriv {INVENTED} och siffror. Riktiga id läggs in vid driftstart."
            yield Problem(name.place, message, remedy)
        if invented and not content.region.example:
            message = f"{name} är ett påhittat HSA-id."
            yield Problem(name.place, message, "Skriv enhetens eget id, eller ta bort raden.")


def _unmarked(content: Content) -> Iterator[Problem]:
    """A reserved number that would be shown as a real one."""
    for contact in content.all_contacts():
        for phone in contact.phones:
            if contact.mark != "exempel" and is_reserved(phone.number):
                yield Problem(
                    phone.number.place,
                    f"{phone.number} är ett exempelnummer, men kontakten är märkt {contact.mark}.",
                    "Skriv märke: exempel och verifierad: null.",
                )


def _local_numbers(content: Content) -> Iterator[Scalar]:
    towns = content.municipalities.values()
    contacts = chain(content.resources.values(), *(town.contacts for town in towns))
    yield from (phone.number for contact in contacts for phone in contact.phones)
    yield from (unit.phone for unit in content.units.values() if unit.phone)
    support = content.support.contacts if content.support else ()
    yield from (contact.phone for contact in support if contact.phone)
