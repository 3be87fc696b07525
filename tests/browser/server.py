"""A plain web server for one folder, at the root or under a path; it knows no default document."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any


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


@contextmanager
def served(folder: Path, prefix: str = "/") -> Iterator[str]:
    """The address of the folder's root, with `/`."""
    handler = partial(_Handler, directory=str(folder), prefix=prefix)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
        server.shutdown()
        thread.join()
