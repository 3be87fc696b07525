"""Agreements: whether they hold today, until when, and who has still to decide."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from webbstod.content import Content
from webbstod.model.agreement import Agreement
from webbstod.model.region import Municipality
from webbstod.views.alphabet import swedish_order

OVERDUE_AFTER_DAYS = 2 * 365


class AgreementView(NamedTuple):
    """`waiting` are the parties without a decision; `ends` is the last day, if there is one."""

    agreement: Agreement
    holds: bool
    state: str
    ends: date | None
    waiting: list[str]


def agreements(content: Content, today: date) -> list[AgreementView]:
    """Parents before what follows of them."""
    rows = sorted(
        content.agreements.values(), key=lambda row: (row.parent or "", swedish_order(row.title))
    )
    return [view(row, today) for row in rows]


def view(agreement: Agreement, today: date) -> AgreementView:
    waiting = [str(row.party) for row in agreement.decisions if row.state != "beslutat"]
    ends = last_day(agreement)
    state = _hinder(agreement, waiting, today) or ("gick ut" if ends and ends < today else "")
    return AgreementView(agreement, not state, state or "gäller", ends, waiting)


def _hinder(agreement: Agreement, waiting: list[str], today: date) -> str:
    if agreement.stamp.status == "utkast":
        return "ska tas fram"
    if agreement.needs_all and waiting:
        return "inte känt om den har trätt i kraft"
    if agreement.in_force and agreement.in_force > today:
        return "har inte trätt i kraft än"
    return ""


def last_day(agreement: Agreement) -> date | None:
    """The day before the anniversary, after the years that were agreed."""
    start, years = agreement.in_force, agreement.years
    if start is None or years is None:
        return agreement.stamp.valid_to
    # 29 February has an anniversary on 1 March.
    return date.fromordinal(date(start.year + years, start.month, 1).toordinal() + start.day - 2)


def local(content: Content) -> Iterator[tuple[Municipality, list[Agreement]]]:
    """Each municipality, with the agreements that name it alone or with a few others."""
    for town in sorted(content.municipalities.values(), key=lambda row: swedish_order(row.name)):
        own = [row for row in content.agreements.values() if town.id in row.municipalities]
        yield town, own
