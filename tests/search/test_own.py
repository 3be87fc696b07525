"""With a unit of the asker's own: it goes before other units, never before what was asked for."""

from tests.known import node
from tests.search.asking import ask
from webbstod.model.search_words import SearchWords
from webbstod.search.document import Document
from webbstod.search.search import Search

UNITS, TOWNS, DEPTH = "Min enhet", "Hjälp i kommunen", "Fördjupning"
OWN = "bvc-nora.html"
ALL_UNITS = "enheter/index.html"
DOCUMENTS = [
    Document(ALL_UNITS, "Hitta din enhet", UNITS),
    Document("bvc-kumla.html", "BVC Kumla", UNITS, "BVC", "Kumla", worth=0.9),
    Document(OWN, "BVC Nora", UNITS, "BVC", "Nora", text="Samtalsrum 2.", worth=0.9),
    Document("mhv-nora.html", "Mödrahälsovården Nora", UNITS, "MHV", "Nora", worth=0.9),
    Document("nora.html", "Hjälp i Nora", TOWNS, "Kommun", "Nora"),
    Document("fara.html", "Akut fara", DEPTH, keywords=("ring polisen",)),
    Document("rutin.html", "Forma rutinen", DEPTH),
]
GROUPS = [
    SearchWords.model_validate(node(text))
    for text in (
        "id: min-enhet\nskriver: [min enhet, vår rutin]\nmenar: [hitta din enhet]",
        "id: har\nskriver: [han är här]\nmenar: [akut fara]",
    )
]
SEARCH = Search(DOCUMENTS, GROUPS)


def hits(query: str, own: str = OWN) -> list[str]:
    return ask(SEARCH, [query], own)[0].hits


def test_of_units_that_answer_alike_it_is_the_first() -> None:
    assert hits("bvc", own="")[0] == "bvc-kumla.html"
    assert hits("bvc")[0] == OWN
    assert sorted(hits("bvc")) == sorted(hits("bvc", own=""))


def test_a_unit_that_is_named_goes_before_it() -> None:
    assert hits("mödrahälsovården nora")[0] == "mhv-nora.html"
    assert hits("bvc kumla")[0] == "bvc-kumla.html"


def test_what_is_no_unit_goes_before_it() -> None:
    assert hits("hjälp nora")[0] == "nora.html"
    assert hits("akut fara")[0] == "fara.html"


def test_it_stands_before_the_list_of_all_units_found_or_not() -> None:
    for words in ("min enhet", "hitta enhet", "vår rutin"):
        found = hits(words, own="")
        at = found.index(ALL_UNITS)
        assert hits(words)[at : at + 2] == [OWN, ALL_UNITS], words
        assert OWN not in found[:at], words


def test_where_nothing_that_tells_was_said_it_comes_first() -> None:
    assert hits("hos oss")[0] == OWN
    assert hits("han är här")[0] == "fara.html"


def test_it_is_not_found_by_words_that_it_has_nothing_to_do_with() -> None:
    assert OWN not in hits("rutin")
    assert hits("xyzzy") == hits("  ") == hits("?!") == []


def test_a_unit_that_is_not_there_changes_nothing() -> None:
    assert hits("bvc", own="bvc-nedlagd.html") == hits("bvc", own="")
    assert hits("hos oss", own="bvc-nedlagd.html") == hits("hos oss", own="")
