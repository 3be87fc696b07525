"""The built site, read from its files: what every unit page holds; nothing leads astray."""

import re
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest

from webbstod.content import Content
from webbstod.load import load
from webbstod.model.unit import Unit
from webbstod.views.contacts import Town, towns

from .engine import ROOT, build, copy_of_tree, door, environment, files
from .markup import Node, parse

PARTS = ("fraga", "svar", "dokumentera", "hjalp")
ORIGINS = {"Nationellt", "Regionens rutin", "Hos oss"}
OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)

Pages = dict[str, Node]


@pytest.fixture(scope="session")
def pages(site: Path) -> Pages:
    return {
        path.relative_to(site).as_posix(): parse(path.read_text(encoding="utf-8"))
        for path in site.rglob("*.html")
    }


@pytest.fixture(scope="session")
def content() -> Content:
    loaded = load(ROOT, "orebro-lan")
    assert loaded.content
    return loaded.content


def unlike(pages: Pages, units: dict[str, Unit], wrong: Callable[[Unit, Node], object]) -> dict:
    """Units whose page is not as it should be, with what is wrong."""
    found = {name: wrong(unit, pages[f"enheter/{name}.html"]) for name, unit in units.items()}
    return {name: what for name, what in found.items() if what}


def test_there_are_sixty_unit_pages_of_fourteen_types(pages: Pages, content: Content) -> None:
    lists = {"enheter/index.html", "enheter/kort.html"}
    built = {name for name in pages if re.fullmatch(r"enheter/[a-z0-9-]+\.html", name)} - lists
    assert built == {f"enheter/{name}.html" for name in content.units}
    assert {f"enheter/{name}/kort.html" for name in content.units} | lists <= pages.keys()
    assert len(built) >= 60
    assert len({unit.type for unit in content.units.values()}) >= 14


def test_every_unit_page_has_the_four_parts_in_order(pages: Pages, content: Content) -> None:
    def wrong(_: Unit, page: Node) -> list[str]:
        parts = [node.attributes["aria-labelledby"] for node in page.by_class("rutindel")]
        return [] if parts == list(PARTS) else parts

    assert unlike(pages, content.units, wrong) == {}


def test_every_block_says_where_it_comes_from_or_that_it_is_missing(
    pages: Pages, content: Content
) -> None:
    def wrong(_: Unit, page: Node) -> list[str]:
        blocks = page.by_class("block")
        assert len(blocks) >= 20
        return [block.text[:40] for block in blocks if not _has_origin(block)]

    assert unlike(pages, content.units, wrong) == {}


def _has_origin(block: Node) -> bool:
    labels = [node.text for node in block.by_class("ursprung")]
    return set(labels) <= ORIGINS and bool(labels or block.by_class("saknas"))


def test_what_a_unit_says_itself_is_marked_as_its_own(pages: Pages, content: Content) -> None:
    def wrong(unit: Unit, page: Node) -> list[str]:
        own = {node.text for node in page.by_class("ursprung")} & {"Hos oss"}
        return [] if bool(own) == bool(unit.blocks) else ["Hos oss"]

    assert unlike(pages, content.units, wrong) == {}
    assert sum(bool(unit.blocks) for unit in content.units.values()) >= 20


def test_every_unit_page_has_its_municipalities_contacts(pages: Pages, content: Content) -> None:
    def wrong(unit: Unit, page: Node) -> list[str]:
        shown = page.part("hjalp").text
        own = towns(content, unit.municipalities)
        expected = _to_everyone(own) | (_in_the_town(own[0]) if len(own) == 1 else set())
        return sorted(words for words in expected if words not in shown)

    assert unlike(pages, content.units, wrong) == {}


def _to_everyone(own: list[Town]) -> set[str]:
    numbers = {
        str(phone.number) for town in own for one in town.reports for phone in one.phones[:1]
    }
    return numbers | {town.municipality.name for town in own} | {"112", "020-50 50 50", "114 14"}


def _in_the_town(town: Town) -> set[str]:
    contacts = town.reports + town.others
    return {one.name for one in contacts} | {str(p.number) for one in contacts for p in one.phones}


def test_every_unit_page_has_its_stamps(pages: Pages, content: Content) -> None:
    def wrong(unit: Unit, page: Node) -> list[str]:
        stamps = {node.attributes["aria-label"]: node.text for node in page.by_class("stampel")}
        own = stamps.get(f"Rutinen för {unit.name}", "")
        return [] if unit.stamp.owner in own and "Nästa granskning" in own else sorted(stamps)

    assert unlike(pages, content.units, wrong) == {}


@pytest.mark.parametrize(
    ("part", "kind"), [("fraga", "replik"), ("fraga", "asking"), ("svar", "steg")]
)
def test_the_routines_of_three_types_differ(pages: Pages, part: str, kind: str) -> None:
    """Each says something that neither of the others does: words, patients and steps."""
    said = {
        name: _said(pages[f"enheter/{name}-kumla.html"].part(part), kind)
        for name in ("bvc", "mhv", "folktandvarden")
    }
    for name, own in said.items():
        others = set().union(*(words for other, words in said.items() if other != name))
        assert own - others, name


