"""The preview ends with its window, and leaves no server behind."""

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from kommandon import visa
from kommandon.gemensamt import Stop

ROOT = Path(__file__).resolve().parents[2]
START = """
import argparse, sys
from kommandon import visa
parser = argparse.ArgumentParser()
visa.register(parser)
sys.exit(visa.run(parser.parse_args(sys.argv[1:])))
"""


@contextmanager
def listening() -> Iterator[int]:
    with socket.socket() as taken:
        taken.bind((visa.HOST, 0))
        taken.listen()
        yield int(taken.getsockname()[1])


def test_a_taken_port_is_told() -> None:
    with listening() as port, pytest.raises(Stop, match=f"Port {port} används redan"):
        visa._require_free(port)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_it_shows_the_site_and_ends_whole(ending: signal.Signals) -> None:
    with listening() as port:
        pass
    command = [sys.executable, "-c", START, "--port", str(port)]
    with subprocess.Popen(command, cwd=ROOT / "hooks", stderr=subprocess.PIPE) as server:
        assert fetch(port) == 200
        server.send_signal(ending)
        assert server.wait(timeout=60) == 0
    visa._require_free(port)


def fetch(port: int) -> int:
    """The status of the start page, once the first build is done."""
    for _ in range(150):
        try:
            with urlopen(f"http://{visa.HOST}:{port}/index.html", timeout=60) as answer:
                return int(answer.status)
        except (URLError, ConnectionError):
            time.sleep(0.2)
    return 0
