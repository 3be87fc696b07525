"""The safety plan: what staff talk through with the patient."""

from pydantic import Field

from webbstod.model.base import Entity
from webbstod.model.scalars import Markdown, Text
from webbstod.model.source import Sourced


class SafetyRow(Entity):
    title: Text = Field(
        alias="rubrik",
        title="Rubrik",
        description="Vad raden gäller.",
        examples=["Telefonen"],
    )
    questions: list[Text] = Field(
        alias="frågor",
        title="Frågor",
        description="Det ni pratar igenom.",
        examples=[["Vem kan du ringa mitt i natten?"]],
        min_length=1,
    )
    advice: Markdown | None = Field(
        alias="tänk_på",
        title="Tänk på",
        description="Något att tänka på.",
        examples=["Fråga vem som kan se telefonen."],
        default=None,
    )


class SafetyPlan(Sourced):
    title: Text = Field(
        alias="titel",
        title="Titel",
        description="Rubriken.",
        examples=["Säkerhetsplan"],
    )
    intro: Markdown = Field(
        alias="inledning",
        title="Inledning",
        description="Hur planen används.",
        examples=["Gå igenom planen tillsammans."],
    )
    warning: Markdown = Field(
        alias="varning",
        title="Varning",
        description="Vad som kan vara farligt.",
        examples=["Papper kan hittas."],
    )
    rows: list[SafetyRow] = Field(
        alias="rader",
        title="Rader",
        description="Det ni pratar igenom.",
        examples=[[{"rubrik": "Telefonen", "frågor": ["Vem kan du ringa?"]}]],
        min_length=1,
    )
