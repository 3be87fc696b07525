"""The tests' own web server."""

import gzip
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from .server import served


def test_a_server_that_packs_sends_less_of_the_same(tmp_path: Path) -> None:
    text = "<p>Hej</p>" * 100
    (tmp_path / "a.html").write_text(text, encoding="utf-8")
    with served(tmp_path, packed=True) as home:
        with urlopen(f"{home}a.html") as answer:  # noqa: S310 - our own
            sent = answer.read()
            assert answer.headers["Content-Type"] == "text/html"
        assert len(sent) < 100
        assert gzip.decompress(sent).decode() == text
        with pytest.raises(HTTPError, match="404"):
            urlopen(f"{home}b.html")  # noqa: S310 - our own
