"""Builds N units with this project and with stock Material, in turn, and prints the ratios.

Times are CPU seconds of the building process, medians over the rounds. A cold build has no
`.cache`; an edit is a new process after one more sentence in one unit's file, where stock
Material has nothing better than a whole build. Above 500 units there is no edit and one round. The
search is timed by the clock, in Node and in a browser. First views are counted on the region's
site as it is. Timings never decide the exit code.
Runs on Linux and macOS.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "hooks")]

from tests.bench import content, report, search, stock, words  # noqa: E402
from tests.bench.first_view import View, largest_first  # noqa: E402
from tests.bench.measure import Cost, Side, sizes  # noqa: E402
from tests.browser.kinds import ADDRESSES  # noqa: E402
from webbstod.search.search import INDEX  # noqa: E402

TOLERANCE = 0.05
MANY = 500
SENTENCE = "Mätningens ändring nummer {}."


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory(prefix="webbstod-bench-") as folder:
        content.snapshot(ROOT, Path(folder, "source"))
        results = [
            _bench(
                Path(folder), units, options.rounds or _rounds(units), ours_only=options.ours_only
            )
            for units in options.units
        ]
        views = _first_views(Path(folder, "source"))
    print(report.table(results))
    print(f"\n{report.first_views(views)}")
    if options.json:
        sums = {kind: view.total for kind, view in views.items()}
        data = {"versions": report.versions(), "results": results, "first_views": sums}
        options.json.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--units", type=_numbers, default=[60, 500, 2000], metavar="N,N")
    parser.add_argument("--rounds", type=int, help="3 up to 100 units, 2 up to 500")
    parser.add_argument("--ours-only", action="store_true", help="leave stock Material out")
    parser.add_argument("--json", type=Path, metavar="FILE")
    return parser.parse_args()


def _numbers(text: str) -> list[int]:
    return [int(number) for number in text.split(",")]


def _rounds(units: int) -> int:
    return 3 if units <= 100 else 2 if units <= MANY else 1


def _bench(folder: Path, units: int, rounds: int, *, ours_only: bool) -> dict[str, Any]:
    sides, page = _sides(folder, units, ours_only=ours_only)
    pages = len(words.pages(sides["ours"].site))
    result: dict[str, Any] = {"units": units, "rounds": rounds, "pages": pages}
    costs: dict[str, dict[str, list[Cost]]] = {name: {"cold": [], "edit": []} for name in sides}
    for number in range(1, rounds + 1):
        for name, side in sides.items():
            costs[name]["cold"].append(_told(side.cold(), f"{units} units, {name}, cold"))
        if number == 1:
            result["words"] = _same_words(sides)
            for name, side in sides.items():
                result[name] = _standing(name, side, page)
                print(f"{units} units, {name}: {result[name]}", file=sys.stderr, flush=True)
        for name, side in sides.items() if units <= MANY else ():
            cost = _edited(side, page, SENTENCE.format(number))
            costs[name]["edit"].append(_told(cost, f"{units} units, {name}, edit"))
    return result | {name: result[name] | _medians(costs[name]) for name in sides}


def _standing(name: str, side: Side, page: str) -> dict[str, float]:
    """What is measured of a built site: its sizes, and its search."""
    found = sizes(side, page)
    found |= search.in_browser(side.site, page, side.index, search.FIELDS[name])
    if name == "ours":
        found["keystroke"] = search.keystroke_p95(side.site / side.index)
        found["search_index_unpacked"] = search.unpacked(side.site / side.index)
        texts = side.site.glob("assets/sok/text-*.js")
        found["search_texts"] = sum(path.stat().st_size for path in texts) / 1000
    return found


def _first_views(source: Path) -> dict[str, View]:
    """Of every kind of page, from the region's site as it is, with its real units."""
    real = Side(source, lambda _: None, INDEX)
    real.build()
    return largest_first(real.site, ADDRESSES)


def _sides(folder: Path, units: int, *, ours_only: bool) -> tuple[dict[str, Side], str]:
    """The projects to measure, and the address of the unit page to edit in them."""
    ours, theirs = folder / f"ours-{units}", folder / f"stock-{units}"
    unit = content.make(folder / "source", ours, units)
    page = f"{content.UNIT_PAGES}/{unit}.html"
    sides = {
        "ours": Side(ours, lambda text: content.edit(ours, unit, text), INDEX),
        "stock": Side(theirs, lambda text: stock.edit(theirs, page, text), "search/*.json"),
    }
    sides["ours"].cold()
    if ours_only:
        del sides["stock"]
    else:
        stock.make(sides["ours"].site, theirs)
    return sides, page


def _edited(side: Side, page: str, sentence: str) -> Cost:
    side.edit(sentence)
    cost = side.build()
    if sentence not in (side.site / page).read_text(encoding="utf-8"):
        raise SystemExit(f"The edit does not show in {side.site / page}")
    return cost


def _same_words(sides: dict[str, Side]) -> dict[str, float]:
    """How many words of main text each site has; ratios only when they are as many."""
    found: dict[str, float] = {name: words.count(side.site) for name, side in sides.items()}
    if "stock" in found:
        found["difference"] = found["stock"] / found["ours"] - 1
        if abs(found["difference"]) > TOLERANCE:
            raise SystemExit(f"The texts differ by {found['difference']:.1%}: no ratios. {found}")
    return found


def _medians(costs: dict[str, list[Cost]]) -> dict[str, float]:
    measured = {kind: some for kind, some in costs.items() if some}
    seconds = {kind: median(cost.seconds for cost in some) for kind, some in measured.items()}
    return seconds | {
        f"{kind}_peak": median(cost.peak for cost in some) for kind, some in measured.items()
    }


def _told(cost: Cost, what: str) -> Cost:
    print(f"{what}: {cost.seconds:.2f} s, {cost.peak:.0f} MB", file=sys.stderr, flush=True)
    return cost


if __name__ == "__main__":
    main()
