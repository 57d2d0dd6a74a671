"""`textgen curves` as a user starts it."""

import json
import math
import os
import re
import struct
import xml.etree.ElementTree as ElementTree
import zlib
from pathlib import Path

import pytest
from conftest import assert_user_error, on_a_screen
from helpers.processes import run

SVG = "{http://www.w3.org/2000/svg}"


def records(best, at, steps=40):
    """Records whose best validation, in bits per character, is `best` at step `at`; of an old run: only nats."""
    for i in range(1, steps + 1):
        where = {"step": 10 * i, "epoch": i / 10, "time": 3.0 * i}
        loss = {"train/loss": (best + 4 / i) * math.log(2), "lr": 0.01 / i, "grad_norm": 1 / i, "chars_per_second": 5e4}
        yield where | loss
        if i % 4 == 0:
            yield where | {"val/loss": (best + abs(10 * i - at) / 200) * math.log(2)}


def write_run(folder, best=2.5, at=280, new=False):
    folder.mkdir(parents=True)
    (folder / "settings.yaml").write_text("corpus: x\n")
    lines = [json.dumps(record | ({"clip_rate": 0.5} if new else {})) for record in records(best, at)]
    (folder / "metrics.jsonl").write_text("\n".join(lines) + "\n")


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with runs."""
    folder = tmp_path_factory.mktemp("drawn")
    write_run(folder / "checkpoints" / "old-run")
    write_run(folder / "checkpoints" / "$weird_run$", best=1.5, at=400, new=True)
    write_run(folder / "elsewhere" / "old-run", best=3.5)
    os.utime(folder / "checkpoints" / "old-run" / "settings.yaml", (1, 1))
    return folder


@pytest.fixture
def curves(place):
    def start(*flags, cwd=place, **options):
        return run("textgen", "curves", *flags, cwd=cwd, **options)

    return start


def in_a_terminal(*flags, cwd, size=(24, 80), **extra):
    """Exit status and screen output of the command in a terminal."""
    status, output = on_a_screen("textgen", "curves", *flags, cwd=cwd, env=extra, size=size)
    return status, output.replace("\r\n", "\n")


def plain(output):
    return re.sub(r"\x1b\[[0-9;]*m", "", output)


def lines(result):
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    return result.stdout.splitlines()


def test_a_pipe_gets_the_newest_run_without_escape_codes(curves):
    drawn = lines(curves())
    assert drawn[0] == "loss, bits per character   ━ validation   ╌ training   ★ best"
    assert sum("★" in line for line in drawn[1:]) == 1
    assert any("1.500" in line for line in drawn[1:-2])
    assert drawn[-2].split() == "run steps time best bpc at step train bpc gap chars/s".split()
    # at step 400: 1.5 + 4/40; its gap is to the mean of the four training records since step 360
    gap = -sum(4 / i for i in (37, 38, 39, 40)) / 4
    assert drawn[-1].split() == [
        "●",
        "$weird_run$",
        "400",
        "0:02:00",
        "1.5000",
        "400",
        "1.6000",
        f"{gap:.4f}",
        "50,000",
    ]
    assert len(drawn) <= 30
    assert max(map(len, drawn)) <= 100
    assert "\x1b" not in "".join(drawn)


def test_several_runs_are_in_one_drawing_each_with_its_marker(curves):
    drawn = lines(curves("$weird_run$", "checkpoints/old-run", "checkpoints/old-run/metrics.jsonl"))
    assert [line.split()[:2] for line in drawn[-2:]] == [["●", "$weird_run$"], ["▲", "old-run"]]
    assert sum("★" in line for line in drawn[1:]) == 2
    assert all(any(value in line for line in drawn[1:-3]) for value in ("1.500", "2.500"))
    assert any(line.rstrip().endswith("▲ old-run") for line in drawn[1:-3])


def test_runs_of_one_name_are_named_by_their_paths(curves):
    drawn = lines(curves("old-run", "elsewhere/old-run"))
    assert [line.split()[1] for line in drawn[-2:]] == ["checkpoints/old-run", "elsewhere/old-run"]


def test_metrics_are_chosen_and_drawn_below_each_other(curves):
    drawn = lines(curves("old-run", "--metric", "lr", "--metric", "chars_per_second", "--x", "time"))
    assert [line for line in drawn if line.startswith(("learning", "speed"))] == [
        "learning rate",
        "speed, characters per second",
    ]
    assert sum(line.endswith("─ minutes") or line.endswith("┬ minutes") for line in drawn) == 2


@pytest.mark.parametrize("size", [(24, 80), (40, 120)])
def test_a_drawing_fills_the_terminal_and_no_more(place, size):
    status, output = in_a_terminal("old-run", "$weird_run$", cwd=place, size=size)
    assert status == 0
    shown = plain(output).splitlines()
    assert len(shown) == size[0] - 2
    assert size[1] - 3 <= max(map(len, shown)) <= size[1]
    assert "38;5;" in output or "38;2;" in output


@pytest.mark.parametrize(("extra", "braille"), [({"NO_COLOR": "1"}, True), ({"TERM": "dumb"}, False)])
def test_a_terminal_without_colours_gets_plain_characters(place, extra, braille):
    status, output = in_a_terminal("old-run", "$weird_run$", cwd=place, **extra)
    assert status == 0
    assert "\x1b" not in output
    assert bool(re.search("[\u2801-\u28ff]", output)) is braille
    assert output.isascii() is not braille


def test_an_encoding_without_braille_gets_ascii(curves):
    assert curves(env={"PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}).stdout.isascii()


def test_width_and_height_set_the_size_of_the_drawing(curves):
    drawn = lines(curves("--width", 60, "--height", 20))
    assert len(drawn) == 20
    assert 57 <= max(map(len, drawn)) <= 60


def test_a_narrow_table_leaves_out_columns(curves):
    assert lines(curves("--width", 44))[-2].split() == "run steps best bpc gap".split()


def test_only_training_metrics_are_smoothed(curves):
    raw, smooth = lines(curves("--smooth", 1)), lines(curves("--smooth", 21))
    assert raw != smooth
    assert raw[-1] == smooth[-1]
    only = [lines(curves("--smooth", n, "--metric", "val/bpc")) for n in (1, 21)]
    assert only[0] == only[1]


def test_a_run_in_progress_is_drawn_up_to_its_last_record(tmp_path, curves):
    whole = [json.dumps(record) for record in records(2.5, 280)]
    (tmp_path / "metrics.jsonl").write_text("\n".join([*whole[:3], whole[3][:-1]]))
    drawn = lines(curves(tmp_path))
    assert drawn[-1].split()[2:] == ["30", "0:00:09", "-", "-", f"{2.5 + 4 / 3:.4f}", "-", "50,000"]
    assert any("training" in line for line in drawn[1:-3])


def test_the_name_of_the_file_is_printed_in_full(tmp_path, curves):
    target = tmp_path / ("[bold]" + "x" * 120) / "drawn.svg"
    assert lines(curves("old-run", "--out", target))[-1] == f"written to {target}"


def test_a_png_can_be_decoded(place, curves):
    *_, last = lines(curves("old-run", "$weird_run$", "--out", "new/drawn.PNG"))
    assert last == "written to new/drawn.PNG"
    content = (place / "new/drawn.PNG").read_bytes()
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    at, kinds, pixels = 8, [], b""
    while at < len(content):
        length, kind = struct.unpack(">I4s", content[at : at + 8])
        body = content[at + 8 : at + 8 + length]
        assert struct.unpack(">I", content[at + 8 + length : at + 12 + length])[0] == zlib.crc32(kind + body)
        kinds.append(kind)
        pixels += body if kind == b"IDAT" else b""
        at += 12 + length
    assert (kinds[0], kinds[-1]) == (b"IHDR", b"IEND")
    width, height = struct.unpack(">II", content[16:24])
    assert (width, len(zlib.decompress(pixels))) == (1500, height * (4 * width + 1))
    assert [path.name for path in (place / "new").iterdir()] == ["drawn.PNG"]


def words(path):
    return ["".join(element.itertext()) for element in ElementTree.parse(path).getroot().iter(f"{SVG}text")]


def test_an_svg_holds_names_and_values_as_text(place, curves):
    lines(curves("old-run", "$weird_run$", "--out", "drawn.svg"))
    shown = words(place / "drawn.svg")
    for word in ("old-run", "$weird_run$", "2.500", "1.500", "validation", "training", "epoch", "bits per character"):
        assert word in shown
    panels = ("loss", "gap (validation - training)", "learning rate", "gradient norm", "clip rate")
    assert [word for word in shown if word in panels] == list(panels)
    assert "weight norm" not in shown
    lines(curves("old-run", "$weird_run$", "--out", "again.svg"))
    assert (place / "again.svg").read_bytes() == (place / "drawn.svg").read_bytes()


def test_names_of_every_kind_are_drawn_without_warnings(tmp_path, curves):
    names = ["_hidden", "run_$\\frac", "<b>&amp;", "中文", "\x1b[31mred", "x" * 80]
    for name in names:
        write_run(tmp_path / "checkpoints" / name)
    lines(curves(*names, "--out", "drawn.svg", cwd=tmp_path))
    shown = words(tmp_path / "drawn.svg")
    for name in [*names[:4], r"\x1b[31mred", "x" * 14 + "…" + "x" * 13]:
        assert name in shown
    drawn = lines(curves(*names, cwd=tmp_path))
    assert "\x1b" not in "".join(drawn)
    assert any(r"\x1b[31mred" in line for line in drawn)


def test_metrics_choose_the_panels_of_a_file(place, curves):
    lines(curves("old-run", "--metric", "grad_norm", "--x", "step", "--out", "norm.svg"))
    shown = words(place / "norm.svg")
    assert {"gradient norm", "step", "old-run"} <= set(shown)
    assert "loss" not in shown


def test_a_users_own_settings_of_matplotlib_change_nothing(place, curves, tmp_path):
    (tmp_path / "matplotlibrc").write_text("svg.fonttype: path\naxes.titlesize: 60\ntext.usetex: True\nodd: 1\n")
    odd = {"MATPLOTLIBRC": str(tmp_path), "MPLBACKEND": "nothing", "MPLCONFIGDIR": "/proc/nothing"}
    lines(curves("old-run", "--out", "plain.svg"))
    lines(curves("old-run", "--out", "odd.svg", env=odd))
    assert (place / "odd.svg").read_bytes() == (place / "plain.svg").read_bytes()


def test_a_full_disk_is_an_error_of_one_line(curves):
    with Path("/dev/full").open("w") as full:
        assert_user_error(curves(stdout=full), "No space left")


class TestBadInput:
    def test_no_run_yet(self, tmp_path, curves):
        assert_user_error(curves(cwd=tmp_path), "no run in checkpoints/ to draw", "python train.py")

    def test_a_run_that_does_not_exist(self, curves):
        assert_user_error(curves("nothing"), "there is no run nothing to draw", "old-run")

    def test_a_run_without_records(self, tmp_path, curves):
        (tmp_path / "settings.yaml").write_text("corpus: x\n")
        assert_user_error(curves(tmp_path), "has no metrics.jsonl")
        (tmp_path / "metrics.jsonl").write_text("")
        assert_user_error(curves(tmp_path), "metrics.jsonl has no records yet", "--log-every")
        beside = curves(tmp_path, "old-run")
        assert beside.returncode == 0
        assert "metrics.jsonl has no records yet" in beside.stderr
        assert "old-run" in beside.stdout
        (tmp_path / "metrics.jsonl").write_text('{"step": 1')
        assert_user_error(curves(tmp_path), "metrics.jsonl has no records yet")
        (tmp_path / "metrics.jsonl").unlink()
        (tmp_path / "metrics.jsonl").mkdir()
        assert_user_error(curves(tmp_path), "cannot read", "is not a regular file")

    def test_a_damaged_line_keeps_the_old_file(self, tmp_path, curves):
        write_run(tmp_path / "run")
        metrics = tmp_path / "run/metrics.jsonl"
        text = metrics.read_text().splitlines()
        text[6] = text[6][:20]
        metrics.write_text("\n".join(text))
        (tmp_path / "x.svg").write_text("old")
        result = curves("run", "--out", "x.svg", cwd=tmp_path)
        assert_user_error(result, "run/metrics.jsonl:7 is damaged: it is not a line of JSON")
        assert (tmp_path / "x.svg").read_text() == "old"

    @pytest.mark.parametrize("out", ["x.pdf", "x", ".png"])
    def test_a_file_of_another_kind(self, curves, out):
        assert_user_error(curves("--out", out), f"--out {out}: it must end in .png or .svg")

    def test_a_place_that_cannot_be_written_to(self, place, curves):
        assert_user_error(curves("--out", "checkpoints/old-run/settings.yaml/x.svg"), "cannot write", "not a folder")
        (place / "folder.png").mkdir()
        assert_user_error(curves("--out", "folder.png"), "cannot write folder.png")
        assert not list(place.glob(".*.tmp"))

    @pytest.mark.parametrize(
        ("flags", "words"),
        [
            (["--metric", "nothing"], ["--metric nothing", "recorded are chars_per_second, clip_rate, epoch, gap"]),
            (["--x", "hours"], ["--x", "epoch"]),
            (["--smooth", "0"], ["--smooth"]),
            (["--smooth", "1.5"], ["--smooth 1.5: it must be a whole number"]),
            (["--width", "39"], ["--width"]),
            (["--height", "11"], ["--height"]),
            (["--out", "x.png", "--width", "60"], ["--width and --height are of a drawing in the terminal"]),
            (["--smoth", "3"], ["did you mean --smooth?"]),
        ],
    )
    def test_invalid_flags(self, curves, flags, words):
        assert_user_error(curves(*flags), *words)
