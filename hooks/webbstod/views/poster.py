"""What a unit type's poster may say: whether all are asked, to whom it speaks, which numbers."""

from collections.abc import Iterator
from datetime import date
from operator import attrgetter
from typing import Literal, NamedTuple

from webbstod.content import Content
from webbstod.merge import inherited
from webbstod.model.contact import Contact
from webbstod.model.language import Translation
from webbstod.model.routine import Asking
from webbstod.model.stamp import Stamp
from webbstod.model.unit import Reader, UnitType
from webbstod.views.languages import languages
from webbstod.views.words import asking

Voice = Literal["rutin", "indikation", "mottagare"]
_ADULT = ("sos-112", "kvinnofridslinjen", "stodlinjen-man", "stodlinjen-trans", "bris")
NUMBERS: dict[Reader, tuple[str, ...]] = {
    "vuxen": _ADULT,
    "vårdnadshavare": _ADULT,
    "barn": ("bris", "sos-112", "kvinnofridslinjen", "stodlinjen-man"),
    "ung": (
        "bris", "sos-112", "kvinnofridslinjen", "stodlinjen-man", "stodlinjen-trans",
        "ratt-att-valja",
    ),
}  # fmt: skip
SENTENCE = "inte-ditt-fel"


class Poster(NamedTuple):
    """`asked` is the group whose words are the heading, None where the poster may not say that
    all are asked; `unsaid` are groups asked on routine that it may not name. `change_by` is the
    day when somebody must have read its texts again."""

    unit_type: UnitType
    voice: Voice
    asked: Asking | None
    unsaid: list[Asking]
    numbers: list[Contact]
    sentences: list[tuple[Translation, str]]
    change_by: date | None

    @property
    def address(self) -> str:
        return f"affischer/{self.unit_type.id}.html"


def posters(content: Content, today: date) -> list[Poster]:
    """One for each type that the region has units of."""
    types = sorted(content.unit_types.values(), key=attrgetter("order"))
    return [_poster(content, kind, today) for kind in types if kind.id in content.used_types]


def _poster(content: Content, unit_type: UnitType, today: date) -> Poster:
    on_routine = [] if unit_type.receives else _on_routine(content, unit_type.id)
    asked = _sayable(content, unit_type.id, on_routine, today)
    return Poster(
        unit_type,
        "mottagare" if unit_type.receives else "rutin" if asked else "indikation",
        asked,
        [row for row in on_routine if row is not asked],
        numbers(content, NUMBERS[unit_type.reader]),
        list(_sentences(content, today)),
        _change_by(content, unit_type.id),
    )


def _on_routine(content: Content, unit_type: str) -> list[Asking]:
    return [row for row in asking(inherited(content, unit_type)) if row.track == "rutin"]


def _sayable(content: Content, unit_type: str, rows: list[Asking], today: date) -> Asking | None:
    """The group that the poster may say is asked: all of it, at a decided occasion, by a routine
    of the region's that is in force. Never told from the group's own words."""
    routine = content.routines.get(unit_type)
    if routine is None or not in_force(routine.stamp, today):
        return None
    return next((row for row in rows if row.poster and row.occasion), None)


def in_force(stamp: Stamp, today: date) -> bool:
    begun = stamp.valid_from is None or stamp.valid_from <= today
    ended = stamp.valid_to is not None and stamp.valid_to < today
    return stamp.status not in ("utkast", "upphävd") and begun and not ended


def numbers(content: Content, names: tuple[str, ...]) -> list[Contact]:
    return [content.helplines[name] for name in names if name in content.helplines]


def _sentences(content: Content, today: date) -> Iterator[tuple[Translation, str]]:
    """One sentence in each reviewed language; plain Swedish is no language of its own here."""
    for view in languages(content, today):
        if view.reviewed and view.translation.lang != "sv":
            for question, text in view.sentences:
                if question.id == SENTENCE:
                    yield view.translation, text


def _change_by(content: Content, unit_type: str) -> date | None:
    routine = content.routines.get(unit_type)
    stamps = [content.base.stamp, *([routine.stamp] if routine else [])]
    days = [day for stamp in stamps for day in (stamp.review_by, stamp.valid_to) if day]
    return min(days, default=None)
