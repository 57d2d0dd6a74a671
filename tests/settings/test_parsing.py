import pytest

from textgen.cli import prepare
from textgen.settings.parsing import RENAMED, current_metric, read_yaml


@pytest.mark.parametrize("name", RENAMED)
def test_a_file_with_an_earlier_name_gives_the_setting_of_today(name, tmp_path):
    path = tmp_path / "settings.yaml"
    for written in (name, name.replace("-", "_")):
        path.write_text(f"{written}: 1\n")
        assert read_yaml(path, "it") == {RENAMED[name]: 1}
        assert prepare(["generate", "--config", str(path)])[1][0].config == {RENAMED[name]: 1}


def test_metrics_of_earlier_runs_have_the_names_of_today():
    assert current_metric("flow/left_saturated_f_layer_2") == "flow/left_saturated_f_layer_2"
    assert current_metric("flow/right_saturated_z_layer_1") == "flow/right_saturated_z_layer_1"
    for name in ("val/bpc", "flow/h_lag_1", "flow/left_saturated_f_layer_2"):
        assert current_metric(name) == name
