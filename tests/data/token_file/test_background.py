import threading

import pytest

from textgen.data.token_file.background import BATCH_BYTES, QUEUE_LENGTH, BackgroundWorker, BatchedBytes


@pytest.fixture(params=[1, 2])
def worker(request, monkeypatch):
    monkeypatch.setattr("os.sched_getaffinity", lambda pid: set(range(request.param)), raising=False)
    worker = BackgroundWorker()
    yield worker
    worker.close()


def test_calls_are_made_in_order(worker):
    made = []
    for n in range(10 * QUEUE_LENGTH):
        worker.submit(made.append, n)
    worker.wait()
    assert made == list(range(10 * QUEUE_LENGTH))


def test_closing_makes_the_waiting_calls(worker):
    made = []
    for n in range(QUEUE_LENGTH):
        worker.submit(made.append, n)
    worker.close()
    assert made == list(range(QUEUE_LENGTH))


def test_an_error_of_a_call_is_raised_and_ends_all_calls(worker):
    made = []

    def fail():
        raise OSError("no space")

    with pytest.raises(OSError, match="no space"):
        worker.submit(fail)
        for n in range(10 * QUEUE_LENGTH):
            worker.submit(made.append, n)
        worker.wait()
    assert not made


def test_no_more_than_a_few_calls_wait(monkeypatch):
    monkeypatch.setattr("os.sched_getaffinity", lambda pid: {0, 1}, raising=False)
    worker, free, full = BackgroundWorker(), threading.Event(), threading.Event()
    submitted, made = [], []
    worker.submit(free.wait)

    def submit():
        for n in range(3 * QUEUE_LENGTH):
            if worker._calls.full():
                full.set()
            worker.submit(made.append, n)
            submitted.append(n)

    submitter = threading.Thread(target=submit)
    submitter.start()
    assert full.wait(60)
    assert len(submitted) <= QUEUE_LENGTH + 1  # one more than wait, if the worker has taken the first call
    free.set()
    submitter.join()
    worker.close()
    assert made == submitted == list(range(3 * QUEUE_LENGTH))


def test_small_pieces_are_passed_on_in_batches_and_in_order(worker):
    taken = []
    gathered = BatchedBytes(worker, taken.append)
    pieces = [bytes([n % 251]) * 1000 for n in range(2 * BATCH_BYTES // 1000)] + [
        b"x" * BATCH_BYTES,
        b"y" * BATCH_BYTES,
        b"end",
    ]
    for piece in pieces:
        gathered.add(piece)
    gathered.flush()
    gathered.flush()
    worker.wait()
    assert b"".join(taken) == b"".join(pieces)
    assert len(taken) <= 5
