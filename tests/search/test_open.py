"""What the build writes, the browser's own reader opens as it was."""

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.search.asking import node_call
from tests.search.site import search_of
from tests.search.small import DOCUMENTS, GROUPS
from webbstod.search.document import Document
from webbstod.search.index import index
from webbstod.search.search import Search

COLUMNS = """((opened) => ({ columns: opened.columns, terms: opened.plains.length }))(
  webbstod.searchOpen(input))"""
CONCEPTS = """((index, asked) => {
  const { read } = webbstod.searchSaid(index);
  const all = (text) => {
    const { positions, spans } = read(text);
    return [...spans, ...positions.flatMap(({ found }) => found)].map(({ concept }) => concept);
  };
  return asked.map(([text, concept]) => all(text).includes(concept));
})(webbstod.searchOpen(input.index), input.asked)"""
names = st.text(alphabet="abcdeåäö 123–()|é", min_size=1, max_size=20).filter(str.strip)
slugs = st.text(alphabet="abcde-", min_size=1, max_size=40)


def made(search: Search) -> dict[str, Any]:
    return index(search.documents, search.synonyms, search.postings)


def columns(search: Search) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = node_call(COLUMNS, json.dumps(made(search)))["columns"]
    return found


@settings(max_examples=15)
@given(
    st.lists(st.tuples(slugs, names, names), min_size=1, max_size=30, unique_by=lambda row: row[0])
)
def test_names_places_and_addresses_come_back(rows: list[tuple[str, str, str]]) -> None:
    search = Search(
        [Document(f"{slug}.html", title, place=place) for slug, title, place in rows], []
    )
    found = columns(search)
    assert found["address"] == [one.address for one in search.documents]
    assert found["title"] == [" ".join(one.title.split()) for one in search.documents]
    assert found["place"] == [" ".join(one.place.split()) for one in search.documents]


def test_a_name_in_several_lines_is_one_name() -> None:
    search = Search(
        [Document("a.html", "Rad ett\nrad två", number="112"), Document("b.html", "B")], []
    )
    found = columns(search)
    assert found["title"] == ["Rad ett rad två", "B"]
    assert found["number"] == ["112", ""]


def test_what_a_page_is_worth_comes_back_nearly() -> None:
    search = Search(DOCUMENTS, GROUPS)
    for told, one in zip(columns(search)["worth"], search.documents, strict=True):
        assert abs(told - one.worth) < 0.04


def test_every_phrase_asked_as_it_is_written_means_its_concept() -> None:
    search = search_of("orebro-lan")
    asked = [
        (str(text), concept)
        for concept, group in enumerate(search.synonyms.groups)
        for text in group.words or group.typed
    ]
    told = node_call(CONCEPTS, json.dumps({"index": made(search), "asked": asked}))
    assert [row for row, found in zip(asked, told, strict=True) if not found] == []
