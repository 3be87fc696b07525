"""Record systems, what is written in them, and who can read it."""

from typing import Annotated

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.readings import Reference
from webbstod.model.scalars import Markdown, Nullable, SourceRef, Text, ref
from webbstod.model.stamp import Stamped


class RecordSystem(Named):
    name: Text = Field(
        alias="namn",
        title="Namn",
        description="Systemets namn.",
        examples=["Cosmic"],
    )
    about: Markdown = Field(
        alias="om",
        title="Om",
        description="Vad som är känt om systemet.",
        examples=["Termerna skiljer mellan regioner."],
    )


class Phrase(Named):
    """A sentence to write in the record, with blanks."""

    title: Text = Field(
        alias="rubrik",
        title="Rubrik",
        description="Vad meningen är till för.",
        examples=["Frågan är ställd"],
    )
    when: Text = Field(
        alias="när",
        title="När",
        description="När den används.",
        examples=["När du har frågat."],
    )
    text: Text = Field(
        alias="text",
        title="Text",
        description="Meningen, med ____ där du fyller i.",
        examples=["Frågan ställd i enrum av ____."],
    )
    advice: Markdown | None = Field(
        alias="tänk_på",
        title="Tänk på",
        description="Något att tänka på.",
        examples=["Skriv patientens egna ord."],
        default=None,
    )
    source: SourceRef | None = Field(
        alias="källa",
        title="Källa",
        description="Källan.",
        examples=["kalla:nck-dokumentation"],
        default=None,
    )


class DocTemplate(Named, Stamped):
    """The region's template in one record system; the id is the system's."""

    template: Nullable[Text] = Field(
        alias="mall",
        title="Mall",
        description="Journalmallens namn, eller null.",
        examples=["null"],
    )
    protected_term: Nullable[Text] = Field(
        alias="skyddat_sökord",
        title="Skyddat sökord",
        description="Sökordet som patienten inte ser i 1177, eller null. Det visas, och meningarna "
        "går att kopiera, bara när stämpeln är gällande och granskad.",
        examples=["null"],
    )
    ask_whom: Text = Field(
        alias="fråga_vem",
        title="Fråga vem",
        description="Rollen som kan svara.",
        examples=["Regionens journalförvaltning"],
    )
    until_known: Markdown = Field(
        alias="tills_vidare",
        title="Tills vidare",
        description="Vad du gör tills du vet.",
        examples=["Fråga innan du skriver."],
    )
    patient_sees: Markdown = Field(
        alias="patienten_ser",
        title="Patienten ser",
        description="Vad patienten kan läsa.",
        examples=["Anteckningen kan synas i 1177."],
    )
    guardian_sees: Markdown = Field(
        alias="vårdnadshavare_ser",
        title="Vårdnadshavare ser",
        description="Vad vårdnadshavare kan läsa.",
        examples=["Fråga journalförvaltningen."],
    )
    on_paper: Markdown = Field(
        alias="utskrifter",
        title="Utskrifter",
        description="Kopior, kallelser, sms och kvitton.",
        examples=["Allt följer med på en papperskopia."],
    )
    phrases: list[Annotated[Reference, *ref("skriv")]] = Field(
        alias="skriv",
        title="Skriv",
        description="Id för meningar att skriva.",
        examples=[["fraga-stalld"]],
    )
    never_write: list[Text] = Field(
        alias="skriv_inte",
        title="Skriv inte",
        description="Vad som inte skrivs.",
        examples=[["Den andra förälderns namn i barnets journal"]],
    )
    concern_template: Nullable[Text] = Field(
        alias="mall_oro",
        title="Mall för oro",
        description="Mallens namn när det gäller oro för ett barn, eller null.",
        examples=["null"],
    )
    codes_shown: Nullable[Markdown] = Field(
        alias="koder_syns",
        title="Koder syns",
        description="Vilka koder patienten kan se, eller null.",
        examples=["Fråga journalförvaltningen."],
    )
    follow_up: Markdown | None = Field(
        alias="uppföljning",
        title="Uppföljning",
        description="Hur det följs upp att våld dokumenteras.",
        examples=["Samordnarna följer det i Prodiver."],
        default=None,
    )
