"""The questions in other languages: nobody but coordinators sees what nobody has reviewed."""

import re
from datetime import date
from functools import cache
from pathlib import Path

from tests.known import REGION, TODAY, altered, content_of, invented, site_of
from webbstod.site import Site
from webbstod.views.languages import LanguageView, languages

ARABIC = str(invented().translations["arabiska"].sentences[0].text)


@cache
def site() -> Site:
    return site_of(REGION)


def view(name: str, root: Path = REGION) -> LanguageView:
    found = {str(row.translation.id): row for row in languages(content_of(root, "testlan"), TODAY)}
    return found[name]


def test_a_language_that_the_region_has_had_reviewed_says_by_whom_and_when() -> None:
    assert view("engelska").reviewed == "Auktoriserad translator, 2 november 2026"


def test_a_language_that_nobody_has_reviewed_says_nothing() -> None:
    assert view("arabiska").reviewed == ""


def test_a_language_may_be_reviewed_for_the_whole_country(tmp_path: Path) -> None:
    file = "data/nationellt/sprak/arabiska.yml"
    root = altered(tmp_path, file, "språkgranskad: nej", "språkgranskad: ja")
    assert view("arabiska", root).reviewed == "granskad för hela landet"
    assert ARABIC in site_of(root).pages["fraga/arabiska.html"].body


def test_each_sentence_stands_beside_its_question() -> None:
    [(question, sentence)] = view("engelska").sentences
    assert question.id == "prov-radd"
    assert sentence == "Are you afraid of anyone close to you?"


def test_only_a_reviewed_language_has_a_page_for_staff() -> None:
    pages = {name for name in site().pages if name.startswith("fraga/")}
    shown = {name for name in pages if name.startswith("fraga/visa/")}
    assert pages - shown == {"fraga/index.html", "fraga/engelska.html"}
    swedish = {f"fraga/visa/{name}.html" for name in invented().questions}
    assert shown - swedish == {"fraga/visa/prov-radd-engelska.html"}


def test_every_sentence_says_its_language_and_its_direction() -> None:
    shown = r'<dd lang="([\w-]+)" dir="(\w+)">([^<]+)</dd>'
    english = ("en", "ltr", "Are you afraid of anyone close to you?")
    pages = site().pages
    assert re.findall(shown, pages["fraga/engelska.html"].body) == [english]
    assert re.findall(shown, pages["samordnare/sprak.html"].body) == [
        ("ar", "rtl", ARABIC),
        english,
    ]


def test_nothing_of_an_unreviewed_language_stands_where_staff_could_find_it() -> None:
    texts = {name: page.body for name, page in site().pages.items()} | site().files()
    own = (ARABIC, str(invented().translations["arabiska"].own_name))
    found = {name for name, text in texts.items() if any(word in text for word in own)}
    assert found == {"samordnare/sprak.html"}


def test_a_review_to_come_is_no_review() -> None:
    [found] = [
        row for row in languages(invented(), date(2026, 11, 1)) if row.translation.id == "engelska"
    ]
    assert found.reviewed == ""
