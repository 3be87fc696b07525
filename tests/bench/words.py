"""The main text of a built page, ours or Material's, and how many words it has."""

import re
from html import unescape
from pathlib import Path

from webbstod.addresses import SHORT
from webbstod.frame import BLANK

_MAIN = re.compile(r"<main\b.*</main>", re.DOTALL)
_ARTICLE = re.compile(r'<article class="md-content__inner.*</article>', re.DOTALL)
_UNSEEN = re.compile(r"<(script|style|template)\b.*?</\1>", re.DOTALL)
_INLINE = re.compile(r"</?(?:a|abbr|b|code|em|i|small|span|strong)\b[^>]*>")
_TAG = re.compile(r"<[^>]+>")
_WORD = re.compile(r"\w+")


def main_html(page: str) -> str:
    """Our <main>, or what Material has around the text within its own."""
    found = _ARTICLE.search(page) or _MAIN.search(page)
    assert found, "a page without main text"
    return found[0]


def pages(site: Path) -> list[Path]:
    """All pages but 404, which Material makes by itself, and those without text: the empty one to
    leave for, and short addresses that only lead on."""
    found = (path for path in site.rglob("*.html") if path.name not in ("404.html", BLANK))
    return sorted(path for path in found if path.parent.name != SHORT)


def count(site: Path) -> int:
    return sum(_count(path.read_text(encoding="utf-8")) for path in pages(site))


def _count(page: str) -> int:
    text = _INLINE.sub("", _UNSEEN.sub(" ", main_html(page)))
    return len(_WORD.findall(unescape(_TAG.sub(" ", text))))
