"""Branches: questions that are tested on every answer."""

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.routine import Step
from webbstod.model.scalars import Heltal, Markdown, Text
from webbstod.model.source import Sourced


class Branch(Named, Sourced):
    """A question that is tested on every answer."""

    title: Text = Field(
        alias="titel",
        title="Titel",
        description="Rubriken.",
        examples=["Det finns barn i hemmet"],
    )
    test: Text = Field(
        alias="fråga",
        title="Fråga",
        description="Det som prövas.",
        examples=["Finns det barn i hemmet?"],
    )
    order: Heltal = Field(
        alias="ordning",
        title="Ordning",
        description="Platsen i listan.",
        examples=["1"],
    )
    text: Markdown = Field(
        alias="text",
        title="Text",
        description="Vad det betyder.",
        examples=["Misstanke räcker för en orosanmälan."],
    )
    steps: list[Step] = Field(
        alias="steg",
        title="Steg",
        description="Vad du gör.",
        examples=[[{"gör": "Ring socialtjänsten.", "styrka": "bör"}]],
    )
