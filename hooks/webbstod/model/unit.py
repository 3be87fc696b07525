"""Units and their types."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Keyworded, Named
from webbstod.model.readings import Reference
from webbstod.model.routine import Routine
from webbstod.model.scalars import (
    Heltal,
    HsaId,
    JaNej,
    Nullable,
    Telefon,
    Text,
    one_of,
    ref,
)
from webbstod.model.stamp import Stamped

Principal = Literal["region", "kommun", "privat"]
Reader = Literal["vuxen", "vårdnadshavare", "barn", "ung"]


class UnitType(Named, Routine, Keyworded):
    name: Text = Field(
        alias="namn",
        title="Namn",
        description="Typens namn.",
        examples=["Barnavårdscentral"],
    )
    short: Text = Field(
        alias="kort",
        title="Kort",
        description="Kort namn.",
        examples=["BVC"],
    )
    plural: Text = Field(
        alias="flertal",
        title="Flertal",
        description="Namnet i flertal.",
        examples=["Barnavårdscentraler"],
    )
    order: Heltal = Field(
        alias="ordning",
        title="Ordning",
        description="Platsen i listor.",
        examples=["10"],
    )
    receives: JaNej = Field(
        alias="mottagare",
        title="Mottagare",
        description="Om enheten tar emot våldsutsatta i stället för att fråga.",
        examples=["nej"],
    )
    dental: JaNej = Field(
        alias="tandvård",
        title="Tandvård",
        description="Om tandvårdens kapitel i föreskriften gäller.",
        examples=["nej"],
    )
    reader: Annotated[Reader, *one_of(Reader)] = Field(
        alias="affisch_till",
        title="Affisch till",
        description="Vem affischen i väntrummet talar till.",
        examples=["vårdnadshavare"],
        default="vuxen",
    )


class RegionalRoutine(Named, Routine, Stamped):
    """The region's routine for a unit type; the id is the type's."""


class Unit(Named, Routine, Keyworded, Stamped):
    name: Text = Field(
        alias="namn",
        title="Namn",
        description="Enhetens namn.",
        examples=["BVC Exempelby"],
    )
    type: Annotated[Reference, *ref("enhetstyp")] = Field(
        alias="enhetstyp",
        title="Enhetstyp",
        description="Typens id; rutinen ärvs därifrån.",
        examples=["bvc"],
    )
    municipalities: list[Annotated[Reference, *ref("kommun")]] = Field(
        alias="kommuner",
        title="Kommuner",
        description="Kommunerna som enheten tar emot från; [alla] för hela länet.",
        examples=[["kumla"]],
        min_length=1,
    )
    principal: Annotated[Principal, *one_of(Principal)] = Field(
        alias="huvudman",
        title="Huvudman",
        description="Avgör vilka sekretessregler som gäller.",
        examples=["region"],
    )
    record_system: Nullable[Annotated[Reference, *ref("journalsystem")]] = Field(
        alias="journalsystem",
        title="Journalsystem",
        description="Systemets id, eller null.",
        examples=["cosmic"],
    )
    contact_role: Nullable[Text] = Field(
        alias="kontaktroll",
        title="Kontaktroll",
        description="Vem på enheten man frågar, eller null.",
        examples=["Våldsombudet på BVC Exempelby"],
    )
    phone: Telefon | None = Field(
        alias="telefon",
        title="Telefon",
        description="Internt nummer till kontaktrollen.",
        examples=["08-465 004 60"],
        default=None,
    )
    hsa_id: HsaId | None = Field(
        alias="hsa_id",
        title="HSA-id",
        description="Enhetens id i katalogen HSA; ger kort adress och QR-kod.",
        examples=["SE0000000000-T101"],
        default=None,
    )
