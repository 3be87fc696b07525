"""YAML text → nodes that know where they stand, or faults; nothing between, nothing else."""

import importlib
import sys

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from tests.known import REGION, node, told
from webbstod import nodes
from webbstod.nodes import Map, Null, Scalar, Seq, front_matter, read
from webbstod.texts import MAX_BYTES

YAML_FILES = sorted(path for path in (REGION / "data").rglob("*.yml"))
LETTERS = st.sampled_from("ab åä:#-[]{}&*!|>\"'%@`,?~\n\t 0.\\/=<\r\u00a0\x85\u2028\ufeff\x00\x07")


def is_whole(data: bytes) -> None:
    found, problems = read(data, "prov.yml")
    assert (found is None) != (problems == [])
    lines = data.count(b"\n") + data.count(b"\r") + 1
    assert all(1 <= row.place.line <= lines for row in problems)
    assert all(row.message and row.remedy for row in problems)
    assert all(problems.count(row) == 1 for row in problems)


@given(st.binary(max_size=200))
def test_any_bytes_give_a_node_or_faults(data: bytes) -> None:
    is_whole(data)


@given(st.text(LETTERS, max_size=60))
@example("[")
@example("?")
@example("a: [")
@example("- ?")
def test_any_yaml_like_text_gives_a_node_or_faults(text: str) -> None:
    is_whole(text.encode())


@given(st.sampled_from(YAML_FILES), st.data())
def test_a_mangled_file_gives_a_node_or_faults(path: object, data: st.DataObject) -> None:
    text = path.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(start + 20, len(text))))
    is_whole((text[:start] + data.draw(st.text(LETTERS, max_size=5)) + text[end:]).encode())


@given(st.binary(max_size=200))
def test_any_page_gives_a_head_or_faults(data: bytes) -> None:
    fields, body, line, problems = front_matter(data, "prov.md")
    assert (fields is None) == bool(problems)
    assert line >= 1
    assert isinstance(body, str)


@pytest.fixture
def pure_loader(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where PyYAML was built without libyaml."""
    monkeypatch.setattr(nodes, "_Loader", yaml.SafeLoader)


@pytest.mark.usefixtures("pure_loader")
@pytest.mark.parametrize("path", YAML_FILES, ids=lambda path: path.stem)
def test_both_loaders_read_the_same(path: object) -> None:
    data = path.read_bytes()  # type: ignore[attr-defined]
    assert read(data, "prov.yml")[0] is not None


def test_without_libyaml_the_pure_loader_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.delattr(yaml, "CSafeLoader")
        patch.delitem(sys.modules, "webbstod.nodes")
        assert importlib.import_module("webbstod.nodes")._Loader is yaml.SafeLoader
        patch.setitem(sys.modules, "webbstod.nodes", nodes)


@pytest.mark.parametrize(
    "text",
    ["0200505050", "8:30", "no", "on", "1e3", "2026-10-01", "0x1A", ".inf", "1_000", "=", "y"],
)
def test_yaml_guesses_nothing(text: str) -> None:
    found = node(f"a: {text}")
    assert isinstance(found, Map)
    assert type(found["a"]) is Scalar
    assert found["a"] == text


def test_plain_null_is_null_and_quoted_null_is_text() -> None:
    found = node('a: null\nb: "null"')
    assert isinstance(found, Map)
    assert isinstance(found["a"], Null)
    assert found["b"] == "null"


def test_every_node_knows_its_line_key_and_parent() -> None:
    found = node("a: 1\nb:\n  - c: 2\n    d: |\n      text\n      mer\n")
    assert isinstance(found, Map)
    row = found["b"][0]
    assert isinstance(found["b"], Seq)
    assert (found["a"].place.line, row.place.line, row["d"].place.line) == (1, 3, 4)
    assert (row["d"].key, row["d"].key.place.line, row["d"].first_line) == ("d", 4, 5)
    assert row["d"].parent is row
    assert row.parent is found["b"]


def test_hard_spaces_around_a_plain_value_are_not_part_of_it() -> None:
    found = node("a: 2026-11-01\u00a0")
    assert isinstance(found, Map)
    assert found["a"] == "2026-11-01"


def test_several_slips_are_told_at_once() -> None:
    assert told("a:\nb: x #y\na: 1\n") == [
        (1, "värdet saknas efter kolon."),
        (2, "texten tar slut vid #; resten av raden skulle försvinna."),
        (3, 'fältet "a" står två gånger.'),
    ]


def test_a_comment_is_a_comment() -> None:
    assert told("# överst\na: 1  # efteråt\n# sist\n") == []


def test_a_file_of_more_than_a_megabyte_is_refused_unread() -> None:
    problems = read(b"a: " + b"x" * MAX_BYTES, "prov.yml")[1]
    assert [row.message for row in problems] == ["filen är för stor."]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_whatever_ends_them(end: str) -> None:
    assert told(end.join(["a: 1", "b: 2", "c:", ""])) == [(3, "värdet saknas efter kolon.")]


def test_a_page_has_a_head_and_a_body_with_its_line() -> None:
    fields, body, line, problems = front_matter(b"---\ntitel: A\n---\n\nText.\n", "a.md")
    assert (fields, body, line, problems) == ({"titel": "A"}, "\nText.\n", 4, [])
    assert fields is not None
    assert fields["titel"].place.line == 2
