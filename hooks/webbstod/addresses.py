"""Where each thing lives on the site: the contract that links and bookmarks rely on.

An address is relative to the site's root, with `/`: `enheter/bvc-kumla.html`.
"""

from collections.abc import Callable

from webbstod.content import Content
from webbstod.model.regulation import Regulation
from webbstod.model.unit import Unit
from webbstod.sections import LISTS, SECTIONS
from webbstod.targets import TARGETS

SHORT = "e"


def address(content: Content, target: str, name: str) -> str:
    """The address of the thing of a kind with an id."""
    if target == "kontakt" and name in content.homes:
        return f"hjalp/{content.homes[name]}.html#{name}"
    if target == "enhetstyp" and name not in content.used_types:
        return "enheter/index.html"
    if target == "kommun" and name == "alla":
        return "hjalp/index.html"
    return TARGETS[target].address.format(name)


def label(content: Content, target: str, name: str) -> str:
    """What a link by id says when its author gave it no text."""
    if target in _LABELS:
        return _LABELS[target](content, name)
    things = content.contacts if target == "kontakt" else getattr(content, TARGETS[target].table)
    return str(getattr(things[name], TARGETS[target].label))


def law_label(content: Content, name: str) -> str:
    """`19 kap. 1 § SoL (2025:400)` for a paragraph, `SoL (2025:400)` for a whole law."""
    if name in content.paragraphs:
        regulation, paragraph = content.paragraphs[name]
        return f"{paragraph.label} {_numbered(regulation)}"
    return _numbered(content.regulations[name])


def _numbered(regulation: Regulation) -> str:
    short, number = regulation.short, regulation.number
    return str(short) if number in short else f"{short} ({number})"


def prefix(page: str) -> str:
    """The way from a page's folder to the root: `../` for each folder."""
    return "../" * page.count("/")


def home(content: Content) -> str:
    """The site's root as other systems and paper name it, with `/`; empty where not decided."""
    known = content.region.address
    return f"{known.rstrip('/')}/" if known else ""


def short(hsa_id: str) -> str:
    """The address by a unit's HSA-id, for links from other systems: `e/se0000000000-t101.html`."""
    return f"{SHORT}/{hsa_id.lower()}.html"


def shorts(content: Content) -> dict[str, Unit]:
    """The unit that each short address leads to."""
    units = (unit for unit in content.units.values() if unit.type in content.unit_types)
    return {short(unit.hsa_id): unit for unit in units if unit.hsa_id}


def telephone(number: str) -> str:
    """A number as `tel:` takes it: Swedish numbers with +46, short numbers as they are."""
    digits = "".join(mark for mark in number if mark.isdigit())
    return f"tel:+46{digits[1:]}" if digits.startswith("0") else f"tel:{digits}"


_LABELS: dict[str, Callable[[Content, str], str]] = {
    "lag": law_label,
    "kommun": lambda content, name: (
        "hela länet" if name == "alla" else content.municipalities[name].name
    ),
    "del": lambda _, name: SECTIONS[name],
    "sida": lambda content, name: (
        LISTS[name].title if name in LISTS else content.written[name].head.title
    ),
    "hjalp": lambda _, name: name,
}
