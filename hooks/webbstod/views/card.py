"""A unit's card: what its staff have in the pocket, chosen so that it fits one small sheet."""

from collections.abc import Iterator
from typing import NamedTuple

from webbstod.content import Content
from webbstod.merge import Routine
from webbstod.model.question import Age, Question
from webbstod.model.routine import Asking, BlockId, Track
from webbstod.model.unit import UnitType
from webbstod.views.words import asking, first, nearest

ROWS = 3
MINORS: tuple[Age, ...] = ("6–11", "12–17")
ADULTS: tuple[Age, ...] = ("vuxen", "vårdnadshavare")
ORDER: tuple[Track | None, ...] = ("rutin", "indikation", None)
ASKS: tuple[BlockId, ...] = ("sa-fragar-vi", "enskildhet")
RECEIVES: tuple[BlockId, ...] = ("ta-emot", "sa-fragar-vi", "ja")
USED: frozenset[BlockId] = frozenset({*ASKS, *RECEIVES, "vilka-och-nar", "sekretess"})


class Words(NamedTuple):
    """What to say: `alone` to become so, `then` when nobody else hears."""

    alone: Question | None
    then: list[Question]

    @property
    def tells_limit(self) -> bool:
        """Whether the limit of secrecy is among them."""
        return any(one.purpose == "sekretess" for one in self.then)


class Asked(NamedTuple):
    """Whom the unit asks on one track; `more` when there are rows left off."""

    track: Track | None
    rows: list[Asking]
    more: bool


def asked(routine: Routine) -> Iterator[Asked]:
    """On routine first, then at signs, then what is undecided."""
    for track in ORDER:
        rows = [row for row in asking(routine) if row.track == track]
        if rows:
            yield Asked(track, _broadest_and_nearest(rows), len(rows) > ROWS)


def words(content: Content, routine: Routine, unit_type: UnitType) -> Words:
    """At most three sentences of the routine's own, those of the nearest layer first."""
    tracks = {"indikation", *(row.track for row in asking(routine))}

    def said(*blocks: BlockId) -> list[Question]:
        found = nearest(content, routine, *blocks)
        return [one for one in found if tracks.intersection(one.tracks)]

    if unit_type.receives:
        met = said(*RECEIVES)
        alone = first("enskildhet", said("ta-emot", "enskildhet"))
        return Words(alone, _there(first("bemötande", met), first("följdfråga", met)))
    alone = first("enskildhet", said("enskildhet"))
    opening = first("inledning", said(*ASKS))
    question = _question(said(*ASKS), alone, opening)
    limit = _limit(said("sekretess", *ASKS), alone, question)
    return Words(alone, _there(limit or opening, question))


def _broadest_and_nearest(rows: list[Asking]) -> list[Asking]:
    return rows if len(rows) <= ROWS else [rows[0], *rows[1 - ROWS :]]


def _question(
    said: list[Question], alone: Question | None, opening: Question | None
) -> Question | None:
    """The first that suits those who were taken aside, and what it is opened with."""
    ages = _ages(alone)
    adapted = opening.adapted_for if opening else None
    return min(
        (one for one in said if one.purpose == "fråga"),
        key=lambda one: (one.age not in ages, adapted not in (None, one.adapted_for)),
        default=None,
    )


def _ages(alone: Question | None) -> tuple[Age, ...]:
    if alone is None or alone.age == "alla":
        return ("alla", *ADULTS, *MINORS)
    return (alone.age,) if alone.age in MINORS else ADULTS


def _limit(said: list[Question], *others: Question | None) -> Question | None:
    """Somebody under 18 is told the limit of secrecy before the question."""
    ages = [one.age for one in others if one and one.age in MINORS]
    return first("sekretess", (one for one in said if one.age in ages))


def _there(*questions: Question | None) -> list[Question]:
    return [one for one in questions if one]
