"""The words to write are copied as they stand; it is said that it is done, never what was."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.doors.engine import ROOT, build
from tests.known import REGION

from .axe import violations
from .kinds import SCHEMES, WIDTHS
from .server import served
from .test_layout import MISSED, STICKS_OUT
from .visit import Visit

UNITS = "data/regioner/testlan/enheter"
ANSWERED = """Svarar "____" & uppger <____> i enrum."""
NO_CLIPBOARD = """Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined });"""
REFUSED = "navigator.clipboard.writeText = () => Promise.reject(new Error());"
NOTHING_WORKS = NO_CLIPBOARD + "document.execCommand = () => false;"
PASTE = """() => { document.body.append(document.createElement("textarea"));
  document.querySelector("textarea").focus(); }"""
KEPT = "() => [localStorage.length, sessionStorage.length, document.cookie]"
LOW = """() => [...document.querySelectorAll(".kopiera")]
  .map((one) => one.getBoundingClientRect().height).filter((height) => height < 44)"""
WRITE, UNIT = "dokumentera/index.html", "enheter/stodmottagningen.html"


@pytest.fixture(scope="session")
def known(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the invented region when every unit's protected term is known and verified."""
    tree = tmp_path_factory.mktemp("known")
    for name in ("hooks", "overrides"):
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(REGION, tree, dirs_exist_ok=True)
    shutil.copy(ROOT / "mkdocs.yml", tree)
    (tree / "data/regioner/testlan/journalmallar/provjournal.yml").unlink()
    for unit in (tree / UNITS).iterdir():
        lines = unit.read_text(encoding="utf-8").splitlines()
        kept = (line for line in lines if not line.startswith("journalsystem:"))
        unit.write_text("\n".join(("journalsystem: kandjournal", *kept)), encoding="utf-8")
    done = build(tree, tree / "site", REGION="testlan")
    assert done.returncode == 0, done.stdout + done.stderr
    return tree / "site"


@pytest.fixture(params=["http", "file"])
def visit(request: pytest.FixtureRequest, browser: Browser, known: Path) -> Iterator[Visit]:
    with served(known) as home:
        visit = Visit(browser, home if request.param == "http" else f"{known.as_uri()}/")
        yield visit
        visit.end()


def opened(visit: Visit, script: str = "") -> Page:
    """The words to write, all unfolded."""
    page = visit(WRITE)
    if script:
        page.add_init_script(script)
        page.reload()
    page.locator("main details").evaluate_all("(all) => all.forEach((one) => (one.open = true))")
    return page


def button(page: Page) -> Locator:
    return page.get_by_role("button", name="Kopiera: Svaret är givet", exact=True)


def status(page: Page) -> Locator:
    return page.locator("[data-kopiera] > [role=status]")


def pasted(page: Page) -> str:
    page.evaluate(PASTE)
    page.keyboard.press("Control+v")
    return page.locator("textarea").input_value()


@pytest.mark.parametrize("script", ["", NO_CLIPBOARD, REFUSED], ids=["new", "old", "refused"])
def test_exactly_the_words_are_copied_and_only_that_it_is_done_is_said(
    visit: Visit, script: str
) -> None:
    page = opened(visit, script)
    expect(status(page)).to_have_text("")
    button(page).click()
    expect(status(page)).to_have_text("Kopierat.")
    expect(page.get_by_role("button", name="Kopierat: Svaret är givet")).to_be_focused()
    assert page.evaluate("getSelection().toString()") == ""
    expect(button(page)).to_be_focused()
    expect(status(page)).to_have_text("")
    assert pasted(page) == ANSWERED
    assert page.evaluate(KEPT) == [0, 0, ""]


def test_it_says_so_for_two_seconds(visit: Visit) -> None:
    page = opened(visit)
    page.clock.install()
    page.clock.pause_at("2030-01-01")
    button(page).click()
    expect(status(page)).to_have_text("Kopierat.")
    page.clock.run_for(1900)
    expect(page.locator(".kopiera").last).to_contain_text("Kopierat")
    page.clock.run_for(200)
    expect(button(page)).to_be_visible()


def test_the_next_button_takes_over_what_is_said(visit: Visit) -> None:
    page = opened(visit)
    button(page).click()
    expect(status(page)).to_have_text("Kopierat.")
    page.get_by_role("button", name="Kopiera: Frågan är ställd").click()
    expect(button(page)).to_be_visible()
    expect(status(page)).to_have_text("Kopierat.")
    assert pasted(page) == "Frågan ställd i enrum av ____."


def test_when_nothing_works_the_words_are_selected_for_ctrl_c(visit: Visit) -> None:
    page = opened(visit, NOTHING_WORKS)
    button(page).press("Enter")
    expect(status(page)).to_have_text("Markerat. Tryck Ctrl+C.")
    expect(page.locator(".kopiera:focus")).to_contain_text("Tryck Ctrl+C")
    assert page.evaluate("getSelection().toString()") == ANSWERED
    page.keyboard.press("Control+c")
    page.keyboard.press("Tab")
    expect(status(page)).to_have_text("")
    assert pasted(page) == ANSWERED


@pytest.mark.parametrize("key", ["Enter", " "])
def test_a_unit_s_folded_words_are_copied_by_keyboard(visit: Visit, key: str) -> None:
    page = visit(UNIT)
    expect(button(page)).to_be_hidden()
    page.get_by_text("Meningar att skriva i Kändjournalen").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(button(page)).to_be_focused()
    page.keyboard.press(key)
    expect(status(page)).to_have_text("Kopierat.")
    expect(page.locator(".kopiera:focus")).to_have_count(1)
    assert pasted(page) == ANSWERED


@pytest.mark.parametrize("address", [WRITE, UNIT])
def test_without_script_there_is_no_button_and_on_paper_none(visit: Visit, address: str) -> None:
    without = visit(address, java_script_enabled=False)
    expect(without.locator("main button:visible")).to_have_count(0)
    expect(without.get_by_text(ANSWERED)).to_have_count(1)
    page = visit(address)
    expect(page.locator(".kopiera")).not_to_have_count(0)
    page.emulate_media(media="print")
    expect(page.locator(".kopiera:visible")).to_have_count(0)


@pytest.mark.parametrize("visit", ["http"], indirect=True)
@pytest.mark.parametrize("address", [WRITE, UNIT])
def test_nobody_is_shut_out_and_a_finger_finds_it(visit: Visit, address: str) -> None:
    views = {
        f"{width} {scheme}": visit(address, width=width, color_scheme=scheme)
        for width in (320, *WIDTHS)
        for scheme in SCHEMES
    }
    for page in views.values():
        for folded in page.locator("main summary:visible").all():
            folded.click()
        assert (page.evaluate(MISSED), page.evaluate(STICKS_OUT)) == ([], [])
        assert page.evaluate(LOW) == []
    assert violations(views) == []
    for page in views.values():
        page.locator(".kopiera").last.click()
    assert violations(views) == []
