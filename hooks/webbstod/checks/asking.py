"""Asking: signs always lead to the question, except where the unit receives."""

from collections.abc import Iterator
from datetime import date

from webbstod.content import Content
from webbstod.merge import inherited
from webbstod.nodes import place_of
from webbstod.problems import Problem


def check(content: Content, today: date) -> Iterator[Problem]:
    for name, unit_type in content.unit_types.items():
        pieces = inherited(content, name).get("vilka-och-nar", ())
        tracks = {row.track for piece in pieces for row in piece.block.asking}
        if not unit_type.receives and "indikation" not in tracks:
            yield Problem(
                place_of(pieces[0].block.id if pieces else unit_type.id),
                f"{unit_type.plural} frågar inte längre vid tecken på våld.",
                "Skriv sätt: tillägg här, eller lägg till en grupp med spår: indikation.",
            )
    for unit in content.units.values():
        everywhere = [name for name in unit.municipalities if name == "alla"]
        if everywhere and len(unit.municipalities) > 1:
            remedy = "Skriv antingen [alla] eller kommunernas id."
            yield Problem(
                everywhere[0].place, "alla kan inte stå tillsammans med andra kommuner.", remedy
            )
