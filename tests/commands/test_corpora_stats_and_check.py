"""`textgen corpora stats` and `check` as a user starts them."""

import json
import random
import re

import pytest
from conftest import on_a_screen
from helpers.in_process import assert_user_error, starter

WORDS = "a lake the of stone river and green under seldom water night ox she to be it walks".split()
RANDOM = random.Random(0)
CLEAN = "".join(f"{' '.join(RANDOM.choices(WORDS, k=9))}\n" for _ in range(3000))


@pytest.fixture
def corpora(tmp_path, capsys, monkeypatch):
    """Runs `corpora` with a command and flags in a folder with two texts."""
    (tmp_path / "clean.txt").write_text(CLEAN, encoding="utf-8", newline="")
    odd = CLEAN + CLEAN[:400] + "caf\u00c3\u00a9 \ufffd\r\n"
    (tmp_path / "odd.txt").write_text(odd, encoding="utf-8", newline="")
    return starter("corpora", tmp_path, capsys, monkeypatch)


def test_a_clean_text_passes(corpora):
    result = corpora("check", "--corpus", "clean.txt")
    assert (result.status, result.err) == (0, "")
    assert result.out == f"clean.txt: nothing found in {len(CLEAN):,} characters\n"
    document = corpora("check", "--corpus", "clean.txt", "--json").document
    assert document["findings"] == []
    assert document["splits"]["training"] == {"characters": int(0.9 * len(CLEAN))}


def test_findings_are_lines_with_place_and_remedy_and_status_1(corpora):
    result = corpora("check", "--corpus", "odd.txt")
    assert (result.status, result.err) == (1, "")
    lines = result.out.splitlines()
    assert re.match(
        r"test split, line 3,001, column 1: \d\.\d % of its characters are also in the training split", lines[0]
    )
    assert all("; " in line for line in lines)
    last = CLEAN.count("\n") + CLEAN[:400].count("\n") + 1
    assert any(line.startswith(f"test split, line {last:,}, column") and "mojibake" in line for line in lines)
    assert any(
        "(utf-8 read as latin-1); repair the file, or read the original with --encoding utf-8" in line for line in lines
    )
    assert any(line.startswith("lines end in different ways: ") and "1 with CR LF" in line for line in lines)


def test_the_same_findings_as_json(corpora):
    result = corpora("check", "--corpus", "odd.txt", "--json")
    assert result.status == 1
    document = json.loads(result.out)
    kinds = {each["kind"]: each for each in document["findings"]}
    assert list(kinds) == ["overlap", "unseen", "newlines", "mojibake", "replacement"]
    assert kinds["overlap"]["longest"][0]["training_place"] == [1, 1, 1]
    assert kinds["overlap"]["longest"][0]["characters"] == 400
    assert kinds["overlap"]["place"] == {"document": 1, "line": 3001, "column": 1}
    assert document["splits"]["test"]["shared"] == kinds["overlap"]["characters"]


def test_an_empty_test_part_that_was_not_asked_for_is_no_finding(corpora, tmp_path):
    (tmp_path / "later.txt").write_text(CLEAN[::-1])
    assert corpora("check", "--corpus", "clean.txt", "--validation", "later.txt").status == 0
    assert corpora("check", "--corpus", "clean.txt", "--split", "90/10").status == 0


def test_a_missing_text_is_one_line(corpora):
    for command in ("check", "stats"):
        assert_user_error(corpora(command, "--corpus", "none.txt"), "none.txt")


@pytest.mark.parametrize("tokenizer", ["char", "bytes"])
def test_stats_as_json_are_those_of_python(corpora, tokenizer):
    text = (CLEAN + CLEAN[:400]).encode() + "caf\u00c3\u00a9 \ufffd\r\n".encode()
    characters = len(text.decode())
    found = corpora("stats", "--corpus", "odd.txt", "--json", "--tokenizer", tokenizer).document
    assert (found["text"], found["characters"], found["utf8_bytes"]) == ("odd.txt", characters, len(text))
    assert found["words"] == len(text.decode().split())
    assert found["lines"]["ends"] == {"lf": text.count(b"\n") - 1, "crlf": 1, "cr": 0}
    alphabet = {each["character"]: each["count"] for each in found["alphabet"]}
    assert alphabet == {c: text.decode().count(c) for c in set(text.decode())}
    assert sum(each["count"] for each in found["groups"]) == characters
    assert sum(found["splits"].values()) == characters
    assert found["unicode_issues"]["mojibake"]["count"] == 1
    bits = found["baselines"]["ngrams"]
    assert len(bits) == 6
    assert bits[0] > bits[1] > bits[2] > bits[4]
    assert found["repeated"]["passages"]["share"] == pytest.approx(2 * (400 - 63) / (characters - 63))
    assert [plan["recommended"] for plan in found["proposals"]].count(True) == 1


