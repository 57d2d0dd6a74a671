"""Resumes runs from every state that they have ever saved: `make soak`, or pytest tests/soak/every_state.py."""

import pytest
from helpers.resumable_runs import CONFIGURATIONS, recorded_states
from helpers.small_run import train

from soak.kill_and_resume import digest


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_every_state_leads_to_the_same_bits(name, tmp_path):
    changes = CONFIGURATIONS[name]
    with recorded_states(tmp_path, after_every_step=True) as states:
        train(tmp_path / "whole", **changes)
    expected = digest(tmp_path / "whole" / "r")
    assert len(states) >= 11
    for folder, state in states:
        train(folder, resume=True, **changes)
        assert digest(folder / "r") == expected, f"from step {state['global_step']}"
