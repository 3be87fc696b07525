"""What the layers of a routine say: whom they ask, and with which words of the question bank."""

from collections.abc import Iterable

from webbstod.content import Content
from webbstod.merge import Routine
from webbstod.model.question import Purpose, Question
from webbstod.model.routine import Asking, BlockId


def asking(routine: Routine) -> list[Asking]:
    return [row for piece in routine.get("vilka-och-nar", ()) for row in piece.block.asking]


def said(content: Content, routine: Routine, *blocks: BlockId) -> list[Question]:
    """Block by block, the lowest layer first: as it is read."""
    pieces = (piece for block in blocks for piece in routine.get(block, ()))
    return [content.questions[name] for piece in pieces for name in piece.block.say]


def nearest(content: Content, routine: Routine, *blocks: BlockId) -> list[Question]:
    """Block by block, the layer nearest to the unit first: what is chosen from."""
    pieces = (piece for block in blocks for piece in reversed(routine.get(block, ())))
    return [content.questions[name] for piece in pieces for name in piece.block.say]


def of_purpose(purpose: Purpose, questions: Iterable[Question]) -> list[Question]:
    return [one for one in questions if one.purpose == purpose]


def first(purpose: Purpose, questions: Iterable[Question]) -> Question | None:
    return next(iter(of_purpose(purpose, questions)), None)
