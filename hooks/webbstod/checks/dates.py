"""Dates: in order, and not past. The calendar alone never stops a publication."""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from webbstod.content import Content
from webbstod.model.regulation import Regulation
from webbstod.model.stamp import Stamp
from webbstod.problems import Problem


def check(content: Content, today: date) -> Iterator[Problem]:
    for stamp in stamps(content):
        disorder = list(_order(stamp))
        yield from disorder or chain(_past(stamp, today), _ahead(stamp, today))
    for regulation in content.regulations.values():
        yield from _old(regulation)
    for review in content.reviews.values():
        if review.reviewed > today:
            message = f"granskad är {review.reviewed}, en dag som inte har kommit än."
            remedy = "Skriv dagen då översättningen granskades. Innan dess visas den inte."
            yield Problem(review.reviewed.place, message, remedy, "råd")


def stamps(content: Content) -> Iterator[Stamp]:
    for thing in content.everything():
        if isinstance(stamp := getattr(thing, "stamp", None), Stamp):
            yield stamp


def _order(stamp: Stamp) -> Iterator[Problem]:
    pairs = (
        (stamp.reviewed, stamp.review_by, "granskas_senast ligger före granskad."),
        (stamp.valid_from, stamp.valid_to, "gäller_till ligger före gäller_från."),
    )
    for first, last, message in pairs:
        if first and last and last < first:
            yield Problem(last.place, message, "Kontrollera båda datumen.")


def _ahead(stamp: Stamp, today: date) -> Iterator[Problem]:
    for name, day in (("beslutad", stamp.decided), ("granskad", stamp.reviewed)):
        if day and day > today:
            message = f"{name} är {day}, en dag som inte har kommit än."
            yield Problem(day.place, message, "Kontrollera året.", "råd")


def _past(stamp: Stamp, today: date) -> Iterator[Problem]:
    if stamp.status == "upphävd":
        return
    if stamp.review_by and stamp.review_by < today:
        message = f"texten skulle ha granskats senast {stamp.review_by}."
        remedy = "Läs igenom den, ändra granskad och granskas_senast."
        yield Problem(stamp.review_by.place, message, remedy, "råd")
    if stamp.valid_to and stamp.valid_to < today:
        message = f"texten gällde till {stamp.valid_to}."
        remedy = "Besluta en ny text, eller ändra gäller_till."
        yield Problem(stamp.valid_to.place, message, remedy, "råd")


def _old(regulation: Regulation) -> Iterator[Problem]:
    for paragraph in regulation.paragraphs:
        if paragraph.mark == "V-old" and not regulation.repealed:
            yield Problem(
                paragraph.id.place,
                f"{paragraph.label} {regulation.short} är kontrollerad {paragraph.verified}.",
                "Kontrollera lydelsen, och ändra verifierad och märke.",
                "råd",
            )
