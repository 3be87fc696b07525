"""Lists to look things up in: units, laws, sources, glossary, all pages."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from webbstod.content import Content
from webbstod.model.regulation import Regulation
from webbstod.model.unit import Unit, UnitType
from webbstod.pages.listed import listed
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.views.alphabet import initial, swedish_order

ALL_PAGES = "a-o/index.html"
GROUPS = {
    "föreskrift": "Föreskrifter",
    "lag": "Lagar",
    "förordning": "Förordningar",
    "proposition": "Propositioner",
}


def pages(renderer: Renderer) -> Iterator[Page]:
    yield _finder(renderer)
    yield _laws(renderer)
    yield _sources(renderer)
    yield _glossary(renderer)


def _finder(renderer: Renderer) -> Page:
    content = renderer.content
    body = renderer.render("finder.html", groups=list(_by_type(content)), count=len(content.units))
    return Page(
        "enheter/index.html", "Hitta din enhet", "Alla enheter, efter slag.", "enheter", body,
        keywords=("mottagning", "avdelning", "min enhet", "klinik"),
        own_text="",
    )  # fmt: skip


def _by_type(content: Content) -> Iterator[tuple[UnitType, list[tuple[Unit, str]]]]:
    units = sorted(content.units.values(), key=lambda unit: swedish_order(unit.name))
    for kind in sorted(content.unit_types.values(), key=attrgetter("order")):
        own = [(unit, _places(content, unit)) for unit in units if unit.type == kind.id]
        if own:
            yield kind, own


def _places(content: Content, unit: Unit) -> str:
    if "alla" in unit.municipalities:
        return "hela länet"
    return ", ".join(content.municipalities[name].name for name in unit.municipalities)


def _laws(renderer: Renderer) -> Page:
    laws = renderer.content.regulations.values()
    groups = [(title, list(_of_kind(laws, kind))) for kind, title in GROUPS.items()]
    body = renderer.render("laws.html", groups=[group for group in groups if group[1]])
    return Page(
        "regelverk/index.html",
        "Regelverk",
        "Lagar och föreskrifter, med våra egna ord.",
        "regelverk",
        body,
        keywords=("lag", "föreskrift", "paragraf", "juridik"),
        own_text="",
    )


def _of_kind(laws: Iterable[Regulation], kind: str) -> Iterator[Regulation]:
    """Those in force first."""
    chosen = (law for law in laws if law.kind == kind)
    yield from sorted(chosen, key=lambda law: (law.repealed is not None, swedish_order(law.name)))


def _sources(renderer: Renderer) -> Page:
    sources = sorted(renderer.content.sources.values(), key=lambda row: swedish_order(row.title))
    return listed(renderer, "regelverk/kallor", sources=sources)


def _glossary(renderer: Renderer) -> Page:
    terms = sorted(renderer.content.terms.values(), key=lambda term: swedish_order(term.word))
    body = renderer.render("glossary.html", terms=terms)
    return Page(
        "ordlista/index.html", "Ordlista", "Ord och förkortningar.", "ordlista", body,
        keywords=("förkortning", "vad betyder", "begrepp"),
        own_text="",
    )  # fmt: skip


def all_pages(renderer: Renderer, others: Iterable[Page]) -> Page:
    """Every page A–Ö: where the search field leads without JavaScript."""
    shown = sorted(
        (page for page in others if page.searched),
        key=lambda page: (initial(page.title).isalpha(), swedish_order(page.title)),
    )
    letters = [
        (letter, list(rows))
        for letter, rows in groupby(shown, key=lambda page: initial(page.title))
    ]
    body = renderer.render("index.html", letters=letters)
    return Page(
        ALL_PAGES, "Alla sidor A–Ö", "Varje sida på webbplatsen.", "övrigt", body,
        keywords=("innehåll", "register"),
        searched=False,
    )  # fmt: skip
