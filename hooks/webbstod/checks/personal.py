"""No patient data: a Swedish personal number anywhere is a fault."""

import re
from collections.abc import Iterator
from datetime import date

from webbstod.content import Content
from webbstod.nodes import Scalar
from webbstod.problems import Place, Problem
from webbstod.walk import scalars

_NUMBER = re.compile(r"(?<![\d-])(?:\d{2})?(\d{2})(\d{2})(\d{2})([-+ ]?)(\d{4})(?![\d-])", re.ASCII)
_FOUR_DIGITS = re.compile(r"[0-9]{4}")
_DASHES = str.maketrans({"–": "-", "\u2011": "-", "\u2212": "-", "\u00a0": " "})


def check(content: Content, today: date) -> Iterator[Problem]:
    phones = _phones(content)
    for thing in content.everything():
        for value in scalars(thing):
            if value not in phones:
                yield from _found(value, value.place.file, value.first_line)
    for page in content.pages:
        yield from _found(page.body, page.file, page.body_line)


def _phones(content: Content) -> frozenset[Scalar]:
    numbers = [phone.number for contact in content.all_contacts() for phone in contact.phones]
    support = content.support.contacts if content.support else ()
    return frozenset([*numbers, *(contact.phone for contact in support if contact.phone)])


def _found(text: str, file: str, first_line: int) -> Iterator[Problem]:
    if not _FOUR_DIGITS.search(text):
        return
    plain = text.translate(_DASHES)
    for match in _NUMBER.finditer(plain):
        if is_personal_number(match):
            line = first_line + plain.count("\n", 0, match.start())
            remedy = "Ta bort det. Här får inga uppgifter om patienter stå."
            yield Problem(Place(file, line), "texten innehåller ett personnummer.", remedy)


def is_personal_number(match: re.Match[str]) -> bool:
    """A day (or a co-ordination number's day + 60) and a right check digit."""
    year, month, day, _, last = match.groups()
    try:
        date(2000 + int(year), int(month), int(day) - 60 if int(day) > 60 else int(day))
    except ValueError:
        return False
    return _luhn(year + month + day + last)


def _luhn(digits: str) -> bool:
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(digits))
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
