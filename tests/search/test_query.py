"""What a query finds, in a site of a few pages: each way that a word may be meant."""

from tests.search.small import firsts, hits


def test_a_word_is_found_in_any_form() -> None:
    found = firsts("orosanmälningar", "tolken", "polisanmäla", "anmäla barnet")
    assert found == {
        "orosanmälningar": "orosanmalan",
        "tolken": "tolk",
        "polisanmäla": "polisanmalan",
        "anmäla barnet": "orosanmalan",
    }


def test_a_word_is_found_without_its_rings_and_dots() -> None:
    assert firsts("strypvald", "sprak") == {"strypvald": "strypvald", "sprak": "tolk"}


def test_a_misspelt_word_is_found() -> None:
    found = firsts("strypvåd", "orosanmelan", "polisanmälna", "skydade personupgifter")
    assert list(found.values()) == ["strypvald", "orosanmalan", "polisanmalan", "skydd"]


def test_a_compound_is_found_by_its_halves_and_written_apart() -> None:
    assert {*hits("anmälan")["anmälan"][:2]} == {"polisanmalan", "orosanmalan"}
    assert firsts("oros anmälan") == {"oros anmälan": "orosanmalan"}


def test_a_half_that_is_shared_makes_a_compound() -> None:
    assert firsts("tandskada") == {"tandskada": "tand"}


def test_an_unknown_compound_is_found_by_what_it_is_made_of() -> None:
    assert firsts("språktolk", "journalspråk")["språktolk"] == "tolk"


def test_an_unknown_word_is_found_by_its_beginning_or_end() -> None:
    assert firsts("tolkxyzw") == {"tolkxyzw": "tolk"}


def test_each_letter_finds_what_it_begins() -> None:
    assert firsts("str", "orosanm", "skyddade pers") == {
        "str": "strypvald",
        "orosanm": "orosanmalan",
        "skyddade pers": "skydd",
    }


def test_a_synonym_finds_the_page_that_says_it_otherwise() -> None:
    assert firsts("stryptag", "snuten") == {"stryptag": "strypvald", "snuten": "polisanmalan"}


def test_a_phrase_is_found_in_what_is_said_around_it() -> None:
    found = firsts("han tog ett grepp om halsen", "får jag ringa polisen nu?")
    assert list(found.values()) == ["strypvald", "polisanmalan"]


def test_a_phrase_of_one_telling_word_must_be_whole() -> None:
    found = hits("lämna över", "lämna")
    assert found["lämna över"][0] == "skydd"
    assert found["lämna"] == []


def test_a_search_word_counts_as_a_whole() -> None:
    assert firsts("misshandel", "psykisk misshandel") == {
        "misshandel": "misshandel",
        "psykisk misshandel": "journal",
    }


def test_a_place_goes_before_other_places() -> None:
    found = hits("socialjouren nora", "bvc kumla")
    assert found["socialjouren nora"][0] == "nora#jour"
    assert found["bvc kumla"][0] == "bvc-kumla"


def test_a_page_that_answers_all_that_was_said_comes_first() -> None:
    assert firsts("boka tolk", "fråga om säker kontaktväg") == {
        "boka tolk": "tolk",
        "fråga om säker kontaktväg": "skydd",
    }


def test_nothing_is_found_for_nothing() -> None:
    assert hits("", "  ", "?!", "xyzzy") == {"": [], "  ": [], "?!": [], "xyzzy": []}


def test_what_is_typed_is_only_text() -> None:
    marks = ["<img src=x>", "\\", "👩‍⚕️", ".*+?^${}()|[]"]
    odd = ["constructor", "__proto__", "a" * 5000, "ord om våld " * 500, *marks]
    assert set(hits(*odd)) == set(odd)
