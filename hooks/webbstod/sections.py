"""The site's sections, and the lists that each of them has (address without `.html` → title)."""

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

LISTS: dict[str, str] = {
    "hjalp/orosanmalan": "Orosanmälan för ett barn",
    "hjalp/behandling": "Behandling och stöd",
    "hjalp/sakerhetsplan": "Säkerhetsplan att gå igenom",
    "dokumentera/koder": "Koder",
    "fordjupning/instrument": "Instrument",
    "samverkan/overenskommelser": "Överenskommelser",
    "samverkan/forum": "Forum och representation",
    "samverkan/ansvar": "Vem ansvarar för vad",
    "samverkan/granssnitt": "Kontaktvägar mellan enheter",
    "samverkan/avvikelser": "När något har gått fel",
    "samverkan/lardomar": "Lärdomar av dödsfallsutredningar",
    "regelverk/kallor": "Källor",
    "regelverk/styrdokument": "Styrdokument och handlingsplaner",
    "regelverk/andrat": "Vad som ersatte vad",
    "ny-pa-jobbet/kurser": "Kurser",
    "ny-pa-jobbet/fall/index": "Exempel att öva på",
    "chef/stod": "Stöd till chef och medarbetare",
    "nytt/kalender": "Kalender",
    "samordnare/uppdrag": "Uppdrag och läge",
    "samordnare/medel": "Utvecklingsmedel",
    "samordnare/synpunkter": "Synpunkter",
    "samordnare/indikatorer": "Indikatorer",
    "samordnare/enheter": "Enheter och rutiner",
    "samordnare/sprak": "Frågorna på andra språk",
    "samordnare/verifiera": "Det här behöver verifieras",
    "samordnare/lagesrapport": "Lägesrapport",
}
