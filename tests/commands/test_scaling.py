"""Several processes on the CPU: how often they talk, how they are stopped and resumed, two machines."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, TEXT, assert_user_error, clean_environment
from helpers.processes import run, start, wait_for
from soak.kill_and_resume import digest, lines_of

pytestmark = pytest.mark.slow

SMALL = "--hidden 16 --layers 1 --batch-size 12 --window 32 --wandb disabled --sample-length 0 --precision fp32".split()
FLAGS = ["--corpus", "play.txt", *SMALL, "--accelerator", "cpu"]

COUNTING = """
import collections, sys
import torch.distributed
import textgen.training.callbacks.schedule
from textgen.training import run_length

run_length.DECISION_SECONDS = 1e9  # so that the figure does not depend on the speed of the machine
counts = collections.Counter()


def count(name):
    function = getattr(torch.distributed, name)

    def counted(*arguments, **options):
        counts[name] += 1
        return function(*arguments, **options)

    setattr(torch.distributed, name, counted)


for name in "all_reduce broadcast all_gather all_gather_object all_gather_into_tensor reduce barrier".split():
    count(name)
try:
    from textgen.cli import main

    main(["train", *sys.argv[1:]])
finally:
    print("collectives", dict(counts), file=sys.stderr)
"""


@pytest.fixture
def place(tmp_path):
    (tmp_path / "play.txt").write_text(TEXT * 8)
    return tmp_path


def test_processes_talk_once_in_sixteen_windows(place):
    (place / "count.py").write_text(COUNTING)
    totals = []
    for steps in (40, 140):
        flags = [*FLAGS, "--devices", 2, "--max-steps", steps, "--validate-every", 1000, "--checkpoint-every", 10**6]
        result = run(str(place / "count.py"), *flags, "--log-every", 50, "--run", f"r{steps}", cwd=place, warm=False)
        assert result.returncode == 0, result.stderr
        lines = [line for line in result.stderr.splitlines() if line.startswith("collectives")]
        totals.append(json.loads(lines[0].split(" ", 1)[1].replace("'", '"')))
    more = {name: totals[1][name] - totals[0].get(name, 0) for name in totals[1]}
    # Of 100 steps: six decisions, each a reduction of the progress and one of signals; two records.
    assert {name: count for name, count in more.items() if count} == {"all_reduce": 14, "barrier": 2}


@pytest.mark.parametrize("ranks", [3, 4])
def test_ranks_are_stopped_resumed_and_changed_in_number(place, ranks):
    flags = [*FLAGS, "--max-steps", 200, "--validate-every", 100, "--log-every", 10, "--checkpoint-every", 7]
    for name in ("whole", "one"):
        process = start("train.py", *flags, "--devices", ranks, "--run", name, cwd=place, warm=False, **PIPES)
        if name == "one":
            wait_for(lambda: lines_of(place / "checkpoints/one/metrics.jsonl") > 1, process)
            if ranks == 3:
                process.send_signal(signal.SIGTERM)
            else:
                os.killpg(process.pid, signal.SIGKILL)  # all ranks at once
        _, errors = process.communicate(timeout=240)
        assert errors == ""
        ended = -signal.SIGKILL if ranks == 4 else 128 + signal.SIGTERM
        assert process.returncode == (ended if name == "one" else 0)  # long before its last step
    shutil.copytree(place / "checkpoints/one", place / "checkpoints/two")
    resumed = run("train.py", "--resume", "one", "--devices", ranks, cwd=place, warm=False)
    assert resumed.returncode == 0, resumed.stderr
    assert digest(place / "checkpoints/one") == digest(place / "checkpoints/whole")
    fewer = run("train.py", "--resume", "two", "--devices", ranks - 2, cwd=place, warm=False)
    assert fewer.returncode == 0, fewer.stderr
    expected, found = (
        [json.loads(line) for line in (place / f"checkpoints/{name}/metrics.jsonl").read_text().splitlines()]
        for name in ("whole", "two")
    )
    assert [line["step"] for line in found] == [line["step"] for line in expected]
    for line, wanted in zip(found, expected, strict=True):
        for name in {"train/loss", "val/loss"} & set(wanted):
            assert line[name] == pytest.approx(wanted[name], rel=1e-4), line["step"]


PIPES = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "start_new_session": True}


SLOW_DISK = """
import sys, time
import textgen.training.callbacks.best_model as best_model

finish = best_model.BestModel.finish


def slow(self):
    time.sleep(8 if self.run.path else 0)
    finish(self)


best_model.BestModel.finish = slow
from textgen.cli import main

main(["train", *sys.argv[1:]])
"""


def test_rank_0_may_take_its_time_to_write_after_a_signal(place):
    (place / "slow.py").write_text(SLOW_DISK)
    flags = [*FLAGS, "--devices", 2, "--max-steps", 10**5, "--log-every", 5, "--run", "one"]
    process = start(str(place / "slow.py"), *flags, cwd=place, warm=False, **PIPES)
    wait_for(lambda: lines_of(place / "checkpoints/one/metrics.jsonl") > 1, process)
    process.send_signal(signal.SIGTERM)
    output, errors = process.communicate(timeout=240)
    assert (process.returncode, errors) == (128 + signal.SIGTERM, "")
    assert "--resume one" in output


def test_lanes_that_cannot_be_divided_are_refused_in_one_line(place):
    result = run("train.py", *FLAGS, "--devices", 5, cwd=place, warm=False)
    assert_user_error(result, "--batch-size 12 cannot be divided among 5 processes", "--batch-size 15")
    assert not (place / "checkpoints").exists()


def test_processes_that_find_other_states_end_in_one_line(place, tmp_path):
    """Two machines whose shared folder is seconds old on the second one; torchrun's variables stand for them."""
    for steps in (5, 10):
        base = run("train.py", *FLAGS, "--max-steps", steps, "--run", "one", "--checkpoints", f"c{steps}", cwd=place)
        assert base.returncode == 0, base.stderr
    processes = []
    for rank in range(2):
        variables = {"RANK": rank, "LOCAL_RANK": rank, "WORLD_SIZE": 2, "LOCAL_WORLD_SIZE": 2, "GROUP_RANK": 0}
        variables |= {"TORCHELASTIC_RUN_ID": 1, "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": free_port(processes)}
        env = {name: str(value) for name, value in variables.items()}
        flags = ["--resume", "one", "--checkpoints", f"c{(5, 10)[rank]}", "--max-steps", 20, "--devices", 2]
        processes.append(start("train.py", *flags, cwd=place, env=env, warm=False, **PIPES))
    results = [process.communicate(timeout=120) for process in processes]
    assert [process.returncode for process in processes] == [2, 2]
    assert "process 1 resumes one at step 10, and process 0 resumes one at step 5: " in results[0][1]
    assert results[0][1].count("error: ") == 1
    assert "Traceback" not in results[0][1] + results[1][1]


