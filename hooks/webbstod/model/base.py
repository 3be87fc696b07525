"""What every thing of the model has in common."""

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from webbstod.model.scalars import Slug, Text
from webbstod.nodes import Map


class Entity(BaseModel):
    """A group of fields with Swedish names in the files and English ones in the code."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)
    _names: ClassVar[dict[str, str]] = {}

    @classmethod
    def names(cls) -> dict[str, str]:
        """The field names that an author may write, each with an example as it is written."""
        if "_names" not in cls.__dict__:
            fields = cls.model_fields.items()
            cls._names = {
                field.alias or name: _written((field.examples or [""])[0]) for name, field in fields
            }
        return cls._names

    @model_validator(mode="before")
    @classmethod
    def _tell_the_node_its_fields(cls, value: Any) -> Any:
        if isinstance(value, Map):
            value.fields = cls.names()
        return value


def _written(example: Any) -> str:
    """An example on one line of YAML."""
    if isinstance(example, dict):
        return "{" + ", ".join(f"{key}: {_written(value)}" for key, value in example.items()) + "}"
    if isinstance(example, list):
        return f"[{', '.join(map(_written, example))}]"
    return str(example)


class Named(Entity):
    """A thing with an id: that of its entry in a list, or the name of its file."""

    id: Slug = Field(
        alias="id",
        title="Id",
        description="Kort namn som andra filer pekar på. Är filen en enda sak är det filens namn.",
        examples=["bvc-kumla"],
    )


class Keyworded(Entity):
    """A thing that has words of its own to be found by."""

    keywords: list[Text] = Field(
        alias="sökord",
        title="Sökord",
        description="Ord som personalen söker på men som inte står i texten.",
        examples=[["bvc", "barnavårdscentral"]],
        default=[],
    )
