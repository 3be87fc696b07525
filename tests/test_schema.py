"""JSON Schemas for editors: made from the model, and kinder than it where YAML guesses."""

import json
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.known import REGION, ROOT
from webbstod.kinds import KINDS
from webbstod.nodes import Map, Node, Null, Seq, read
from webbstod.schema import described, schemas, text, write

SCHEMAS = dict(schemas())


def plain(node: Node | None, *, guess: bool) -> Any:
    """As an editor has it; with `guess`, digits become numbers as YAML would have them."""
    if isinstance(node, Map):
        return {str(key): plain(value, guess=guess) for key, value in node.items()}
    if isinstance(node, Seq):
        return [plain(item, guess=guess) for item in node]
    if node is None or isinstance(node, Null):
        return None
    return int(node) if guess and re.fullmatch(r"[1-9][0-9]*", node) else str(node)


def files() -> Iterator[tuple[str, Path]]:
    for kind in KINDS:
        pattern = "data/" + kind.path.format(region="testlan")
        pattern += "/*.yml" if kind.shape == "files" else ""
        for path in sorted(REGION.rglob("*.yml")):
            if fnmatch(path.relative_to(REGION).as_posix(), pattern):
                yield f"{kind.table.replace('_', '-')}.json", path


FILES = list(files())


def faults(schema: str, found: Any) -> list[str]:
    return [error.message for error in Draft202012Validator(SCHEMAS[schema]).iter_errors(found)]


def test_every_file_of_the_region_has_a_schema() -> None:
    assert len(FILES) == len(list((REGION / "data").rglob("*.yml")))
    assert {schema for schema, _ in FILES} == set(SCHEMAS)


@pytest.mark.parametrize("guess", [False, True], ids=["text", "tal"])
@pytest.mark.parametrize(("schema", "path"), FILES, ids=lambda value: getattr(value, "stem", ""))
def test_accepts_the_files_of_the_region(schema: str, path: Path, *, guess: bool) -> None:
    node, _ = read(path.read_bytes(), path.name)
    assert faults(schema, plain(node, guess=guess)) == []


@pytest.mark.parametrize("schema", SCHEMAS)
def test_is_a_schema(schema: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[schema])


@pytest.mark.parametrize(
    ("field", "value"),
    [("huvudman", "staten"), ("kommuner", []), ("telefonnummer", "112"), ("namn", None)],
)
def test_marks_a_slip_while_it_is_written(field: str, value: Any) -> None:
    path = REGION / "data/regioner/testlan/enheter/angby-mottagning.yml"
    found = plain(read(path.read_bytes(), path.name)[0], guess=False)
    assert faults("units.json", found | {field: value})


def test_on_disk_is_what_the_model_says() -> None:
    """After a change of the model: `python hooks/cli.py schema`."""
    found = {
        path.name: path.read_text(encoding="utf-8") for path in (ROOT / "data/schema").iterdir()
    }
    assert found == {name: text(schema) for name, schema in SCHEMAS.items()}


def test_is_written_as_readable_json(tmp_path: Path) -> None:
    written = write(tmp_path)
    assert {path.name for path in written} == set(SCHEMAS)
    assert all(json.loads(path.read_text(encoding="utf-8")) for path in written)
    assert all(b"\r" not in path.read_bytes() for path in written)


def test_every_kind_of_thing_is_described_once() -> None:
    names = [name for name, *_ in described()]
    assert len(names) == len(set(names))
    assert {kind.table.replace("_", "-") for kind in KINDS} <= set(names)
