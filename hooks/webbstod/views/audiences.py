"""Audiences: whom the help of the county and the country is for, and who then answers."""

from collections.abc import Iterable
from typing import NamedTuple

from webbstod.content import Content
from webbstod.model.contact import Contact, TargetGroup
from webbstod.sections import LISTS

ADULT: tuple[TargetGroup, ...] = ("vuxna", "äldre", "funktionsnedsättning")
# Help with these is for them alone, whoever else it says that it is for.
APART: frozenset[TargetGroup] = frozenset({"heder", "utövare"})
# Help that names one of them is not for every adult, even if it says adults too.
NAMED: frozenset[TargetGroup] = frozenset({"kvinnor", "män", "hbtqi"})


class Kind(NamedTuple):
    """`among`: the groups that it is part of; `page`: the address to read on at."""

    title: str
    own: TargetGroup
    among: tuple[TargetGroup, ...] = ()
    page: str = ""


KINDS = (
    Kind("En kvinna", "kvinnor", ADULT),
    Kind("En man", "män", ADULT, "fordjupning/man-som-utsatts"),
    Kind("En hbtqi-person", "hbtqi", ADULT, "fordjupning/hbtqi"),
    Kind("Ett barn eller en ung", "barn", ("unga",), "hjalp/orosanmalan"),
    Kind("Någon i en hederskontext", "heder", (), "fordjupning/hedersrelaterat-vald"),
    Kind("Den som utövar våld", "utövare", (), "fordjupning/valdsutovare"),
    Kind("Du själv, för att rådgöra", "personal"),
)


class Audience(NamedTuple):
    """`contacts`: the county's own before the nation's lines; `page`: address and title."""

    title: str
    contacts: list[Contact]
    page: tuple[str, str] | None


def audiences(content: Content) -> list[Audience]:
    """Those that some contact is for."""
    contacts = [*content.resources.values(), *content.helplines.values()]
    found = [Audience(kind.title, _for(kind, contacts), _page(kind, content)) for kind in KINDS]
    return [row for row in found if row.contacts]


def _page(kind: Kind, content: Content) -> tuple[str, str] | None:
    if kind.page in LISTS:
        return kind.page, LISTS[kind.page].title
    written = content.written.get(kind.page)
    return (kind.page, str(written.head.title)) if written else None


def _for(kind: Kind, contacts: Iterable[Contact]) -> list[Contact]:
    """Those for staff to consult stand only where staff look: no patient can call them."""
    if kind.own == "personal":
        found = [one for one in contacts if _consulted(one) or kind.own in one.groups]
        return sorted(found, key=lambda one: not _consulted(one))
    found = [one for one in contacts if kind.own in one.groups or _among(kind, one)]
    ours = found if kind.own in APART else [one for one in found if not _consulted(one)]
    return sorted(ours, key=lambda one: (_consulted(one), kind.own not in one.groups))


def _consulted(contact: Contact) -> bool:
    return contact.entry == "konsultation"


def _among(kind: Kind, contact: Contact) -> bool:
    groups = set(contact.groups)
    others = APART | NAMED if kind.own in NAMED else APART
    return not groups & others and not groups.isdisjoint(kind.among)
