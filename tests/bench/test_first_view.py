"""No page is heavy to open: a count of bytes, which no machine's pace decides."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bench.first_view import LIMIT, first_view
from tests.content.regions import REGIONS

EMPTY = 20  # an empty file, gzipped


def heavy(site: Path) -> dict[str, int]:
    """First view of each page that is over the limit."""
    views = {path.relative_to(site).as_posix(): first_view(path) for path in site.rglob("*.html")}
    return {address: view.total for address, view in views.items() if view.total > LIMIT * 1000}


def test_no_page_is_heavy_to_open(site: Path) -> None:
    assert heavy(site) == {}


@pytest.mark.allt
@pytest.mark.parametrize("region", REGIONS)
def test_no_page_of_any_region_is(region: str, site_of: Callable[[str], Path]) -> None:
    assert heavy(site_of(region)) == {}


def test_the_page_its_style_sheets_and_its_scripts_are_counted(tmp_path: Path) -> None:
    page = tmp_path / "sida.html"
    page.write_text(
        '<link href="a.css" rel="stylesheet"><link rel="icon" href="b.svg">'
        '<script defer src="c.js?1"></script><script src="https://annan.example/d.js"></script>',
        encoding="utf-8",
    )
    (tmp_path / "a.css").write_text("", encoding="utf-8")
    (tmp_path / "c.js").write_text("", encoding="utf-8")
    view = first_view(page)
    assert view.linked == 2 * EMPTY
    assert view.total == view.page + view.linked