def test_stats_as_text(corpora, tmp_path):
    (tmp_path / "rare.txt").write_text("Q\u20acX" + CLEAN, encoding="utf-8")
    result = corpora("stats", "--corpus", "rare.txt")
    assert (result.status, result.err) == (0, "")
    lines = result.out.splitlines()
    labels = "characters splits lines words alphabet frequent rare repeated unusual".split()
    assert [line.split()[0] for line in lines[1:] if line[:1].isalpha()][: len(labels)] == labels
    assert "context                0     1     2     3     4     5    xz" in lines
    rare = "rare        3 occur fewer than 10 times in the training split, 0.00[0-9] % of it: Q X €; too"
    assert re.search(rare, result.out)
    assert "unusual     nothing" in lines
    assert re.search(r"\nRecommended: --max-time ", result.out)


@pytest.mark.parametrize("command", ["check", "stats"])
def test_a_terminal_of_80_columns(corpora, tmp_path, command):
    flags = (command, "--corpus", "odd.txt")
    status, output = on_a_screen("textgen", "corpora", *flags, cwd=tmp_path, size=(40, 80))
    assert status == (1 if command == "check" else 0)
    shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", output.replace("\r\n", "\n"))
    assert all(len(line.rpartition("\r")[2]) <= 80 for line in shown.splitlines())


@pytest.mark.parametrize("columns", [40, 60])
def test_nothing_is_cut_off_in_a_narrow_terminal(corpora, tmp_path, columns):
    (tmp_path / "short.txt").write_text(CLEAN[:20_000])
    flags = ("stats", "--corpus", "short.txt")
    _, output = on_a_screen("textgen", "corpora", *flags, cwd=tmp_path, size=(40, columns))
    output = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", output)
    lines = [line for line in re.split(r"[\r\n]+", output) if "━" not in line]  # of a bar, on a slow machine
    assert [line for line in lines if "…" in line] == []
    assert "parameters" in output
    assert "18,000 characters are few:" in output
    assert bool(re.search(r"^  parameters  ", output, re.MULTILINE)) == (columns == 40)  # below the time of each run


def test_a_very_short_text(corpora, tmp_path):
    (tmp_path / "short.txt").write_text("abc\n")
    assert corpora("check", "--corpus", "short.txt").status == 1
    assert "Too short to measure n-grams and xz." in corpora("stats", "--corpus", "short.txt").out


def test_a_text_of_one_character_and_line(corpora, tmp_path):
    (tmp_path / "same.txt").write_text("\ufe0f" * 30_000, encoding="utf-8")
    out = corpora("stats", "--corpus", "same.txt").out
    for words in (
        "1 of 30,000 characters\n",
        "1 character: marks 1 (100.0 %)",
        "U+FE0F 100.0 %",
        "30,000.0 characters",
    ):
        assert words in out
    assert "-0.00" not in out


class TestTables:
    def test_a_template_over_fields_with_bad_rows_skipped(self, corpora, tmp_path):
        (tmp_path / "rows.csv").write_text("title;text\nA;one, two\nB\nC;three\n")
        flags = ("--corpus", "rows.csv", "--template", r"{title}: {text}\n")
        assert_user_error(corpora("stats", *flags), "row 2 has 1 value", "--bad-rows skip")
        result = corpora("stats", *flags, "--bad-rows", "skip", "--json")
        assert "rows.csv: 1 bad row skipped: 1 of another length (first: row 2)" in result.err
        found = json.loads(result.out)
        assert (found["characters"], found["documents"]) == (2 + len("A: one, two\nC: three\n"), 2)

    def test_a_table_without_a_header(self, corpora, tmp_path):
        (tmp_path / "rows.tsv").write_text('1\t"one\n2\ttwo"\n')
        result = corpora("stats", "--corpus", "rows.tsv", "--no-header", "--field", "2", "--json")
        assert json.loads(result.out)["characters"] == 2 + len('"one\ntwo"')

    def test_a_header_alone_is_the_reason_why_there_is_no_text(self, corpora, tmp_path):
        (tmp_path / "rows.csv").write_text("id,text\n")
        result = corpora("stats", "--corpus", "rows.csv", "--field", "text")
        assert "rows.csv has no rows below its header" in result.err

    @pytest.mark.parametrize(
        ("flags", "words"),
        [
            (["--field", "a", "--template", "{b}"], "--field names one field and --template several"),
            (["--bad-rows", "skip"], "--bad-rows is for tables"),
            (["--no-header"], "--no-header is for tables"),
            (["--template", "title"], "name the fields in braces"),
            (["--template", "{title"], "a brace is written {{ or }}"),
        ],
    )
    def test_flags_that_do_not_fit(self, corpora, tmp_path, flags, words):
        (tmp_path / "rows.csv").write_text("id,text\n1,a\n")
        assert_user_error(corpora("stats", "--corpus", "rows.csv", *flags), words)


def test_bytes_that_do_not_decode_are_left_out_and_counted(corpora, tmp_path):
    (tmp_path / "mixed.txt").write_bytes("é".encode() * 20 + b"It\x92s")
    assert_user_error(corpora("stats", "--corpus", "mixed.txt"), "other characters are UTF-8", "--undecodable skip")
    result = corpora("stats", "--corpus", "mixed.txt", "--undecodable", "skip", "--json")
    assert "mixed.txt: 1 byte that is not utf-8 left out (first: byte 42)" in result.err
    assert json.loads(result.out)["characters"] == 23
