"""The frame around every page: what its template needs, and stamping pages into a ready one."""

import re
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import NamedTuple
from urllib.parse import quote

from webbstod.addresses import home, prefix
from webbstod.content import Content
from webbstod.pages.page import Page
from webbstod.sections import MENU, SECTIONS
from webbstod.views.dates import swedish_day

CSP = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'self'"
)
BLANK = "tom.html"
EMPTY_PAGE = f"""<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>Ny flik</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{CSP}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="assets/css/tom.svg" type="image/svg+xml">
</head>
<body></body>
</html>
"""
HIDDEN = " hidden"
# On the start page the reader's own unit is drawn with the rest, so that nothing moves.
AT_ONCE = ' blocking="render"'
_MARK = re.compile(r"@@([\w/.-]+)@@")
_PART = re.compile(r'(<[^>]*?"@@root@@)([\w/.-]+)(") data-for="([\w-]+)"([^\n]*\n)')


@dataclass(frozen=True)
class Section:
    id: str
    title: str
    address: str
    current: str


class Sender(NamedTuple):
    """Whose site it is; `leave` is where its pages are left for, `home` the site's root as it is
    written on paper: both empty where there is none."""

    site_name: str
    name: str
    email: str
    example: bool
    leave: str = ""
    home: str = ""

    @classmethod
    def of(cls, content: Content) -> "Sender":
        region = content.region
        return cls(
            escape(region.site_name), escape(region.name), escape(region.email), region.example,
            escape(region.leave or ""), escape(home(content)),
        )  # fmt: skip

    @classmethod
    def unknown(cls) -> "Sender":
        return cls("Webbstöd", "", "", example=False)


@dataclass(frozen=True)
class Frame:
    """What the template main.html may use; every text is escaped already, `subject` for mailto.

    `root` leads from the page to the site's root: empty, or `../` once or more. `blank` is the
    page to leave for where the region names no other. `built` is the day of the build, `until`
    the last day of the page; `holds` and `held` hide what is not to be said of it.
    """

    tab: str
    title: str
    subject: str
    description: str
    address: str
    root: str
    body: str
    sections: list[Section]
    csp: str
    region: Sender
    built: str
    until: str = "@@until@@"
    holds: str = "@@holds@@"
    held: str = "@@held@@"
    blank: str = BLANK
    first: str = "@@first@@"


def frame(sender: Sender, built: date, *, csp: str = CSP) -> Frame:
    """A frame full of marks: rendered once, stamped for each page."""
    sections = [
        Section(name, SECTIONS[name], f"{name}/index.html", f"@@nu_{name}@@") for name in MENU
    ]
    return Frame(
        "@@tab@@", "@@title@@", "@@subject@@", "@@description@@", "@@address@@", "@@root@@",
        "@@body@@", sections, csp, sender, swedish_day(built),
    )  # fmt: skip


def localised(html: str, root: str) -> str:
    """Addresses written `@/…` as seen from a page."""
    return html.replace('"@/', f'"{root}')


def _until(last: date | None, today: date) -> dict[str, str]:
    """What is said of how long a page holds: nothing, until when, or that it is past."""
    known = last is not None
    past = last is not None and last < today
    return {
        "until": swedish_day(last) if last else "",
        "holds": "" if known and not past else HIDDEN,
        "held": "" if past else HIDDEN,
    }


class Shell:
    """A rendered shell, cut at its marks.

    A script or style sheet that is `data-for` an attribute comes with the pages that have it.
    """

    def __init__(self, html: str) -> None:
        found = _PART.findall(html)
        self._parts = {name: (attribute, f"{start}{name}{end}{rest}")
                       for start, name, end, attribute, rest in found}  # fmt: skip
        self._pieces = _MARK.split(_PART.sub(r"@@\2@@", html))

    def stamp(self, page: Page, today: date, root: str | None = None) -> str:
        """`root` leads to the site's root from where the page is shown, if not where it lies."""
        root = prefix(page.address) if root is None else root
        values = {
            "tab": escape(page.tab),
            "title": escape(page.title),
            "subject": quote(page.title),
            "description": escape(page.description),
            "address": page.address,
            "root": root,
            "body": localised(page.body, root),
            "first": AT_ONCE if page.kind == "start" else "",
            f"nu_{page.section}": ' aria-current="true"',
            **self._parts_for(page, root),
            **_until(page.valid_to, today),
        }
        pieces = list(self._pieces)
        pieces[1::2] = [values.get(mark, "") for mark in pieces[1::2]]
        return "".join(pieces)

    def _parts_for(self, page: Page, root: str) -> dict[str, str]:
        return {
            name: html.replace("@@root@@", root)
            for name, (attribute, html) in self._parts.items()
            if f" {attribute}" in page.body
        }
