import os

import pytest

from textgen.runs.environment import choose_rendezvous


@pytest.mark.parametrize(("system", "given", "found"), [("nt", None, "0"), ("nt", "1", "1"), ("posix", None, None)])
def test_on_windows_processes_meet_without_libuv_unless_asked(monkeypatch, system, given, found):
    monkeypatch.delenv("USE_LIBUV", raising=False)
    if given:
        monkeypatch.setenv("USE_LIBUV", given)
    choose_rendezvous(system)
    assert os.environ.get("USE_LIBUV") == found
    monkeypatch.delenv("USE_LIBUV", raising=False)
