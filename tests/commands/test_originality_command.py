"""`textgen originality` as a user starts it."""

import inspect
import json
import re
import shutil

import pytest
from conftest import TEXT, on_a_screen
from helpers.in_process import assert_user_error, starter
from helpers.processes import run

from textgen.commands.originality import originality as command
from textgen.evaluation.copies import AT_LEAST

TRAINING = TEXT[: int(len(TEXT) * 0.9)]
COPIED = TRAINING[len(TRAINING) - 70 :]
OWN = "Nobody wrote this.\n"
END = "#\nOr this.\n"


@pytest.fixture(scope="module")
def place(workplace, tmp_path_factory):
    """A folder with a run and a text that copies a passage of its training split, the last one."""
    folder = tmp_path_factory.mktemp("compared")
    shutil.copytree(workplace / "checkpoints", folder / "checkpoints")
    (folder / "play.txt").write_text(TEXT, encoding="utf-8", newline="")
    (folder / "mine.txt").write_text(OWN + COPIED + END, encoding="utf-8", newline="")
    (folder / "new.txt").write_text(OWN, encoding="utf-8", newline="")
    return folder


@pytest.fixture
def originality(place, capsys, monkeypatch):
    """Runs the command in this process, in the folder."""
    return starter("originality", place, capsys, monkeypatch)


def test_json_has_the_copied_passages_with_their_places(originality):
    found = originality("mine.txt", "--json").document
    assert {name: found[name] for name in ("file", "model", "source", "at_least", "source_characters")} == {
        "file": "mine.txt",
        "model": "play-1",
        "source": "play.txt",
        "at_least": AT_LEAST,
        "source_characters": len(TRAINING),
    }
    assert found["characters"] == len(OWN + COPIED + END)
    (passage,) = found["passages"]
    assert (passage["offset"], passage["line"], passage["column"]) == (len(OWN), 2, 1)
    assert (passage["text"], passage["characters"]) == (COPIED, 70)
    assert found["copied"] == 70
    assert found["share"] == pytest.approx(70 / found["characters"], abs=1e-6)
    source = passage["source"]
    assert TRAINING[source["offset"] :].startswith(COPIED)
    assert source["document"] == 1
    assert (source["line"], source["column"]) == line_and_column(TEXT, source["offset"])


def line_and_column(text, offset):
    before = text[:offset]
    return before.count("\n") + 1, offset - before.rfind("\n")


def test_the_held_out_text_is_compared_with_the_training_split(originality):
    found = originality("mine.txt", "--json").document["held_out"]
    assert found["characters"] == len(TEXT) - len(TRAINING)
    assert found["copied"] > 0
    assert found["share"] == pytest.approx(found["copied"] / found["characters"], abs=1e-6)


def test_text_has_the_shares_and_a_table(originality):
    result = originality("mine.txt")
    assert result.err == ""
    title, _, copied, compare, _, header, row = result.out.splitlines()
    assert title == "mine.txt compared with play.txt, training split of play-1"
    assert copied == "copied   70 % of the text, 70 of 100 characters, in passages of 30 or more"
    assert re.fullmatch(r"compare  \d+ % of the held-out text of the same corpus, \d+ of \d+ characters", compare)
    assert header.split() == ["line:col", "length", "stands", "in", "passage"]
    assert re.fullmatch(r" +2:1 +70  line \d+ +\S.*…", row)


def test_at_least_and_top_choose_the_passages(originality):
    assert originality("mine.txt", "--json", "--at-least", 71).document["passages"] == []
    assert originality("mine.txt", "--json", "--at-least", 70).document["copied"] == 70
    assert originality("mine.txt", "--json", "--top", 0).document["passages"] == []
    assert len(originality("mine.txt", "--top", 0).out.splitlines()) == 4
    assert originality("new.txt", "--json").document["share"] == 0


def test_the_default_length_is_that_of_the_summary_of_a_run():
    assert inspect.signature(command).parameters["at_least"].default == AT_LEAST


def test_the_text_can_come_from_standard_input(place):
    result = run("textgen", "originality", "-", "--json", cwd=place, input=OWN + COPIED + END)
    found = json.loads(result.stdout)
    assert (found["file"], found["copied"]) == ("standard input", 70)


