"""The routine: four parts, each a fixed row of blocks that a layer may extend or replace."""

from typing import Annotated, Literal, NamedTuple

from pydantic import Field

from webbstod.model.base import Entity
from webbstod.model.readings import Reference
from webbstod.model.scalars import Markdown, Nullable, SourceRef, Text, one_of, ref
from webbstod.model.stamp import Stamped

BlockId = Literal[
    "ta-emot", "vem-fragar", "vilka-och-nar", "enskildhet", "tolk", "sekretess", "sa-fragar-vi",
    "tecken", "nej", "ja", "akut-skadad", "tidigare-vald", "barn", "skydd", "erbjud", "samtycke",
    "lamna-over", "radgor", "uppfoljning", "reception", "journal", "vems-journal",
    "anteckna-orosanmalan", "kontakter", "orosanmalan",
]  # fmt: skip
PartId = Literal["fraga", "svar", "dokumentera", "hjalp"]


class BlockKind(NamedTuple):
    part: PartId
    title: str
    receivers_only: bool = False


class Part(NamedTuple):
    title: str
    receiver_title: str
    summary: str


PARTS: dict[PartId, Part] = {
    "fraga": Part("Ställ frågan", "Ta emot", "Vem, när, hur och med vilka ord."),
    "svar": Part("Patienten svarade", "Patienten svarade", "Vad du gör nu, steg för steg."),
    "dokumentera": Part("Dokumentera", "Dokumentera", "Vad du skriver, var, och vem som kan läsa."),
    "hjalp": Part("Hitta hjälp", "Hitta hjälp", "Vem du ringer, och hur en orosanmälan görs."),
}
BLOCKS: dict[BlockId, BlockKind] = {
    "ta-emot": BlockKind("fraga", "Så tar ni emot", receivers_only=True),
    "vem-fragar": BlockKind("fraga", "Vem frågar?"),
    "vilka-och-nar": BlockKind("fraga", "Vilka patienter, och när?"),
    "enskildhet": BlockKind("fraga", "Så skapar du enskildhet"),
    "tolk": BlockKind("fraga", "Tolk"),
    "sekretess": BlockKind("fraga", "Säg först vad som stannar mellan er"),
    "sa-fragar-vi": BlockKind("fraga", "Så frågar du"),
    "tecken": BlockKind("fraga", "Tecken som gör att du frågar"),
    "nej": BlockKind("svar", "Om svaret är nej"),
    "ja": BlockKind("svar", "Om svaret är ja"),
    "akut-skadad": BlockKind("svar", "Om patienten är akut skadad"),
    "tidigare-vald": BlockKind("svar", "Om våldet hände tidigare eller har pågått länge"),
    "barn": BlockKind("svar", "När det finns barn"),
    "skydd": BlockKind("svar", "När skydd behövs"),
    "erbjud": BlockKind("svar", "Information att erbjuda"),
    "samtycke": BlockKind("svar", "Vad får berättas, och för vem?"),
    "lamna-over": BlockKind("svar", "Vem tar över, och hur?"),
    "radgor": BlockKind("svar", "Rådgör"),
    "uppfoljning": BlockKind("svar", "Så följs besöket upp"),
    "reception": BlockKind("svar", "Om någon ringer eller kommer till receptionen"),
    "journal": BlockKind("dokumentera", "Så skriver du tryggt"),
    "vems-journal": BlockKind("dokumentera", "I vems journal?"),
    "anteckna-orosanmalan": BlockKind("dokumentera", "Så antecknas en orosanmälan"),
    "kontakter": BlockKind("hjalp", "Kontakter"),
    "orosanmalan": BlockKind("hjalp", "Så gör du en orosanmälan"),
}

Strength = Literal["ska", "bör", "kan"]
When = Literal["nu", "i dag", "före besökets slut", "uppföljning"]
Track = Literal["rutin", "indikation"]
Way = Literal["ersätter", "tillägg"]


class Step(Entity):
    do: Markdown = Field(
        alias="gör",
        title="Gör",
        description="Vad du gör, i en eller två meningar som börjar med verbet.",
        examples=["Be närstående vänta utanför."],
    )
    strength: Annotated[Strength, *one_of(Strength)] = Field(
        alias="styrka",
        title="Styrka",
        description="ska = krav med källa, bör = rekommendation, kan = möjlighet.",
        examples=["bör"],
    )
    actor: Text | None = Field(
        alias="vem",
        title="Vem",
        description="Rollen som gör det, om det inte är den som har frågat.",
        examples=["Kurator"],
        default=None,
    )
    when: Annotated[When, *one_of(When)] | None = Field(
        alias="när",
        title="När",
        description="När det görs.",
        examples=["före besökets slut"],
        default=None,
    )
    source: SourceRef | None = Field(
        alias="källa",
        title="Källa",
        description="Lagrum eller källa. Krävs när styrkan är ska.",
        examples=["lag:sol-19-1"],
        default=None,
    )


