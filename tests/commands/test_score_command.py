"""`textgen score` as a user starts it."""

import json
import math
import os
import pty
import re
import shutil
from pathlib import Path

import pytest
from conftest import TEXT, assert_user_error, on_a_screen
from helpers.processes import in_a_shell, run

SAMPLE = "ROMEO:\nO speak again, my lord?\n\nJULIET:\nHow now, Zsweet nurse?\n"


@pytest.fixture(scope="module")
def place(workplace, tmp_path_factory):
    """A folder with a model and texts."""
    folder = tmp_path_factory.mktemp("scored")
    shutil.copytree(workplace / "checkpoints", folder / "checkpoints")
    (folder / "play.txt").write_text(TEXT, encoding="utf-8", newline="")
    (folder / "sample.txt").write_text(SAMPLE.replace("Z", ""), encoding="utf-8", newline="")
    (folder / "odd.txt").write_text("ROMEO:\nO speak aPain, my lord?\n", encoding="utf-8", newline="")
    return folder


@pytest.fixture
def score(place):
    def start(*flags, stdin="", cwd=place, **options):
        return run("textgen", "score", *flags, cwd=cwd, input=stdin, **options)

    return start


def in_a_terminal(*flags, cwd, columns=100, **extra):
    """Exit status and screen output of the command in a terminal."""
    status, output = on_a_screen("textgen", "score", *flags, cwd=cwd, env=extra, size=(40, columns))
    return status, output.replace("\r\n", "\n")


