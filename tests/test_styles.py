"""The style sheets as one: the tokens, the region's colours over them, then what uses them."""

from webbstod.styles import JOINED, joined

SHEETS = {name: f"/* why {name} */\n.{name} {{\n  color: red;\n}}\n" for name in JOINED}


def test_the_region_s_colours_come_after_the_tokens_and_before_all_else() -> None:
    whole = joined(SHEETS, ":root { --accent: #123456; }\n")
    places = [
        whole.index(part) for part in (".tokens", "--accent", ".layout", ".routine", ".contrast")
    ]
    assert places == sorted(places)


def test_paper_has_its_rules_and_the_screen_is_spared_them() -> None:
    assert joined(SHEETS, "").endswith("@media print {.print {color: red;}}")


def test_readers_are_spared_the_reasons() -> None:
    assert "/*" not in joined(SHEETS, "")


def test_a_tree_without_style_sheets_has_the_colours() -> None:
    assert joined({}, ":root { --accent: #123456; }\n").startswith(":root")
