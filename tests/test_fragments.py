"""Markdown from authors → HTML that can do no harm, whatever they write."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.known import invented
from webbstod.fragments import SCHEMES, TAGS, Fragments, plain_text

FRAGMENTS = Fragments(invented())
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
