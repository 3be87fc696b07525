"""Bytes of a file → text that every later reader can trust."""

import re

from webbstod.problems import Place, Problem

MAX_BYTES = 1_000_000


def decode(data: bytes, file: str) -> tuple[str | None, list[Problem]]:
    if len(data) > MAX_BYTES:
        remedy = "Dela upp innehållet på flera filer; en fil får vara högst 1 MB."
        return None, [Problem(Place(file), "filen är för stor.", remedy)]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        remedy = "Öppna filen i redigeraren, välj Spara som… och kodningen UTF-8."
        return None, [Problem(Place(file, line), "filen är inte sparad som UTF-8.", remedy)]
    return _readable(text.replace("\r\n", "\n").translate(_LINE_ENDS), file)


_LINE_ENDS = str.maketrans({"\r": "\n", "\x85": " ", "\u2028": " ", "\u2029": " "})
_UNREADABLE = re.compile(
    "[^\t\n\x20-\x7e\xa0-\ud7ff\ue001-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


def unreadable(text: str) -> re.Match[str] | None:
    """The first mark that no reader would see."""
    return _UNREADABLE.search(text)


def _readable(text: str, file: str) -> tuple[str | None, list[Problem]]:
    if match := unreadable(text):
        place = Place(file, text.count("\n", 0, match.start()) + 1)
        remedy = "Sudda raden och skriv den på nytt; klistra inte in den."
        return None, [Problem(place, "raden innehåller ett tecken som inte syns.", remedy)]
    return text, []
