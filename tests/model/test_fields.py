"""Every field of the model is declared once, in full, with types that refuse in Swedish."""

import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from types import UnionType
from typing import Any, Union, get_args, get_origin

import pytest
from pydantic import BeforeValidator, PlainValidator, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from tests.known import HOOKS, PLACE, node
from webbstod.model.base import Entity
from webbstod.nodes import Map, Node, Null, Seq
from webbstod.slugs import slug_fault


def entities() -> Iterator[type[Entity]]:
    for path in sorted((HOOKS / "webbstod/model").glob("*.py")):
        for _, found in inspect.getmembers(import_module(f"webbstod.model.{path.stem}")):
            if (
                inspect.isclass(found)
                and issubclass(found, Entity)
                and found.__module__.endswith(f".{path.stem}")
            ):
                yield found


ENTITIES = [model for model in entities() if model is not Entity]
FIELDS = [
    pytest.param(field, id=f"{model.__name__}.{name}")
    for model in ENTITIES
    for name, field in model.model_fields.items()
]


def leaves(
    annotation: Any, metadata: tuple[Any, ...] = ()
) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """The types that hold one text, each with what reads it."""
    inner = getattr(annotation, "__metadata__", ())
    if inner:
        yield from leaves(annotation.__origin__, (*inner, *metadata))
    elif get_origin(annotation) in (Union, UnionType):
        for part in get_args(annotation):
            if part is not type(None):
                yield from leaves(part, metadata)
    elif get_origin(annotation) is list:
        yield from leaves(get_args(annotation)[0])
    else:
        yield annotation, metadata


def is_scalar_of_ours(metadata: tuple[Any, ...]) -> bool:
    return any(isinstance(rule, PlainValidator) for rule in metadata)


def adapter(field: FieldInfo) -> TypeAdapter[Any]:
    return TypeAdapter(field.rebuild_annotation())


@pytest.mark.parametrize("field", FIELDS)
def test_no_field_is_read_by_pydantic_s_own_guesses(field: FieldInfo) -> None:
    """Lax pydantic takes "on" for true and 1791158400 for a date."""
    for annotation, metadata in leaves(field.annotation, tuple(field.metadata)):
        entity = inspect.isclass(annotation) and issubclass(annotation, Entity)
        assert entity or is_scalar_of_ours(metadata), annotation


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_tells_its_name_title_meaning_and_an_example(field: FieldInfo) -> None:
    assert field.alias
    assert re.fullmatch(r"[a-zåäö]+(_[a-zåäö]+)*", field.alias)
    assert field.title
    assert field.title[0].isupper()
    assert field.description
    assert field.description.endswith(".")
    assert field.examples


@pytest.mark.parametrize("field", FIELDS)
def test_the_examples_of_texts_and_of_lists_of_texts_are_read(field: FieldInfo) -> None:
    for example in field.examples or ():
        if isinstance(example, str):
            found = node(example if example == "null" else f'"{example}"')
            assert adapter(field).validate_python(found) is not False or example == "nej"
        elif isinstance(example, list) and all(isinstance(part, str) for part in example):
            assert adapter(field).validate_python(node(f"{example}"))


@pytest.mark.parametrize("field", FIELDS)
def test_null_is_told_as_such_where_it_is_not_allowed(field: FieldInfo) -> None:
    null = Null()
    null.place = PLACE
    if any(isinstance(rule, BeforeValidator) for rule in field.metadata):
        assert adapter(field).validate_python(null) is None
    else:
        with pytest.raises(ValidationError):
            adapter(field).validate_python(null)


@pytest.mark.parametrize("model", ENTITIES, ids=lambda model: model.__name__)
@pytest.mark.parametrize("found", [node("text"), node("[a]"), Map(), Seq()], ids=repr)
def test_a_group_refuses_what_is_not_its_fields(model: type[Entity], found: Node) -> None:
    if isinstance(found, Map) and not any(
        field.is_required() for field in model.model_fields.values()
    ):
        return  # what may be left out whole
    with pytest.raises(ValidationError):
        model.model_validate(found)


@pytest.mark.parametrize("model", ENTITIES, ids=lambda model: model.__name__)
def test_the_example_in_a_fault_is_what_the_author_can_write(model: type[Entity]) -> None:
    for name, example in model.names().items():
        if "{" not in example:
            assert node(f"{name}: '{example}'" if example.startswith("#") else f"{name}: {example}")


def test_the_names_in_the_code_are_english_and_ascii() -> None:
    for model in ENTITIES:
        assert model.__doc__ is not None or model.__name__[0].isupper()
        assert not [name for name in model.model_fields if slug_fault(name.replace("_", "-"))]
