"""How well the search answers: indexes pages with the core, and asks with the real query module.

    python tests/search/evaluate.py --docs FOLDER --queries FILE.json [--synonyms FILE] [--json]
    python tests/search/evaluate.py --region orebro-lan [--queries FILE.json] [--json]

A folder of Markdown pages, or a region's real site. Prints success@1 and @3, MRR@10, the share of
queries that get nothing, and milliseconds per query, in all and by class. A page of grade 2 or 3 is
a success.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "hooks")]

from kommandon import miljo  # noqa: E402

NATIONAL = ROOT / "data" / "nationellt" / "sokord.yml"
OWN = Path(__file__).with_name("queries.json")


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    code = miljo.enter(miljo.TESTING, [__file__, *arguments])
    return _evaluate(options) if code is None else code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--docs", type=Path, metavar="FOLDER", help="Markdown pages")
    what.add_argument("--region", help="a region's real site")
    parser.add_argument("--queries", type=Path, default=OWN, metavar="FILE.json")
    parser.add_argument("--synonyms", type=Path, default=NATIONAL, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    return parser


def _evaluate(options: argparse.Namespace) -> int:
    from tests.search import asking, corpus, score, site

    queries: list[dict[str, Any]] = json.loads(options.queries.read_text(encoding="utf-8"))
    if options.docs:
        found = corpus.search_of(options.docs, options.synonyms)
    else:
        found = site.search_of(options.region)
    answers = asking.ask(found, [row["q"] for row in queries])
    scores = score.scores(queries, answers, site.page_of)
    if options.json:
        print(json.dumps({name: one._asdict() for name, one in scores.items()}, indent=1))
    else:
        print(score.table(scores))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