def plain(output):
    """What a terminal shows, without colours and without what a bar that never appeared has done to its line."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\r", "", output)


def document(result):
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    return json.loads(result.stdout)


def test_text_has_figures_and_the_most_surprising_places(score):
    result = score("odd.txt", "--top", 2)
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    title, _, bits, expected, guesses, _, header, worst, second = result.stdout.splitlines()
    assert title == "odd.txt scored by play-1"
    assert re.fullmatch(r"\d\.\d{3}  bits per character  \d\.\d{4} nats, perplexity \d+\.\d\d", bits)
    assert re.fullmatch(r"\d\.\d{3}  bits expected       \S.*", expected)
    assert re.fullmatch(r" \d\d %  first guesses       among 31 characters", guesses)
    assert re.fullmatch(r"line:col +chance +surprising in the text +the model expected", header)
    assert re.match(r" +2:10   1 in [\d,]+ +ROMEO:↵O speak a\[P\]ain, my lord\?↵ +g (>99|\d\d) %  ", worst)
    assert worst.index("[") == second.index("[")
    assert "\x1b" not in result.stdout


def test_top_0_reports_no_places(score):
    assert len(score("odd.txt", "--top", 0).stdout.splitlines()) == 5


def test_json_figures_agree(score):
    content = document(score("play.txt", "--json", "--alternatives", 2, "--top", 5))
    assert (content["file"], content["model"], content["context"]) == ("play.txt", "play-1", "\n")
    assert re.fullmatch(r"[0-9a-f]{64}", content["digest"])
    assert "".join(character for character, _ in content["logprobs"]) == TEXT
    logprobs = [logprob for _, logprob in content["logprobs"]]
    assert content["characters"] == len(TEXT)
    assert content["nats"] == pytest.approx(-sum(logprobs), abs=1e-6 * len(TEXT))
    nats = content["nats_per_character"]
    assert nats == pytest.approx(content["nats"] / len(TEXT), abs=1e-6)
    assert content["bits_per_character"] == pytest.approx(nats / math.log(2), rel=1e-5)
    assert content["perplexity"] == pytest.approx(math.exp(nats), rel=1e-5)
    assert 0.5 < content["first_guess_share"] <= 1  # its training text
    assert [place["logprob"] for place in content["places"]] == sorted(logprobs)[:5]
    for place in content["places"]:
        assert TEXT[place["offset"]] == place["text"]
        assert TEXT.split("\n")[place["line"] - 1][place["column"] - 1 : place["column"]] == place["text"].strip("\n")
        assert place["probability"] == pytest.approx(math.exp(place["logprob"]), rel=1e-5)
        assert len(place["alternatives"]) == 2
        assert place["before"] + place["text"] + place["after"] in TEXT


def test_the_loss_of_the_training_text_is_near_the_validation_loss(place, score):
    metrics = [json.loads(line) for line in (place / "checkpoints/play-1/metrics.jsonl").read_text().splitlines()]
    best = min(line["val/loss"] for line in metrics if "val/loss" in line)
    assert document(score("play.txt", "--json"))["nats_per_character"] == pytest.approx(best, abs=0.3)


def test_jsonl_has_a_line_for_each_character_with_the_values_of_json(score):
    result = score("sample.txt", "--jsonl", "--alternatives", 2)
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    text = "".join(line["text"] for line in lines)
    assert text == SAMPLE.replace("Z", "")
    assert [line["offset"] for line in lines] == list(range(len(text)))
    assert [[line["text"], line["logprob"]] for line in lines] == document(score("sample.txt", "--json"))["logprobs"]
    assert (lines[7]["line"], lines[7]["column"], lines[7]["text"]) == (2, 1, "O")
    for line in lines:
        (_, likeliest), (_, second) = line["alternatives"]
        assert likeliest >= second
        assert line["logprob"] <= likeliest
        assert line["entropy"] > 0


def test_the_text_can_come_from_standard_input(score):
    content = document(score("-", "--json", stdin=SAMPLE.replace("Z", "")))
    assert content["file"] == "standard input"
    assert content["logprobs"] == document(score("sample.txt", "--json"))["logprobs"]


def test_all_engines_agree(score):
    nats = {e: document(score("sample.txt", "--json", "--engine", e))["nats"] for e in ("auto", "numpy")}
    assert nats["auto"] == pytest.approx(nats["numpy"], rel=1e-5)
    rounded = document(score("sample.txt", "--json", "--precision", "int8"))
    assert rounded["precision"] == "int8"
    assert rounded["nats"] == pytest.approx(nats["auto"], rel=0.05)


def test_unknown_characters_are_an_error_or_left_out_or_replaced(score):
    text = "ROMÉO:\nO speak again\n"
    said = "standard input, line 1, column 4", "'É'", "--on-unknown replace ('ROMEO:' for 'ROMÉO:') or skip"
    assert_user_error(score("-", stdin=text), *said)
    skipped = document(score("-", "--json", "--on-unknown", "skip", stdin=text))
    assert (skipped["characters"], skipped["unknown"]) == (len(text) - 1, 1)
    lines = score("-", "--jsonl", "--on-unknown", "skip", stdin=text).stdout.splitlines()
    assert [json.loads(line)["offset"] for line in lines] == [i for i in range(len(text)) if i != 3]
    replaced = document(score("-", "--json", "--on-unknown", "replace", stdin=text))
    assert "".join(c for c, _ in replaced["logprobs"]).startswith("ROMEO")
    assert "unknown replaced" in score("-", "--on-unknown", "replace", stdin=text).stdout


def test_the_encoding_is_respected(place, score):
    (place / "wide.txt").write_text(SAMPLE.replace("Z", ""), encoding="utf-16", newline="")
    content = document(score("wide.txt", "--encoding", "utf-16", "--json"))
    assert content["nats"] == document(score("sample.txt", "--json"))["nats"]


def test_a_terminal_paints_the_text(place):
    status, output = in_a_terminal("odd.txt", cwd=place)
    assert status == 0
    shown = plain(output)
    assert shown.startswith("ROMEO:\nO speak aPain, my lord?\n\nchance of a character   1 in 2 or more   1 in 32 ")
    assert "odd.txt scored by play-1" in shown
    assert re.search(r"\x1b\[[0-9;]*38;5;\d+mP", output)
    assert re.search(r"2:10   1 in [\d,]+ +ROMEO:↵O speak aPain, my lord", shown)


def test_control_characters_of_a_text_do_not_reach_the_terminal(place):
    model = place / "escapes"
    shutil.copytree(place / "checkpoints" / "play-1" / "model", model, dirs_exist_ok=True)
    swap_a_character(model, "k", "\x1b")
    (place / "escape.txt").write_text("O spea\x1b again\n", encoding="utf-8")
    for flags in (["--paint"], ["--no-paint"]):
        status, output = in_a_terminal("escape.txt", "--checkpoint", "escapes", *flags, cwd=place)
        assert status == 0
        assert "\x1b" not in plain(output)
        assert "spea\\x1b" in plain(output)


def swap_a_character(model, old, new):
    """Gives an id of a model folder another character, and the folder its digest."""
    from textgen.runs.model_folder import read_model, write_weights

    before = read_model(model)
    tokenizer = json.loads((model / "tokenizer.json").read_text())
    points = tokenizer["code_points"]
    points[points.index(ord(old))] = ord(new)
    tokenizer["code_points"] = sorted(points)
    (model / "tokenizer.json").write_text(json.dumps(tokenizer))
    write_weights(model, before.weights, before.training)


@pytest.mark.parametrize(("flags", "extra"), [(["--no-paint"], {}), ([], {"NO_COLOR": "1"}), ([], {"TERM": "dumb"})])
def test_the_text_is_not_painted_without_colours_or_with_no_paint(place, flags, extra):
    status, output = in_a_terminal("odd.txt", *flags, cwd=place, **extra)
    assert status == 0
    assert plain(output).lstrip().startswith("odd.txt scored by play-1\n")
    assert bool(re.search(r"\x1b\[[0-9;]+m", output)) == (not extra)


def test_a_long_text_is_painted_only_with_paint(place):
    (place / "long.txt").write_text(TEXT + TEXT, encoding="utf-8", newline="")
    assert "chance of a character" not in in_a_terminal("long.txt", cwd=place)[1]
    assert "chance of a character" in in_a_terminal("long.txt", "--paint", cwd=place)[1]


def test_paint_without_colours_is_a_warning(score):
    result = score("odd.txt", "--paint")
    assert result.returncode == 0
    assert result.stderr.startswith("warning: --paint needs a terminal")
    assert result.stdout.startswith("odd.txt scored by")


def test_a_narrow_terminal_truncates_no_figures(place):
    _, output = in_a_terminal("odd.txt", "--top", 1, "--no-paint", cwd=place, columns=72)
    shown = plain(output)
    assert re.search(r"^\d\.\d{3}  bits per character", shown, re.MULTILINE)
    assert re.search(r"2:10   1 in [\d,]+ ", shown)
    assert all(len(line) <= 72 for line in shown.splitlines())


def test_a_bar_in_the_terminal_does_not_take_the_output_of_a_pipe(place):
    """rich moves what is written to sys.stdout above its bar, which is on stderr."""
    master, slave = pty.openpty()
    result = run("textgen", "score", "play.txt", "--jsonl", cwd=place, env={"TERM": "xterm"}, stderr=slave)
    os.close(slave)
    os.close(master)
    assert len(result.stdout.splitlines()) == len(TEXT)


def test_a_pipe_that_closes_early_is_no_error(place):
    for flags in (["--jsonl"], ["--json"], []):
        redirection = "| head -c 20; echo ${PIPESTATUS[0]}"
        result = in_a_shell("textgen", "score", "play.txt", *flags, redirection=redirection, cwd=place)
        assert result.stderr == ""
        assert result.stdout.endswith("0\n")


def test_a_full_disk_is_an_error_of_one_line(score):
    for flags in (["--jsonl"], ["--json"], []):
        with Path("/dev/full").open("w") as full:
            assert_user_error(score("play.txt", *flags, stdout=full), "No space left")


class TestBadInput:
    def test_no_file_is_named(self, score):
        assert_user_error(score(), "FILE")

    def test_a_file_that_does_not_exist(self, score):
        assert_user_error(score("nothing.txt"), "there is no file nothing.txt", "- for standard input")

    def test_a_folder(self, score):
        assert_user_error(score("checkpoints"), "checkpoints is a folder")

    def test_an_empty_text(self, place, score):
        (place / "empty.txt").write_text("")
        assert_user_error(score("empty.txt"), "empty.txt is empty")
        assert_user_error(score("-"), "standard input is empty")

    def test_bytes_that_are_not_utf_8(self, place, score):
        (place / "latin.txt").write_bytes("ROMÉO".encode("latin-1"))
        assert_user_error(score("latin.txt"), "latin.txt is not utf-8", "byte 3 is 0xC9", "--encoding cp1252")
        result = score("latin.txt", "--undecodable", "skip", "--json")
        assert json.loads(result.stdout)["characters"] == len("ROMO")
        assert "1 byte that is not utf-8 left out (first: byte 3)" in result.stderr

    def test_bytes_that_are_no_text(self, place, score):
        (place / "data.bin").write_bytes(b"a\0b")
        result = score("data.bin")
        assert_user_error(result, "data.bin looks like a binary file")
        assert "--tokenizer" not in result.stderr  # which score does not have

    def test_a_text_of_unknown_characters(self, score):
        assert_user_error(score("-", "--on-unknown", "skip", stdin="éé"), "no character of standard input")

    def test_no_model_yet(self, tmp_path, score):
        (tmp_path / "x.txt").write_text("x")
        assert_user_error(score("x.txt", cwd=tmp_path), "no trained model")

    def test_a_checkpoint_that_does_not_exist(self, score):
        assert_user_error(score("sample.txt", "--checkpoint", "nothing"), "no run or model nothing", "play-1")
        assert_user_error(score("sample.txt", "--checkpoint", ""), "the name of the model is empty")

    @pytest.mark.parametrize(
        ("flags", "words"),
        [
            (["--top", -1], "--top"),
            (["--alternatives", -1], "--alternatives"),
            (["--encoding", "nothing"], "--encoding"),
            (["--engine", "nothing"], "--engine"),
            (["--json", "--jsonl"], "--jsonl"),
            (["--json", "--paint"], "--paint"),
            (["--painted"], "did you mean --paint?"),
        ],
    )
    def test_invalid_flags(self, score, flags, words):
        assert_user_error(score("sample.txt", *flags), words)
