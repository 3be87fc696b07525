"""A small site to search, and the asking of it."""

from tests.known import node
from tests.search.asking import ask
from webbstod.model.search_words import SearchWords
from webbstod.search.document import Document
from webbstod.search.search import Search

DOCUMENTS = [
    Document("strypvald.html", "Strypvåld", text="Läkare bedömer före hemgång.\nFråga om halsen."),
    Document(
        "orosanmalan.html", "Orosanmälan för ett barn", text="Anmäl genast till socialnämnden."
    ),
    Document(
        "polisanmalan.html", "Polisanmälan", text="Det är patienten som bestämmer om en anmälan."
    ),
    Document("tand.html", "Tand- och käkskador", text="Fotografera."),
    Document(
        "journal.html", "Journalen i 1177", keywords=("psykisk misshandel",), text="Vem läser?"
    ),
    Document("misshandel.html", "Våldets former", keywords=("misshandel",), text="Slag och hot."),
    Document("kumla.html", "Hjälp i Kumla", place="Kumla", keywords=("hällabrottet",)),
    Document("kumla.html#jour", "Socialjouren", place="Kumla", keywords=("Kumla",), example=True),
    Document("nora.html#jour", "Socialjouren", place="Nora", keywords=("Nora",), example=True),
    Document("bvc-kumla.html", "BVC Kumla", place="Kumla", kind="BVC", worth=0.9),
    Document("bvc-nora.html", "BVC Nora", place="Nora", kind="BVC", worth=0.9),
    Document("tolk.html", "Tolk och språk", text="Boka tolk. Barn tolkar aldrig."),
    Document("skydd.html", "Skyddade personuppgifter", text="Fråga efter en säker kontaktväg."),
]
GROUPS = [
    SearchWords.model_validate(node(text))
    for text in (
        "id: strypvald\nord: [strypvåld, stryptag, grepp om halsen]",
        "id: polis\nskriver: [snuten, ringa polisen]\nmenar: [polisanmälan]",
        "id: over\nskriver: [lämna över]\nmenar: [säker kontaktväg]",
    )
]
SEARCH = Search(DOCUMENTS, GROUPS)


def hits(*queries: str) -> dict[str, list[str]]:
    """The names of the documents that answer each query, the best first."""
    answers = ask(SEARCH, queries)
    found = [[hit.replace(".html", "") for hit in answer.hits] for answer in answers]
    return dict(zip(queries, found, strict=True))


def firsts(*queries: str) -> dict[str, str]:
    return {query: (found or [""])[0] for query, found in hits(*queries).items()}
