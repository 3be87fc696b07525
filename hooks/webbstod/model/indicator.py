"""What is measured, and how."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.scalars import Heltal, Markdown, Nullable, Text, one_of
from webbstod.model.source import Sourced

IndicatorKind = Literal["struktur", "process", "resultat"]
SourceSystem = Literal[
    "Prodiver", "självskattning", "öppna jämförelser", "Graviditetsregistret", "Kolada", "Webbstöd"
]
Direction = Literal["högre är bättre", "lägre är bättre", "ingen"]


class Indicator(Named, Sourced):
    name: Text = Field(
        alias="namn",
        title="Namn",
        description="Indikatorns namn.",
        examples=["SIP används i våldsärenden"],
    )
    statement: Text = Field(
        alias="mäter",
        title="Mäter",
        description="Vad den mäter.",
        examples=["Andel våldsärenden där en SIP har gjorts"],
    )
    why: Markdown = Field(
        alias="varför",
        title="Varför",
        description="Varför det mäts.",
        examples=["Visar om insatserna hänger ihop."],
    )
    numerator: Text = Field(
        alias="täljare",
        title="Täljare",
        description="Det som räknas.",
        examples=["Ärenden med SIP"],
    )
    denominator: Text = Field(
        alias="nämnare",
        title="Nämnare",
        description="Det som det jämförs med.",
        examples=["Alla våldsärenden"],
    )
    kind: Annotated[IndicatorKind, *one_of(IndicatorKind)] = Field(
        alias="slag",
        title="Slag",
        description="Struktur, process eller resultat.",
        examples=["process"],
    )
    system: Annotated[SourceSystem, *one_of(SourceSystem)] = Field(
        alias="källsystem",
        title="Källsystem",
        description="Var siffran hämtas.",
        examples=["självskattning"],
    )
    period: Text = Field(
        alias="period",
        title="Period",
        description="Hur ofta den mäts.",
        examples=["En gång om året"],
    )
    target: Nullable[Text] = Field(
        alias="mål",
        title="Mål",
        description="Målet, eller null.",
        examples=["Alla"],
    )
    owner: Text = Field(
        alias="ägare",
        title="Ägare",
        description="Rollen som svarar för siffran.",
        examples=["Länsgruppen"],
    )
    minimum: Heltal = Field(
        alias="minsta_antal",
        title="Minsta antal",
        description="Mindre antal än så visas inte.",
        examples=["5"],
        default=5,
    )
    direction: Annotated[Direction, *one_of(Direction)] = Field(
        alias="riktning",
        title="Riktning",
        description="Vad som är bra.",
        examples=["högre är bättre"],
    )
