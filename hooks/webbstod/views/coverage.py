"""Which units have a routine of their own, and which only inherit: inheriting is not having."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from webbstod.content import Content
from webbstod.merge import Routine, inherited, lay
from webbstod.model.readings import Reference
from webbstod.model.unit import Unit
from webbstod.views.alphabet import swedish_order
from webbstod.views.unit import missing, parts
from webbstod.views.words import asking


class UnitState(NamedTuple):
    """`tracks` are how the unit asks, `unanswered` how many of its questions are open."""

    unit: Unit
    type: str
    state: str
    tracks: str
    unanswered: int
    contact: bool
    interfaces: int


TRACKS = {"rutin": "på rutin", "indikation": "vid tecken"}


ORDER = (
    "saknas", "ärvd, obekräftad", "egen, inte beslutad", "egen, beslutad",
    "ej tillämplig (tar emot)",
)  # fmt: skip


def by_need(content: Content) -> list[UnitState]:
    """Those that lack a routine first."""
    return sorted(states(content), key=lambda row: ORDER.index(row.state))


def states(content: Content) -> Iterator[UnitState]:
    below = cache(lambda name: inherited(content, name))
    counted = cache(lambda name: _unanswered(content, name, below(name)))
    for unit in sorted(content.units.values(), key=lambda row: swedish_order(row.name)):
        kind = content.unit_types.get(unit.type)
        if kind is None:
            continue
        routine = lay(below(unit.type), "Hos oss", unit.blocks)
        own = _unanswered(content, unit.type, routine) if unit.blocks else counted(unit.type)
        rows = asking(routine)
        tracks = dict.fromkeys(TRACKS[row.track] for row in rows if row.track)
        yield UnitState(
            unit, kind.short, _state(content, unit), ", ".join(tracks), own,
            bool(unit.contact_role), len(interfaces_of(content, unit)),
        )  # fmt: skip


def interfaces_of(content: Content, unit: Unit) -> tuple[str, ...]:
    """Ids of the contact paths that start at the unit or its type, and lead where its patients
    live."""
    own = {("enhet", str(unit.id)), ("enhetstyp", str(unit.type))}
    return tuple(
        str(row.id)
        for row in content.interfaces.values()
        if any((sender.target, str(sender)) in own for sender in row.sender)
        and _is_near(content, unit, row.receiver)
    )


def _is_near(content: Content, unit: Unit, receiver: Reference) -> bool:
    """A municipality's own contact is only for the units that serve it."""
    home = content.homes.get(receiver) if receiver.target == "kontakt" else None
    return home is None or home in unit.municipalities or "alla" in unit.municipalities


def _unanswered(content: Content, name: str, routine: Routine) -> int:
    return len(missing(parts(routine, content.unit_types[name])))


def _state(content: Content, unit: Unit) -> str:
    if content.unit_types[unit.type].receives:
        return "ej tillämplig (tar emot)"
    if unit.blocks:
        return "egen, beslutad" if unit.stamp.decided else "egen, inte beslutad"
    return "ärvd, obekräftad" if unit.type in content.routines else "saknas"
