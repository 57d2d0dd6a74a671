import threading

import pytest

from textgen.data.token_file.background import AHEAD, ENOUGH, Aside, Gathered


@pytest.fixture(params=[1, 2])
def aside(request, monkeypatch):
    monkeypatch.setattr("os.sched_getaffinity", lambda pid: set(range(request.param)), raising=False)
    aside = Aside()
    yield aside
    aside.close()


def test_calls_are_made_in_their_order(aside):
    made = []
    for n in range(10 * AHEAD):
        aside.do(made.append, n)
    aside.wait()
    assert made == list(range(10 * AHEAD))


def test_closing_makes_what_waits(aside):
    made = []
    for n in range(AHEAD):
        aside.do(made.append, n)
    aside.close()
    assert made == list(range(AHEAD))


def test_what_a_call_raises_is_raised_and_nothing_is_called_after_it(aside):
    made = []

    def fail():
        raise OSError("no space")

    with pytest.raises(OSError, match="no space"):
        aside.do(fail)
        for n in range(10 * AHEAD):
            aside.do(made.append, n)
        aside.wait()
    assert not made


def test_no_more_than_a_few_calls_wait(monkeypatch):
    monkeypatch.setattr("os.sched_getaffinity", lambda pid: {0, 1}, raising=False)
    aside, free, given = Aside(), threading.Event(), []
    aside.do(free.wait)

    def give():
        for n in range(3 * AHEAD):
            aside.do(given.append, n)

    giver = threading.Thread(target=give)
    giver.start()
    giver.join(0.2)
    assert giver.is_alive()  # it waits for a place
    free.set()
    giver.join()
    aside.close()
    assert given == list(range(3 * AHEAD))


def test_small_pieces_are_handed_on_together_and_in_their_order(aside):
    taken = []
    gathered = Gathered(aside, taken.append)
    pieces = [bytes([n % 251]) * 1000 for n in range(2 * ENOUGH // 1000)] + [b"x" * ENOUGH, b"y" * ENOUGH, b"end"]
    for piece in pieces:
        gathered.add(piece)
    gathered.hand_on()
    gathered.hand_on()
    aside.wait()
    assert b"".join(taken) == b"".join(pieces)
    assert len(taken) <= 5
