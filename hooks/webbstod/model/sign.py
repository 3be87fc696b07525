"""Signs that make you ask (indications)."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.scalars import SourceRef, Text, one_of

SignGroup = Literal["skada", "psykiskt", "kroppsligt", "beteende", "relation", "barn", "återbesök"]
SignStrength = Literal["misstanke", "starkt"]


class Sign(Named):
    text: Text = Field(
        alias="text",
        title="Text",
        description="Tecknet, i en rad.",
        examples=["Förklaringen stämmer inte med skadan"],
    )
    group: Annotated[SignGroup, *one_of(SignGroup)] = Field(
        alias="grupp",
        title="Grupp",
        description="Slags tecken.",
        examples=["skada"],
    )
    strength: Annotated[SignStrength, *one_of(SignStrength)] = Field(
        alias="styrka",
        title="Styrka",
        description="Hur starkt tecknet är.",
        examples=["misstanke"],
    )
    source: SourceRef = Field(
        alias="källa",
        title="Källa",
        description="Källan.",
        examples=["kalla:sth-bilaga-2"],
    )
