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
