"""What staff type for a page's words is what the page is found by."""

import pytest

from tests.known import REGION, invented, node, site_of
from webbstod.model.search_words import SearchWords
from webbstod.search.index import entries
from webbstod.search.synonyms import Synonyms

GROUPS = [
    SearchWords.model_validate(node(text))
    for text in (
        "id: strypvald\nord: [strypvåld, stryptag, grepp om halsen]",
        "id: polis\nskriver: [snuten]\nmenar: [polisanmälan, ringa polisen]",
    )
]
SYNONYMS = Synonyms(GROUPS)


@pytest.mark.parametrize("said", ["Strypvåld", "Stryptag i dag", "Ett grepp om halsen"])
def test_equals_lead_to_each_other(said: str) -> None:
    assert SYNONYMS.of(said) == ["strypvåld", "stryptag", "grepp om halsen"]


def test_words_that_mean_others_lead_one_way() -> None:
    assert SYNONYMS.of("Polisanmälan") == ["snuten"]
    assert SYNONYMS.of("Ringa polisen?") == ["snuten"]
    assert SYNONYMS.of("snuten") == []


def test_a_phrase_is_whole() -> None:
    assert SYNONYMS.of("om halsen") == []
    assert SYNONYMS.of("ringa") == []


def test_a_word_is_told_once() -> None:
    assert SYNONYMS.of("Strypvåld och stryptag").count("stryptag") == 1


def test_a_page_is_found_by_what_staff_type_for_its_title() -> None:
    site = site_of(REGION)
    [unit] = [
        row
        for row in entries(site.renderer, site.pages.values())
        if row["u"] == "enheter/angby-mottagning.html"
    ]
    assert invented().search_words["provgrupp"].words[1] in unit["h"]
