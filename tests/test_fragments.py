"""Markdown from authors → HTML that can do no harm, whatever they write."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.known import REGION, altered, content_of, invented
from webbstod.fragments import SCHEMES, TAGS, Fragments, plain_text

FRAGMENTS = Fragments(invented())
RESOURCES = "data/regioner/testlan/resurser.yml"
PIECES = st.sampled_from(
    [
        "<script>", "</script>", "<img src=x onerror=alert(1)>", "javascript:alert(1)", "](", "[",
        "![", ")", "<a href='", "<svg/onload=", "&#106;avascript:", "jav\tascript:", "\n", "    ",
        "| a | b |\n|--|--|\n", "!!! note ", "<style>", "`", "```\n", "<iframe src=", ">", "'", '"',
        "data:text/html,", "[x]: ", "<!--", "-->", "]]>", "<div class=", "# ", "- ", "1. ", "text",
        "[[lag:provlag|", "]]", "[[del:svar]]", "onclick=", "style=", "\x00", "\u2028", "&lt;",
    ]
)  # fmt: skip
MARKDOWN = st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=80)


class Harm(HTMLParser):
    """Collects what a browser could run or fetch."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.found.append(tag)
        for name, value in attrs:
            scheme = re.match(r"\s*([\w+.-]+):", value or "")
            if name.startswith("on") or name in ("style", "src", "srcdoc", "formaction"):
                self.found.append(name)
            elif name == "href" and scheme and scheme[1].lower() not in SCHEMES:
                self.found.append(str(value))


def harm(text: str) -> list[str]:
    parser = Harm()
    parser.feed(FRAGMENTS.html(text))
    parser.close()
    return parser.found


def only_known_links(text: str) -> str:
    """The checks have refused all others before a page is made."""
    return re.sub(r"\[\[(?!lag:provlag[|\]]|del:svar\])", "[ [", text)


@given(MARKDOWN.map(only_known_links))
def test_no_markdown_yields_script_handlers_or_foreign_schemes(text: str) -> None:
    assert harm(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "<a href='&#106;avascript:alert(1)'>x</a>",
        "[x](data:text/html,<script>alert(1)</script>)",
        "<p style='background:url(x)'>x</p>",
        "[[lag:provlag|<img src=x onerror=alert(1)>]]",
        '!!! note "<script>alert(1)</script>"\n    x',
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    ],
)
def test_known_attacks_are_made_harmless(text: str) -> None:
    assert harm(text) == []


def test_a_link_by_id_becomes_a_link_with_the_name_of_what_it_names() -> None:
    assert FRAGMENTS.html("Se [[lag:provlag-1-1]].") == (
        '<p>Se <a href="@/regelverk/index.html#provlag-1-1">1 kap. 1 § PrL (2030:1)</a>.</p>'
    )


def test_a_link_may_have_a_text_of_its_own() -> None:
    assert FRAGMENTS.html("[[steg:nej|om nej]]") == '<p><a href="@/svar/nej.html">om nej</a></p>'


def test_a_contact_becomes_a_name_and_a_number_to_ring() -> None:
    assert '<a href="tel:112">112</a>' in FRAGMENTS.html("[[kontakt:sos-112]]")


def test_an_example_number_says_that_it_is_one() -> None:
    assert "(exempelnummer)" in FRAGMENTS.html("[[kontakt:angby-socialtjanst]]")


def test_plain_text_is_the_words_only() -> None:
    assert plain_text("<p>Ring <a href='x'>112</a>\n nu &amp; här</p>") == "Ring 112 nu & här"


def html_in(root: Path, text: str) -> str:
    return Fragments(content_of(root, "testlan")).html(text)


def test_a_kind_of_help_becomes_the_region_s_service_with_its_number(tmp_path: Path) -> None:
    number = "telefon: [{nummer: 08-465 004 30}]"
    root = altered(tmp_path, RESOURCES, "telefon: []", number)
    assert html_in(root, "[[hjalp:kvinnojour]]") == (
        '<p>Provjouren, <a href="tel:+46846500430">08-465 004 30</a> (exempelnummer)</p>'
    )


def test_help_without_a_number_becomes_a_link_to_what_is_known_of_it() -> None:
    assert FRAGMENTS.html("[[hjalp:kvinnojour]]") == (
        '<p><a href="@/hjalp/index.html#provjouren">Provjouren</a></p>'
    )


def test_several_services_of_a_kind_are_a_choice(tmp_path: Path) -> None:
    whole = (REGION / RESOURCES).read_text(encoding="utf-8")
    second = whole.replace("id: provjouren", "id: andra").replace("namn: Provj", "namn: Andra j")
    root = altered(tmp_path, RESOURCES, whole, whole + second)
    assert plain_text(html_in(root, "[[hjalp:kvinnojour]]")) == "Provjouren eller Andra jouren"


def test_help_that_each_municipality_has_leads_to_the_choice_of_municipality() -> None:
    assert FRAGMENTS.html("[[hjalp:socialtjänst]]") == (
        '<p><a href="@/hjalp/index.html#kommuner">socialtjänst i kommunen</a></p>'
    )


def test_help_that_is_not_known_says_so_and_whom_to_ask() -> None:
    words = "Uppgift saknas om mansjour i Testlän – fråga provsamordnaren."
    assert FRAGMENTS.html("[[hjalp:mansjour]]") == f'<p><span class="saknas">{words}</span></p>'


def test_a_question_stands_in_its_own_words_as_something_to_say() -> None:
    assert FRAGMENTS.html("Säg [[fraga:prov-radd]]") == (
        '<p>Säg <q class="replik">Är du rädd för någon?</q></p>'
    )


def test_a_phrase_stands_in_its_own_words_as_something_to_write() -> None:
    assert FRAGMENTS.html("[[skriv:prov-fragat]]") == (
        '<p><q class="mening">Frågan ställd i enrum av ____.</q></p>'
    )


@pytest.mark.parametrize(
    ("file", "words", "link"),
    [
        ("fragor.yml", "Är du rädd för någon?", "[[fraga:prov-radd]]"),
        ("skriv.yml", "Frågan ställd i enrum av ____.", "[[skriv:prov-fragat]]"),
    ],
)
def test_words_are_words_and_never_markup(file: str, words: str, link: str, tmp_path: Path) -> None:
    root = altered(tmp_path, f"data/nationellt/{file}", words, "<b onclick=x>*Vi* & ni</b>")
    assert "&lt;b onclick=x&gt;*Vi* &amp; ni&lt;/b&gt;</q>" in html_in(root, link)


def test_words_with_a_text_of_the_author_s_own_become_a_link() -> None:
    assert FRAGMENTS.html("[[fraga:prov-radd|frågan]]") == (
        '<p><a href="@/fraga/index.html">frågan</a></p>'
    )
