"""Swedish order: å, ä and ö last."""

_LAST = str.maketrans({"å": "z1", "ä": "z2", "ö": "z3", "é": "e", "ü": "y"})


def swedish_order(text: str) -> str:
    return text.lower().translate(_LAST)


def initial(text: str) -> str:
    first = text[:1].upper()
    return first if first.isalpha() else "0–9"
