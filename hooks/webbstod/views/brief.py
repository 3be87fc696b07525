"""The routine in short: who is asked, and the first words to say, in the order they are said."""

from collections.abc import Iterator
from typing import NamedTuple

from webbstod.content import Content
from webbstod.merge import Routine
from webbstod.model.question import Question
from webbstod.model.routine import Asking
from webbstod.views.words import asking, nearest, of_purpose, said

QUESTIONS = 3


class Brief(NamedTuple):
    """`say` is ids of the question bank: to be alone first, then secrecy, then the questions."""

    asking: list[Asking]
    say: list[str]


def brief(content: Content, routine: Routine) -> Brief:
    words = dict.fromkeys(str(one.id) for one in _say(content, routine))
    return Brief(sorted(asking(routine), key=_signs_last), list(words))


def _signs_last(row: Asking) -> bool:
    return row.track == "indikation"


def _say(content: Content, routine: Routine) -> Iterator[Question]:
    asked = said(content, routine, "sa-fragar-vi")
    opening = of_purpose("inledning", asked)
    questions = [one for one in asked if one.purpose not in ("sekretess", "inledning")]
    yield from of_purpose("enskildhet", nearest(content, routine, "enskildhet"))[:1]
    yield from _limits(content, routine, asked)
    yield from said(content, routine, "ta-emot")[:1]
    yield from opening[:1]
    yield from questions[:QUESTIONS]


def _limits(content: Content, routine: Routine, asked: list[Question]) -> list[Question]:
    """What cannot stay between them: as the questions have it, else by the age of those asked."""
    if told := of_purpose("sekretess", asked):
        return told
    ages = {one.age for one in asked}
    told = of_purpose("sekretess", nearest(content, routine, "sekretess"))
    return [one for one in told if one.age in ages] or told[:2]
