"""Agreements: whether they hold today, until when, and who has still to decide."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from webbstod.content import Content
from webbstod.model.agreement import Agreement
from webbstod.model.region import Municipality
from webbstod.views.alphabet import swedish_order


class AgreementView(NamedTuple):
    """`waiting` and `refused` are parties; `ends` is the last day, if there is one."""

    agreement: Agreement
    holds: bool
    state: str
    ends: date | None
    waiting: list[str]
    refused: list[str]


def agreements(content: Content, today: date) -> list[AgreementView]:
    """Parents before what follows of them."""
    rows = sorted(
        content.agreements.values(),
        key=lambda row: (_depth(content, row), swedish_order(row.title)),
    )
    return [view(row, today) for row in rows]


def _depth(content: Content, agreement: Agreement) -> int:
    """How many stand above it. Those that stand above each other in a ring end somewhere."""
    above: set[str] = set()
    while agreement.parent and agreement.parent not in above:
        above.add(agreement.parent)
        if agreement.parent not in content.agreements:
            break
        agreement = content.agreements[agreement.parent]
    return len(above)


def view(agreement: Agreement, today: date) -> AgreementView:
    decided = agreement.decisions
    waiting = [str(row.party) for row in decided if row.state == "väntar"]
    refused = [str(row.party) for row in decided if row.state == "avslag"]
    ends = last_day(agreement)
    state = _hinder(agreement, waiting, refused, today) or (
        "gick ut" if ends and ends < today else ""
    )
    return AgreementView(agreement, not state, state or "gäller", ends, waiting, refused)


def _hinder(agreement: Agreement, waiting: list[str], refused: list[str], today: date) -> str:
    if agreement.stamp.status in ("utkast", "upphävd"):
        return "ska tas fram" if agreement.stamp.status == "utkast" else "upphävd"
    if agreement.needs_all and refused:
        return "gäller inte, en part har sagt nej"
    if agreement.needs_all and (waiting or agreement.in_force is None):
        return "inte känt om den har trätt i kraft"
    starts = _latest(agreement.in_force, agreement.stamp.valid_from)
    if starts and starts > today:
        return "har inte trätt i kraft än"
    return ""


def last_day(agreement: Agreement) -> date | None:
    """The day before the anniversary, after the years that were agreed; earlier if it says so."""
    start, years, end = agreement.in_force, agreement.years, agreement.stamp.valid_to
    if start is None or years is None:
        return end
    # 29 February has an anniversary on 1 March.
    last = date.fromordinal(date(start.year + years, start.month, 1).toordinal() + start.day - 2)
    return min(last, end) if end else last


def _latest(*days: date | None) -> date | None:
    return max((day for day in days if day), default=None)


def local(content: Content) -> Iterator[tuple[Municipality, list[Agreement]]]:
    """Each municipality, with the agreements that name it alone or with a few others."""
    for town in sorted(content.municipalities.values(), key=lambda row: swedish_order(row.name)):
        own = [row for row in content.agreements.values() if town.id in row.municipalities]
        yield town, own
