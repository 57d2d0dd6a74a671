"""Reports of commands as JSON, text and files, and the parts that they consist of."""

import json

from rich.text import Text

from textgen.commands.ui.report import (
    Report,
    drop_columns,
    print_report,
    table,
    table_or_rows,
    visible,
    width_of,
)
from textgen.errors import printable


class Example(Report):
    def to_json(self):
        return {"b": 1, "a": [None, "é"]}

    def render(self, console):
        yield "[a line]   "
        yield Text("word " * 30, "bold")
        yield Text("x" * 150, no_wrap=True, overflow="crop")
        yield Text("x" * 150, no_wrap=True, overflow="ignore")
        yield table({"name": ["[1]", "two"], "loss": ["1.5", "10.25"]}, left=("name",))

    def write_file(self, path):
        path.write_text("picture")


def test_json_is_one_line_with_the_keys_in_their_order(capsys):
    print_report(Example(), as_json=True)
    (line,) = capsys.readouterr().out.splitlines()
    assert list(json.loads(line)) == ["b", "a"]


def test_text_wraps_is_cropped_or_is_left_as_long_as_it_is(capsys):
    print_report(Example(), columns=100)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "[a line]   "
    assert lines[1:3] == ["word " * 19 + "word", "word " * 9 + "word"]
    assert [len(line) for line in lines[3:5]] == [100, 150]
    assert lines[5:] == ["name   loss", "[1]     1.5", "two   10.25"]


def test_the_last_line_names_the_written_file(capsys, tmp_path):
    print_report(Example(), path=tmp_path / "x\n.png")
    assert (tmp_path / "x\n.png").read_text() == "picture"
    assert capsys.readouterr().out.splitlines()[-1] == f"written to {tmp_path}/x\\n.png"
    print_report(Example(), as_json=True, path=tmp_path / "y.png")
    assert "written" not in capsys.readouterr().out


def test_columns_are_dropped_until_the_table_fits():
    columns = {"name": ["abcd"], "first": ["1"], "second": ["2"]}
    assert width_of(columns) - 2 == len("name  first  second")
    for width, left in ((19, 3), (18, 2), (12, 2), (11, 1), (1, 1)):
        kept = dict(columns)
        drop_columns(kept, ("first", "second"), width)
        assert len(kept) == left


def test_marks_and_joiners_stay_with_their_letters():
    assert visible("cafe\u0301 \u0301") == "cafe\u0301␣◌\u0301"
    assert visible("\u0301") == "◌\u0301"
    assert visible("\u0645\u06cc\u200c\u062e") == "\u0645\u06cc\u200c\u062e"
    assert visible("a\u200b") == "a\\u200b"
    assert printable("👩\u200d🚀\x1b") == "👩\u200d🚀\\x1b"


def test_a_table_that_is_too_wide_becomes_rows():
    cells = {"run": ["one", "two"], "loss": ["1.25", "1.5"], "note": ["", "a b"]}
    assert [type(part).__name__ for part in table_or_rows(cells, 20)] == ["Table"]
    assert [str(part) for part in table_or_rows(cells, 10)] == [
        "one",
        "  loss  1.25",
        "two",
        "  loss  1.5",
        "  note  a b",
    ]
