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
    "answer": Kind("svar/ja-pagaende.html", main=True),
    "answer, not asked": Kind("svar/kunde-inte-fragas.html"),
    "municipality": Kind("hjalp/kumla.html", main=True),
    "finder": Kind("enheter/index.html", main=True),
    "part: ask": Kind("fraga/index.html"),
    "part: answers": Kind("svar/index.html"),
    "part: write": Kind("dokumentera/index.html"),
    "part: help": Kind("hjalp/index.html"),
    "laws": Kind("regelverk/index.html"),
    "sources": Kind("regelverk/kallor.html"),
    "glossary": Kind("ordlista/index.html"),
    "about": Kind("om/index.html"),
    "accessibility statement": Kind("om/tillganglighet.html"),
    "coordinators": Kind("samordnare/index.html"),
    "table of fields": Kind("samordnare/falt.html"),
    "all pages": Kind("a-o/index.html"),
    "not found": Kind("404.html"),
}
ADDRESSES = {name: kind.address for name, kind in KINDS.items()}
WIDTHS = (360, 1280)
SCHEMES = ("light", "dark")
