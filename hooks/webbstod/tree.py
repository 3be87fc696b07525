"""The folders that content is read from: one, or one that lies on top of another."""

from pathlib import Path

BELOW = "grund.txt"


class Tree:
    """Files by their name from the root. A file `grund.txt` names the tree that this one changes;
    what the tree does not have itself comes from there."""

    def __init__(self, root: Path) -> None:
        self.roots = [root]
        while (below := self.roots[-1] / BELOW).is_file():
            lower = (below.parent / below.read_text(encoding="utf-8").strip()).resolve()
            if lower in self.roots:
                break
            self.roots.append(lower)

    def path(self, file: str) -> Path | None:
        return next((root / file for root in self.roots if (root / file).is_file()), None)

    def read(self, file: str) -> bytes | None:
        path = self.path(file)
        return path.read_bytes() if path else None

    def files(self, folder: str, pattern: str) -> list[str]:
        """Names of the files below a folder that match, sorted."""
        found = {
            path.relative_to(root).as_posix()
            for root in self.roots
            for path in (root / folder).glob(pattern)
            if path.is_file()
        }
        return sorted(found)

    def folders(self, folder: str) -> set[str]:
        """Names of the folders directly in a folder."""
        paths = (path for root in self.roots for path in (root / folder).glob("*"))
        return {path.name for path in paths if path.is_dir()}

    def regions(self) -> list[str]:
        return [file.split("/")[2] for file in self.files("data/regioner", "*/region.yml")]

    def has_region(self, region: str) -> bool:
        return any((root / "data/regioner" / region).is_dir() for root in self.roots)