class Asking(Entity):
    group: Text = Field(
        alias="grupp",
        title="Grupp",
        description="Vilka patienter.",
        examples=["Alla gravida"],
    )
    occasion: Nullable[Text] = Field(
        alias="tillfälle",
        title="Tillfälle",
        description="När frågan ställs, eller null om det inte är beslutat.",
        examples=["Vid inskrivningen"],
    )
    track: Nullable[Annotated[Track, *one_of(Track)]] = Field(
        alias="spår",
        title="Spår",
        description="rutin = alla i gruppen, indikation = vid tecken, null = inte beslutat.",
        examples=["rutin"],
    )
    source: SourceRef = Field(
        alias="källa",
        title="Källa",
        description="Beslutet eller källan bakom.",
        examples=["kalla:orebro-motion-2023"],
    )
    ask_whom: Text | None = Field(
        alias="fråga_vem",
        title="Fråga vem",
        description="Rollen som kan svara. Krävs när tillfälle eller spår är null.",
        examples=["Verksamhetschefen"],
        default=None,
    )
    poster: Text | None = Field(
        alias="affisch",
        title="Affisch",
        description="Affischens rubrik, där alla i gruppen får frågan. Kräver spår: rutin och ett "
        "tillfälle.",
        examples=["Vi frågar alla gravida om våld"],
        default=None,
    )


class Block(Entity):
    id: Annotated[BlockId, *one_of(BlockId)] = Field(
        alias="block",
        title="Block",
        description="Vilken del av rutinen det gäller.",
        examples=["enskildhet"],
    )
    way: Annotated[Way, *one_of(Way)] = Field(
        alias="sätt",
        title="Sätt",
        description="tillägg = visas efter det som gäller ändå, ersätter = visas i stället.",
        examples=["tillägg"],
    )
    text: Nullable[Markdown] = Field(
        alias="text",
        title="Text",
        description="Texten, eller null om det inte är bestämt.",
        examples=["Använd mätrummet; där får bara en vuxen plats."],
        default=None,
    )
    ask_whom: Text | None = Field(
        alias="fråga_vem",
        title="Fråga vem",
        description="Rollen som kan svara. Krävs när texten är null.",
        examples=["Enhetschefen"],
        default=None,
    )
    steps: list[Step] = Field(
        alias="steg",
        title="Steg",
        description="Vad du gör, i ordning.",
        examples=[[{"gör": "Boka ny tid.", "styrka": "bör"}]],
        default=[],
    )
    say: list[Annotated[Reference, *ref("fraga")]] = Field(
        alias="säg",
        title="Säg",
        description="Id för meningar ur frågebanken som visas som ord att säga.",
        examples=[["enskilt-vuxen"]],
        default=[],
    )
    never_say: list[Text] = Field(
        alias="säg_aldrig",
        title="Säg aldrig",
        description="Vad som inte sägs.",
        examples=[["Något om våld när följeslagaren hör"]],
        default=[],
    )
    asking: list[Asking] = Field(
        alias="frågar",
        title="Frågar",
        description="Vilka som får frågan, när och på vilket spår. Bara i blocket vilka-och-nar.",
        examples=[
            [
                {
                    "grupp": "Alla gravida",
                    "tillfälle": "Vid inskrivningen",
                    "spår": "rutin",
                    "källa": "kalla:orebro-motion-2023",
                }
            ]
        ],
        default=[],
    )
    signs: list[Annotated[Reference, *ref("tecken")]] = Field(
        alias="tecken",
        title="Tecken",
        description="Id för tecken. Bara i blocket tecken.",
        examples=[["synlig-skada"]],
        default=[],
    )


class Routine(Entity):
    """What one layer says of the routine."""

    blocks: list[Block] = Field(
        alias="rutin",
        title="Rutin",
        description="De block som lagret säger något om. Resten ärvs.",
        examples=[[{"block": "tolk", "sätt": "tillägg", "text": "Telefontolk bokas i kassan."}]],
        default=[],
    )


class BaseRoutine(Routine, Stamped):
    """The national base that every unit inherits."""
