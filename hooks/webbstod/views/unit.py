"""What a clinician at one unit needs: the four parts of its routine, with origins."""

from collections.abc import Iterator
from dataclasses import dataclass

from webbstod.merge import Piece, Routine, is_open, is_undecided
from webbstod.model.routine import BLOCKS, PARTS, BlockId, PartId
from webbstod.model.unit import UnitType


@dataclass(frozen=True)
class BlockView:
    """A block of the routine; `missing` when nobody has answered its question yet."""

    id: BlockId
    title: str
    pieces: tuple[Piece, ...]
    missing: bool

    @property
    def inherited(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.origin != "Hos oss")

    @property
    def own(self) -> tuple[Piece, ...]:
        """What the unit says itself."""
        return tuple(piece for piece in self.pieces if piece.origin == "Hos oss")


@dataclass(frozen=True)
class PartView:
    id: PartId
    title: str
    blocks: list[BlockView]


def block_view(name: BlockId, routine: Routine) -> BlockView:
    pieces = tuple(_without_repeats(_answered(routine.get(name, ()))))
    return BlockView(name, BLOCKS[name].title, pieces, is_open(pieces) or _asking_open(pieces))


def _answered(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """A lower layer's `null` is gone when a higher layer has answered."""
    if is_open(pieces):
        return pieces
    return tuple(piece for piece in pieces if not is_undecided(piece.block))


def _without_repeats(pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    """Words that a lower layer says already are not said again."""
    said: set[str] = set()
    for piece in pieces:
        new = [words for words in piece.block.say if words not in said]
        said |= set(new)
        if new == piece.block.say:
            yield piece
        else:
            yield piece._replace(block=piece.block.model_copy(update={"say": new}))


def _asking_open(pieces: tuple[Piece, ...]) -> bool:
    rows = (row for piece in pieces for row in piece.block.asking)
    return any(None in (row.occasion, row.track) for row in rows)


def parts(routine: Routine, unit_type: UnitType) -> list[PartView]:
    """The four parts in their fixed order; receivers begin with *ta emot*."""
    return [
        PartView(
            part,
            words.receiver_title if unit_type.receives else words.title,
            [
                block_view(name, routine)
                for name, kind in BLOCKS.items()
                if kind.part == part and (unit_type.receives or not kind.receivers_only)
            ],
        )
        for part, words in PARTS.items()
    ]


def missing(parts_of_unit: list[PartView]) -> list[BlockView]:
    """The questions that nobody has answered for this unit."""
    return [block for part in parts_of_unit for block in part.blocks if block.missing]
