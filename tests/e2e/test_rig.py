"""What the other tests stand on."""

from __future__ import annotations

import pytest

from tests.e2e.rig import Companion


def test_a_companion_that_does_not_start_is_ended_and_says_why(tmp_path):
    (tmp_path / "companion.toml").write_text("slotz = 7")
    it = Companion(tmp_path / "companion", "--config", str(tmp_path / "companion.toml"))

    with pytest.raises(AssertionError, match="slotz"):
        it.start()

    it.stop()
