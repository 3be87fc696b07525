"""Opens pages of a built site with Lighthouse, as on a slow telephone, and prints what it says.

Arguments: the site's folder, and how often each page is opened. The site is served on this machine
alone, packed as servers do it; the browser finds no other host. The pages of readers in a hurry are
judged: exit code 1 where one of them falls short.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "hooks")]

from tests.browser.kinds import ADDRESSES  # noqa: E402
from tests.browser.server import served  # noqa: E402
from tests.lighthouse.measures import Measures, together  # noqa: E402
from tests.lighthouse.opening import opened  # noqa: E402

JUDGED = ("start", "unit")
TOLD = ("answer", "municipality")
LEAST = {"performance": 0.97, "accessibility": 1.0}
HEAD = """| | performance | accessibility | FCP, ms | LCP, ms | TBT, ms | CLS |
|---|---:|---:|---:|---:|---:|---:|"""


def main(folder: str, times: str) -> int:
    with served(Path(folder), packed=True) as home:
        found = {
            kind: together([opened(home + ADDRESSES[kind]) for _ in range(int(times))])
            for kind in (*JUDGED, *TOLD)
        }
    findings = [f"{kind}: {what}" for kind in found for what in found[kind].findings]
    print(HEAD, *map(row, found, found.values()), *findings, sep="\n")
    wrong = [f"{kind} falls short: {what}" for kind in JUDGED for what in shortfalls(found[kind])]
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


def row(kind: str, measures: Measures) -> str:
    scores = f"{measures.performance:.2f} | {measures.accessibility:.2f}"
    times = " | ".join(f"{time:.0f}" for time in (measures.fcp, measures.lcp, measures.tbt))
    return f"| {kind} | {scores} | {times} | {measures.cls:.4f} |"


def shortfalls(measures: Measures) -> Iterator[str]:
    for name, least in LEAST.items():
        score = getattr(measures, name)
        if score < least:
            yield f"{name} {score:.2f} < {least}"
    if measures.cls > 0:
        yield f"CLS {measures.cls:.4f} > 0"


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
