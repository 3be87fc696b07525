"""What a coordinator is told of her search words."""

from tests.known import node
from webbstod.model.search_words import SearchWords
from webbstod.search.document import Document
from webbstod.search.search import Search


def advice(words: str, documents: list[Document]) -> list[str]:
    group = SearchWords.model_validate(node(words))
    return [problem.message for problem in Search(documents, [group]).advice()]


def pages(about: int, of: int = 60) -> list[Document]:
    return [
        Document(f"{number}.html", "Våld" if number < about else "Tolk") for number in range(of)
    ]


def test_words_that_no_page_has_are_told() -> None:
    words = "id: prov\nskriver: [snuten]\nmenar: [polisen]"
    assert advice(words, pages(1)) == ["ingen sida har något av orden polisen."]


def test_words_that_lead_to_too_many_pages_are_told() -> None:
    words = "id: prov\nord: [våld, stryk]"
    told = 'sökorden "prov" leder till 13 av 60 sidor, och skiljer dem inte åt.'
    assert advice(words, pages(13)) == [told]
    assert advice(words, pages(12)) == []


def test_in_a_small_site_no_word_is_too_common() -> None:
    assert advice("id: prov\nord: [våld, stryk]", pages(20, of=40)) == []
