from __future__ import annotations

import pytest

from uploader_app.settings import SettingsError, load


def test_nothing_set_means_built_in(tmp_path):
    assert (load(tmp_path, {}).parallel, load(tmp_path, {}).sources) == (2, {})


def test_the_environment_wins_over_the_file_and_the_source_is_told(tmp_path):
    (tmp_path / "settings.toml").write_text("parallel = 3\nlimit_rate = 1000\n")

    settings = load(tmp_path, {"FIELDPOST_PARALLEL": "4"})

    assert (settings.parallel, settings.limit_rate) == (4, 1000)
    assert settings.sources == {"parallel": "environment", "limit_rate": "settings.toml"}


@pytest.mark.parametrize("text", ["paralel = 3", "parallel = 0", 'theme = "pink"', "parallel ="])
def test_a_wrong_setting_is_refused_by_name(tmp_path, text):
    (tmp_path / "settings.toml").write_text(text)

    with pytest.raises(SettingsError, match=r"paralel|parallel|theme|settings\.toml"):
        load(tmp_path, {})


@pytest.mark.parametrize(
    "text",
    [
        'metered = "never"',
        'schedule = "Mon-Fry off"',
        'proxy = "gopher://proxy.example:1080"',
        'pac_url = "proxy.pac"',
        'portal_check = "https://video.example.edu/"',
    ],
)
def test_manners_that_make_no_sense_are_refused(tmp_path, text):
    (tmp_path / "settings.toml").write_text(text)

    with pytest.raises(SettingsError, match=text.split(" ")[0]):
        load(tmp_path, {})


def test_a_password_in_the_proxys_address_is_refused_and_not_repeated(tmp_path):
    (tmp_path / "settings.toml").write_text('proxy = "http://ada:lovelace@proxy.example:3128"')

    with pytest.raises(SettingsError) as refused:
        load(tmp_path, {})

    assert "keyring" in str(refused.value)
    assert "lovelace" not in str(refused.value)
