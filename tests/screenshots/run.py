"""Pictures of every kind of page of a built site: on a telephone and a wide screen, light and dark,
and on paper. With --readme only those that README shows.

Arguments: the site's folder, the folder of the pictures, and the day that it is in them.
"""

import shutil
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "hooks")]

from tests.browser.kinds import ADDRESSES, SCHEMES, WIDTHS  # noqa: E402
from tests.screenshots.readme import readme  # noqa: E402
from tests.screenshots.studio import A4_WIDTH, Studio, first_sheet, studio, whole  # noqa: E402
from webbstod.slugs import slugged  # noqa: E402

HEIGHT = 800


def main(site: str, target: str, day: str, *, of_readme: bool) -> None:
    folder = Path(target)
    if not of_readme:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    with studio(Path(site), date.fromisoformat(day)) as there:
        for name, picture in readme(there) if of_readme else every_kind(there):
            (folder / name).write_bytes(picture)


def every_kind(there: Studio) -> Iterator[tuple[str, bytes]]:
    for width in WIDTHS:
        for scheme in SCHEMES:
            page = there.tab(color_scheme=scheme)
            for kind, address in ADDRESSES.items():
                page.set_viewport_size({"width": width, "height": HEIGHT})
                page.goto(there.home + address)
                yield f"{slugged(kind)}-{width}-{scheme}.png", whole(page)
    page = there.tab(viewport={"width": A4_WIDTH, "height": HEIGHT})
    for kind, address in ADDRESSES.items():
        page.goto(there.home + address)
        yield f"{slugged(kind)}-paper.png", first_sheet(page)


if __name__ == "__main__":
    main(*sys.argv[1:4], of_readme="--readme" in sys.argv[4:])
