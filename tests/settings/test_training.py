import pytest

from textgen.errors import SettingsError
from textgen.settings.training import TrainingSettings


@pytest.mark.parametrize("name", ["../x", "a/b", "", ".hidden", "a b", "x" * 101])
def test_a_run_name_that_is_not_a_plain_file_name_is_refused(name):
    with pytest.raises(SettingsError, match="--run"):
        TrainingSettings(run=name)


def test_the_default_time_limit_holds_only_without_another_limit():
    assert TrainingSettings().max_seconds == 300
    assert TrainingSettings(max_steps=5).max_seconds is None
    assert TrainingSettings(epochs=2).max_seconds is None
    assert TrainingSettings(epochs=2, max_time="10s").max_seconds == 10
