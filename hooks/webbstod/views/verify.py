"""What somebody must find out: old facts, what is being watched, and what is `null`."""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from pydantic import BaseModel, BeforeValidator

from webbstod.content import Content
from webbstod.kinds import KINDS
from webbstod.model.base import Entity
from webbstod.model.routine import BLOCKS, Block
from webbstod.model.stamp import Stamp
from webbstod.problems import Place
from webbstod.wording import sentence

NAMES = ("name", "title", "word", "label", "what", "group", "meaning", "question", "language", "id")

NOT_ASKED = ("verified", "date", "due", "address")


class Row(NamedTuple):
    """`what` is the thing, `about` what is to be found out, `place` where it stands."""

    what: str
    about: str
    place: Place


def old(content: Content) -> list[Row]:
    """Facts whose source is old."""
    return [
        Row(name, f"källa från {getattr(thing, 'verified', None) or 'okänt datum'}", place)
        for thing, name, place in _things(content)
        if getattr(thing, "mark", "") == "V-old"
    ]


def watched(content: Content) -> list[Row]:
    rows = []
    for law in content.regulations.values():
        rows += [Row(law.short, text, text.place) for text in law.watch]
        rows += [
            Row(f"{row.label} {law.short}", row.watch, row.watch.place)
            for row in law.paragraphs
            if row.watch
        ]
    return rows


def unanswered(content: Content) -> list[tuple[str, list[Row]]]:
    """What is `null`, by who can answer."""
    by_role: dict[str, list[Row]] = {}
    for thing, called, place in _things(content):
        for name, words in _nulls(thing.__class__):
            if getattr(thing, name) is None and name in thing.model_fields_set:
                role = sentence(str(_whom(thing) or content.region.coordinator))
                by_role.setdefault(role, []).append(Row(called, words, place))
    return sorted(by_role.items())


def _whom(thing: Any) -> str:
    """Who can answer, as the thing's page says it."""
    stamp = getattr(thing, "stamp", None)
    owner = stamp.owner if isinstance(stamp, Stamp) else None
    named = (getattr(thing, name, None) for name in ("ask_whom", "organiser", "provider", "owner"))
    return str(next((whom for whom in named if whom), None) or owner or "")


def undated(content: Content) -> int:
    """How many texts nobody has decided or reviewed."""
    stamps = (thing for thing, _, _ in _things(content, stamps=True) if isinstance(thing, Stamp))
    return sum(stamp.decided is None or stamp.reviewed is None for stamp in stamps)


@cache
def _nulls(model: type[Entity]) -> tuple[tuple[str, str], ...]:
    """The fields that may be `null`, or hold the text of a block."""
    return tuple(
        (name, field.title or name)
        for name, field in model.model_fields.items()
        if any(isinstance(rule, BeforeValidator) for rule in field.metadata)
        and name not in NOT_ASKED
    )


def _things(content: Content, *, stamps: bool = False) -> Iterator[tuple[Any, str, Place]]:
    """Every thing and what is nested in it, with what a person would call it."""
    for thing in content.everything():
        yield from _within(thing, "", Place("data"), stamps)


def _within(thing: Any, above: str, place: Place, stamps: bool) -> Iterator[tuple[Any, str, Place]]:
    if isinstance(thing, Stamp) and not stamps:
        return
    name, place = _name(thing), _place(thing) or place
    called = f"{above}: {name}" if above and name else above or name
    yield thing, called, place
    for value in vars(thing).values():
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, BaseModel):
                yield from _within(part, called, place, stamps)


def _place(thing: Any) -> Place | None:
    return next((value.place for value in vars(thing).values() if hasattr(value, "place")), None)


def _name(thing: Any) -> str:
    for name in NAMES:
        if value := getattr(thing, name, None):
            return BLOCKS[value].title if isinstance(thing, Block) else str(value)
    return _TITLES.get(thing.__class__, "")


_TITLES = {kind.model: kind.title for kind in KINDS}
