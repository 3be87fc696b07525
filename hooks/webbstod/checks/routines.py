"""Steps and blocks: a `ska` has a source, a `null` says whom to ask, law is not replaced."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain

from webbstod.content import Content
from webbstod.merge import Routine, inherited, is_undecided, national
from webbstod.model.routine import Block, Step
from webbstod.model.routine import Routine as Layer
from webbstod.model.unit import Unit
from webbstod.nodes import place_of
from webbstod.problems import Problem


def check(content: Content, today: date) -> Iterator[Problem]:
    for step in _steps(content):
        if step.strength == "ska" and step.source is None:
            remedy = "Lägg till källa: med lagrummet, eller skriv bör."
            yield Problem(step.do.place, "ett steg som ska göras saknar källa.", remedy)
    for block in _blocks(content):
        yield from _fields_at_home(block)
        yield from _undecided(block)
    for name, regional in content.routines.items():
        yield from _above_the_law(regional, national(content, name))
    for unit in content.units.values():
        yield from _above_the_law(unit, inherited(content, unit.type))
        yield from _changed_below(content, unit)


def _blocks(content: Content) -> Iterator[Block]:
    layers = (content.unit_types, content.routines, content.units)
    routines: Iterable[list[Block]] = (thing.blocks for table in layers for thing in table.values())
    return chain(content.base.blocks, *routines)


def _steps(content: Content) -> Iterator[Step]:
    yield from (step for block in _blocks(content) for step in block.steps)
    yield from chain(content.risk.on_yes, content.risk.who_may_know)
    yield from (step for branch in content.branches.values() for step in branch.steps)
    for answer in content.answers.values():
        yield from chain(answer.steps, *(reason.steps for reason in answer.reasons))
        yield from chain(*(branch.steps for branch in answer.branches))


def _fields_at_home(block: Block) -> Iterator[Problem]:
    homes = {"frågar": (block.asking, "vilka-och-nar"), "tecken": (block.signs, "tecken")}
    for name, (values, home) in homes.items():
        if values and block.id != home:
            remedy = f"Flytta fältet till blocket {home}."
            yield Problem(
                place_of(block.id), f'fältet "{name}" hör inte till blocket {block.id}.', remedy
            )


def _undecided(block: Block) -> Iterator[Problem]:
    places = [place_of(block.id)] if is_undecided(block) and block.ask_whom is None else []
    rows = (row for row in block.asking if None in (row.occasion, row.track))
    places += [row.group.place for row in rows if row.ask_whom is None]
    for place in places:
        remedy = "Lägg till fråga_vem: med rollen som kan svara."
        yield Problem(place, "en uppgift är null, men ingen står att fråga.", remedy)
    nothing = not (block.text or block.steps or block.asking or block.say or block.signs)
    if nothing and not block.never_say and not is_undecided(block):
        yield Problem(
            place_of(block.id), f'blocket "{block.id}" är tomt.', "Skriv text: eller steg:."
        )


def _above_the_law(layer: Layer, below: Routine) -> Iterator[Problem]:
    for block in layer.blocks:
        if block.way == "ersätter" and any(
            step.strength == "ska" and step.source is not None and step.source.target == "lag"
            for piece in below.get(block.id, ())
            for step in piece.block.steps
        ):
            yield Problem(
                place_of(block.way),
                f'blocket "{block.id}" har ett steg som lagen kräver och får inte ersättas.',
                "Skriv sätt: tillägg.",
            )


def _changed_below(content: Content, unit: Unit) -> Iterator[Problem]:
    routine = content.routines.get(unit.type)
    ours, theirs = unit.stamp.reviewed, routine.stamp.reviewed if routine else None
    replaced = {block.id for block in unit.blocks if block.way == "ersätter"}
    changed = replaced & {block.id for block in routine.blocks} if routine else set()
    if changed and ours and theirs and ours < theirs:
        names = ", ".join(sorted(changed))
        yield Problem(
            ours.place,
            f"regionens rutin har ändrats efter er granskning ({names}).",
            "Läs regionens text, behåll eller ta bort er egen, och ändra granskad.",
            "råd",
        )
