"""Every kind of page, each by a page that stands for it."""

from typing import NamedTuple


class Kind(NamedTuple):
    """`main` kinds are tested in every view by every run, the others so by `prova --allt`."""

    address: str
    main: bool = False


KINDS = {
    "start": Kind("index.html", main=True),
    "unit": Kind("enheter/bvc-kumla.html", main=True),
    "unit, record system unknown": Kind("enheter/folktandvarden-eyra.html"),
    "unit, receives patients": Kind("enheter/samtalsmottagningen.html"),
    "unit card": Kind("enheter/bvc-kumla/kort.html", main=True),
    "all unit cards": Kind("enheter/kort.html"),
    "answer": Kind("svar/ja-pagaende.html", main=True),
    "answer, not asked": Kind("svar/kunde-inte-fragas.html"),
    "municipality": Kind("hjalp/kumla.html", main=True),
    "finder": Kind("enheter/index.html", main=True),
    "part: ask": Kind("fraga/index.html", main=True),
    "a sentence alone": Kind("fraga/visa/radd.html", main=True),
    "part: answers": Kind("svar/index.html", main=True),
    "part: write": Kind("dokumentera/index.html", main=True),
    "part: help": Kind("hjalp/index.html", main=True),
    "help: report of a concern": Kind("hjalp/orosanmalan.html"),
    "help: treatment": Kind("hjalp/behandling.html"),
    "help: safety plan": Kind("hjalp/sakerhetsplan.html"),
    "codes": Kind("dokumentera/koder.html"),
    "depth": Kind("fordjupning/index.html"),
    "topic": Kind("fordjupning/strypvald.html", main=True),
    "instruments": Kind("fordjupning/instrument.html"),
    "collaboration": Kind("samverkan/index.html"),
    "agreements": Kind("samverkan/overenskommelser.html"),
    "forums": Kind("samverkan/forum.html"),
    "duties": Kind("samverkan/ansvar.html"),
    "contact paths": Kind("samverkan/granssnitt.html"),
    "deviations": Kind("samverkan/avvikelser.html"),
    "lessons of deaths": Kind("samverkan/lardomar.html"),
    "documents": Kind("regelverk/styrdokument.html"),
    "replaced laws": Kind("regelverk/andrat.html"),
    "new at work": Kind("ny-pa-jobbet/index.html"),
    "courses": Kind("ny-pa-jobbet/kurser.html"),
    "story to learn from": Kind("ny-pa-jobbet/fall/tandvard-framtanden.html"),
    "managers": Kind("chef/index.html"),
    "support for employees": Kind("chef/stod.html"),
    "news": Kind("nytt/index.html"),
    "calendar": Kind("nytt/kalender.html"),
    "coordinators: assignments": Kind("samordnare/uppdrag.html"),
    "coordinators: indicators": Kind("samordnare/indikatorer.html"),
    "coordinators: units": Kind("samordnare/enheter.html"),
    "coordinators: languages": Kind("samordnare/sprak.html"),
    "coordinators: to verify": Kind("samordnare/verifiera.html"),
    "coordinators: status report": Kind("samordnare/lagesrapport.html"),
    "laws": Kind("regelverk/index.html", main=True),
    "sources": Kind("regelverk/kallor.html"),
    "glossary": Kind("ordlista/index.html"),
    "posters": Kind("affischer/index.html"),
    "poster": Kind("affischer/bvc.html", main=True),
    "poster, all asked": Kind("affischer/elevhalsan.html"),
    "slip": Kind("affischer/lapp.html", main=True),
    "about": Kind("om/index.html"),
    "accessibility statement": Kind("om/tillganglighet.html"),
    "what hiding does": Kind("om/dolj-sidan.html"),
    "coordinators": Kind("samordnare/index.html"),
    "table of fields": Kind("samordnare/falt.html"),
    "all pages": Kind("a-o/index.html"),
    "not found": Kind("404.html"),
}
ADDRESSES = {name: kind.address for name, kind in KINDS.items()}
WIDTHS = (360, 1280)
SCHEMES = ("light", "dark")
