"""The measurements as a Markdown table."""

from collections.abc import Iterator
from importlib.metadata import version
from itertools import pairwise
from platform import python_version
from typing import Any

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
            ours, stock = result["ours"][key], result.get("stock", {}).get(key)
            ratio = f"{ours / stock:.3f}" if stock else "–"
            yield f"| {title} | {ours:.2f} | {f'{stock:.2f}' if stock else '–'} | {ratio} |"
    yield from ("", *_growth(results))
    yield ", ".join(f"{name} {number}" for name, number in versions().items())


def _words(result: dict[str, Any]) -> str:
    words = result["words"]
    if "stock" not in words:
        return f"{words['ours']} words"
    return f"{words['ours']} words, {words['stock']} in stock ({words['difference']:.1%} off)"


def _growth(results: list[dict[str, Any]]) -> Iterator[str]:
    """How our own measures grow from one number of units to the next."""
    for fewer, more in pairwise(results):
        grown = (f"{key} × {more['ours'][key] / fewer['ours'][key]:.2f}" for key in GROWTH)
        yield f"Webbstöd from {fewer['units']} to {more['units']} units: {', '.join(grown)}"
