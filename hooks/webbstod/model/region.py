"""The region and its municipalities."""

from pydantic import Field

from webbstod.model.base import Keyworded, Named
from webbstod.model.contact import Contact
from webbstod.model.scalars import (
    Adress,
    Colour,
    Epost,
    JaNej,
    Kommunkod,
    Markdown,
    Nullable,
    Text,
)
from webbstod.model.stamp import Stamped


class Region(Named, Stamped):
    name: Text = Field(
        alias="namn",
        title="Namn",
        description="Regionens namn.",
        examples=["Region Örebro län"],
    )
    county: Text = Field(
        alias="län",
        title="Län",
        description="Länets namn.",
        examples=["Örebro län"],
    )
    site_name: Text = Field(
        alias="webbplats",
        title="Webbplats",
        description="Webbplatsens namn; neutralt, det syns i webbläsarens flik.",
        examples=["Webbstöd"],
    )
    example: JaNej = Field(
        alias="exempel",
        title="Exempel",
        description="ja så länge enheter och lokala nummer är påhittade.",
        examples=["ja"],
    )
    accent: Colour = Field(
        alias="accentfärg",
        title="Accentfärg",
        description="Webbplatsens färg, mörk nog att läsa vit text på.",
        examples=["#1d5c63"],
    )
    address: Nullable[Adress] = Field(
        alias="adress",
        title="Adress",
        description="Webbplatsens adress på intranätet, eller null.",
        examples=["https://webbstod.example.se"],
    )
    leave: Adress | None = Field(
        alias="dölj_till",
        title="Dölj till",
        description="Neutral adress som Dölj sidan leder till, som intranätets första sida.",
        examples=["https://intranat.example.se"],
        default=None,
    )
    coordinator: Text = Field(
        alias="samordnare",
        title="Samordnare",
        description="Rollen som håller ihop webbplatsen.",
        examples=["Utvecklingsledare våld i nära relationer"],
    )
    email: Epost = Field(
        alias="e_post",
        title="E-post",
        description="Dit fel på sidorna rapporteras.",
        examples=["webbstod@example.se"],
    )
    reviewed_clinically: JaNej = Field(
        alias="kliniskt_granskad",
        title="Kliniskt granskad",
        description="ja när regionen har skrivit under innehållet.",
        examples=["nej"],
    )
    collaboration: Markdown | None = Field(
        alias="samverkan",
        title="Samverkan",
        description="Hur regionen och kommunerna samverkar, och vad som saknas.",
        examples=["Vi har en överenskommelse med alla kommuner i länet."],
        default=None,
    )


class Municipality(Named, Keyworded):
    name: Text = Field(
        alias="namn",
        title="Namn",
        description="Kommunens namn.",
        examples=["Exempelby"],
    )
    code: Kommunkod = Field(
        alias="kod",
        title="Kod",
        description="Kommunkoden, fyra siffror.",
        examples=["1881"],
    )
    contacts: list[Contact] = Field(
        alias="kontakter",
        title="Kontakter",
        description="Kommunens egna kontakter.",
        examples=[[{"id": "kumla-socialtjanst"}]],
    )
