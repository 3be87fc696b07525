"""Swedish order: å, ä and ö last."""

_LAST = str.maketrans({"å": "{", "ä": "|", "ö": "}", "é": "e", "ü": "y"})  # what follows z


def swedish_order(text: str) -> str:
    return text.lower().translate(_LAST)


def initial(text: str) -> str:
    first = text[:1].upper()
    return first if first.isalpha() else "0–9"
