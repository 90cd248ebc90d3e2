"""The end of a program whose output somebody cut off, as ``… | head`` does: quiet, with the status that shells know.
Both programs go through here, and catch it nowhere else."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

EXIT_CUT = 141
"""128 and the number of SIGPIPE. The signal itself would end us at any closed connection of the network, too."""


def until_cut(program: Callable[[], int]) -> int:
    """What ``program`` returns, or ``EXIT_CUT``."""
    try:
        try:
            return program()
        finally:
            if sys.stdout:  # a windowed program on Windows has none
                sys.stdout.flush()
    except BrokenPipeError:
        _leave_unsaid()
        return EXIT_CUT


def _leave_unsaid() -> None:
    """What is still in the buffers; else Python complains of it at its very end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in filter(None, (sys.stdout, sys.stderr)):
        os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
