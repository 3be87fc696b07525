"""The routine in short: who is asked, and the first words to say, in the order they are said."""

from collections.abc import Iterator
from typing import NamedTuple

from webbstod.content import Content
from webbstod.merge import Routine
from webbstod.model.question import Purpose
from webbstod.model.routine import Asking, BlockId
from webbstod.views.unit import block_view

QUESTIONS = 3


class Brief(NamedTuple):
    """`say` is ids of the question bank: to be alone first, then secrecy, then the questions."""

    asking: list[Asking]
    say: list[str]


def brief(content: Content, routine: Routine) -> Brief:
    pieces = block_view("vilka-och-nar", routine).pieces
    rows = [row for piece in pieces for row in piece.block.asking]
    return Brief(sorted(rows, key=_signs_last), list(dict.fromkeys(_say(content, routine))))


def _signs_last(row: Asking) -> bool:
    return row.track == "indikation"


def _say(content: Content, routine: Routine) -> Iterator[str]:
    asked = _words(routine, "sa-fragar-vi")
    questions = [word for word in asked if _purpose(content, word) != "sekretess"]
    opening = [word for word in questions if _purpose(content, word) == "inledning"]
    yield from _alone(content, routine)
    yield from _limits(content, routine, asked)
    yield from _words(routine, "ta-emot")[:1]
    yield from opening[:1]
    yield from [word for word in questions if word not in opening][:QUESTIONS]


def _alone(content: Content, routine: Routine) -> list[str]:
    """To be alone with the patient."""
    words = _nearest(routine, "enskildhet")
    return [word for word in words if _purpose(content, word) == "enskildhet"][:1]


def _limits(content: Content, routine: Routine, asked: list[str]) -> list[str]:
    """What cannot stay between them: as the questions have it, else by the age of those asked."""
    if told := [word for word in asked if _purpose(content, word) == "sekretess"]:
        return told
    ages = {content.questions[word].age for word in asked}
    words = dict.fromkeys(_nearest(routine, "sekretess"))
    told = [word for word in words if _purpose(content, word) == "sekretess"]
    return [word for word in told if content.questions[word].age in ages] or told[:2]


def _words(routine: Routine, block: BlockId) -> list[str]:
    return [word for piece in routine.get(block, ()) for word in piece.block.say]


def _nearest(routine: Routine, block: BlockId) -> list[str]:
    """The words of the layer nearest to the unit first."""
    return [word for piece in reversed(routine.get(block, ())) for word in piece.block.say]


def _purpose(content: Content, word: str) -> Purpose:
    return content.questions[word].purpose
