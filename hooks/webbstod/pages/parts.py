"""The start page and the four parts, for the whole region."""

from collections.abc import Iterator
from operator import attrgetter

from webbstod.merge import lay
from webbstod.model.region import Municipality
from webbstod.model.routine import BLOCKS, PARTS, PartId
from webbstod.pages.listed import doors
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.sections import LISTS
from webbstod.views import record
from webbstod.views.alphabet import swedish_order
from webbstod.views.audiences import audiences
from webbstod.views.brief import brief
from webbstod.views.calendar import notices
from webbstod.views.contacts import at_once, town
from webbstod.views.languages import LanguageView, languages
from webbstod.views.questions import bank
from webbstod.views.unit import BlockView, block_view

LATEST = 3
ASK = (
    "ställa frågan", "fråga om våld", "hur frågar jag", "vad säger jag", "våga fråga", "frågebank",
    "frågeguide", "ska alla få frågan", "vem ska fråga", "när frågar jag", "vilka tecken",
    "ensam med patienten", "få ut mannen ur rummet", "enskildhet", "tecken", "tecken på våld",
    "screening", "ask about violence",
)  # fmt: skip
WRITE = (
    "skriva i journalen", "vad skriver jag", "hur skriver jag", "var skriver jag", "journalmall",
    "får jag skriva", "måste jag skriva", "vill inte att det skrivs", "formulera",
    "exempelmening", "fraser", "citat", "patientens ord", "i vems journal", "skyddat sökord",
    "dold anteckning", "anteckna att anmälan är gjord", "charting",
)  # fmt: skip
HELP = (
    "vem ringer jag", "vart ringer jag", "vem kan hjälpa", "telefonnummer", "kontaktuppgifter",
    "nummer att ge patienten", "nummer till socialtjänsten", "stödlinje", "efter kontorstid",
    "skyddat boende", "boende i natt", "stöd i kommunen", "annan kommun", "helpline",
)  # fmt: skip


def pages(renderer: Renderer) -> Iterator[Page]:
    yield _start(renderer)
    reviewed = [row for row in languages(renderer.content, renderer.today) if row.reviewed]
    own = [row.translation for row in reviewed]
    short = brief(renderer.content, lay({}, "Nationellt", renderer.content.base.blocks))
    yield _part(
        renderer, "fraga", "ask.html", ASK,
        bank=bank(renderer.content), languages=own, brief=short,
    )  # fmt: skip
    yield from (_language(renderer, row) for row in reviewed)
    yield _write(renderer)
    report = block_view("orosanmalan", lay({}, "Nationellt", renderer.content.base.blocks))
    ways = doors(*(name for name in LISTS if name.startswith("hjalp/")))
    towns = _towns(renderer)
    yield _part(
        renderer, "hjalp", "help.html", HELP,
        report=report, doors=ways, audiences=audiences(renderer.content), **towns,
    )  # fmt: skip
    yield from _municipalities(renderer)


def _start(renderer: Renderer) -> Page:
    types = sorted(renderer.content.unit_types.values(), key=attrgetter("order"))
    used = {unit.type for unit in renderer.content.units.values()}
    body = renderer.render(
        "start.html",
        types=[kind for kind in types if kind.id in used],
        notices=[row for row in notices(renderer.content) if row.date <= renderer.today][:LATEST],
        **_towns(renderer),
    )
    return Page(
        "index.html", "Start", "Stöd när du frågar om våld i nära relationer.", "start", body,
        keywords=("hem", "första sidan", "börja"), own_text="",
    )  # fmt: skip


def _name(place: Municipality) -> str:
    return swedish_order(place.name)


def _towns(renderer: Renderer) -> dict[str, object]:
    towns = renderer.content.municipalities.values()
    return {"municipalities": sorted(towns, key=_name)}


def _blocks(renderer: Renderer, part: PartId) -> list[BlockView]:
    """The part as the national base has it; what units add stands on their own pages."""
    routine = lay({}, "Nationellt", renderer.content.base.blocks)
    names = [name for name, kind in BLOCKS.items() if kind.part == part and name in routine]
    return [block_view(name, routine) for name in names]


def _part(
    renderer: Renderer, part: PartId, template: str, keywords: tuple[str, ...], **values: object
) -> Page:
    body = renderer.render(template, blocks=_blocks(renderer, part), **values)
    words = PARTS[part]
    return Page(
        f"{part}/index.html", words.title, words.summary, "del", body, keywords=keywords,
        valid_to=renderer.content.base.stamp.holds_until,
    )  # fmt: skip


def _language(renderer: Renderer, view: LanguageView) -> Page:
    language = view.translation
    return Page(
        f"fraga/{language.id}.html",
        f"Frågorna på {language.language}",
        f"Frågor på {language.language}, att visa eller läsa upp.",
        "del",
        renderer.render("language.html", view=view),
        keywords=(language.language, language.own_name, "översättning", "tolk", "språk"),
    )


def _write(renderer: Renderer) -> Page:
    writing = record.region(renderer.content, renderer.today)
    return _part(renderer, "dokumentera", "write.html", WRITE, writing=writing)


def _municipalities(renderer: Renderer) -> Iterator[Page]:
    content = renderer.content
    for place in content.municipalities.values():
        units = [unit for unit in content.units.values() if place.id in unit.municipalities]
        body = renderer.render(
            "municipality.html",
            place=place,
            town=town(place),
            at_once=at_once(content),
            units=units,
        )
        yield Page(
            f"hjalp/{place.id}.html",
            f"Hjälp i {place.name}",
            f"Socialtjänst, jour och stöd i {place.name}.",
            "kommun",
            body,
            keywords=("kommun", *place.keywords),
            place=place.name,
            own_text="",
            valid_to=content.base.stamp.holds_until,
        )
