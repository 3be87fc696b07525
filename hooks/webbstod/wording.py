"""How a text is bent to stand inside another."""


def in_sentence(role: str) -> str:
    """A role as it stands inside a sentence: `Verksamhetschefen.` → `verksamhetschefen`."""
    small = role[:1].lower() if role[1:2].islower() else role[:1]
    return small + role[1:].rstrip(".")


def sentence(text: str) -> str:
    """A text as it stands first: `rutin` → `Rutin`."""
    return text[:1].upper() + text[1:].rstrip(".")
