"""Markdown → safe HTML. Local addresses come out as `@/…`, counted from the site's root."""

import posixpath
import re
from collections.abc import Callable
from functools import cache
from html import escape
from typing import Any

import nh3
from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markupsafe import Markup

from webbstod import addresses
from webbstod.content import Content
from webbstod.links import PATTERN
from webbstod.wording import in_sentence

TAGS = {
    "a", "abbr", "blockquote", "br", "code", "dd", "del", "div", "dl", "dt", "em", "h2", "h3",
    "h4", "h5", "hr", "kbd", "li", "ol", "p", "pre", "q", "s", "span", "strong", "sub", "sup",
    "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {
    "*": {"lang", "dir"},
    "h2": {"id"},
    "h3": {"id"},
    "h4": {"id"},
    "a": {"href"},
    "div": {"class"},
    "p": {"class"},
    "q": {"class"},
    "span": {"class"},
    "th": {"scope"},
    "ol": {"start"},
}
CLASSES = {
    "admonition", "admonition-title", "note", "tip", "warning", "danger", "replik", "mening",
    "saknas",
}  # fmt: skip
SCHEMES = {"http", "https", "mailto", "tel"}
# What MkDocs has of its own, and what mkdocs.yml adds: the same Markdown with and without it.
EXTENSIONS = ("tables", "sane_lists", "admonition", "fenced_code")
ROOT = "\ue000/"
_LANGUAGE = re.compile(r"ltr|rtl|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_SENTENCE = re.compile(r"(?![-*>] |[#|]|\d+\. |\s|$)")
_ITEM = re.compile(r"[-*] |1\. ")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_TEXT = re.compile(r">[^<]*\"[^<]*<")
_BLOCK = re.compile(r"<(?!/?(?:a|abbr|b|code|em|i|kbd|s|span|strong|sub|sup)\b)")


class ListAfterText(Extension):
    """A list may follow its sentence directly, as people write it."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  (Python-Markdown's name)
        md.preprocessors.register(_BlankBeforeList(md), "listaftertext", 15)


class _BlankBeforeList(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        spaced: list[str] = []
        for line in lines:
            if spaced and _ITEM.match(line) and _SENTENCE.match(spaced[-1]):
                spaced.append("")
            spaced.append(line)
        return spaced


class IdLinks(Extension):
    """Python-Markdown's inline syntax for `[[slag:id]]`."""

    def __init__(self, content: Content) -> None:
        super().__init__()
        self.content = content

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  (Python-Markdown's name)
        md.inlinePatterns.register(_IdLink(PATTERN, md, self.content), "idlinks", 175)


class _IdLink(InlineProcessor):
    def __init__(self, pattern: str, md: Markdown, content: Content) -> None:
        super().__init__(pattern, md)
        self.content = content

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self,
        match: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[str, int, int]:
        target, name, text = match.groups()
        html = id_link(self.content, target, name, text)
        return self.md.htmlStash.store(html), match.start(0), match.end(0)


def id_link(content: Content, target: str, name: str, text: str | None = None) -> str:
    if target in _SPOKEN and not text:
        return _SPOKEN[target](content, name)
    where = addresses.address(content, target, name)
    return f'<a href="{ROOT}{where}">{escape(text or addresses.label(content, target, name))}</a>'


def _call(content: Content, name: str) -> str:
    contact = content.contacts[name]
    if not contact.phones:
        where = addresses.address(content, "kontakt", name)
        return f'<a href="{ROOT}{where}">{escape(contact.name)}</a>'
    number = contact.phones[0].number
    link = f'<a href="{addresses.telephone(number)}">{escape(number)}</a>'
    note = " (exempelnummer)" if contact.mark == "exempel" else ""
    return f"{escape(contact.name)}, {link}{note}"


def _help(content: Content, kind: str) -> str:
    """The region's services of a kind; else those of its municipalities; else whom to ask."""
    for table in (content.resources, content.helplines):
        if services := [row.id for row in table.values() if row.kind == kind]:
            return " eller ".join(_call(content, name) for name in services)
    if any(row.kind == kind for town in content.municipalities.values() for row in town.contacts):
        where = addresses.address(content, "hjalp", kind)
        return f'<a href="{ROOT}{where}">{kind} i kommunen</a>'
    region = content.region
    words = f"Uppgift saknas om {kind} i {region.county} – fråga {in_sentence(region.coordinator)}."
    return f'<span class="saknas">{escape(words)}</span>'


_SPOKEN: dict[str, Callable[[Content, str], str]] = {
    "kontakt": _call,
    "hjalp": _help,
    "fraga": lambda content, name: _quoted("replik", content.questions[name].text),
    "skriv": lambda content, name: _quoted("mening", content.phrases[name].text),
}


def _quoted(style: str, words: str) -> str:
    return f'<q class="{style}">{escape(words)}</q>'


class Fragments:
    """Turns the Markdown of one content into HTML; the same text only once."""

    def __init__(self, content: Content) -> None:
        extensions: list[Any] = [*EXTENSIONS, ListAfterText(), IdLinks(content)]
        self._markdown = Markdown(extensions=extensions)
        self._page = Markdown(extensions=[*extensions, "toc"])
        self.html = cache(self._html)

    def _html(self, text: str) -> Markup:
        return clean(str(self._markdown.reset().convert(text)), "index.html")

    def page(self, text: str) -> str:
        """A whole page's Markdown → HTML that is not yet safe; its headings have ids."""
        return str(self._page.reset().convert(text))


def clean(html: str, page: str) -> Markup:
    """Only harmless elements and addresses; `page` is where the local ones are counted from."""

    def localise(_tag: str, attribute: str, value: str) -> str | None:
        if attribute == "href":
            return _localised(value, page)
        if attribute in ("lang", "dir"):
            return value if _LANGUAGE.fullmatch(value) else None
        if attribute == "class":
            return " ".join(name for name in value.split() if name in CLASSES) or None
        return value

    safe = nh3.clean(
        html,
        tags=TAGS,
        attributes=ATTRIBUTES,
        attribute_filter=localise,
        url_schemes=SCHEMES,
        link_rel=None,
    )
    # Quotes in the text are spelt out, so that text never looks like an attribute.
    quoted = _TEXT.sub(lambda match: match[0].replace('"', "&quot;"), safe)
    return Markup(quoted)  # noqa: S704  (this is where HTML becomes trusted)


def _localised(href: str, page: str) -> str:
    if href.startswith("#") or _SCHEME.match(href):
        return href
    if href.startswith(ROOT):
        return f"@/{href.removeprefix(ROOT)}"
    path, mark, anchor = href.partition("#")
    path = re.sub(r"\.md$", ".html", posixpath.join(posixpath.dirname(page), path))
    return f"@/{posixpath.normpath(path)}{mark}{anchor}"


def plain_text(html: str) -> str:
    """The words of a piece of our own HTML; what stands in different blocks stays apart."""
    apart = Markup(_BLOCK.sub(" <", html))  # noqa: S704  (its tags are taken away)
    return " ".join(apart.striptags().split())


def lines(html: str) -> str:
    """As `plain_text`, but what stands in different blocks stands on lines of its own."""
    pieces = _BLOCK.sub("\n<", html.replace("\n", " ")).split("\n")
    texts = (Markup(piece).striptags() for piece in pieces)  # noqa: S704  (its tags are taken away)
    return "\n".join(filter(None, texts))