def test_torchrun_says_how_many_processes_there_are(place):
    program = str(Path(sys.executable).with_name("torchrun"))
    command = [program, "--nproc-per-node", "2", "--", str(ROOT / "train.py"), *FLAGS, "--max-steps", "3"]
    result = subprocess.run(
        list(map(str, command)), cwd=place, env=clean_environment(), capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert "on      cpu x 2, fp32" in result.stdout
    assert [run.name for run in (place / "checkpoints").iterdir()] == ["play-1"]


PORTS: list[int] = []


def free_port(started) -> int:
    """A port for the first of several processes, and the same for the others."""
    import socket

    if not started:
        with socket.socket() as server:
            server.bind(("127.0.0.1", 0))
            PORTS.append(server.getsockname()[1])
    return PORTS[-1]


def namespace(*command: str) -> None:
    subprocess.run(["ip", *command], check=True, capture_output=True)


@pytest.fixture
def machines():
    """Two machines as network namespaces with a cable between them: [(name, address, interface)]."""
    if os.geteuid() or not shutil.which("ip"):
        pytest.skip("network namespaces need root and iproute2")
    names = [f"textgen{os.getpid()}{letter}" for letter in "ab"]
    made = []
    try:
        try:
            for name in names:
                namespace("netns", "add", name)
                made.append(name)
            ends = [f"tg{os.getpid()}{letter}"[-15:] for letter in "ab"]
            namespace("link", "add", ends[0], "type", "veth", "peer", "name", ends[1])
            for number, (name, end) in enumerate(zip(names, ends, strict=True), 1):
                namespace("link", "set", end, "netns", name)
                namespace("-n", name, "addr", "add", f"10.199.1.{number}/24", "dev", end)
                for each in (end, "lo"):
                    namespace("-n", name, "link", "set", each, "up")
        except subprocess.CalledProcessError as error:
            pytest.skip(f"network namespaces are not allowed here: {error.stderr.decode().strip()}")
        yield [(name, f"10.199.1.{n}", end) for n, (name, end) in enumerate(zip(names, ends, strict=True), 1)]
    finally:
        for name in made:
            subprocess.run(["ip", "netns", "delete", name], check=False, capture_output=True)


def torchrun(machine, place: Path, *flags: object) -> subprocess.Popen[str]:
    """A process of one rank on a machine, started by its torchrun; the machines meet at the first one's address."""
    name, address, interface = machine
    program = str(Path(sys.executable).with_name("torchrun"))
    meeting = ["--rdzv-backend", "c10d", "--rdzv-endpoint", "10.199.1.1:29400", "--local-addr", address]
    meeting += ["--rdzv-conf", f"is_host={int(address == '10.199.1.1')}"]  # both have the same host name
    command = ["ip", "netns", "exec", name, program, "--nnodes", "2", "--nproc-per-node", "1", *meeting, "--"]
    env = clean_environment() | {"GLOO_SOCKET_IFNAME": interface}
    words = [*command, str(ROOT / "train.py"), *map(str, flags), "--num-nodes", "2", "--devices", "1"]
    return subprocess.Popen(words, cwd=place, env=env, **PIPES)


def test_two_machines_meet_lose_a_rank_and_go_on(place, machines):
    flags = [*FLAGS, "--max-steps", 400, "--validate-every", 100, "--checkpoint-every", 10, "--log-every", 5]
    whole = [torchrun(machine, place, *flags, "--run", "whole") for machine in machines]
    ended = [process.communicate(timeout=240) for process in whole]
    assert [process.returncode for process in whole] == [0, 0], ended[0][1][-2000:]
    assert "waiting for 1 process on other machines at 10.199.1.1:" in ended[0][0]
    killed = [torchrun(machine, place, *flags, "--run", "one") for machine in machines]
    try:
        wait_for(lambda: lines_of(place / "checkpoints/one/metrics.jsonl") > 6, killed[0])
        (child,) = Path(f"/proc/{killed[1].pid}/task/{killed[1].pid}/children").read_text().split()
        os.kill(int(child), signal.SIGKILL)  # the second machine's rank
        outputs = [process.communicate(timeout=240) for process in killed]
    finally:
        for process in killed:
            process.kill()
    assert all(process.returncode for process in killed)
    assert "error: another process of this run has ended unexpectedly" in outputs[0][1]
    resumed = [torchrun(machine, place, "--resume", "one") for machine in machines]
    ended = [process.communicate(timeout=240) for process in resumed]
    assert [process.returncode for process in resumed] == [0, 0], ended[0][1][-2000:]
    assert digest(place / "checkpoints/one") == digest(place / "checkpoints/whole")
