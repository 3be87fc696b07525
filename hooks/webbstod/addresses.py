"""Where each thing lives on the site: the contract that links and bookmarks rely on.

An address is relative to the site's root, with `/`: `enheter/bvc-kumla.html`.
"""

from collections.abc import Callable

from webbstod.content import Content
from webbstod.model.regulation import Regulation
from webbstod.sections import LISTS, SECTIONS

FOLDERS = {
    "enhet": "enheter/{}.html",
    "steg": "svar/{}.html",
    "kommun": "hjalp/{}.html",
    "lag": "regelverk/index.html#{}",
    "kalla": "regelverk/kallor.html#{}",
    "ord": "ordlista/index.html#{}",
    "del": "{}/index.html",
    "sida": "{}.html",
    "fraga": "fraga/index.html",
    "skriv": "dokumentera/index.html#{}",
    "hjalp": "hjalp/index.html#kommuner",
    "forum": "samverkan/forum.html#{}",
    "overenskommelse": "samverkan/overenskommelser.html#{}",
    "dokument": "regelverk/styrdokument.html#{}",
    "kurs": "ny-pa-jobbet/kurser.html#{}",
    "handelse": "nytt/kalender.html#{}",
    "instrument": "fordjupning/instrument.html#{}",
    "indikator": "samordnare/indikatorer.html#{}",
}


def address(content: Content, target: str, name: str) -> str:
    """The address of the thing of a kind with an id."""
    if target == "kontakt":
        return _contact(content, name)
    if target == "enhetstyp":
        return _unit_type(content, name)
    if target == "kommun" and name == "alla":
        return "hjalp/index.html"
    return FOLDERS[target].format(name)


def _unit_type(content: Content, name: str) -> str:
    """Among the units; only types that the region has stand there."""
    has = any(unit.type == name for unit in content.units.values())
    return f"enheter/index.html#{name}" if has else "enheter/index.html"


def _contact(content: Content, name: str) -> str:
    for town in content.municipalities.values():
        if any(contact.id == name for contact in town.contacts):
            return f"hjalp/{town.id}.html#{name}"
    return f"hjalp/index.html#{name}"


def label(content: Content, target: str, name: str) -> str:
    """What a link by id says when its author gave it no text."""
    return _LABELS[target](content, name)


def law_label(content: Content, name: str) -> str:
    """`19 kap. 1 § SoL (2025:400)` for a paragraph, `SoL (2025:400)` for a whole law."""
    if name in content.paragraphs:
        regulation, paragraph = content.paragraphs[name]
        return f"{paragraph.label} {_numbered(regulation)}"
    return _numbered(content.regulations[name])


def _numbered(regulation: Regulation) -> str:
    short, number = regulation.short, regulation.number
    return str(short) if number in short else f"{short} ({number})"


def _written(content: Content, name: str) -> str:
    page = content.page_of(name)
    return page.head.title if page else name


def prefix(page: str) -> str:
    """The way from a page's folder to the root: `../` for each folder."""
    return "../" * page.count("/")


def telephone(number: str) -> str:
    """A number as `tel:` takes it: Swedish numbers with +46, short numbers as they are."""
    digits = "".join(mark for mark in number if mark.isdigit())
    return f"tel:+46{digits[1:]}" if digits.startswith("0") else f"tel:{digits}"


_LABELS: dict[str, Callable[[Content, str], str]] = {
    "lag": law_label,
    "enhet": lambda content, name: content.units[name].name,
    "steg": lambda content, name: content.answers[name].title,
    "kommun": lambda content, name: (
        "hela länet" if name == "alla" else content.municipalities[name].name
    ),
    "kontakt": lambda content, name: content.contacts[name].name,
    "kalla": lambda content, name: content.sources[name].title,
    "ord": lambda content, name: content.terms[name].word,
    "enhetstyp": lambda content, name: content.unit_types[name].plural,
    "del": lambda _, name: SECTIONS[name],
    "sida": lambda content, name: LISTS[name].title if name in LISTS else _written(content, name),
    "forum": lambda content, name: content.forums[name].name,
    "overenskommelse": lambda content, name: content.agreements[name].title,
    "dokument": lambda content, name: content.documents[name].title,
    "kurs": lambda content, name: content.courses[name].name,
    "handelse": lambda content, name: content.events[name].name,
    "instrument": lambda content, name: content.instruments[name].name,
    "indikator": lambda content, name: content.indicators[name].name,
}
