"""From one text of a file to a value, or refused in Swedish.

A value keeps its place in the file, so that later checks can point at it.
"""

import re
from datetime import date
from typing import Any

from webbstod.nodes import Scalar
from webbstod.problems import Place
from webbstod.slugs import slug_fault, slugged


class Refused(ValueError):  # noqa: N818 - told to an author, not to a programmer
    """A value is not what its field takes."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


class MarkdownText(Scalar):
    """Markdown as the author wrote it."""


class Reference(Scalar):
    """The id of something else; `target` is the kind of thing it names."""

    target: str


class Day(date):
    """A calendar day that knows where it was written."""

    place: Place


def with_place(value: Scalar, made: Scalar) -> Any:
    made.place, made.first_line = value.place, value.first_line
    return made


def text(value: Scalar) -> Scalar:
    if not value.strip():
        raise Refused("texten är tom.", "Skriv en text, eller ta bort raden.")
    return value


def markdown(value: Scalar) -> MarkdownText:
    made: MarkdownText = with_place(value, MarkdownText(text(value).strip()))
    return made


_DAY = re.compile(r"((?:19|20|21)\d{2})-(\d{2})-(\d{2})\Z", re.ASCII)


def day(value: Scalar) -> Day:
    match = _DAY.match(value)
    try:
        day = Day(*map(int, match.groups())) if match else None
    except ValueError:
        day = None
    if day is None:
        raise Refused(f'"{value}" är inget datum.', "Skriv år-månad-dag, till exempel 2027-05-31.")
    day.place = value.place
    return day


def yes_no(value: Scalar) -> bool:
    if value not in ("ja", "nej"):
        remedy = "Skriv ja eller nej, med små bokstäver."
        raise Refused(f'"{value}" är varken ja eller nej.', remedy)
    return value == "ja"


def integer(value: Scalar) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", value):
        raise Refused(f'"{value}" är inget heltal.', "Skriv bara siffror, till exempel 12.")
    return int(value)


def clock(value: Scalar) -> Scalar:
    if not re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]|24:00", value):
        remedy = 'Skriv timmar:minuter, till exempel "08:30".'
        raise Refused(f'"{value}" är inget klockslag.', remedy)
    return value


_PHONE = re.compile(r"0\d{1,3}-\d{2,3}( ?\d{2,3}){1,3}\Z", re.ASCII)
_SHORT_NUMBERS = ("112", "1177", "114 14", "116 000", "116 006", "116 111", "90101")


def phone(value: Scalar) -> Scalar:
    """A hard space, as numbers are copied from the web with, is taken for a common one."""
    value = with_place(value, Scalar(value.replace("\u00a0", " ")))
    digits = sum(mark.isdigit() for mark in value)
    if value not in _SHORT_NUMBERS and not (_PHONE.match(value) and 8 <= digits <= 11):
        raise Refused(
            f'"{value}" är inget telefonnummer.',
            "Skriv riktnummer, bindestreck och grupper av siffror, till exempel 08-465 004 10.",
        )
    return value


def web_address(value: Scalar) -> Scalar:
    if "[" in value or not re.fullmatch(r"https?://[^\s<>\"']+\.[^\s<>\"']+", value):
        raise Refused(f'"{value}" är ingen webbadress.', "Skriv hela adressen, med https:// först.")
    return value


def email(value: Scalar) -> Scalar:
    if not re.fullmatch(r"[^\s@<>\"']+@[^\s@<>\"']+\.[a-z]{2,}", value):
        remedy = "Skriv till exempel webbstod@example.se."
        raise Refused(f'"{value}" är ingen e-postadress.', remedy)
    return value


def slug(value: Scalar) -> Scalar:
    if fault := slug_fault(value):
        raise Refused(f'"{value}" {fault}.', f"Skriv till exempel {slugged(value)}.")
    return value


def municipality_code(value: Scalar) -> Scalar:
    if not re.fullmatch(r"[0-9]{4}", value):
        raise Refused(f'"{value}" är ingen kommunkod.', "Skriv fyra siffror, till exempel 1881.")
    return value


_HSA_ID = re.compile(r"SE\d{10}-[A-Z0-9]{1,18}\Z", re.ASCII | re.IGNORECASE)


def hsa_id(value: Scalar) -> Any:
    """In capitals, whichever letters it was copied with."""
    if not _HSA_ID.match(value):
        remedy = "Skriv SE, tio siffror, bindestreck och resten, till exempel SE0000000000-T101."
        raise Refused(f'"{value}" är inget HSA-id.', remedy)
    return with_place(value, Scalar(value.upper()))


def colour(value: Scalar) -> Scalar:
    if not re.fullmatch(r"#[0-9a-f]{6}", value):
        raise Refused(f'"{value}" är ingen färg.', 'Skriv till exempel "#1d5c63".')
    return value
