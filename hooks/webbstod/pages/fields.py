"""The field table of the coordinators' guide, made from the model's own declarations."""

from collections.abc import Iterator
from typing import NamedTuple

from webbstod.model.base import Entity
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.schema import described


class FieldView(NamedTuple):
    name: str
    required: bool
    description: str
    example: str


class ModelView(NamedTuple):
    id: str
    title: str
    path: str
    fields: list[FieldView]


def pages(renderer: Renderer) -> Iterator[Page]:
    models = [_model(name, title, path, model) for name, title, path, model in described()]
    yield Page(
        "samordnare/falt.html",
        "Alla fält",
        "Vad varje fält i filerna betyder.",
        "övrigt",
        renderer.render("fields.html", models=models),
        keywords=("fält", "yaml"),
        searched=False,
    )


def _model(name: str, title: str, path: str, model: type[Entity]) -> ModelView:
    fields = [
        FieldView(
            field.alias or key,
            field.is_required(),
            field.description or "",
            _example(field.examples),
        )
        for key, field in model.model_fields.items()
    ]
    return ModelView(name, title, path, fields)


def _example(examples: list[object] | None) -> str:
    value = examples[0] if examples else ""
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
