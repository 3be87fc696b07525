"""What a word weighs in a document, and what is kept of it."""

from tests.search.small import DOCUMENTS, GROUPS
from webbstod.search.document import Document
from webbstod.search.fields import fields
from webbstod.search.postings import ABOUT, LEVELS, MOST, Posting, Postings, level, pruned, worth
from webbstod.search.synonyms import Synonyms
from webbstod.search.words import key

POSTINGS = Postings(DOCUMENTS, Synonyms(GROUPS))


def weight(word: str, address: str) -> int:
    found = {DOCUMENTS[one.document].address: one.level for one in POSTINGS.terms[key(word)]}
    return found[address]


def test_a_word_of_the_title_weighs_more_than_one_of_the_text() -> None:
    assert weight("polisanmälan", "polisanmalan.html") > weight("anmälan", "polisanmalan.html")


def test_a_search_word_weighs_more_alone_than_in_a_phrase() -> None:
    assert weight("misshandel", "misshandel.html") > weight("misshandel", "journal.html")


def test_a_concept_stands_where_its_words_do() -> None:
    [strypvald, polis, _] = POSTINGS.concepts
    assert [DOCUMENTS[one.document].address for one in strypvald] == ["strypvald.html"]
    assert [DOCUMENTS[one.document].address for one in polis] == ["polisanmalan.html"]


def test_levels_rise_with_the_weight_and_end() -> None:
    levels = [level(weight) for weight in (0.01, 0.3, 1, 3, 8, 1000)]
    assert levels == sorted(levels)
    assert (levels[0], levels[-1]) == (0, LEVELS - 1)
    assert [worth(at) for at in range(LEVELS)] == sorted({worth(at) for at in range(LEVELS)})


def test_of_a_common_word_those_that_are_about_it_are_all_kept() -> None:
    common = [Posting(number, number % LEVELS) for number in range(20 * LEVELS)]
    kept = pruned(common)
    assert {one for one in common if one.level >= ABOUT} <= set(kept)
    assert kept == sorted(kept)
    assert pruned(common[:MOST]) == common[:MOST]


def shared(*words: str) -> list[Document]:
    line = "Samma rad står på många sidor."
    return [Document(f"{word}.html", word, text=f"{line}\n{word} {extra}") for word in words
            for extra in ("ett",)]  # fmt: skip


def test_a_line_that_many_share_is_left_out_where_its_words_stand_elsewhere() -> None:
    telling = Document("rad.html", "Samma rad står på många sidor")
    found = fields([*shared("a", "b", "c", "d", "e", "f"), telling])
    assert all(key("sidor") not in place.said.telling for places in found[:-1] for place in places)


def test_a_line_that_many_share_stays_where_its_words_stand_nowhere_else() -> None:
    found = fields(shared("a", "b", "c", "d", "e", "f"))
    assert all(any(key("sidor") in place.said.telling for place in places) for places in found)
