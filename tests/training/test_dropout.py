"""Dropout where nobody says how much."""

import pytest

from textgen.training.budget import Budget
from textgen.training.dropout import OPERATIONS, expected_readings, usual_dropout


def test_steps_say_exactly_how_often_a_text_is_read():
    assert expected_readings(Budget(300, None), 1000, 20, 10**6, "cpu") == pytest.approx(6.0)


def test_time_says_it_by_the_work_of_a_character():
    assert expected_readings(Budget(None, 60.0), 10**6, 1024, 10**6, "cpu") == pytest.approx(
        60 * OPERATIONS["cpu"] / 6e12
    )


def test_of_two_limits_the_nearer_counts():
    assert expected_readings(Budget(50, 1e9), 1000, 20, 10**6, "cuda") == pytest.approx(1.0)


@pytest.mark.parametrize(("readings", "share"), [(1e-6, 0.0), (2, 0.0), (4.5, 0.05), (10, 0.1), (50, 0.2), (1e9, 0.3)])
def test_more_readings_more_dropout(readings, share):
    assert usual_dropout(readings) == share
