"""The style sheets as one: what a page must have before it is drawn, in one fetch."""

import re
from collections.abc import Mapping

SHEET = "assets/css/webbstod.css"
FIRST = "tokens"
THEN = (
    "layout", "parts", "contacts", "lists", "card", "tables", "fields", "search", "my-unit",
    "routine", "aloud", "flow", "contrast",
)  # fmt: skip
PRINT = "print"
JOINED = (FIRST, *THEN, PRINT)
_ROOM = re.compile(r"(?<=[;{},])\s*\n\s*|^\s+", re.MULTILINE)
_REASON = re.compile(r"\s*/\*.*?\*/\s*", re.DOTALL)


def joined(sheets: Mapping[str, str], colours: str) -> str:
    """`sheets` is the text of each by name; `colours` are the region's, over the tokens' own.
    The reasons in their comments, and the room between the lines, are for who reads them here."""
    parts = [sheets.get(FIRST, ""), colours, *(sheets.get(name, "") for name in THEN)]
    whole = "".join(parts) + f"@media print {{\n{sheets.get(PRINT, '')}}}\n"
    return _ROOM.sub("", _REASON.sub("\n", whole)).lstrip()


def source(name: str) -> str:
    """Where one of them is written, below the project's `overrides`."""
    return f"assets/css/{name}.css"
