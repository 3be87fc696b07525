"""A unit's routine is short until it is opened: by its title, by a link into it, or all at once."""

from playwright.sync_api import Page, expect

from .visit import Visit

UNIT = "enheter/bvc-kumla.html"
STEPS = "#enskildhet .steg > li"


def open_blocks(page: Page) -> int:
    return page.locator("details.vik[open]").count()


def test_what_the_unit_says_itself_stands_open(visit: Visit, script: bool) -> None:
    page = visit(UNIT, width=360, java_script_enabled=script)
    expect(page.get_by_text("Samtalsrum 2, innanför mätrummet")).to_be_visible()
    expect(page.locator(STEPS).first).to_be_hidden()


def test_the_title_opens_what_is_inherited(visit: Visit, script: bool) -> None:
    page = visit(UNIT, width=360, java_script_enabled=script)
    page.get_by_role("heading", name="Så skapar du enskildhet").click()
    expect(page.locator(STEPS).first).to_be_visible()


def test_a_link_into_a_folded_part_opens_it(visit_anywhere: Visit) -> None:
    page = visit_anywhere(f"{UNIT}#enskildhet")
    expect(page.locator(STEPS).first).to_be_visible()
    expect(page.get_by_role("heading", name="Så skapar du enskildhet")).to_be_in_viewport()
    page.get_by_role("link", name="Vem tar över?").click()
    expect(page.locator("#lamna-over .steg > li").first).to_be_visible()
    assert open_blocks(page) == 2


def test_one_button_opens_the_whole_routine_and_folds_it_again(visit: Visit) -> None:
    page = visit(UNIT)
    page.get_by_role("button", name="Visa hela rutinen").click()
    assert open_blocks(page) == page.locator("details.vik").count() > 15
    page.get_by_role("button", name="Fäll ihop rutinen").click()
    assert open_blocks(page) == 0


def test_the_words_with_the_patient_in_the_room_are_on_the_second_screen(visit: Visit) -> None:
    page = visit(UNIT, width=360)
    for words in (".replik", ".vilka"):
        box = page.locator(words).first.bounding_box()
        assert box
        assert box["y"] < 2 * 740


def test_the_whole_page_is_no_longer_than_a_score_of_screens(visit: Visit) -> None:
    page = visit(UNIT, width=360)
    assert page.evaluate("document.documentElement.scrollHeight") < 20 * 740


def test_a_sentence_can_be_shown_alone_and_one_gets_back(visit: Visit, script: bool) -> None:
    page = visit(UNIT, width=360, java_script_enabled=script)
    sentence = "Är du rädd för någon i din närhet?"
    card = page.get_by_role("listitem").filter(has_text=sentence).first
    card.get_by_role("link", name="Visa stort").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(sentence)
    for part in (".akut", ".sok", ".meny", ".exempel", ".fot", ".namn span"):
        expect(page.locator(part)).to_be_hidden()
    expect(page.get_by_role("link", name="Dölj sidan")).to_be_visible()
    assert page.title() == "Att visa eller läsa upp – Webbstöd"
    page.get_by_role("link", name="Alla frågor").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ställ frågan")
