"""State grants: what they are for, and when they are accounted for."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.scalars import Datum, Heltal, Text, one_of
from webbstod.model.source import Sourced

FundingState = Literal["pågår", "redovisad"]


class FundingTask(Named, Sourced):
    name: Text = Field(
        alias="namn",
        title="Namn",
        description="Bidragets namn.",
        examples=["Utvecklingsmedel mot våld i nära relationer"],
    )
    amount: Heltal = Field(
        alias="belopp",
        title="Belopp",
        description="Beloppet i kronor.",
        examples=["952381"],
    )
    conditions: list[Text] = Field(
        alias="villkor",
        title="Villkor",
        description="Vad som gäller för pengarna.",
        examples=[["Högst en fjärdedel till vikarier"]],
    )
    account: Text | None = Field(
        alias="objekt",
        title="Objekt",
        description="Var kostnaderna bokförs.",
        examples=["9908"],
        default=None,
    )
    report_due: Datum = Field(
        alias="redovisas_senast",
        title="Redovisas senast",
        description="När pengarna ska redovisas.",
        examples=["2027-03-31"],
    )
    report_to: Text = Field(
        alias="redovisas_till",
        title="Redovisas till",
        description="Vem de redovisas till.",
        examples=["Socialstyrelsen"],
    )
    state: Annotated[FundingState, *one_of(FundingState)] = Field(
        alias="läge",
        title="Läge",
        description="Om bidraget är redovisat.",
        examples=["pågår"],
    )
    owner: Text = Field(
        alias="ägare",
        title="Ägare",
        description="Rollen som svarar för redovisningen.",
        examples=["Utvecklingsstrateg"],
    )
    activities: list[Text] = Field(
        alias="aktiviteter",
        title="Aktiviteter",
        description="Vad pengarna går till.",
        examples=[["Utbildning för vårdnära personal"]],
    )
