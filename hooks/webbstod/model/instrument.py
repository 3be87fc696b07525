"""Instruments for asking about and judging violence. The site never scores them."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.scalars import Adress, Heltal, Markdown, Nullable, Text, one_of
from webbstod.model.source import Mark, Sourced

InstrumentPurpose = Literal[
    "fråga", "kartlägga", "risk för fortsatt våld", "risk för dödligt våld", "risk vid heder"
]


class Instrument(Named, Sourced):
    name: Text = Field(
        alias="namn",
        title="Namn",
        description="Instrumentets namn.",
        examples=["FREDA-kortfrågor"],
    )
    edition: Text | None = Field(
        alias="utgåva",
        title="Utgåva",
        description="Utgåvan.",
        examples=["2014"],
        default=None,
    )
    publisher: Text = Field(
        alias="ägare",
        title="Ägare",
        description="Den som ger ut det.",
        examples=["Socialstyrelsen"],
    )
    purpose: Annotated[InstrumentPurpose, *one_of(InstrumentPurpose)] = Field(
        alias="syfte",
        title="Syfte",
        description="Vad det är till för.",
        examples=["fråga"],
    )
    users: Markdown = Field(
        alias="får_användas_av",
        title="Får användas av",
        description="Vem som använder det.",
        examples=["Socialtjänst och hälso- och sjukvård."],
    )
    training: Nullable[Text] = Field(
        alias="utbildning",
        title="Utbildning",
        description="Vilken utbildning som krävs, eller null.",
        examples=["Inget krav"],
    )
    licence: Nullable[Text] = Field(
        alias="licens",
        title="Licens",
        description="Vad som gäller för licens, eller null.",
        examples=["Fritt att använda"],
    )
    questions: Nullable[Heltal] = Field(
        alias="antal_frågor",
        title="Antal frågor",
        description="Hur många frågor det har, eller null.",
        examples=["20"],
    )
    evidence: Markdown = Field(
        alias="stöd",
        title="Stöd",
        description="Vad som är känt om hur det fungerar.",
        examples=["Inte granskat av andra än utgivaren."],
    )
    not_for: Markdown = Field(
        alias="inte_till",
        title="Inte till",
        description="Vad det inte är till för.",
        examples=["Aldrig ensamt underlag för ett beslut."],
    )
    found: Markdown = Field(
        alias="finns",
        title="Finns",
        description="Var det finns.",
        examples=["På utgivarens webbplats."],
    )
    web: Adress | None = Field(
        alias="webb",
        title="Webb",
        description="Webbadress.",
        examples=["https://www.socialstyrelsen.se"],
        default=None,
    )
    ask_whom: Text = Field(
        alias="fråga_vem",
        title="Fråga vem",
        description="Rollen som kan svara.",
        examples=["Samordnaren mot våld i nära relationer"],
    )
    mark: Annotated[Mark, *one_of(Mark)] = Field(
        alias="märke",
        title="Märke",
        description="V = kontrollerad i källan, V-old = källan är gammal.",
        examples=["V"],
    )
