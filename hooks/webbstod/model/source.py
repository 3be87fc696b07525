"""Where a fact comes from."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Entity, Named
from webbstod.model.scalars import Adress, Datum, Markdown, Nullable, SourceRef, Text, one_of

Mark = Literal["V", "V-old"]


class Source(Named):
    title: Text = Field(
        alias="titel",
        title="Titel",
        description="Dokumentets eller sidans titel.",
        examples=["Dokumentation och uppföljning"],
    )
    publisher: Text = Field(
        alias="utgivare",
        title="Utgivare",
        description="Myndigheten, regionen eller organisationen.",
        examples=["Nationellt centrum för kvinnofrid"],
    )
    address: Nullable[Adress] = Field(
        alias="adress",
        title="Adress",
        description="Webbadressen, eller null.",
        examples=["https://nck.uu.se/kunskapsbanken/"],
    )
    date: Nullable[Datum] = Field(
        alias="datum",
        title="Datum",
        description="Källans eget datum, eller null om det inte är känt.",
        examples=["2024-04-16"],
    )
    mark: Annotated[Mark, *one_of(Mark)] = Field(
        alias="märke",
        title="Märke",
        description="V = kontrollerad i källan, V-old = källan är gammal.",
        examples=["V"],
    )
    note: Markdown | None = Field(
        alias="not",
        title="Not",
        description="Något läsaren bör veta om källan.",
        examples=["Proposition; kontrollera om den trätt i kraft."],
        default=None,
    )


class Sourced(Entity):
    """A thing that builds on laws and sources."""

    sources: list[SourceRef] = Field(
        alias="källor",
        title="Källor",
        description="De lagrum och källor som texten bygger på.",
        examples=[["lag:hslf-2022-39", "kalla:nck-dokumentation"]],
        default=[],
    )
