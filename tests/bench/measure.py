"""What a build costs, and how large the site is that it makes."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.bench.content import UNIT_PAGES
from tests.bench.first_view import first_view, packed

LISTS = ("index", "kort")


class Cost(NamedTuple):
    """CPU seconds, user and system, and the peak of memory in MB."""

    seconds: float
    peak: float


@dataclass(frozen=True)
class Side:
    """One of the two projects. `edit` adds a sentence to the unit; `index` is the files of the
    search index, below the site."""

    root: Path
    edit: Callable[[str], None]
    index: str

    @property
    def site(self) -> Path:
        return self.root / "site"

    def cold(self) -> Cost:
        shutil.rmtree(self.root / ".cache", ignore_errors=True)
        return self.build()

    def build(self) -> Cost:
        """In a new process, as `bygg` does it, into an empty folder."""
        shutil.rmtree(self.site, ignore_errors=True)
        command = ["-m", "mkdocs", "build", "--strict", "-q", "-d", str(self.site)]
        return _run([sys.executable, *command], self.root)


def _environment() -> dict[str, str]:
    unwanted = {"PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH", "REGION", "WEBBSTOD_ROOT"}
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    return kept | {"PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"}


def _run(command: list[str], folder: Path) -> Cost:
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            command, cwd=folder, env=_environment(), stdout=log, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            log.seek(0)
            raise SystemExit(log.read().decode(errors="replace") + f"in {folder}: {command}")
    kilobytes = usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
    return Cost(usage.ru_utime + usage.ru_stime, kilobytes / 1024)


def sizes(side: Side, unit_page: str) -> dict[str, float]:
    """In kB: unit pages (the median), what a first view of one fetches, the search index."""
    units = [path for path in (side.site / UNIT_PAGES).glob("*.html") if path.stem not in LISTS]
    index = [path for path in side.site.glob(side.index) if path.is_file()]
    if not index:
        raise SystemExit(f"No search index {side.index} in {side.site}")
    return {
        "unit_page": median(path.stat().st_size for path in units) / 1000,
        "unit_page_gz": median(map(packed, units)) / 1000,
        "first_view_gz": first_view(side.site / unit_page).total / 1000,
        "search_index": sum(path.stat().st_size for path in index) / 1000,
        "search_index_gz": sum(map(packed, index)) / 1000,
    }
