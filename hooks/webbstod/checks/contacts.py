"""Contacts: hours that can be read, a receiver of child concern reports in each municipality."""

from collections.abc import Iterator
from datetime import date

from webbstod.content import Content
from webbstod.model.contact import Contact, Hours
from webbstod.problems import Problem


def check(content: Content, today: date) -> Iterator[Problem]:
    for contact in content.all_contacts():
        yield from _hours(contact)
        yield from _verified(contact, today)
    for town in content.municipalities.values():
        if not any(contact.takes_reports for contact in town.contacts):
            yield Problem(
                town.name.place,
                f"ingen kontakt i {town.name} tar emot orosanmälan.",
                "Skriv orosanmälan: ja på socialtjänstens mottagning.",
            )


def _hours(contact: Contact) -> Iterator[Problem]:
    for interval in contact.hours or ():
        if interval.opens >= interval.closes:
            yield Problem(
                interval.opens.place,
                f"{interval.opens}–{interval.closes} slutar innan det börjar.",
                "Dela tider som går över midnatt: till 24:00, och från 00:00 nästa dag.",
            )
    for day, first, second in _overlaps(contact.hours or []):
        yield Problem(
            second.opens.place,
            f"tiderna överlappar på {day}.",
            f"{first.opens}–{first.closes} står redan. Ändra den ena.",
        )


def _overlaps(hours: list[Hours]) -> Iterator[tuple[str, Hours, Hours]]:
    for number, second in enumerate(hours):
        for first in hours[:number]:
            shared = [day for day in second.days if day in first.days]
            if shared and first.opens < second.closes and second.opens < first.closes:
                yield shared[0], first, second


def _verified(contact: Contact, today: date) -> Iterator[Problem]:
    if contact.verified and contact.verified > today:
        yield Problem(
            contact.verified.place,
            f"källans datum, {contact.verified}, har inte varit än.",
            "Skriv det datum som står på källan.",
            "råd",
        )
    if contact.mark == "V" and contact.verified is None:
        yield Problem(
            contact.id.place,
            "kontakten saknar datum för sin källa.",
            "Skriv verifierad: med källans datum, eller märke: V-old om källan saknar datum.",
        )
    elif contact.mark == "V-old":
        yield Problem(
            contact.id.place,
            f"uppgifterna om {contact.name} är från {contact.verified or 'en källa utan datum'}.",
            "Kontrollera dem, och ändra verifierad och märke.",
            "råd",
        )
