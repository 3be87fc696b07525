"""All forms of a word have one key, different words have different ones; the browser agrees."""

import json
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.content.regions import REGIONS
from tests.search.asking import node_call
from tests.search.site import search_of
from webbstod.search.index import index
from webbstod.search.stemmer import root
from webbstod.search.words import Said, key, suspended, words

LETTERS = "abcdehiklnorstvåäöéüçßñ19"
SCRIPTS = st.characters(max_codepoint=0x6FF)  # Latin to Arabic: what both sides know alike
KEYS = """(input) => {
  const { stemmerOf, keyOf } = webbstod.searchWords;
  const { stem, root } = stemmerOf(input.endings);
  const key = keyOf(stem);
  return input.words.map((word) => [key(word), root(key(word))]);
}"""


@pytest.mark.parametrize(
    "forms",
    [
        "kvinna kvinnan kvinnor kvinnorna kvinnans kvinnornas",
        "våld våldet våldets",
        "jour jouren jourer jourerna",
        "kurs kursen kurser kurserna kursens",
        "journal journalen journaler journalens",
        "förälder föräldern föräldrar föräldrarna föräldrarnas",
        "partner partnern partners",
        "polis polisen poliser",
        "anmälan anmäla anmäler",
        "hotad hotade hotades",
        "psykisk psykiskt psykiska",
        "sekretess sekretessen sekretes",
        "kontakt kontakten kontakter kontakta",
        "misshandel misshandla misshandlar misshandeln",
    ],
)
def test_all_forms_of_a_word_have_one_key(forms: str) -> None:
    assert len({key(form) for form in forms.split()}) == 1, [key(form) for form in forms.split()]


@pytest.mark.parametrize(
    "different",
    ["hals hälsa", "spår spårad", "barn barr", "plan plats", "tolk torsk", "kurator kurs"],
)
def test_different_words_have_different_keys(different: str) -> None:
    one, other = different.split()
    assert key(one) != key(other)


@pytest.mark.parametrize(
    "derived",
    ["anmälan anmälning", "utsatt utsatthet", "dokumentera dokumentation", "gravid graviditet"],
)
def test_what_is_derived_from_a_word_has_its_root(derived: str) -> None:
    one, other = derived.split()
    assert root(key(one)) == root(key(other))


@pytest.mark.parametrize(
    ("heard", "written"),
    [
        ("kvinojour", "kvinnojour"),
        ("suisid", "suicid"),
        ("skydat", "skyddat"),
        ("tak", "tack"),
    ],
)
def test_what_sounds_alike_has_one_key(heard: str, written: str) -> None:
    assert key(heard) == key(written)


def test_codes_and_numbers_stay_as_they_are() -> None:
    assert [key(word) for word in words("GD008, T74, 19:1")] == [
        "gd008",
        "t74",
        "19",
        "1",
    ]


def test_words_that_say_nothing_are_left_out() -> None:
    assert Said("Hur gör jag om hon är gravid?").telling == [key("gör"), key("gravid")]


def test_halves_that_are_shared_are_found() -> None:
    assert suspended("Tand- och käkskador") == [(key("tand"), key("käkskador"))]


@cache
def endings() -> object:
    search = search_of("orebro-lan")
    return index(search.documents, search.synonyms, search.postings)["endings"]


def in_browser(some: list[str]) -> list[list[str]]:
    told = json.dumps({"words": some, "endings": endings()})
    found: list[list[str]] = node_call(f"({KEYS})(input)", told)
    return found


def here(some: list[str]) -> list[list[str]]:
    return [[key(word), root(key(word))] for word in some]


@pytest.mark.parametrize("region", REGIONS)
def test_the_browser_makes_the_same_keys_of_every_word_of_the_site(region: str) -> None:
    search = search_of(region)
    texts = (f"{one.title} {one.headings} {one.text}" for one in search.documents)
    typed = (word for group in search.synonyms.groups for word in (*group.words, *group.typed))
    some = sorted({word for text in (*texts, *typed) for word in words(text)})
    assert len(some) > 5000
    assert in_browser(some) == here(some)


@settings(max_examples=10)
@given(st.lists(st.text(alphabet=LETTERS, min_size=1, max_size=14), min_size=50))
def test_the_browser_makes_the_same_keys_of_any_word(some: list[str]) -> None:
    assert in_browser(some) == here(some)


@settings(max_examples=20)
@given(st.lists(st.text(alphabet=SCRIPTS, max_size=40), min_size=20, max_size=60))
def test_the_browser_finds_the_same_words_in_any_text(texts: list[str]) -> None:
    found = node_call("input.map(webbstod.searchWords.words)", json.dumps(texts))
    assert found == [words(text) for text in texts]
