"""The search index: one entry a page and a contact, as a script that the search field adds.

A script and not JSON, because a page opened from a folder may not fetch files.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import TypedDict

from webbstod.addresses import address
from webbstod.fragments import plain_text
from webbstod.model.contact import Contact
from webbstod.pages.page import Page, PageKind
from webbstod.pages.renderer import Renderer
from webbstod.search.synonyms import Synonyms
from webbstod.views.contacts import ALWAYS, hours_in_words

GROUPS: dict[PageKind, str] = {
    "start": "Sidor",
    "del": "Gör nu",
    "svar": "Gör nu",
    "enhet": "Enheter",
    "enheter": "Enheter",
    "kommun": "Hjälp",
    "regelverk": "Regelverk",
    "ordlista": "Regelverk",
    "sida": "Sidor",
    "övrigt": "Sidor",
}
ACUTE = ("112", "nationell-linje")
_HEADING = re.compile(r"<(?:h[2-4]|summary)[^>]*>(.*?)</(?:h[2-4]|summary)>", re.DOTALL)


class Entry(TypedDict):
    """u address, t title, g group, p place, h headings, w keywords, x text, n number."""

    u: str
    t: str
    g: str
    p: str
    h: str
    w: str
    x: str
    n: str


def entries(renderer: Renderer, pages: Iterable[Page]) -> Iterator[Entry]:
    for contact in renderer.content.all_contacts():
        yield _contact(renderer, contact)
    synonyms = Synonyms(renderer.content.search_words.values())
    for page in sorted(pages, key=lambda page: page.address):
        if page.searched:
            yield _page(page, synonyms)


def _page(page: Page, synonyms: Synonyms) -> Entry:
    """What staff type for the page's own words counts as a heading of it."""
    own = page.own_text
    headings = map(plain_text, _HEADING.findall(page.body)) if own is None else ()
    typed = synonyms.of(" · ".join((page.title, *page.keywords)))
    return Entry(
        u=page.address,
        t=page.title,
        g=GROUPS[page.kind],
        p=page.place,
        h=" · ".join((*headings, *typed)),
        w=" ".join(dict.fromkeys(page.keywords)),
        x=plain_text(page.body) if own is None else " ".join(own.split()),
        n="",
    )


def _is_acute(contact: Contact) -> bool:
    """Answers at any hour, for what cannot wait."""
    return contact.kind in ACUTE and hours_in_words(contact.hours or ()) == [ALWAYS]


def _contact(renderer: Renderer, contact: Contact) -> Entry:
    number = contact.phones[0].number if contact.phones else ""
    mark = " (exempelnummer)" if number and contact.mark == "exempel" else ""
    return Entry(
        u=address(renderer.content, "kontakt", contact.id),
        t=contact.name,
        g="Akut" if _is_acute(contact) else "Hjälp",
        p="",
        h="",
        w=" ".join((contact.kind, *contact.groups)),
        x=plain_text(renderer.fragments.html(contact.about or "")),
        n=f"{number}{mark}",
    )


def script(renderer: Renderer, pages: Iterable[Page]) -> str:
    rows = json.dumps(list(entries(renderer, pages)), ensure_ascii=False, separators=(",", ":"))
    return f"window.webbstodSokindex={rows};\n"
