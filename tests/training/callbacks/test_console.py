import pytest

from textgen.training.callbacks.console import clock


@pytest.mark.parametrize(
    ("seconds", "shown"), [(None, "-:--"), (0.4, "0:00"), (7, "0:07"), (750, "12:30"), (3723, "1:02:03")]
)
def test_time_is_shown_as_on_a_clock(seconds, shown):
    assert clock(seconds) == shown
