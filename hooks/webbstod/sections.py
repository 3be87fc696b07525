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
    "affischer": "Affischer och lappar",
    "om": "Om Webbstöd",
    "samordnare": "För samordnare",
}
NOT_IN_MENU = ("affischer", "samordnare")
MENU = tuple(name for name in SECTIONS if name not in NOT_IN_MENU)


class Listed(NamedTuple):
    """The words of a list: its title, what it gives, and what else one would search for."""

    title: str
    description: str
    keywords: tuple[str, ...]


LISTS: dict[str, Listed] = {
    "hjalp/orosanmalan": Listed(
        "Orosanmälan för ett barn", "Vart en orosanmälan går, och hur du gör den.",
        (
            "anmäla", "göra anmälan", "anmäla barn", "oro för barn", "barn far illa",
            "anmälningsplikt", "hur gör jag en orosanmälan", "måste jag anmäla",
            "när ska jag anmäla", "räcker det med oro", "vad ska stå i anmälan",
            "vart skickas anmälan", "blankett", "ringa in anmälan", "barnets hemkommun",
            "berätta för föräldrarna om anmälan",
        ),
    ),
    "hjalp/behandling": Listed(
        "Behandling och stöd", "Vad som finns för den som har varit utsatt eller utövat våld.",
        (
            "trauma", "traumabehandling", "samtal", "vill prata med någon", "terapi", "EMDR", "KBT",
            "remiss", "vart remitterar jag", "bearbeta", "stödgrupp", "gruppbehandling",
            "behandling för barn", "behandling för utövare",
        ),
    ),
    "hjalp/sakerhetsplan": Listed(
        "Säkerhetsplan att gå igenom", "Det ni pratar igenom när det inte är tryggt hemma.",
        (
            "väska", "packa väska", "kodord", "nycklar", "ta med sig", "pass och papper",
            "checklista säkerhetsplan", "råd när hon flyttar", "i kväll hemma",
        ),
    ),
    "dokumentera/koder": Listed(
        "Koder", "Koder för våld, och vem som kan se dem.",
        (
            "diagnoskod", "KVÅ", "ICD", "GD008", "T74", "Y07", "åtgärdskod", "diagnos",
            "vilken kod", "kod för våld", "syns koden", "koda", "klassificera",
        ),
    ),
    "fordjupning/instrument": Listed(
        "Instrument", "Vilka instrument som finns, och vem som får använda dem.",
        (
            "FREDA", "SARA", "PATRIARK", "FOV", "HARK", "formulär", "frågeformulär",
            "skattningsskala", "vem får använda FREDA", "vilket instrument", "bedömningsmetod",
            "manual",
        ),
    ),
    "samverkan/overenskommelser": Listed(
        "Överenskommelser", "Vad regionen och kommunerna har kommit överens om.",
        (
            "RÖK", "LÖK", "avtal", "överenskommelse", "samverkansavtal", "avtal med kommunen",
            "regional överenskommelse", "lokal överenskommelse", "vad har vi lovat kommunen",
            "länsöverenskommelse",
        ),
    ),
    "samverkan/forum": Listed(
        "Forum och representation", "Var vi möter andra, och vem som företräder regionen.",
        (
            "nätverk", "länsgrupp", "samrådsgrupp", "representant", "referensgrupp", "styrgrupp",
            "arbetsgrupp", "länsnätverk", "vem representerar oss",
        ),
    ),
    "samverkan/ansvar": Listed(
        "Vem ansvarar för vad", "Vårdens, socialtjänstens, polisens och de andras uppgifter.",
        (
            "ansvarsfördelning", "vem ansvarar", "vems ansvar", "socialtjänstens uppgift",
            "polisens uppgift", "skyldighet", "roller", "inte vårt bord", "kommunens ansvar",
            "regionens ansvar",
        ),
    ),
    "samverkan/granssnitt": Listed(
        "Kontaktvägar mellan enheter", "Vem som ringer vem, när, och vad som får berättas.",
        (
            "gränssnitt", "lämna över", "överlämning", "flöde", "vem tar över",
            "ta emot från annan enhet", "bollas runt", "mellan enheter", "mellan vård och kommun",
            "hitta rätt mottagning",
        ),
    ),
    "samverkan/avvikelser": Listed(
        "När något har gått fel", "Så rapporterar du när något har gått fel.",
        (
            "avvikelse", "avvikelserapport", "skriva avvikelse", "tillbud", "synergi",
            "det blev fel", "något gick fel", "vårdskada", "lex Maria", "klagomål",
        ),
    ),
    "samverkan/lardomar": Listed(
        "Lärdomar av dödsfallsutredningar", "Vad dödsfallsutredningarna har visat.",
        (
            "dödligt våld", "dödsfallsutredning", "mord", "mördad av sin man", "kvinnomord",
            "brister", "lärdom", "vad missade vården", "haveri",
        ),
    ),
    "regelverk/kallor": Listed(
        "Källor", "Vad texterna bygger på.",
        (
            "referens", "källa", "underlag", "varifrån", "litteratur", "forskning", "evidens",
            "vad bygger det på",
        ),
    ),
    "regelverk/styrdokument": Listed(
        "Styrdokument och handlingsplaner", "Riktlinjer, rutiner och handlingsplaner.",
        (
            "riktlinje", "handlingsplan", "rutin", "regional rutin", "regionens beslut", "policy",
            "diarienummer", "styrande dokument", "länsstrategi", "vad har regionen beslutat",
        ),
    ),
    "regelverk/andrat": Listed(
        "Vad som ersatte vad", "Gamla regler, och vad som gäller i stället.",
        (
            "ny lag", "gammal paragraf", "gamla lagen", "upphävd", "ersatt", "ändrad lag",
            "byttes ut", "gäller lagen än", "gamla föreskriften",
        ),
    ),
    "ny-pa-jobbet/kurser": Listed(
        "Kurser", "Kurser för personal, chefer och förtroendevalda.",
        (
            "utbildning", "webbkurs", "föreläsning", "fortbildning", "kursintyg", "vilken kurs",
            "obligatorisk kurs", "lära mig mer", "Barnafrid", "NCK", "politiker",
        ),
    ),
    "ny-pa-jobbet/fall/index": Listed(
        "Exempel att öva på", "Påhittade exempel att öva på.",
        (
            "fall", "övning", "övningsfall", "lärexempel", "case", "patientfall", "diskutera",
            "diskutera på APT", "rollspel", "träna samtal",
        ),
    ),
    "chef/stod": Listed(
        "Stöd till chef och medarbetare", "Vad regionen ger chefer och medarbetare.",
        (
            "företagshälsovård", "HR", "stöd till personal", "stödsamtal för anställda",
            "krisstöd för personal", "kontakta HR", "facket",
        ),
    ),
    "nytt/kalender": Listed(
        "Kalender", "Kurser, konferenser och kampanjer.",
        (
            "kalender", "konferens", "En vecka fri från våld", "workshop", "datum",
            "kommande händelser", "seminarium", "kampanj", "temavecka", "Orange Day",
        ),
    ),
    "affischer/index": Listed(
        "Affischer och lappar", "Att skriva ut: affischer till väntrummet, lappar till patienten.",
        ("affisch", "poster", "väntrum", "anslag", "toalett", "skriva ut", "skriv ut", "lapp"),
    ),
    "affischer/lapp": Listed(
        "Lapp till patienten", "Åtta neutrala lappar med nummer, att skriva ut och klippa.",
        ("lapp", "visitkort", "kort med nummer", "skriva ut", "skriv ut", "ge patienten numret"),
    ),
    "samordnare/uppdrag": Listed(
        "Uppdrag och läge", "Uppdrag, och hur långt de har kommit.",
        ("läge", "status", "vad är klart"),
    ),
    "samordnare/medel": Listed(
        "Utvecklingsmedel", "Statsbidrag och redovisning.",
        ("statsbidrag", "återrapportera bidrag", "redovisa medel"),
    ),
    "samordnare/synpunkter": Listed(
        "Synpunkter", "Synpunkter, och vad de ledde till.",
        ("inkomna synpunkter", "förbättringsförslag", "remissvar"),
    ),
    "samordnare/indikatorer": Listed(
        "Indikatorer", "Vad som mäts, och hur.",
        ("mått", "mäta", "nyckeltal", "hur många frågas"),
    ),
    "samordnare/enheter": Listed(
        "Enheter och rutiner", "Vilka enheter som har en rutin.",
        ("täckning", "vilka har rutin", "enheter utan rutin"),
    ),
    "samordnare/sprak": Listed(
        "Frågorna på andra språk", "Översättningar och granskning.",
        ("granska översättning", "översättningar"),
    ),
    "samordnare/verifiera": Listed(
        "Det här behöver verifieras", "Det som behöver kontrolleras.",
        ("kontrollera", "att verifiera", "obekräftat"),
    ),
    "samordnare/lagesrapport": Listed(
        "Lägesrapport", "Att skriva ut till nämnd.",
        ("rapport", "rapport till nämnd", "skriva ut rapport"),
    ),
}  # fmt: skip
