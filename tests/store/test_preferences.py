from __future__ import annotations

import pytest

from uploader_app.settings import SettingsError, load
from uploader_app.store import preferences


def test_what_was_chosen_is_read_again(tmp_path):
    assert preferences.keep(tmp_path, "parallel", 4).parallel == 4
    assert preferences.keep(tmp_path, "theme", "dark").parallel == 4
    assert (load(tmp_path, {}).parallel, load(tmp_path, {}).theme) == (4, "dark")


def test_comments_and_other_lines_of_the_file_stay(tmp_path):
    (tmp_path / "settings.toml").write_text("# mine\nparallel = 3 # enough\ntheme = 'light'\n")

    preferences.keep(tmp_path, "theme", "dark")

    assert (tmp_path / "settings.toml").read_text() == '# mine\nparallel = 3 # enough\ntheme = "dark"\n'


def test_a_choice_that_is_taken_back_leaves_the_built_in_one(tmp_path):
    preferences.keep(tmp_path, "parallel", 4)

    assert preferences.forget(tmp_path, "parallel").parallel == 2
    assert preferences.forget(tmp_path, "parallel").sources == {}


@pytest.mark.parametrize(("name", "value"), [("parallel", 0), ("theme", "pink"), ("colour", "red")])
def test_what_a_setting_does_not_take_changes_nothing(tmp_path, name, value):
    preferences.keep(tmp_path, "parallel", 4)
    before = (tmp_path / "settings.toml").read_text()

    with pytest.raises(SettingsError, match=name):
        preferences.keep(tmp_path, name, value)

    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]
    assert (tmp_path / "settings.toml").read_text() == before


def test_a_damaged_file_is_not_written_over(tmp_path):
    (tmp_path / "settings.toml").write_text("parallel =")

    with pytest.raises(SettingsError, match="not valid TOML"):
        preferences.keep(tmp_path, "parallel", 4)

    assert (tmp_path / "settings.toml").read_text() == "parallel ="
