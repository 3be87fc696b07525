"""Agreements between the region and the municipalities, and who has decided them."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Entity, Keyworded, Named
from webbstod.model.readings import Reference
from webbstod.model.scalars import (
    Datum,
    Heltal,
    JaNej,
    Markdown,
    Nullable,
    Text,
    one_of,
    ref,
)
from webbstod.model.stamp import Stamped

AgreementKind = Literal["övergripande", "RÖK", "LÖK", "avtal"]
DecisionState = Literal["beslutat", "väntar", "avslag"]


class Decision(Entity):
    """What one party has decided."""

    party: Text = Field(
        alias="part",
        title="Part",
        description="Parten.",
        examples=["Falu kommun"],
    )
    date: Nullable[Datum] = Field(
        alias="datum",
        title="Datum",
        description="Dagen för beslutet, eller null.",
        examples=["2024-09-10"],
    )
    state: Annotated[DecisionState, *one_of(DecisionState)] = Field(
        alias="läge",
        title="Läge",
        description="Vad parten har beslutat.",
        examples=["beslutat"],
    )


class Agreement(Named, Keyworded, Stamped):
    title: Text = Field(
        alias="titel",
        title="Titel",
        description="Överenskommelsens namn.",
        examples=["Överenskommelse om samverkan mot våld"],
    )
    kind: Annotated[AgreementKind, *one_of(AgreementKind)] = Field(
        alias="slag",
        title="Slag",
        description="Slags överenskommelse.",
        examples=["RÖK"],
    )
    about: Markdown = Field(
        alias="om",
        title="Om",
        description="Vad den gäller.",
        examples=["Hur parterna samverkar när någon är utsatt."],
    )
    parties: list[Text] = Field(
        alias="parter",
        title="Parter",
        description="De som ingår.",
        examples=[["Regionen", "Kommunerna i länet"]],
        min_length=1,
    )
    municipalities: list[Annotated[Reference, *ref("kommun")]] = Field(
        alias="kommuner",
        title="Kommuner",
        description="Kommunernas id, eller [alla].",
        examples=[["alla"]],
    )
    parent: Annotated[Reference, *ref("overenskommelse")] | None = Field(
        alias="under",
        title="Under",
        description="Id för den överenskommelse som den följer av.",
        examples=["rok-kvinnofrid"],
        default=None,
    )
    forum: Annotated[Reference, *ref("forum")] | None = Field(
        alias="forum",
        title="Forum",
        description="Id för forumet där den beslutas eller följs upp.",
        examples=["lansgruppen"],
        default=None,
    )
    decisions: list[Decision] = Field(
        alias="beslut",
        title="Beslut",
        description="Parternas beslut.",
        examples=[[{"part": "Falu kommun", "datum": "null", "läge": "väntar"}]],
        default=[],
    )
    condition: Text | None = Field(
        alias="villkor",
        title="Villkor",
        description="Vad som krävs för att den ska gälla.",
        examples=["Träder i kraft om alla parter fattar likalydande beslut"],
        default=None,
    )
    needs_all: JaNej = Field(
        alias="kräver_alla",
        title="Kräver alla",
        description="Om den gäller först när alla parter har beslutat.",
        examples=["nej"],
        default=False,
    )
    in_force: Nullable[Datum] = Field(
        alias="i_kraft",
        title="I kraft",
        description="När den börjar gälla, eller null.",
        examples=["2024-10-01"],
    )
    years: Heltal | None = Field(
        alias="år",
        title="År",
        description="Hur många år den gäller. Utan fältet gäller den tills vidare.",
        examples=["8"],
        default=None,
    )
    followed_up: Nullable[Datum] = Field(
        alias="följdes_upp",
        title="Följdes upp",
        description="När den senast följdes upp, eller null.",
        examples=["2026-05-12"],
    )
    groups: list[Text] = Field(
        alias="målgrupp",
        title="Målgrupp",
        description="De som den är till för.",
        examples=[["vuxna som utsätts för våld"]],
        min_length=1,
    )
    goals: list[Text] = Field(
        alias="mål",
        title="Mål",
        description="Målen.",
        examples=[["Ingen faller mellan stolarna"]],
    )
    indicators: list[Annotated[Reference, *ref("indikator")]] = Field(
        alias="indikatorer",
        title="Indikatorer",
        description="Id för indikatorerna som den följs med.",
        examples=[["sip-anvands"]],
        default=[],
    )
    changes: Text | None = Field(
        alias="förändringar",
        title="Förändringar",
        description="Vem som beslutar om ändringar, och hur parterna berättar för varandra.",
        examples=["Styrgruppen beslutar"],
        default=None,
    )
