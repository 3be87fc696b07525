"""What staff type for a page's words leads to the page; a phrase is whole, or it is not there."""

import pytest

from tests.known import node
from tests.search.small import GROUPS
from webbstod.model.search_words import SearchWords
from webbstod.search.synonyms import Synonyms
from webbstod.search.words import Said

SYNONYMS = Synonyms(GROUPS)
STRYPVALD, POLIS, OVER = range(3)


def meant(text: str) -> list[int]:
    return list(SYNONYMS.meant.found(Said(text)))


def typed(text: str) -> list[int]:
    return list(SYNONYMS.typed.found(Said(text)))


@pytest.mark.parametrize("said", ["Strypvåld", "Stryptag i dag", "Ett grepp om halsen"])
def test_equals_lead_to_each_other(said: str) -> None:
    assert meant(said) == typed(said) == [STRYPVALD]


def test_words_that_mean_others_lead_one_way() -> None:
    assert meant("Polisanmälan") == [POLIS]
    assert typed("snuten") == [POLIS]
    assert meant("snuten") == typed("Polisanmälan") == []


def test_a_phrase_is_known_by_its_telling_words() -> None:
    assert meant("greppet hårt om den halsen") == []
    assert meant("grepp om hennes hals") == [STRYPVALD]


def test_marks_alone_are_no_phrase() -> None:
    group = SearchWords.model_validate(node("id: prov\nord: ['?!', '…']"))
    assert Synonyms([group]).typed.by_concept() == {}


def test_a_phrase_of_one_telling_word_is_known_by_all_its_words() -> None:
    assert typed("vem lämnar över?") == [OVER]
    assert typed("lämna henne") == []
