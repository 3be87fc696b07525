"""Where organisations meet, and who represents the region there."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.readings import Reference
from webbstod.model.scalars import Markdown, Nullable, Text, one_of, ref
from webbstod.model.source import Sourced

ForumKind = Literal[
    "intern", "läns", "lokal", "politisk", "referensgrupp", "nätverk", "resursgrupp"
]


class Forum(Named, Sourced):
    name: Text = Field(
        alias="namn",
        title="Namn",
        description="Forumets namn.",
        examples=["Länsgruppen för kvinnofrid"],
    )
    abbreviation: Text | None = Field(
        alias="förkortning",
        title="Förkortning",
        description="Förkortningen.",
        examples=["LCHNV"],
        default=None,
    )
    kind: Annotated[ForumKind, *one_of(ForumKind)] = Field(
        alias="slag",
        title="Slag",
        description="Slags forum.",
        examples=["läns"],
    )
    convener: Text = Field(
        alias="sammankallande",
        title="Sammankallande",
        description="Den som kallar.",
        examples=["Länsstyrelsen"],
    )
    members: list[Text] = Field(
        alias="deltar",
        title="Deltar",
        description="De roller och organisationer som deltar.",
        examples=[["Regionen", "Kommunerna"]],
        min_length=1,
    )
    representative: Nullable[Text] = Field(
        alias="vår_representant",
        title="Vår representant",
        description="Regionens representant (roll), eller null.",
        examples=["Utvecklingsledare mot våld"],
    )
    meets: Nullable[Text] = Field(
        alias="möts",
        title="Möts",
        description="Hur ofta det möts, eller null.",
        examples=["Sex gånger om året"],
    )
    mission: Markdown = Field(
        alias="uppdrag",
        title="Uppdrag",
        description="Vad forumet gör.",
        examples=["Samordnar arbetet i länet."],
    )
    municipalities: list[Annotated[Reference, *ref("kommun")]] = Field(
        alias="kommuner",
        title="Kommuner",
        description="Kommunernas id, om det bara gäller några.",
        examples=[["kumla"]],
        default=[],
    )
    ask_whom: Text | None = Field(
        alias="fråga_vem",
        title="Fråga vem",
        description="Rollen som kan svara på det som är null.",
        examples=["Länsstyrelsen"],
        default=None,
    )
