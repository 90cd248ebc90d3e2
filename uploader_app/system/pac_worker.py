"""The process in which a network's proxy script runs: one question as JSON on standard input, its answer on standard
output. It ends with 1 when the script makes no sense."""

from __future__ import annotations

import json
import sys


def answer(script: str, url: str, host: str) -> str:
    """Raises whatever the script makes of the interpreter."""
    from pypac.parser import PACFile

    # The interpreter has a loader of modules, with which a script could read files.
    return str(PACFile(f"var require = undefined;\n{script}").find_proxy_for_url(url, host))


def main() -> int:
    asked = json.load(sys.stdin)
    try:
        sys.stdout.write(answer(asked["script"], asked["url"], asked["host"]))
    except Exception as error:  # noqa: BLE001  # of whatever kind: this process is there for it
        sys.stderr.write(type(error).__name__)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
