from __future__ import annotations

import pytest

from uploader_app.companion.config import Config, ConfigError, load


def test_without_anything_the_built_in_values_hold():
    assert load(None, {}) == Config()


def test_the_environment_goes_before_the_file(tmp_path):
    file = tmp_path / "a.toml"
    file.write_text('slots = 3\nabandoned = "at-once"\nheartbeat_s = 15\n')

    config = load(file, {"FIELDPOST_COMPANION_SLOTS": "7", "OTHER": "x"})

    assert (config.slots, config.abandoned, config.heartbeat_s) == (7, "at-once", 15.0)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("slotz = 3", "slotz"),
        ("slots = 'many'", "slots"),
        ("slots = -1", "slots"),
        ("slots = [1]", "slots"),
        ("slots = true", "slots"),
        ("abandoned = 'never'", "abandoned"),
        ("public_url = 'example.org'", "public_url"),
        ("heartbeat_s = 100", "stale_after_s"),
        ("grace_s = inf", "grace_s"),
        ("grace_s = nan", "grace_s"),
        ("public_url = 3", "public_url"),
        ("slots =", "TOML"),
    ],
)
def test_what_cannot_be_is_named(tmp_path, text, named):
    file = tmp_path / "a.toml"
    file.write_text(text)

    with pytest.raises(ConfigError, match=named):
        load(file, {})


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ConfigError, match=r"nothing\.toml"):
        load(tmp_path / "nothing.toml", {})
