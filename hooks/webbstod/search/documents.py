"""The site → what its search finds: pages, and the contacts, words and laws that stand on them."""

import re
from collections.abc import Iterable, Iterator

from webbstod.addresses import address, law_label
from webbstod.content import Content
from webbstod.fragments import lines, plain_text
from webbstod.model.contact import Contact, ContactKind
from webbstod.model.regulation import Regulation
from webbstod.model.term import Term
from webbstod.pages.page import Page, PageKind
from webbstod.pages.renderer import Renderer
from webbstod.search.document import Document
from webbstod.sections import SECTIONS
from webbstod.views.contacts import ALWAYS, hours_in_words

ACUTE, ROUTINE, UNIT = "Akut", "Rutin", "Min enhet"
TOWN, LINES, DEPTH = "Hjälp i kommunen", "Stödlinjer och länet", "Fördjupning"
GROUPS: dict[PageKind, str] = {
    "del": ROUTINE,
    "svar": ROUTINE,
    "enhet": UNIT,
    "enheter": UNIT,
    "kommun": TOWN,
}
ACUTE_PAGE = "svar/akut-fara.html"
ACUTE_KINDS = ("112", "nationell-linje")
WORTH: dict[PageKind, float] = {"enhet": 0.9, "kommun": 0.9, "start": 0.6}
# Who only says "soc" means the one that answers by day.
CONTACT_WORTH: dict[ContactKind, float] = {"socialtjänst": 1.0, "socialjour": 0.85}
LISTS = ("ny-pa-jobbet/fall/", "om/", "samverkan/", "regelverk/")
LIST = 0.85
# What says nothing of a page's own: its sources, a drawing of what stands in words.
_ASIDE = re.compile(r'<(a|details|figure) class="(?:stort|kalla|flode)".*?</\1>', re.DOTALL)
_HEADING = re.compile(r"<(?:h[2-4]|summary)[^>]*>(.*?)</(?:h[2-4]|summary)>", re.DOTALL)


def documents(renderer: Renderer, pages: Iterable[Page]) -> Iterator[Document]:
    content = renderer.content
    yield from (_page(content, page) for page in pages if page.searched)
    yield from (_contact(renderer, contact) for contact in content.all_contacts())
    yield from (_term(renderer, term) for term in content.terms.values())
    yield from (_law(renderer, law) for law in content.regulations.values())


def _page(content: Content, page: Page) -> Document:
    own = page.own_text
    headings = map(plain_text, _HEADING.findall(_own(page.body))) if own is None else ()
    return Document(
        address=page.address,
        title=page.title,
        group=ACUTE if page.address == ACUTE_PAGE else GROUPS.get(page.kind, DEPTH),
        kind=_kind(content, page),
        place=page.place,
        keywords=tuple(dict.fromkeys(map(str, page.keywords))),
        headings=" · ".join(headings),
        text=_text(page),
        worth=_worth(page),
    )


def _text(page: Page) -> str:
    """A unit's description says nothing that its name does not."""
    own = lines(_own(page.body)) if page.own_text is None else page.own_text
    return own if page.kind == "enhet" else f"{page.description}\n{own}"


def _own(html: str) -> str:
    return _ASIDE.sub("", html)


def _worth(page: Page) -> float:
    is_list = page.address.startswith(LISTS) or (page.kind == "sida" and page.is_first)
    return LIST if is_list else WORTH.get(page.kind, 1.0)


def _kind(content: Content, page: Page) -> str:
    """A unit's type; else the section that the page stands in."""
    unit = content.units.get(page.address.rpartition("/")[2].removesuffix(".html"))
    if page.kind == "enhet" and unit:
        return str(content.unit_types[unit.type].name)
    return SECTIONS.get(page.section, "")


def _contact(renderer: Renderer, contact: Contact) -> Document:
    content = renderer.content
    number = contact.phones[0].number if contact.phones else ""
    home = content.municipalities.get(content.homes.get(contact.id, ""))
    acute = _is_acute(contact)
    reports = ("orosanmälan",) if contact.takes_reports else ()
    villages = (home.name, *home.keywords) if home else ()
    return Document(
        address=address(content, "kontakt", contact.id),
        title=contact.name,
        group=ACUTE if acute else TOWN if home else LINES,
        kind=contact.kind.replace("-", " "),
        place=home.name if home else "",
        number=number,
        example=contact.mark == "exempel",
        keywords=(contact.kind, number, *contact.groups, *contact.languages, *reports, *villages),
        text=lines(renderer.fragments.html(contact.about or "")),
        worth=1.0 if acute else CONTACT_WORTH.get(contact.kind, 0.9),
    )


def _is_acute(contact: Contact) -> bool:
    """Answers at any hour, for what cannot wait."""
    return contact.kind in ACUTE_KINDS and hours_in_words(contact.hours or ()) == [ALWAYS]


def _term(renderer: Renderer, term: Term) -> Document:
    return Document(
        address=address(renderer.content, "ord", term.id),
        title=f"{term.word} ({term.abbreviation})" if term.abbreviation else term.word,
        group=DEPTH,
        kind=SECTIONS["ordlista"],
        text=lines(renderer.fragments.html(term.meaning)),
        worth=0.65,
    )


def _law(renderer: Renderer, law: Regulation) -> Document:
    said = (law.about, *(paragraph.summary for paragraph in law.paragraphs))
    return Document(
        address=address(renderer.content, "lag", law.id),
        title=law.name
        if law.short in law.name
        else f"{law.name}, {law_label(renderer.content, law.id)}",
        group=DEPTH,
        kind=SECTIONS["regelverk"],
        keywords=(law.short, law.number, law_label(renderer.content, law.id)),
        headings=" · ".join(paragraph.label for paragraph in law.paragraphs),
        text="\n".join(lines(renderer.fragments.html(text)) for text in said),
        worth=0.8,
    )
