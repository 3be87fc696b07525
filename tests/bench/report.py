"""The measurements as a Markdown table."""

from collections.abc import Iterator
from importlib.metadata import version
from itertools import pairwise
from platform import python_version
from typing import Any

from tests.bench.first_view import LIMIT, View

PACKAGES = ("mkdocs", "mkdocs-material", "Markdown", "Jinja2", "pydantic", "PyYAML", "nh3")
ROWS = {
    "cold": "Cold build, CPU s",
    "edit": "One edited unit, CPU s",
    "cold_peak": "Peak memory, cold, MB",
    "edit_peak": "Peak memory, one edit, MB",
    "unit_page": "Unit page, kB",
    "unit_page_gz": "Unit page, kB gz",
    "first_view_gz": "First view (HTML + CSS + JS), kB gz",
    "search_index": "Search index, kB",
    "search_index_gz": "Search index, kB gz",
    "search_index_unpacked": "Search index unpacked in the browser, kB",
    "search_texts": "Texts for the hits shown, kB",
    "before_typing": "Index fetched before typing, kB",
    "first_hit": "First hit after page load, s",
    "keystroke": "Keystroke to hits in Node, p95 ms",
}
GROWTH = ("cold", "edit", "cold_peak", "unit_page")


def versions() -> dict[str, str]:
    return {"Python": python_version()} | {name: version(name) for name in PACKAGES}


def table(results: list[dict[str, Any]]) -> str:
    return "\n".join(_lines(results))


def _lines(results: list[dict[str, Any]]) -> Iterator[str]:
    for result in results:
        yield from ("", f"{result['units']} units, {result['pages']} pages, {_words(result)}", "")
        yield from ("| | Webbstöd | stock Material | ratio |", "|---|---:|---:|---:|")
        for key, title in ROWS.items():
            ours, stock = result["ours"].get(key), result.get("stock", {}).get(key)
            ratio = f"{ours / stock:.3f}" if ours is not None and stock else "–"
            yield f"| {title} | {_number(ours)} | {_number(stock)} | {ratio} |"
    yield from ("", *_growth(results))
    yield ", ".join(f"{name} {number}" for name, number in versions().items())


def first_views(views: dict[str, View]) -> str:
    """A table of the kinds of page, in the order given."""
    head = f"First view (HTML + CSS + JS), kB gz, limit {LIMIT}"
    rows = (
        f"| {kind} | {view.page / 1000:.1f} | {view.linked / 1000:.1f} | {view.total / 1000:.1f} |"
        for kind, view in views.items()
    )
    return "\n".join([f"| {head} | page | CSS + JS | in all |", "|---|---:|---:|---:|", *rows])


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _words(result: dict[str, Any]) -> str:
    words = result["words"]
    if "stock" not in words:
        return f"{words['ours']} words"
    return f"{words['ours']} words, {words['stock']} in stock ({words['difference']:.1%} off)"


def _growth(results: list[dict[str, Any]]) -> Iterator[str]:
    """How our own measures grow from one number of units to the next."""
    for fewer, more in pairwise(results):
        both = [key for key in GROWTH if key in more["ours"]]
        grown = (f"{key} × {more['ours'][key] / fewer['ours'][key]:.2f}" for key in both)
        yield f"Webbstöd from {fewer['units']} to {more['units']} units: {', '.join(grown)}"
