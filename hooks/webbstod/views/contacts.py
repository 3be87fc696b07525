"""Contacts: whom a unit's patients can turn to, by municipality."""

from collections.abc import Iterable
from typing import NamedTuple

from webbstod.content import Content
from webbstod.model.contact import Contact, Hours
from webbstod.model.region import Municipality
from webbstod.views.alphabet import swedish_order

WEEK: tuple[str, ...] = ("mån", "tis", "ons", "tor", "fre", "lör", "sön")
ALWAYS = "dygnet runt"
AT_ONCE = ("sos-112", "kvinnofridslinjen", "polisen-11414")


class Town(NamedTuple):
    """A municipality's help; `reports` takes child concern reports."""

    municipality: Municipality
    reports: list[Contact]
    others: list[Contact]


def town(municipality: Municipality) -> Town:
    reports = [contact for contact in municipality.contacts if contact.takes_reports]
    others = [contact for contact in municipality.contacts if not contact.takes_reports]
    return Town(municipality, reports, others)


def towns(content: Content, names: Iterable[str]) -> list[Town]:
    """The municipalities of a unit; all of the county's for `alla`."""
    wanted = set(names)
    return [
        town(place)
        for place in sorted(
            content.municipalities.values(), key=lambda place: swedish_order(place.name)
        )
        if place.id in wanted or "alla" in wanted
    ]


def at_once(content: Content) -> list[Contact]:
    """The numbers that everyone needs, first."""
    return [content.helplines[name] for name in AT_ONCE if name in content.helplines]


def hours_in_words(hours: Iterable[Hours]) -> list[str]:
    """`mån–fre 08:00–12:00, 13:00–16:30`, one line for each set of days with the same times."""
    by_day: dict[str, list[str]] = {}
    for interval in hours:
        for day in map(str, interval.days):
            by_day.setdefault(day, []).append(f"{interval.opens}–{interval.closes}")
    times = {day: ", ".join(sorted(spans)) for day, spans in by_day.items()}
    if set(times) == set(WEEK) and set(times.values()) == {"00:00–24:00"}:
        return [ALWAYS]
    lines, done = [], set[str]()
    for day in WEEK:
        if day in times and day not in done:
            same = [other for other in WEEK if times.get(other) == times[day]]
            done |= set(same)
            lines.append(f"{_days(same)} {times[day]}")
    return lines


def hours_to_tell_by(contact: Contact) -> str:
    """`mån,tis 08:00-12:00;ons 13:00-15:00`, for the browser to say whether a contact is open.

    Empty where it must not be said: the hours are not known, or their source is old.
    """
    if contact.mark == "V-old":
        return ""
    return ";".join(
        f"{','.join(interval.days)} {interval.opens}-{interval.closes}"
        for interval in contact.hours or ()
    )


def _days(days: list[str]) -> str:
    """`mån–fre` for days in a row, `mån, ons` for others."""
    places = [WEEK.index(day) for day in days]
    if len(days) == len(WEEK):
        return "alla dagar"
    if len(days) > 2 and places == list(range(places[0], places[-1] + 1)):
        return f"{days[0]}–{days[-1]}"
    return ", ".join(days)
