"""The commented examples: true to the model, whole, and fit to be copied."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BeforeValidator, ValidationError

from webbstod import nodes
from webbstod.content import Content
from webbstod.explain import explain
from webbstod.kinds import KINDS
from webbstod.links import links
from webbstod.load import load
from webbstod.model.base import Entity, Named
from webbstod.model.page import PageHead
from webbstod.model.readings import MarkdownText, Reference
from webbstod.nodes import Map, Scalar, Seq
from webbstod.schema import schemas
from webbstod.walk import scalars

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "data" / "mallar"
TABLES = {
    "enhet": "units",
    "enhetstyp": "unit_types",
    "fem-minuter": "minimum",
    "fraga": "questions",
    "gren": "branches",
    "grundrutin": "base",
    "journalmall": "templates",
    "journalsystem": "record_systems",
    "kalla": "sources",
    "kommun": "municipalities",
    "kontakt": "resources",
    "lag": "regulations",
    "omedelbar-risk": "risk",
    "ord": "terms",
    "region": "region",
    "regionens-rutin": "routines",
    "skriv": "phrases",
    "svar": "answers",
    "tecken": "signs",
    "dokument": "documents",
    "overenskommelse": "agreements",
    "forum": "forums",
    "granssnitt": "interfaces",
    "ansvar": "duties",
    "instrument": "instruments",
    "kod": "codes",
    "sakerhetsplan": "safety_plan",
    "behandling": "offers",
    "medarbetarstod": "support",
    "kurs": "courses",
    "handelse": "events",
    "larexempel": "examples",
    "avvikelser": "deviations",
    "dodsfallsutredning": "lessons",
    "andring": "changes",
    "indikator": "indicators",
    "utvecklingsmedel": "grants",
    "synpunkt": "comments",
    "sprak": "translations",
    "sprakgranskning": "reviews",
    "sokord": "search_words",
}
KIND = {kind.table: kind for kind in KINDS}
NAMES = [*TABLES, "sida"]
# Where a field of a group stands, when not everywhere that the group does.
ONLY_IN = {"affisch": "regionens-rutin"}


def file(name: str) -> Path:
    return FOLDER / (f"{name}.md" if name == "sida" else f"{name}.yml")


def model_of(name: str) -> type[Entity]:
    return PageHead if name == "sida" else KIND[TABLES[name]].model


@cache
def read(name: str) -> tuple[Any, list[Any]]:
    """The file's node, read by its model as `load` does it, and the models."""
    data = file(name).read_bytes()
    if name == "sida":
        node, _, _, problems = nodes.front_matter(data, "sida.md")
    else:
        node, problems = nodes.read(data, f"{name}.yml")
    assert problems == []
    shape = "" if name == "sida" else KIND[TABLES[name]].shape
    if shape == "files":
        assert "id" not in node
        node["id"] = nodes.scalar(name, nodes.Place(f"{name}.yml"))
        node["id"].parent = node
    return node, [_model(name, item) for item in (node if shape == "list" else [node])]


def _model(name: str, node: Any) -> Entity:
    try:
        return model_of(name).model_validate(node)
    except ValidationError as error:
        pytest.fail("\n".join(str(problem) for problem in explain(error)))


def entities(annotation: Any) -> set[type[Entity]]:
    """Every group of fields that a model can hold, itself too."""
    if isinstance(annotation, type) and issubclass(annotation, Entity):
        below = (entities(field.annotation) for field in annotation.model_fields.values())
        return {annotation}.union(*below)
    return set().union(*map(entities, get_args(annotation)))


def maps(node: Any) -> Iterator[Map]:
    if isinstance(node, Map):
        yield node
    if isinstance(node, Map | Seq):
        for part in node.values() if isinstance(node, Map) else node:
            yield from maps(part)


def first_keys(name: str) -> dict[tuple[str, ...], dict[str, Scalar]]:
    """For each model, by its field names: where each field is written first."""
    found: dict[tuple[str, ...], dict[str, Scalar]] = defaultdict(dict)
    for node in maps(read(name)[0]):
        for key, value in node.items():
            if value.key is not None:
                found[tuple(node.fields)].setdefault(key, value.key)
    return found


def comment_above(lines: list[str], line: int) -> str:
    above = []
    while line >= 2 and lines[line - 2].lstrip().startswith("#"):
        line -= 1
        above.insert(0, lines[line - 1].strip(" #"))
    return " ".join(above)


def test_every_kind_of_file_has_an_example() -> None:
    """Stödlinje and Resurs are the same kind of thing, so that one example serves both."""
    assert {path.name for path in FOLDER.iterdir()} == {file(name).name for name in NAMES}
    assert set(TABLES.values()) | {"helplines"} == set(KIND)


@pytest.mark.parametrize("name", NAMES)
def test_is_valid_as_it_stands(name: str) -> None:
    assert read(name)[1] != []


@pytest.mark.parametrize("name", NAMES)
def test_holds_every_field_of_the_model(name: str) -> None:
    written = first_keys(name)
    for model in entities(model_of(name)):
        missing = set(model.names()) - set(written[tuple(model.names())])
        if model is model_of(name) and name in TABLES and KIND[TABLES[name]].shape == "files":
            missing.discard("id")
        missing -= {field for field, home in ONLY_IN.items() if home != name}
        assert missing == set(), model.__name__


@pytest.mark.parametrize("name", NAMES)
def test_each_field_says_whether_it_must_be_there(name: str) -> None:
    lines = file(name).read_text(encoding="utf-8").split("\n")
    written = first_keys(name)
    for model in entities(model_of(name)):
        for field in model.model_fields.values():
            key = written[tuple(model.names())].get(str(field.alias))
            if key is None:
                continue
            said = comment_above(lines, key.place.line)
            word = "Måste finnas." if field.is_required() else "Får utelämnas."
            assert word in said, key.place
            if any(isinstance(rule, BeforeValidator) for rule in field.metadata):
                assert "null" in said, key.place


@pytest.mark.parametrize("name", NAMES)
def test_begins_with_schema_and_home(name: str) -> None:
    first, second, *_ = file(name).read_text(encoding="utf-8").split("\n")
    if name == "sida":
        assert first == "---"
    else:
        schema = f"{TABLES[name].replace('_', '-')}.json"
        assert first == f"# yaml-language-server: $schema=../schema/{schema}"
        assert schema in dict(schemas())
        assert KIND[TABLES[name]].path.replace("{region}", "<region>") in second
    assert second.startswith("# Hör hemma i ")


@pytest.fixture(scope="module")
def content() -> Content:
    loaded = load(ROOT, "orebro-lan").content
    assert loaded is not None
    return loaded


@pytest.mark.parametrize("name", NAMES)
def test_points_only_at_things_that_exist(name: str, content: Content) -> None:
    """Whoever copies an example meets no fault that is ours."""
    own = {str(model.id) for model in read(name)[1] if isinstance(model, Named)}
    wanted = [(value.target, str(value)) for value in values(name) if isinstance(value, Reference)]
    texts: list[str] = [value for value in values(name) if isinstance(value, MarkdownText)]
    if name == "sida":
        texts.append(file(name).read_text(encoding="utf-8"))
    wanted += [(link.target, link.name) for text in texts for link in links(text)]
    unknown = {pair for pair in wanted if pair[0] != "del" and pair[1] not in own}
    assert [pair for pair in unknown if not content.knows(*pair)] == []


def values(name: str) -> list[Scalar]:
    return [value for model in read(name)[1] for value in scalars(model)]
