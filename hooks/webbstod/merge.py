"""unit ← region's routine for its unit type ← national floor, with the origin of every piece."""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple, TypeAlias

from webbstod.content import Content
from webbstod.model.routine import Block, BlockId
from webbstod.model.unit import Unit

Origin = Literal["Nationellt", "Regionens rutin", "Hos oss"]


class Piece(NamedTuple):
    """What one layer says in a block."""

    origin: Origin
    block: Block


Routine: TypeAlias = Mapping[BlockId, tuple[Piece, ...]]


def lay(below: Routine, origin: Origin, blocks: Iterable[Block]) -> Routine:
    """A layer on top of what is below it: `ersätter` hides the block's lower pieces."""
    routine = dict(below)
    for block in blocks:
        kept = () if block.way == "ersätter" else routine.get(block.id, ())
        routine[block.id] = (*kept, Piece(origin, block))
    return routine


def national(content: Content, unit_type: str) -> Routine:
    """What holds for the type everywhere."""
    routine = lay({}, "Nationellt", content.base.blocks)
    if unit_type in content.unit_types:
        routine = lay(routine, "Nationellt", content.unit_types[unit_type].blocks)
    return routine


def inherited(content: Content, unit_type: str) -> Routine:
    """What a unit of the type has before it says anything of its own."""
    routine = national(content, unit_type)
    if unit_type in content.routines:
        routine = lay(routine, "Regionens rutin", content.routines[unit_type].blocks)
    return routine


def routine_of(content: Content, unit: Unit) -> Routine:
    return lay(inherited(content, unit.type), "Hos oss", unit.blocks)


def is_open(pieces: tuple[Piece, ...]) -> bool:
    """Whether a block is left without an answer: nothing said, or the last word is `null`."""
    return not pieces or is_undecided(pieces[-1].block)


def is_undecided(block: Block) -> bool:
    """The author wrote `text: null`."""
    return "text" in block.model_fields_set and block.text is None
