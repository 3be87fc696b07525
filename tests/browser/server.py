"""A plain web server for one folder, at the root or under a path; it knows no default document."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import Any, BinaryIO

LEVEL = 6  # of gzip, as web servers do it


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *args: Any, prefix: str, **kwargs: Any) -> None:
        self.prefix = prefix
        super().__init__(*args, **kwargs)

    def translate_path(self, path: str) -> str:
        """Outside the prefix there is nothing, and a folder is no page."""
        inside = path.removeprefix(self.prefix)
        known = path.startswith(self.prefix) and not inside.partition("#")[0].endswith("/")
        return super().translate_path(f"/{inside}" if known and inside else "/finns-inte")

    def log_message(self, *_: object) -> None:
        """Says nothing."""


class _Packing(_Handler):
    """Sends every file gzipped."""

    def send_head(self) -> BinaryIO | BytesIO | None:
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            return super().send_head()
        packed = gzip.compress(path.read_bytes(), LEVEL, mtime=0)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(packed)))
        self.end_headers()
        return BytesIO(packed)


@contextmanager
def served(folder: Path, prefix: str = "/", *, packed: bool = False) -> Iterator[str]:
    """The address of the folder's root, with `/`; `packed` as by a server that compresses."""
    kind = _Packing if packed else _Handler
    handler = partial(kind, directory=str(folder), prefix=prefix)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
        server.shutdown()
        thread.join()
