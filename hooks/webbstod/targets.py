"""The kinds of things that others point at by id: what they are called, where they live."""

from typing import NamedTuple


class Target(NamedTuple):
    """table: the field of Content, empty where ids are found in another way.

    called: in a fault, as `källan "x" finns inte`. address: where it stands on the site, with `{}`
    for its id. label: the attribute that names it.
    """

    table: str
    called: str
    address: str = ""
    label: str = ""


TARGETS = {
    "kalla": Target("sources", "källan", "regelverk/kallor.html#{}", "title"),
    "lag": Target("regulations", "lagrummet", "regelverk/index.html#{}"),
    "fraga": Target("questions", "meningen", "fraga/index.html", "text"),
    "tecken": Target("signs", "tecknet"),
    "gren": Target("branches", "grenen"),
    "steg": Target("answers", "svaret", "svar/{}.html", "title"),
    "kommun": Target("municipalities", "kommunen", "hjalp/{}.html", "name"),
    "kontakt": Target("", "kontakten", "hjalp/index.html#{}", "name"),
    "hjalp": Target("", "slaget av hjälp", "hjalp/index.html#kommuner"),
    "journalsystem": Target("record_systems", "journalsystemet"),
    "skriv": Target("phrases", "frasen", "dokumentera/index.html#{}", "title"),
    "ord": Target("terms", "ordet", "ordlista/index.html#{}", "word"),
    "enhetstyp": Target("unit_types", "enhetstypen", "enheter/index.html#{}", "plural"),
    "enhet": Target("units", "enheten", "enheter/{}.html", "name"),
    "del": Target("", "delen", "{}/index.html"),
    "sida": Target("", "sidan", "{}.html"),
    "forum": Target("forums", "forumet", "samverkan/forum.html#{}", "name"),
    "overenskommelse": Target(
        "agreements", "överenskommelsen", "samverkan/overenskommelser.html#{}", "title"
    ),
    "dokument": Target("documents", "dokumentet", "regelverk/styrdokument.html#{}", "title"),
    "kurs": Target("courses", "kursen", "ny-pa-jobbet/kurser.html#{}", "name"),
    "handelse": Target("events", "händelsen", "nytt/kalender.html#{}", "name"),
    "instrument": Target("instruments", "instrumentet", "fordjupning/instrument.html#{}", "name"),
    "indikator": Target("indicators", "indikatorn", "samordnare/indikatorer.html#{}", "name"),
}
