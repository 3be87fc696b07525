"""Asking: signs always lead to the question, except where the unit receives."""

from collections.abc import Iterator
from datetime import date

from webbstod.content import Content
from webbstod.merge import inherited
from webbstod.problems import Problem


def check(content: Content, today: date) -> Iterator[Problem]:
    for name, unit_type in content.unit_types.items():
        pieces = inherited(content, name).get("vilka-och-nar", ())
        tracks = {row.track for piece in pieces for row in piece.block.asking}
        if not unit_type.receives and "indikation" not in tracks:
            yield Problem(
                unit_type.id.place,
                "enhetstypen frågar inte vid tecken på våld (spår: indikation).",
                "Skriv sätt: tillägg i blocket vilka-och-nar, så att den nationella grunden står kvar.",
            )
    for unit in content.units.values():
        names = [str(name) for name in unit.municipalities]
        if not names or ("alla" in names and len(names) > 1):
            yield Problem(
                unit.name.place,
                "enheten ska ha en eller flera kommuner, eller [alla].",
                "Skriv till exempel kommuner: [kumla].",
            )
