"""What every thing of the model has in common."""

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from webbstod.model.scalars import Slug
from webbstod.nodes import Map


class Entity(BaseModel):
    """A group of fields with Swedish names in the files and English ones in the code."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)
    _names: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """The field names that an author may write."""
        if "_names" not in cls.__dict__:
            cls._names = tuple(field.alias or name for name, field in cls.model_fields.items())
        return cls._names

    @model_validator(mode="before")
    @classmethod
    def _tell_the_node_its_fields(cls, value: Any) -> Any:
        if isinstance(value, Map):
            value.fields = cls.names()
        return value


class Named(Entity):
    """A thing with an id: that of its entry in a list, or the name of its file."""

    id: Slug = Field(
        alias="id",
        title="Id",
        description="Kort namn som andra filer pekar på. I en fil med en enda sak är det filens namn.",
        examples=["bvc-kumla"],
    )
