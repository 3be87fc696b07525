"""Every local link and anchor of the finished site leads somewhere, or is told."""

import pytest

from webbstod.linkcheck import check
from webbstod.pages.page import Page
from webbstod.problems import Place


def page(address: str, body: str) -> Page:
    return Page(address, "Titel", "Beskrivning.", "sida", body)


OTHER = page("svar/nej.html", '<h2 id="steg">Steg</h2>')


def place(page: Page, link: str) -> Place:
    return Place(f"docs/{page.address}", len(link))


def broken(body: str, files: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    told = check([page("om/index.html", body), OTHER], files, place)
    return [(problem.message, problem.remedy) for problem in told]


@pytest.mark.parametrize(
    "body",
    [
        '<a href="@/svar/nej.html">x</a>',
        '<a href="@/svar/nej.html#steg">x</a>',
        '<a href="@/svar/nej.html?enhet=bvc#steg">x</a>',
        '<p id="a"></p><a href="#a">x</a>',
        '<a href="https://prov.example.se/finns-inte">x</a>',
        '<a href="tel:112">x</a>',
        '<a class="knapp" href="@/svar/nej.html">x</a>',
    ],
)
def test_good_links(body: str) -> None:
    assert broken(body) == []


def test_a_file_that_is_not_a_page_may_be_linked_to() -> None:
    assert broken('<img src="@/assets/a.svg">', ("assets/a.svg",)) == []


@pytest.mark.parametrize(
    ("body", "link", "remedy"),
    [
        ('<a href="@/svar/nje.html">x</a>', "svar/nje.html", 'Menade du "svar/nej.html"?'),
        ('<a href="@/svar/nej.html#stegen">x</a>', "svar/nej.html#stegen", 'Menade du "steg"?'),
        ('<a href="#x">x</a>', "om/index.html#x", "Rätta eller ta bort länken."),
        ('<img src="@/a.png">', "a.png", "Rätta eller ta bort länken."),
    ],
)
def test_broken_links_are_told(body: str, link: str, remedy: str) -> None:
    assert broken(body) == [(f'länken "{link}" leder ingenstans.', remedy)]
