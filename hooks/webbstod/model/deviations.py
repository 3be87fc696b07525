"""How to report what went wrong, and what is learnt. Not a register of deviations."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Entity
from webbstod.model.scalars import Markdown, Nullable, Text, one_of
from webbstod.model.stamp import Stamped

DeviationKind = Literal["samverkan", "dokumentation", "bemötande", "sekretess"]


class DeviationExample(Entity):
    event: Text = Field(
        alias="händelse",
        title="Händelse",
        description="Vad som hände; alltid påhittat.",
        examples=["Kallelsen gick hem till partnern"],
    )
    kind: Annotated[DeviationKind, *one_of(DeviationKind)] = Field(
        alias="slag",
        title="Slag",
        description="Slags avvikelse.",
        examples=["sekretess"],
    )
    lesson: Text = Field(
        alias="lärdom",
        title="Lärdom",
        description="Vad ni lär er.",
        examples=["Fråga om säker adress innan ni bokar"],
    )


class Deviations(Stamped):
    system: Nullable[Text] = Field(
        alias="system",
        title="System",
        description="Systemets namn, eller null.",
        examples=["Synergi"],
    )
    intro: Markdown = Field(
        alias="inledning",
        title="Inledning",
        description="Varför ni rapporterar.",
        examples=["En avvikelse är ett sätt att lära."],
    )
    steps: list[Text] = Field(
        alias="steg",
        title="Steg",
        description="Så rapporterar du, i ordning.",
        examples=[["Skriv vad som hände"]],
        min_length=1,
    )
    examples: list[DeviationExample] = Field(
        alias="exempel",
        title="Exempel",
        description="Påhittade exempel.",
        examples=[
            [{"händelse": "Kallelsen gick fel", "slag": "sekretess", "lärdom": "Fråga om adress"}]
        ],
    )
    follow_up: Nullable[Markdown] = Field(
        alias="följs_upp",
        title="Följs upp",
        description="Hur rapporterna används, eller null.",
        examples=["Gås igenom två gånger om året."],
    )
    ask_whom: Text = Field(
        alias="fråga_vem",
        title="Fråga vem",
        description="Rollen som kan svara.",
        examples=["Kvalitetssamordnaren"],
    )
