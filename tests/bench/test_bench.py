"""The bench itself: both sites are made, with the same text, and measured. No time decides."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.kinds import KINDS

RUN = Path(__file__).with_name("run.py")
MEASURED = {
    "cold", "edit", "cold_peak", "edit_peak", "unit_page", "unit_page_gz", "first_view_gz",
    "search_index", "search_index_gz", "first_hit", "before_typing",
}  # fmt: skip
OURS_ALONE = {"keystroke", "search_index_unpacked", "search_texts"}


@pytest.mark.allt
@pytest.mark.skipif(sys.platform == "win32", reason="CPU time of a child is asked of POSIX")
def test_three_units_are_measured_on_both_sides(tmp_path: Path) -> None:
    file = tmp_path / "bench.json"
    command = [sys.executable, str(RUN), "--units", "3", "--rounds", "1", "--json", str(file)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert "| Cold build, CPU s |" in done.stdout
    assert "| start |" in done.stdout
    told = json.loads(file.read_text(encoding="utf-8"))
    assert "mkdocs-material" in told["versions"]
    assert told["first_views"].keys() == KINDS.keys()
    [result] = told["results"]
    assert result["units"] == 3
    assert abs(result["words"]["difference"]) <= 0.05
    assert result["stock"].keys() == MEASURED
    assert result["ours"].keys() == MEASURED | OURS_ALONE
    assert result["ours"].pop("before_typing") == 0, "nothing of the index before it is used"
    assert all(value > 0 for side in ("ours", "stock") for value in result[side].values())
