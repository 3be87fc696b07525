"""Invented stories with a task and an answer, to learn from."""

from typing import Annotated

from pydantic import Field

from webbstod.model.base import Keyworded, Named
from webbstod.model.readings import Reference
from webbstod.model.scalars import Markdown, Text, ref
from webbstod.model.source import Sourced


class LearningExample(Named, Keyworded, Sourced):
    title: Text = Field(
        alias="titel",
        title="Titel",
        description="Vad exemplet heter.",
        examples=["Hon svarar inte på frågan"],
    )
    unit_types: list[Annotated[Reference, *ref("enhetstyp")]] = Field(
        alias="för",
        title="För",
        description="Enhetstyper som det passar.",
        examples=[["bvc"]],
        default=[],
    )
    story: Markdown = Field(
        alias="berättelse",
        title="Berättelse",
        description="Vad som händer; alltid påhittat.",
        examples=["En mamma kommer med sitt barn."],
    )
    task: Markdown = Field(
        alias="uppgift",
        title="Uppgift",
        description="Vad läsaren ska fundera på.",
        examples=["Vad gör du nu?"],
    )
    answer: Markdown = Field(
        alias="svar",
        title="Svar",
        description="Vad du gör, med länkar till sidorna.",
        examples=["Låt henne vara tyst en stund."],
    )