def _said(part: Node, kind: str) -> set[str]:
    if kind == "asking":
        return {row.text for table in part.by_tag("tbody") for row in table.by_tag("tr")}
    rows = part.by_class("replik") if kind == "replik" else part.by_class("gor")
    return {row.text for row in rows}


def test_every_local_address_is_relative_and_leads_somewhere(site: Path, pages: Pages) -> None:
    there = files(site).keys()
    ids = cache(lambda address: pages[address].ids if address in pages else set())
    dead = []
    for address, page in pages.items():
        for node, target in page.addresses():
            if OUTSIDE.match(target):
                continue
            path, _, anchor = target.partition("#")
            path = path.partition("?")[0]
            found = normpath(join(dirname(address), path)) if path else address
            if (
                target.startswith("/")
                or found not in there
                or (anchor and anchor not in ids(found))
            ):
                dead.append(f"{address}: <{node.tag}> {target}")
    assert dead == []


def test_nothing_but_links_leads_out(pages: Pages) -> None:
    foreign = {
        f"{address}: <{node.tag}> {target}"
        for address, page in pages.items()
        for node, target in page.addresses()
        if OUTSIDE.match(target)
        and not (node.tag == "a" and target.startswith(("https://", "http://", "mailto:", "tel:")))
    }
    assert foreign == set()


def test_nothing_stands_inline(pages: Pages) -> None:
    inline = {
        f"{address}: <{node.tag}>"
        for address, page in pages.items()
        for node in page.all()
        if node.tag == "style"
        or (node.tag == "script" and ("src" not in node.attributes or node.text))
        or any(name == "style" or name.startswith("on") for name in node.attributes)
    }
    assert inline == set()


def test_every_page_has_the_strict_policy(pages: Pages) -> None:
    for address, page in pages.items():
        kinds = {node.attributes.get("http-equiv"): node for node in page.by_tag("meta")}
        policy = kinds["Content-Security-Policy"].attributes["content"]
        assert policy.startswith("default-src 'none'; "), address
        assert "unsafe" not in policy


def test_style_sheets_and_scripts_ask_nobody_else(site: Path) -> None:
    for path in [*site.rglob("*.css"), *site.rglob("assets/js/*.js")]:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"@import|url\((?!['\"]?(?:data:|#))", text), path.name
        assert not re.search(r"fetch\(|XMLHttpRequest|sendBeacon|WebSocket|eval\(", text), path.name


def test_nothing_of_the_theme_is_there(site: Path) -> None:
    others = {name for name in files(site) if not name.endswith(".html")}
    ours = {f"assets/{p.parent.name}/{p.name}" for p in ROOT.glob("overrides/assets/*/*")}
    made = {"assets/css/webbstod.css", "assets/enheter.js", "sitemap.xml"}
    search = {name for name in others if re.fullmatch(r"assets/sok/(index|text-\w+-\d+)\.js", name)}
    assert len(search) > 1
    assert others - ours - made - search == set()


def test_another_machine_at_another_place_gives_the_same_bytes(tmp_path: Path) -> None:
    here = copy_of_tree(tmp_path / "här")
    there = Path(shutil.copytree(here, tmp_path / "annan plats"))
    far = {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "4711", "LC_ALL": "C"}
    assert build(here, tmp_path / "1", TZ="UTC", PYTHONHASHSEED="0").returncode == 0
    assert build(there, tmp_path / "2", **far).returncode == 0
    first, second = files(tmp_path / "1"), files(tmp_path / "2")
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


DEAD_LINKS = {
    "docs/om/index.md": (
        "\nSe [sidan](finns-inte.md).\n",
        'länken "om/finns-inte.html" leder ingenstans.',
    ),
    "docs/om/sakerhet.md": (
        "\nSe [delen](index.md#finns-inte).\n",
        'länken "om/index.html#finns-inte" leder ingenstans.',
    ),
    "data/regioner/orebro-lan/enheter/mhv-kumla.yml": (
        "rutin:\n  - {block: tolk, sätt: tillägg, text: 'Se [sidan](finns/inte.html).'}\n",
        'länken till "finns/inte.html" går till en adress.',
    ),
}


@pytest.mark.parametrize("file", list(DEAD_LINKS))
def test_a_dead_link_is_told_in_swedish_and_the_old_site_stays(tmp_path: Path, file: str) -> None:
    addition, message = DEAD_LINKS[file]
    tree = copy_of_tree(tmp_path)
    (tree / "site").mkdir()
    (tree / "site" / "index.html").write_text("gammal", encoding="utf-8")
    text = (tree / file).read_text(encoding="utf-8") + addition
    (tree / file).write_text(text, encoding="utf-8")
    done = bygg(tree)
    assert done.returncode == 1
    assert f"{file}:{text.count(chr(10))}: {message}\n" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert files(tree / "site") == {"index.html": b"gammal"}


def bygg(tree: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        door(tree, "bygg"), env=environment(), capture_output=True, encoding="utf-8", check=False
    )
