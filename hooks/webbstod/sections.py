"""The site's sections, and the lists that each of them has (address without `.html` → title)."""

from typing import NamedTuple

from webbstod.model.routine import PARTS

SECTIONS: dict[str, str] = {name: words.title for name, words in PARTS.items()} | {
    "enheter": "Enheter",
    "fordjupning": "Fördjupning",
    "samverkan": "Samverkan",
    "regelverk": "Regelverk",
    "ny-pa-jobbet": "Ny på jobbet",
    "chef": "För chefer",
    "nytt": "Nytt",
    "ordlista": "Ordlista",
    "om": "Om Webbstöd",
    "samordnare": "För samordnare",
}
MENU = tuple(name for name in SECTIONS if name != "samordnare")


class Listed(NamedTuple):
    """The words of a list: its title, what it gives, and what else one would search for."""

    title: str
    description: str
    keywords: tuple[str, ...]


LISTS: dict[str, Listed] = {
    "hjalp/orosanmalan": Listed(
        "Orosanmälan för ett barn", "Vart en orosanmälan går, och hur du gör den.",
        ("anmäla barn", "socialnämnden", "oro för barn", "barn far illa", "anmälningsplikt"),
    ),
    "hjalp/behandling": Listed(
        "Behandling och stöd", "Vad som finns för den som har varit utsatt eller utövat våld.",
        ("trauma", "samtal", "terapi", "EMDR", "KBT", "remiss", "efteråt"),
    ),
    "hjalp/sakerhetsplan": Listed(
        "Säkerhetsplan att gå igenom", "Det ni pratar igenom när det inte är tryggt hemma.",
        ("säkerhetsplanering", "skyddsplan", "väska", "kodord", "fly", "lämna"),
    ),
    "dokumentera/koder": Listed(
        "Koder", "Koder för våld, och vem som kan se dem.",
        ("diagnoskod", "KVÅ", "ICD", "GD008", "T74", "åtgärdskod"),
    ),
    "fordjupning/instrument": Listed(
        "Instrument", "Vilka instrument som finns, och vem som får använda dem.",
        ("FREDA", "SARA", "PATRIARK", "FOV", "HARK", "farlighetsbedömning", "formulär"),
    ),
    "samverkan/overenskommelser": Listed(
        "Överenskommelser", "Vad regionen och kommunerna har kommit överens om.",
        ("RÖK", "LÖK", "avtal", "överenskommelse", "samverkansavtal"),
    ),
    "samverkan/forum": Listed(
        "Forum och representation", "Var vi möter andra, och vem som företräder regionen.",
        ("nätverk", "länsgrupp", "samrådsgrupp", "representant", "referensgrupp"),
    ),
    "samverkan/ansvar": Listed(
        "Vem ansvarar för vad", "Vårdens, socialtjänstens, polisens och de andras uppgifter.",
        ("ansvarsfördelning", "socialtjänst", "polis", "skyldighet", "roller"),
    ),
    "samverkan/granssnitt": Listed(
        "Kontaktvägar mellan enheter", "Vem som ringer vem, när, och vad som får berättas.",
        ("gränssnitt", "kontaktväg", "lämna över", "flöde", "remiss", "vem tar över"),
    ),
    "samverkan/avvikelser": Listed(
        "När något har gått fel", "Så rapporterar du när något har gått fel.",
        ("avvikelse", "avvikelserapport", "tillbud", "synergi", "händelse"),
    ),
    "samverkan/lardomar": Listed(
        "Lärdomar av dödsfallsutredningar", "Vad dödsfallsutredningarna har visat.",
        ("dödligt våld", "dödsfallsutredning", "mord", "brister", "lärdom"),
    ),
    "regelverk/kallor": Listed(
        "Källor", "Vad texterna bygger på.",
        ("referens", "underlag", "varifrån"),
    ),
    "regelverk/styrdokument": Listed(
        "Styrdokument och handlingsplaner", "Riktlinjer, rutiner och handlingsplaner.",
        ("riktlinje", "handlingsplan", "rutin", "uppdrag", "beslut", "diarienummer"),
    ),
    "regelverk/andrat": Listed(
        "Vad som ersatte vad", "Gamla regler, och vad som gäller i stället.",
        ("ny lag", "gammal paragraf", "upphävd", "ersatt", "ändrad lag"),
    ),
    "ny-pa-jobbet/kurser": Listed(
        "Kurser", "Kurser för personal, chefer och förtroendevalda.",
        ("utbildning", "webbkurs", "intyg", "Barnafrid", "NCK", "politiker"),
    ),
    "ny-pa-jobbet/fall/index": Listed(
        "Exempel att öva på", "Påhittade exempel att öva på.",
        ("fall", "övning", "lärexempel", "case", "diskutera"),
    ),
    "chef/stod": Listed(
        "Stöd till chef och medarbetare", "Vad regionen ger chefer och medarbetare.",
        ("företagshälsovård", "HR", "handledning", "medarbetarsamtal", "chefsstöd"),
    ),
    "nytt/kalender": Listed(
        "Kalender", "Kurser, konferenser och kampanjer.",
        ("kalender", "konferens", "En vecka fri från våld", "workshop", "datum"),
    ),
    "samordnare/uppdrag": Listed(
        "Uppdrag och läge", "Uppdrag, och hur långt de har kommit.",
        ("läge",),
    ),
    "samordnare/medel": Listed(
        "Utvecklingsmedel", "Statsbidrag och redovisning.",
        ("statsbidrag",),
    ),
    "samordnare/synpunkter": Listed(
        "Synpunkter", "Synpunkter, och vad de ledde till.",
        ("remiss",),
    ),
    "samordnare/indikatorer": Listed(
        "Indikatorer", "Vad som mäts, och hur.",
        ("mått",),
    ),
    "samordnare/enheter": Listed(
        "Enheter och rutiner", "Vilka enheter som har en rutin.",
        ("täckning",),
    ),
    "samordnare/sprak": Listed(
        "Frågorna på andra språk", "Översättningar och granskning.",
        ("översättning",),
    ),
    "samordnare/verifiera": Listed(
        "Det här behöver verifieras", "Det som behöver kontrolleras.",
        ("kontrollera",),
    ),
    "samordnare/lagesrapport": Listed(
        "Lägesrapport", "Att skriva ut till nämnd.",
        ("rapport",),
    ),
}  # fmt: skip
