"""The measure: our own queries on the real site of Örebro, and that the measure can be trusted."""

import json
import subprocess
import sys
from pathlib import Path

from tests.search.asking import Answer, ask
from tests.search.score import ALL, scores
from tests.search.site import page_of, search_of

HERE = Path(__file__).parent
QUERIES = json.loads((HERE / "queries.json").read_text(encoding="utf-8"))


def test_staff_find_the_right_page() -> None:
    answers = ask(search_of("orebro-lan"), [row["q"] for row in QUERIES])
    found = scores(QUERIES, answers, page_of)
    assert found[ALL].success_at_1 >= 0.92
    assert found[ALL].success_at_3 >= 0.97
    assert found[ALL].zero == 0
    assert {name: score.success_at_1 for name, score in found.items()
            if score.success_at_1 < 0.80} == {}  # fmt: skip


def test_a_page_counts_once_and_only_good_ones_count() -> None:
    queries = [{"q": "x", "class": "c", "relevant": {"a": 1, "b": 2}}]
    answers = [Answer(["a.html#ett", "a.html#två", "b.html"], 1.0)]
    score = scores(queries, answers, page_of)["c"]
    assert (score.success_at_1, score.success_at_3, score.mrr_at_10) == (0, 1, 0.5)


def test_a_folder_of_pages_is_measured_by_the_command(tmp_path: Path) -> None:
    pages, queries = tmp_path / "sidor", tmp_path / "fragor.json"
    (pages / "amnen").mkdir(parents=True)
    (pages / "amnen" / "tolk.md").write_text("# Tolk\n\n## Boka\nRing.\n", encoding="utf-8")
    (pages / "stryp.md").write_text("# Strypvåld\n\nLäkare bedömer.\n", encoding="utf-8")
    rows = [
        {"q": "tolken", "class": "a", "relevant": {"amnen/tolk": 3}},
        {"q": "stryptag", "class": "b", "relevant": {"stryp": 3}},
    ]
    queries.write_text(json.dumps(rows), encoding="utf-8")
    command = [sys.executable, str(HERE / "evaluate.py"), "--docs", str(pages)]
    command += ["--queries", str(queries), "--json"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told.keys() == {ALL, "a", "b"}
    assert told[ALL]["success_at_1"] == 1