def test_another_corpus_is_compared_whole_and_needs_no_run(originality, tmp_path):
    (tmp_path / "books" / "more").mkdir(parents=True)
    (tmp_path / "books" / "a.txt").write_text("a" * 60 + "\nsome lines\nof a book\n", encoding="utf-8")
    (tmp_path / "books" / "more" / "b.txt").write_text(f"first line\n  {COPIED}", encoding="utf-8")
    (tmp_path / "mine.txt").write_text(OWN + COPIED + END, encoding="utf-8")
    found = originality("mine.txt", "--corpus", "books", "--json", cwd=tmp_path).document
    assert (found["model"], found["copied"]) == (None, 70)
    (passage,) = found["passages"]
    source = passage["source"]
    assert (source["document"], source["line"], source["column"]) == (2, 2, 3)  # in the last tenth
    assert found["held_out"]["share"] == 0
    assert "  document 2, line 2  " in originality("mine.txt", "--corpus", "books", cwd=tmp_path).out


def test_the_corpus_can_come_from_standard_input(place):
    result = run("textgen", "originality", "mine.txt", "--json", "--corpus", "-", cwd=place, input=COPIED + END)
    assert json.loads(result.stdout)["copied"] == 81


def test_texts_are_compared_in_the_form_of_the_corpus(originality, tmp_path):
    plain, typographic = '"It\'s late," she said - and then: "Go."', "“It’s late,” she said – and then: “Go.”"
    (tmp_path / "plain.txt").write_text(f"{'x' * 99}\n{plain}\n", encoding="utf-8")
    (tmp_path / "mine.txt").write_bytes(f"A line of mine\r\n{typographic}\r\n".encode())
    flags = ("mine.txt", "--corpus", "plain.txt", "--json")
    assert originality(*flags, cwd=tmp_path).document["copied"] == 0
    found = originality(*flags, "--typography", "plain", "--newlines", "lf", cwd=tmp_path).document
    (passage,) = found["passages"]
    assert (passage["line"], passage["text"]) == (1, f"\n{plain}\n")


def test_a_terminal_paints_the_copies(place):
    status, output = on_a_screen("textgen", "originality", "mine.txt", cwd=place, size=(40, 100))
    assert status == 0
    shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", output).replace("\r", "")
    assert f"Nobody wrote this.\n{COPIED}#\nOr this.\n" in shown
    assert "characters in a row that are copied   30 or more   60 or more   120 or more" in shown
    assert re.search(r"\x1b\[38;5;166m" + re.escape(COPIED.split()[0]), output)
    assert not re.search(r"\x1b\[[0-9;]*mNobody", output)
    for flags, columns in ((["--no-paint"], 100), ([], 40)):
        _, output = on_a_screen("textgen", "originality", "mine.txt", *flags, cwd=place, size=(40, columns))
        shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", output).replace("\r", "")
        assert ("Nobody" in shown) == (not flags)
        assert all(len(line) <= columns for line in shown.splitlines())


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        (("no.txt",), ("there is no file no.txt",)),
        (("mine.txt", "--checkpoint", "other"), ("there is no run or model other",)),
        (("mine.txt", "--checkpoint", "play-1", "--corpus", "play.txt"), ("--corpus", "--checkpoint", "one of them")),
        (("mine.txt", "--corpus", "no.txt"), ("there is no file no.txt",)),
        (("mine.txt", "--normalize", "nfc"), ("--normalize is for --corpus",)),
        (("mine.txt", "--at-least", 7), ("--at-least", "at least 8")),
        (("mine.txt", "--paint", "--json"), ("--paint", "--json", "one of them")),
        (("-", "--corpus=-"), ("standard input can be read once only",)),
        ((), ("TEXT is missing",)),
    ],
)
def test_mistakes_are_one_line(originality, flags, words):
    assert_user_error(originality(*flags), *words)


def test_a_corpus_that_is_gone_is_one_line_with_a_remedy(originality, place, tmp_path):
    shutil.copytree(place / "checkpoints", tmp_path / "checkpoints")
    (tmp_path / "mine.txt").write_text(OWN, encoding="utf-8")
    assert_user_error(originality("mine.txt", cwd=tmp_path), "play.txt", "--corpus FILE")


def test_a_text_that_is_too_long_is_refused(originality, monkeypatch):
    monkeypatch.setattr("textgen.commands.originality.MOST_CHARACTERS", 99)
    assert_user_error(originality("mine.txt"), "mine.txt has 100 characters", "99", "give a part")
