from __future__ import annotations

from dataclasses import dataclass

import pytest

from uploader_app.companion.compose import MoodleSettings
from uploader_app.companion.config import Config, ConfigError, load, section


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


@dataclass(frozen=True)
class Secretive:
    place: str
    token: str = ""
    parts: int = 3


def test_a_section_is_read_from_file_environment_and_secret_files(tmp_path):
    (tmp_path / "token").write_text("s3cret\n")
    file = tmp_path / "a.toml"
    file.write_text(f'store = "s3"\n[s3]\nplace = "here"\ntoken_file = "{tmp_path / "token"}"\n')

    config = load(file, {"FIELDPOST_COMPANION_S3_PARTS": "7"})

    assert section(config, "s3", Secretive) == Secretive("here", "s3cret", 7)
    assert "s3cret" not in repr(config)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[s3]\nplaze = 'x'", "plaze"),
        ("[s3]\n", "place"),
        ("[s3]\nplace = 'x'\nparts = 'many'", "parts"),
        ("[s3]\nplace = 'x'\ntoken_file = '/nowhere/at/all'", "token_file"),
        ("[moodel]\nurl = 'x'", "moodel"),
    ],
)
def test_what_cannot_be_in_a_section_is_named(tmp_path, text, named):
    file = tmp_path / "a.toml"
    file.write_text(text)

    with pytest.raises(ConfigError, match=named):
        section(load(file, {}), "s3", Secretive)


def test_stream_has_its_own_number_of_slots(tmp_path):
    file = tmp_path / "a.toml"
    file.write_text('store = "stream"')

    assert load(file, {}).slots == 20
    assert load(file, {"FIELDPOST_COMPANION_SLOTS": "3"}).slots == 3


@pytest.mark.parametrize("url", ["moodle.example.edu", "http://moodle.example.edu", "ftp://x"])
def test_a_moodle_is_called_over_https_only(url):
    with pytest.raises(ConfigError, match="https"):
        section(Config(sections={"moodle": {"url": url}}), "moodle", MoodleSettings)
