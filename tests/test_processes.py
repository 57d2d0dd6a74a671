"""What the fork server gives is what a new process would be."""

import os
import resource
import signal
import subprocess

import pytest
from helpers.processes import Forked, clean_environment, on_a_screen, run, start

PROGRAM = """
import os, resource, signal, sys, threading
print(sys.argv[1:], os.getcwd(), sys.stdin.read(), sys.path[0] == os.path.dirname(__file__), __file__ == sys.argv[0])
print(*sorted(os.environ.items()), sep="\\n")
print(sys.stdin.encoding, sys.stdin.errors, sys.stdout.encoding, sys.stdout.errors, sys.stdout.line_buffering)
print(sys.stderr.encoding, sys.stderr.errors, sys.stderr.line_buffering, sys.warnoptions, __name__)
print(os.getppid(), os.getpgid(0) == os.getpid(), os.getsid(0) == os.getpid(), threading.active_count())
print([signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGPIPE)])
print(resource.getrlimit(resource.RLIMIT_FSIZE), sorted(os.listdir("/proc/self/fd"))[:3])
print("é", file=sys.stderr)
sys.exit(7)
"""


@pytest.fixture
def program(tmp_path):
    (tmp_path / "program.py").write_text(PROGRAM)
    return str(tmp_path / "program.py")


@pytest.mark.parametrize("options", [{}, {"start_new_session": True, "env": {"NAME": "value", "LANG": "C.UTF-8"}}])
def test_a_forked_process_is_like_one_that_is_started(program, tmp_path, options):
    forked, started = (
        run(program, "--flag", "a b", cwd=tmp_path, input="typed", warm=warm, **options) for warm in (True, False)
    )
    assert forked.stdout.splitlines() == started.stdout.splitlines()
    assert (forked.returncode, forked.stderr) == (started.returncode, started.stderr) == (7, "é\n")


def test_commands_are_forked_where_they_can_be(tmp_path):
    for env, expected in (
        ({}, Forked),
        ({"WANDB_MODE": "disabled"}, Forked),
        ({"OMP_NUM_THREADS": "2"}, subprocess.Popen),
    ):
        with start("textgen", "--version", cwd=tmp_path, env=env, stdout=subprocess.PIPE) as process:
            assert type(process) is expected
            assert process.stdout.read()
        assert process.returncode == 0


def test_a_signal_ends_it(tmp_path):
    (tmp_path / "wait.py").write_text("import sys, time\nprint('here', flush=True)\ntime.sleep(600)\n")
    with start(str(tmp_path / "wait.py"), cwd=tmp_path, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        process.send_signal(signal.SIGTERM)
    assert process.returncode == -signal.SIGTERM


def test_an_exception_is_a_traceback_and_status_one(tmp_path):
    (tmp_path / "fails.py").write_text("1 / 0\n")
    result = run(str(tmp_path / "fails.py"), cwd=tmp_path)
    assert result.returncode == 1
    assert result.stderr.splitlines()[-1] == "ZeroDivisionError: division by zero"


def test_a_terminal_is_one_of_its_size(tmp_path):
    (tmp_path / "size.py").write_text(
        "import os\nprint(os.isatty(0), os.get_terminal_size(), 'COLUMNS' in os.environ)\n"
    )
    status, output = on_a_screen(str(tmp_path / "size.py"), cwd=tmp_path, size=(12, 34))
    assert (status, output) == (0, "True os.terminal_size(columns=34, lines=12) False\r\n")


def test_what_it_may_write_is_limited(tmp_path):
    (tmp_path / "writes.py").write_text("open('file', 'wb', buffering=0).write(bytes(100))\n" * 2)
    run(str(tmp_path / "writes.py"), cwd=tmp_path, file_size=10)
    assert (tmp_path / "file").stat().st_size == 10
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY


def test_nothing_of_the_users_environment_reaches_a_command(monkeypatch):
    for name in "WANDB_API_KEY TERM NO_COLOR http_proxy XDG_STATE_HOME TEXTGEN_X SLURM_JOB_ID PYTHONPATH".split():
        monkeypatch.setenv(name, "user")
    assert "user" not in clean_environment().values()
    assert os.environ["HOME"] == clean_environment()["HOME"]
