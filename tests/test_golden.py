"""Pages of the small invented region, frame and all, as they stand in tests/golden.

After a change that is meant: `WEBBSTOD_SKRIV=1 python -m pytest tests/test_golden.py`, then read
the difference.
"""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from webbstod.build import Build
from webbstod.frame import Shell

TESTS = Path(__file__).parent
GOLDEN = TESTS / "golden"
TODAY = date(2026, 11, 22)
WHOLE = "index.html"
SHORT = "e/se0000000000-p1.html"
PAGES = (
    WHOLE,
    "fraga/index.html",
    "svar/index.html",
    "svar/ja-pagaende.html",
    "svar/kunde-inte-fragas.html",
    "dokumentera/index.html",
    "hjalp/index.html",
    "hjalp/angby.html",
    "enheter/index.html",
    "enheter/angby-mottagning.html",
    "enheter/oster-mottagning.html",
    "enheter/stodmottagningen.html",
    "enheter/kort.html",
    "enheter/angby-mottagning/kort.html",
    "enheter/tandmottagningen.html",
    "fraga/engelska.html",
    "hjalp/orosanmalan.html",
    "hjalp/behandling.html",
    "hjalp/sakerhetsplan.html",
    "dokumentera/koder.html",
    "fordjupning/index.html",
    "fordjupning/provamne.html",
    "fordjupning/instrument.html",
    "samverkan/index.html",
    "samverkan/overenskommelser.html",
    "samverkan/forum.html",
    "samverkan/ansvar.html",
    "samverkan/granssnitt.html",
    "samverkan/avvikelser.html",
    "samverkan/lardomar.html",
    "regelverk/index.html",
    "regelverk/kallor.html",
    "regelverk/styrdokument.html",
    "regelverk/andrat.html",
    "ny-pa-jobbet/kurser.html",
    "ny-pa-jobbet/fall/index.html",
    "ny-pa-jobbet/fall/tyst-patient.html",
    "chef/stod.html",
    "nytt/index.html",
    "nytt/kalender.html",
    "samordnare/uppdrag.html",
    "samordnare/medel.html",
    "samordnare/synpunkter.html",
    "samordnare/indikatorer.html",
    "samordnare/enheter.html",
    "samordnare/sprak.html",
    "samordnare/verifiera.html",
    "samordnare/lagesrapport.html",
    "ordlista/index.html",
    "affischer/index.html",
    "affischer/lapp.html",
    "affischer/mottagning.html",
    "affischer/tandmottagning.html",
    "affischer/stodmottagning.html",
    "samverkan.html",
    "a-o/index.html",
    "404.html",
    SHORT,
)


@pytest.fixture(scope="module")
def outputs() -> dict[str, str]:
    build = Build(TESTS / "region", "testlan", TODAY)
    assert not build.faults
    for address, page in (build.site.shared if build.site else {}).items():
        build.take(address, f"<p>{page.head.title}</p>")
    build.finish(set())
    templates = Environment(
        loader=FileSystemLoader(TESTS.parent / "overrides"),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701  (as the site engine has it)
    )
    shell = templates.get_template("main.html").render(ram=build.frame())
    return dict(build.outputs(Shell(shell), ()))


def shown(address: str, html: str) -> str:
    """The frame stands in one golden page; of the others, only what is between its halves. A short
    address has none."""
    if address in (WHOLE, SHORT):
        return html
    return html.partition("<main")[2].partition(">")[2].partition("</main>")[0]


def lines(html: str) -> Iterator[str]:
    yield from (line.strip() for line in html.splitlines() if line.strip())


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_as_it_was_last_read_by_a_person(address: str, outputs: dict[str, str]) -> None:
    made = "\n".join(lines(shown(address, outputs[address]))) + "\n"
    golden = GOLDEN / address
    if os.environ.get("WEBBSTOD_SKRIV"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(made, encoding="utf-8", newline="\n")
    assert made == golden.read_text(encoding="utf-8")


def test_no_mark_of_the_shell_is_left_in_a_page(outputs: dict[str, str]) -> None:
    assert not [address for address, text in outputs.items() if "@@" in text or '"@/' in text]


def test_the_pages_of_all_kinds_are_made(outputs: dict[str, str]) -> None:
    assert set(PAGES) <= set(outputs)
