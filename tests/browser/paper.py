"""What comes out on paper: a printed page as a PDF file, and what its readers see in it."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

SIZES = {"A4": (210, 297), "A5": (148, 210)}
MM = 25.4 / 72


@dataclass(frozen=True)
class Paper:
    """A PDF file."""

    file: Path

    @property
    def sheets(self) -> list[str]:
        """The text of each sheet, laid out as it stands."""
        return _run("pdftotext", "-layout", str(self.file), "-").split("\f")[:-1]

    @property
    def running(self) -> str:
        """All text in the order it was written."""
        return _run("pdftotext", "-raw", str(self.file), "-")

    @property
    def size(self) -> str:
        """`A5`, where every sheet is; else what they measure."""
        told = _run("pdfinfo", "-l", str(len(self.sheets)), str(self.file))
        sides = re.findall(r"size: +([\d.]+) x ([\d.]+) pts", told)
        return " and ".join(sorted({_named(float(x) * MM, float(y) * MM) for x, y in sides}))

    def codes(self, folder: Path) -> list[str]:
        """What a reader of QR codes finds on the first sheet."""
        image = folder / "sheet"
        _run("pdftoppm", "-r", "150", "-l", "1", "-png", "-singlefile", str(self.file), str(image))
        return _run("zbarimg", "--quiet", "--raw", str(image.with_suffix(".png"))).splitlines()


def printed(page: Page, folder: Path) -> Paper:
    """As a reader prints it, on the size that the page itself asks for."""
    file = folder / "paper.pdf"
    page.pdf(path=file, prefer_css_page_size=True)
    return Paper(file)


def _named(width: float, height: float) -> str:
    near = [name for name, (x, y) in SIZES.items() if abs(width - x) < 1 and abs(height - y) < 1]
    return near[0] if near else f"{width:.0f} × {height:.0f} mm"


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    return done.stdout
