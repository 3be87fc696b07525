"""The register of laws: cited by id, so that a repealed paragraph is found everywhere."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.readings import Reference
from webbstod.model.scalars import Datum, Markdown, Nullable, SourceRef, Text, one_of, ref
from webbstod.model.source import Mark, Sourced

RegulationKind = Literal["lag", "förordning", "föreskrift", "proposition"]


class Paragraph(Named):
    label: Text = Field(
        alias="beteckning",
        title="Beteckning",
        description="Kapitel och paragraf.",
        examples=["19 kap. 1 §"],
    )
    summary: Markdown = Field(
        alias="innehåll",
        title="Innehåll",
        description="Vad den säger, med egna ord.",
        examples=["Anmäl genast vid misstanke."],
    )
    in_force: Datum | None = Field(
        alias="i_kraft",
        title="I kraft",
        description="När den började gälla.",
        examples=["2025-07-01"],
        default=None,
    )
    repealed: Datum | None = Field(
        alias="upphörde",
        title="Upphörde",
        description="När den upphörde.",
        examples=["2025-07-01"],
        default=None,
    )
    replaced_by: Annotated[Reference, *ref("lag")] | None = Field(
        alias="ersatt_av",
        title="Ersatt av",
        description="Id för efterföljaren.",
        examples=["sol-19-1"],
        default=None,
    )
    verified: Datum = Field(
        alias="verifierad",
        title="Verifierad",
        description="Källans datum, aldrig dagen då texten skrevs.",
        examples=["2025-09-01"],
    )
    mark: Annotated[Mark, *one_of(Mark)] = Field(
        alias="märke",
        title="Märke",
        description="V = kontrollerad i källan, V-old = källan är gammal.",
        examples=["V"],
    )
    watch: Text | None = Field(
        alias="bevaka",
        title="Bevaka",
        description="Vad som måste kontrolleras på nytt.",
        examples=["Prop. 2025/26:12 kan ha ändrat lydelsen."],
        default=None,
    )
    source: SourceRef | None = Field(
        alias="källa",
        title="Källa",
        description="Källan.",
        examples=["kalla:sfs-2025"],
        default=None,
    )


class Regulation(Named, Sourced):
    name: Text = Field(
        alias="namn",
        title="Namn",
        description="Hela namnet.",
        examples=["Socialtjänstlag"],
    )
    short: Text = Field(
        alias="kort",
        title="Kort",
        description="Förkortningen.",
        examples=["SoL"],
    )
    number: Text = Field(
        alias="nummer",
        title="Nummer",
        description="SFS- eller HSLF-FS-nummer.",
        examples=["2025:400"],
    )
    kind: Annotated[RegulationKind, *one_of(RegulationKind)] = Field(
        alias="slag",
        title="Slag",
        description="Slags regel.",
        examples=["lag"],
    )
    in_force: Nullable[Datum] = Field(
        alias="i_kraft",
        title="I kraft",
        description="När den började gälla, eller null.",
        examples=["2025-07-01"],
    )
    repealed: Datum | None = Field(
        alias="upphörde",
        title="Upphörde",
        description="När den upphörde.",
        examples=["2025-07-01"],
        default=None,
    )
    replaced_by: Annotated[Reference, *ref("lag")] | None = Field(
        alias="ersatt_av",
        title="Ersatt av",
        description="Id för efterföljaren.",
        examples=["sol"],
        default=None,
    )
    about: Markdown = Field(
        alias="om",
        title="Om",
        description="Vad den betyder för oss.",
        examples=["Reglerar orosanmälan."],
    )
    watch: list[Text] = Field(
        alias="bevaka",
        title="Bevaka",
        description="Vad som måste kontrolleras på nytt.",
        examples=[["Full lydelse av 19 kap."]],
        default=[],
    )
    verified: Datum = Field(
        alias="verifierad",
        title="Verifierad",
        description="Källans datum, aldrig dagen då texten skrevs.",
        examples=["2025-09-01"],
    )
    mark: Annotated[Mark, *one_of(Mark)] = Field(
        alias="märke",
        title="Märke",
        description="V = kontrollerad i källan, V-old = källan är gammal.",
        examples=["V"],
    )
    paragraphs: list[Paragraph] = Field(
        alias="paragrafer",
        title="Paragrafer",
        description="De paragrafer som sidorna hänvisar till.",
        examples=[[{"id": "sol-19-1", "beteckning": "19 kap. 1 §"}]],
        default=[],
    )
