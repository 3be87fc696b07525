"""Swedish order: å, ä and ö last; marks on other letters do not count."""

import unicodedata

_LAST = str.maketrans({"å": "{", "ä": "|", "ö": "}"})  # what follows z
_FIRST = {"{": "Å", "|": "Ä", "}": "Ö"}


def swedish_order(text: str) -> str:
    letters = unicodedata.normalize("NFC", text.lower()).translate(_LAST)
    return "".join(
        mark for mark in unicodedata.normalize("NFD", letters) if not unicodedata.combining(mark)
    )


def initial(text: str) -> str:
    """The letter that a text stands under in a list; `0–9` for all that are no letters."""
    first = swedish_order(text)[:1]
    return _FIRST.get(first, first.upper() if first.isalpha() else "0–9")
