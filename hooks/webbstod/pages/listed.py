"""A list that every region's site has: its address and title come from the list of lists."""

from webbstod.pages.page import Page, PageKind
from webbstod.pages.renderer import Renderer
from webbstod.sections import LISTS

WORDS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "hjalp/orosanmalan": (
        "report.html", "Vart en orosanmälan går, och hur du gör den.",
        ("anmäla barn", "socialnämnden", "oro för barn", "barn far illa", "anmälningsplikt"),
    ),
    "hjalp/behandling": (
        "offers.html", "Behandling och stöd för den som har varit utsatt eller utövat våld.",
        ("trauma", "samtal", "terapi", "EMDR", "KBT", "remiss", "efteråt"),
    ),
    "hjalp/sakerhetsplan": (
        "safety_plan.html", "Det ni pratar igenom när det inte är tryggt hemma.",
        ("säkerhetsplanering", "skyddsplan", "väska", "kodord", "fly", "lämna"),
    ),
    "dokumentera/koder": (
        "codes.html", "Koder för våld, och vem som kan se dem.",
        ("diagnoskod", "KVÅ", "ICD", "GD008", "T74", "åtgärdskod"),
    ),
    "fordjupning/instrument": (
        "instruments.html", "Vilka instrument som finns, och vem som får använda dem.",
        ("FREDA", "SARA", "PATRIARK", "FOV", "HARK", "farlighetsbedömning", "formulär"),
    ),
    "samverkan/overenskommelser": (
        "agreements.html", "Vad regionen och kommunerna har kommit överens om.",
        ("RÖK", "LÖK", "avtal", "överenskommelse", "samverkansavtal"),
    ),
    "samverkan/forum": (
        "forums.html", "Var vi möter andra, och vem som företräder regionen.",
        ("nätverk", "länsgrupp", "samrådsgrupp", "representant", "referensgrupp"),
    ),
    "samverkan/ansvar": (
        "duties.html", "Vem som ansvarar för vad.",
        ("ansvarsfördelning", "socialtjänst", "polis", "skyldighet", "roller"),
    ),
    "samverkan/granssnitt": (
        "interfaces.html", "Vem som ringer vem, när, och vad som får berättas.",
        ("gränssnitt", "kontaktväg", "lämna över", "flöde", "remiss", "vem tar över"),
    ),
    "samverkan/avvikelser": (
        "deviations.html", "Så rapporterar du när något har gått fel.",
        ("avvikelse", "avvikelserapport", "tillbud", "synergi", "händelse"),
    ),
    "samverkan/lardomar": (
        "lessons.html", "Vad dödsfallsutredningarna har visat.",
        ("dödligt våld", "dödsfallsutredning", "mord", "brister", "lärdom"),
    ),
    "regelverk/styrdokument": (
        "documents.html", "Riktlinjer, rutiner och handlingsplaner.",
        ("riktlinje", "handlingsplan", "rutin", "uppdrag", "beslut", "diarienummer"),
    ),
    "regelverk/andrat": (
        "replaced.html", "Gamla regler, och vad som gäller i stället.",
        ("ny lag", "gammal paragraf", "upphävd", "ersatt", "ändrad lag"),
    ),
    "ny-pa-jobbet/kurser": (
        "courses.html", "Kurser för personal, chefer och förtroendevalda.",
        ("utbildning", "webbkurs", "intyg", "Barnafrid", "NCK", "politiker"),
    ),
    "ny-pa-jobbet/fall/index": (
        "cases.html", "Påhittade exempel att öva på.",
        ("fall", "övning", "lärexempel", "case", "diskutera"),
    ),
    "nytt/kalender": (
        "calendar.html", "Kurser, konferenser och kampanjer.",
        ("kalender", "konferens", "En vecka fri från våld", "workshop", "datum"),
    ),
    "chef/stod": (
        "support.html", "Vad regionen ger chefer och medarbetare.",
        ("företagshälsovård", "HR", "handledning", "medarbetarsamtal", "chefsstöd"),
    ),
    "samordnare/uppdrag": ("assignments.html", "Uppdrag, och hur långt de har kommit.", ("läge",)),
    "samordnare/medel": ("grants.html", "Statsbidrag och redovisning.", ("statsbidrag",)),
    "samordnare/synpunkter": ("comments.html", "Synpunkter, och vad de ledde till.", ("remiss",)),
    "samordnare/indikatorer": ("indicators.html", "Vad som mäts, och hur.", ("mått",)),
    "samordnare/enheter": ("coverage.html", "Vilka enheter som har en rutin.", ("täckning",)),
    "samordnare/sprak": ("languages.html", "Översättningar och granskning.", ("översättning",)),
    "samordnare/verifiera": ("verify.html", "Det som behöver kontrolleras.", ("kontrollera",)),
    "samordnare/lagesrapport": ("status.html", "Att skriva ut till nämnd.", ("rapport",)),
}  # fmt: skip

_KINDS: dict[str, PageKind] = {"hjalp": "del", "dokumentera": "del", "regelverk": "regelverk"}


def listed(renderer: Renderer, name: str, **values: object) -> Page:
    template, description, keywords = WORDS[name]
    kind: PageKind = _KINDS.get(name.partition("/")[0], "sida")
    return Page(
        f"{name}.html",
        LISTS[name],
        description,
        kind,
        renderer.render(template, **values),
        keywords=keywords,
        searched=not name.startswith("samordnare/"),
    )
