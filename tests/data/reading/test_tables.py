import csv
import gzip
import hashlib
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.data.reading import json_rows, tables
from textgen.data.reading.charset import Decoding
from textgen.data.reading.containers import Selection
from textgen.data.reading.reader import ReadOptions, read_chunks
from textgen.data.reading.row_template import RowTemplate
from textgen.data.reading.tables import TableOptions, row_documents
from textgen.data.sources import find_documents
from textgen.errors import CorpusError

VALUES = st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\ufdd0"), min_size=1))


TELEGRAM = (
    '{"about": "x", "contacts": {"list": [{"name": "b"}]}, "chats": {"list": [{"name": "c", "messages": '
    '[{"text": "a"}, {"text": ["b", {"text": "c"}]}]}, {"name": "d", "messages": [{"text": "e"}]}]}}'
)
CHATGPT = (
    '[{"title": "t", "mapping": {"r": {"message": null}, "a": {"message": {"content": {"parts": ["a"]}}}, '
    '"b": {"message": {"content": {"parts": [{"asset_pointer": "x"}, "b"]}}}}}, {"title": "u", "mapping": '
    '{"c": {"message": {"content": {"parts": ["c"]}}}}}]'
)


def silent(done, total):
    pass


def read(content, name="x.csv", field="text", template=None, **options):
    texts = content if isinstance(content, list) else [content]
    made = RowTemplate.parse(template) if template else RowTemplate.of_field(field)
    found = row_documents(texts, name, name, TableOptions(made, **options))
    return [b"".join(document.chunks).decode() for document in found]


def in_parts(text, size):
    return [text[i : i + size] for i in range(0, len(text), size)]


@given(VALUES, st.integers(1, 10))
def test_csv_round_trip(values, size):
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerows([["id", "text"], *([i, value] for i, value in enumerate(values))])
    assert read(in_parts(file.getvalue(), size)) == values


@given(VALUES, st.integers(1, 10))
def test_json_lines_and_arrays_round_trip(values, size):
    rows = [json.dumps({"text": value}, ensure_ascii=False) for value in values]
    assert read(in_parts("".join(row + "\n" for row in rows), size), "x.jsonl") == values
    assert read(in_parts("[" + ",\n".join(rows) + "]", size), "x.json") == values
    if len(values) > 1:
        assert read(in_parts("\n".join(rows), size), "x.json") == values  # JSON lines under another name


class TestDialects:
    @pytest.mark.parametrize(
        ("content", "values"),
        [
            ("\ufeffid;text\r\n1;a, b\r\n\r\n2;c", ["a, b", "c"]),
            ("id\ttext\n1\ta, b; c\n", ["a, b; c"]),
            ("id|text\n1|a, b\n", ["a, b"]),
            ("sep=;\nid;text\n1;a,b\n", ["a,b"]),
            ('"sep=\t"\r\nid\ttext\r\n1\ta\r\n', ["a"]),
            ('id;"name, first";text\n1;x;a, b\n', ["a, b"]),
            ('id, text\n1, "Hello, world"\n2, b\n', ["Hello, world", "b"]),
            ("id,text\n1, a\n", [" a"]),  # a space is part of the value unless the header has them too
            ("id,text\r1,a\r2,b\r", ["a", "b"]),
            ("id,text\n1,a\rb\n2,c\r\n", ["a\rb", "c"]),
            ('id,text\n1,"a\r\nb"\n', ["a\r\nb"]),
            ('id,text\n1,"say \\"hi\\", then"\n', ['say "hi", then']),
            ("text,id\na,1,,\nb,2,\n", ["a", "b"]),  # trailing delimiters
            ('"id","text"\n"1",1,"a"\n"2",2,"b"\n', ["a", "b"]),  # R: row names, and no name for them
            (" id , text \n1,a\n", ["a"]),
            ("text\n\nabc\n", ["abc"]),
        ],
    )
    @pytest.mark.parametrize("size", [1, 3, 1000])
    def test_csv(self, content, values, size):
        assert read(in_parts(content, size) if "\r1" not in content else content) == values

    @pytest.mark.parametrize("quoted", ['"Hello', 'second "x"', '"', '""a""'])
    def test_a_quotation_mark_in_tsv_is_a_character(self, quoted):
        assert read(f'id\ttext\n1\t"Hello\n2\tsecond\n3\tworld"\n4\t{quoted}\n', "x.tsv") == [
            '"Hello',
            "second",
            'world"',
            quoted,
        ]

    @pytest.mark.parametrize(("delimiter", "name"), [(",", "x.csv"), (";", "x.csv"), ("\t", "x.tsv")])
    def test_without_a_header_fields_are_numbers(self, delimiter, name):
        content = f"1{delimiter}first\n2{delimiter}second\n"
        assert read(content, name, "2", header=False) == ["first", "second"]
        assert read(content, name, header=False, template="{1}: {2}") == ["1: first", "2: second"]
        with pytest.raises(CorpusError, match=r"has no field text .*: --no-header --field 1"):
            read(content, name)

    @pytest.mark.parametrize(("content", "name"), [("id,text\n", "x.csv"), ("", "x.csv"), ("[]", "x.json")])
    def test_a_table_without_rows_is_reported(self, content, name):
        told = []
        assert read(content, name, notify=told.append) == []
        assert told == ["x.csv has no rows below its header" if name == "x.csv" else "x.json has no rows"]


class TestJSON:
    def test_json_lines(self):
        assert read('\ufeff{"text": "a"}\n\n{"text": "b"}', "x.ndjson") == ["a", "b"]

    @pytest.mark.parametrize("size", [1, 5, 1000])
    @pytest.mark.parametrize(
        "content",
        [
            '[{"text": "a"}, {"text": "b]"}]',
            '\ufeff [ {"text" : "a"},\n {"text": "b]"} ]\n',
            '{"name": "chat", "members": [1], "messages": [{"id": 1, "text": "a"}, {"text": "b]"}]}',
            '{"text": "a"}\n{"text": "b]"}\n',
        ],
    )
    def test_arrays_exports_and_lines_in_a_json_file(self, content, size):
        assert read(in_parts(content, size), "x.json") == ["a", "b]"]

    @pytest.mark.parametrize("size", [1, 5, 1000])
    @pytest.mark.parametrize("before", ["window.YTD.tweets.part0 = ", "\ufeffvar rows=\n", "const a$1 = ", ""])
    def test_a_script_that_assigns_an_array(self, before, size):
        content = before + '[{"tweet": {"full_text": "a = b"}}, {"tweet": {"full_text": "c"}}];\n'
        assert read(in_parts(content, size), "tweets.js", "tweet.full_text") == ["a = b", "c"]

    def test_the_cells_of_a_notebook(self):
        cells = [
            {"cell_type": "markdown", "source": ["# Title\n", "Text"]},
            {"cell_type": "code", "source": "print(1)", "outputs": [{"data": {"image/png": "iVBOR"}}]},
        ]
        content = json.dumps({"cells": cells, "metadata": {"authors": []}, "nbformat": 4}, indent=1)
        assert read(content, "a.ipynb", "source") == ["# Title\nText", "print(1)"]

    def test_a_single_object_is_a_row(self):
        assert read('{\n"text": "a"\n}', "x.json") == read('{"text": "a"}', "x.json") == ["a"]

    def test_nested_texts(self):
        telegram = ["see ", {"type": "link", "text": "this"}, "!"]
        assert read(json.dumps([{"text": telegram}]), "x.json") == ["see this!"]
        assert read('{"message": {"text": "a"}}\n{"message.text": "b"}', "x.jsonl", "message.text") == ["a", "b"]

    @pytest.mark.parametrize(
        ("content", "name", "field", "texts"),
        [
            ('["first", "second"]', "x.json", "text", ["first", "second"]),
            ('"first"\n"second"\n', "x.jsonl", "text", ["first", "second"]),
            ('"first"\n"second"\n', "x.json", "text", ["first", "second"]),
            (  # an export of Messenger
                '{"participants": [{"name": "Ann"}], "messages": [{"sender_name": "Ann", "content": "hi"}]}',
                *("x.json", "content", ["hi"]),
            ),
            (TELEGRAM, "x.json", "text", ["a", "bc", "e"]),
            (CHATGPT, "x.json", "message.content.parts", ["a", "b", "c"]),
            ('{"a": {"text": "first"}, "b": {"text": "second"}}', "x.json", "text", ["first", "second"]),
            ('{"messages": [{"role": "user", "content": "a"}, {"content": "b"}]}\n', "x.jsonl", "content", ["a", "b"]),
        ],
    )
    @pytest.mark.parametrize("size", [1, 1000])
    def test_the_objects_that_have_the_field_are_rows(self, content, name, field, texts, size):
        assert read(in_parts(content, size), name, field) == texts

    def test_a_message_without_text_in_an_export_is_a_bad_row(self):
        content = '{"participants": [{"name": "Ann"}], "messages": [{"content": "hi"}, {"photos": []}]}'
        with pytest.raises(CorpusError, match="row 2 has no field content .* --bad-rows skip"):
            read(content, "x.json", "content")
        assert read(content, "x.json", "content", bad_rows="skip", notify=lambda _: None) == ["hi"]

    def test_lists_without_the_field_are_named_with_their_fields(self):
        with pytest.raises(CorpusError, match=r"\(a: x; b: y, z\), none with the field text; choose a field of one"):
            read('{"a": [{"x": "1"}], "b": [{"y": "1", "z": "2"}]}', "x.json")


class TestMissingFields:
    @pytest.mark.parametrize("bad_rows", ["error", "skip"])
    @pytest.mark.parametrize(
        ("content", "name", "field", "message"),
        [
            (
                "ID,Text\n1,a\n",
                "x.csv",
                "text",
                r"x\.csv has no field text \(its fields: ID, Text\); choose Text",
            ),
            (
                "id,title\n1,a\n",
                "x.csv",
                "text",
                r"has no field text \(its fields: id, title\); choose another",
            ),
            (
                '{"Text": "a"}\n{"Text": "b"}\n',
                "x.jsonl",
                "text",
                r"row( 1)? has no field text .*; choose Text with",
            ),
            ("1,a\n2,b\n", "x.tab", "2", r"has no field 2 \(its fields: 1,a\)"),
            ("a,b\n1,2\n", "x.csv", "a,b", r"for several fields --template '{a} {b}'"),
            ("a\tb\n1\t2\n", "x.tsv", "b, a", r"for several fields --template '{b} {a}'"),
            ("text,text\na,b\n", "x.csv", "text", r"x\.csv has 2 fields text; give them different names"),
        ],
    )
    def test_skipping_is_not_proposed_where_no_row_has_the_field(self, content, name, field, message, bad_rows):
        with pytest.raises(CorpusError, match=message) as caught:
            read(content, name, field, bad_rows=bad_rows)
        assert "--bad-rows" not in str(caught.value)

    def test_a_field_of_a_template_is_corrected_there(self):
        with pytest.raises(CorpusError, match=r"choose \{Title\} with --template"):
            read("Title,text\na,b\n", template="{title}: {text}")

    def test_two_fields_of_one_name_matter_only_if_they_are_read(self):
        assert read("x,x,text\n1,2,a\n") == ["a"]

    def test_tab_is_a_suffix_of_tables(self):
        assert read('id\ttext\n1\t"a\n', "x.tab") == ['"a']


class TestTemplates:
    @pytest.mark.parametrize(
        ("template", "text"),
        [
            (r"{a}\textbf{{{b}}}", r"A\textbf{B}"),
            (r"{a}\n\n{b}\n", "A\n\nB\n"),
            (
                r"\begin{{it}}{a}\end{{it}}\newline\noindent {b} \\\n",
                "\\begin{it}A\\end{it}\\newline\\noindent B \\\\\n",
            ),
            (r"{a}\nby {b}\x41\u0042\r", "A\nby B\\x41\\u0042\\r"),
        ],
    )
    def test_backslashes_stay_but_newlines_are_newlines(self, template, text):
        assert read("a,b\nA,B\n", template=template) == [text]

    def test_several_fields(self):
        content = "author,title,text\nPoe,The Raven,Once\n"
        assert read(content, template="{title} by {author}\n\n{text}\n") == ["The Raven by Poe\n\nOnce\n"]
        assert read(content, template="{{{title}}}") == ["{The Raven}"]

    def test_a_missing_field_is_named(self):
        with pytest.raises(CorpusError, match=r"row 1 has no field date \(its fields: title, text\)"):
            read('{"title": "a", "text": "b"}', "x.jsonl", template="{date} {text}")


INVALID = [
    ("id,text\n1,a\n2\n", "x.csv", r"row 2 has 1 value, and there are 2 fields"),
    ("id,text\n1,a, b\n", "x.csv", r"row 1 has 3 values, and there are 2 fields; .* needs quotes"),
    ('{"body": "a"}\n{"text": "a"}', "x.jsonl", r"x\.jsonl, row 1 has no field text \(its fields: body\)"),
    ('{"text": "a"}\n{"text": 7}', "x.jsonl", r"row 2 has a number as text, not a string"),
    ('{"text": null}', "x.jsonl", r"row 1 has no text \(null\)"),
    ('{"text": ["a", 1]}', "x.jsonl", r"row 1 has a list as text"),
    ('{"text": {"a": "b"}}', "x.jsonl", r"row 1 has an object as text"),
    ('{"text": "\\ud83d"}', "x.jsonl", r"row 1 has half a character \(U\+D83D\)"),
    ('{"text": "a"}\n{"text": ', "x.jsonl", r"x\.jsonl, row 2 is not JSON \("),
    ("[" * 100_000, "x.jsonl", r"row 1 is not JSON"),
    ("[1]", "x.jsonl", r"row 1 is JSON, but not an object"),
    ("[1]", "x.json", r"row 1 is JSON, but not an object"),
    ('id,text\n1,a\n2,"b\n3,c\n', "x.csv", r"row 2 begins in line 3 .*a quotation mark is not closed"),
    ('id,text\n1,a\n2,"b"c\n3,c\n', "x.csv", r"row 2 begins in line 3 .*a quotation mark is not closed"),
]


class TestBadRows:
    @pytest.mark.parametrize(("content", "name", "line"), INVALID)
    def test_the_error_is_one_line_that_names_the_row_and_the_option(self, content, name, line):
        with pytest.raises(CorpusError, match=line + r".*leave such rows out with --bad-rows skip$"):
            read(content, name)

    @pytest.mark.parametrize(("content", "name", "line"), INVALID)
    def test_skipped_rows_are_counted(self, content, name, line):
        told = []
        read(content, name, bad_rows="skip", notify=told.append)
        assert len(told) == 1
        assert " bad row" in told[0]

    def test_counts_by_reason_with_the_first_of_each(self):
        told = []
        content = '{"text": "a"}\n{"text": null}\nnonsense\n{"text": null}\n{"text": "b"}\n'
        assert read(content, "x.jsonl", bad_rows="skip", notify=told.append) == ["a", "b"]
        assert told == [
            "x.jsonl: 3 bad rows skipped: 2 with text missing (null) (first: row 2), 1 that are not JSON (first: row 3)"
        ]

    @pytest.mark.parametrize("size", [1, 4, 1000])
    def test_only_the_row_with_an_open_quotation_mark_is_lost(self, size):
        content = 'id,text\n1,a\n2,"b\n3,c\n4,"d"\n5,"e\n'
        told = []
        assert read(in_parts(content, size), bad_rows="skip", notify=told.append) == ["a", "c", "d"]
        assert told[0].startswith("x.csv: 2 bad rows skipped: 2 that cannot be parsed")

    @pytest.mark.parametrize(
        ("content", "line"),
        [
            ('[{"text": "a"} {"text": "b"}]', "item 1 of the array is not followed by a comma"),
            ('[{"text": "a"}, {"text": ', "item 2 of the array is not JSON"),
            ('{"a": [{"text": "a"}], "b": [{"text": "a"}]}', r"has several lists of objects \(a, b\)"),
            ('{"text": \n', "is not JSON"),
            ("7\n", "neither an array nor an object"),
        ],
    )
    def test_json_that_has_no_rows_is_refused_whatever_is_skipped(self, content, line):
        with pytest.raises(CorpusError, match=line):
            read(content, "x.json", bad_rows="skip")

    def test_a_row_without_end_is_an_error(self, monkeypatch):
        for module in (tables, json_rows):
            monkeypatch.setattr(module, "MAX_ROW_CHARACTERS", 1000)
        with pytest.raises(CorpusError, match="line 2 is longer than 1,000 characters"):
            read(["text\n", *["a" * 100] * 20])
        with pytest.raises(CorpusError, match="row 1 begins in line 2 .*a quotation mark is not closed"):
            read("text\n" + '"' + "a\n" * 1000 + '"')
        with pytest.raises(CorpusError, match="one object of over 1,000 characters"):
            read(['{"text": "' + "a" * 600, "a" * 600, '"}'], "x.json")
        with pytest.raises(CorpusError, match="one object of over 1,000 characters"):
            read(['{\n"text": "' + "a" * 600, "a" * 600, '"}'], "x.json")


def test_compressed_tables_are_read_in_their_encoding(tmp_path):
    told = []

    def place_and_text(path, **choices):
        table = TableOptions(RowTemplate.of_field("text"), notify=told.append)
        selection = Selection(table=table, decoding=Decoding(notify=told.append, **choices))
        found = find_documents([str(path)], Path("corpora"), silent, selection)
        return [
            (d.place.rpartition("/")[2], b"".join(d.chunks).decode(), d.encoding) for d in found.open(lambda *_: None)
        ]

    (tmp_path / "a.csv.gz").write_bytes(gzip.compress("id,text\n1,é\n".encode("latin-1")))
    assert place_and_text(tmp_path / "a.csv.gz", encoding="latin-1") == [("a.csv.gz, row 1", "é", "utf-8")]
    with pytest.raises(CorpusError, match=r"a\.csv\.gz is not utf-8: byte 10 is 0xE9"):
        place_and_text(tmp_path / "a.csv.gz")
    (tmp_path / "b.jsonl").write_text('{"text": "é"}', encoding="utf-16")
    assert place_and_text(tmp_path / "b.jsonl", encoding="auto") == [("b.jsonl, row 1", "é", "utf-8")]
    assert told == [f"{tmp_path}/b.jsonl: read as utf-16 (detected)"]
    (tmp_path / "c.txt").write_text("text")
    for name in (tmp_path / "c.txt", tmp_path, "-", "python-stdlib"):
        with pytest.raises(CorpusError, match="has no fields: --field and --template are for .csv, .tsv"):
            place_and_text(name, encoding="auto")


def test_tables_are_told_apart_by_how_they_are_read_but_not_by_who_is_told(tmp_path):
    (tmp_path / "a.csv").write_text("text\na\n")

    def stamp(name="text", notify=print, **options):
        table = TableOptions(RowTemplate.of_field(name), notify=notify, **options)
        return find_documents([str(tmp_path / "a.csv")], tmp_path, silent, Selection(table=table)).stamp

    assert stamp() == stamp(notify=[].append)
    assert len({stamp(), stamp("b"), stamp(header=False), stamp(bad_rows="skip")}) == 4


def test_a_row_and_a_file_of_other_encoding_have_different_digests(tmp_path):
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": "é"}))
    (tmp_path / "a.txt").write_bytes("é".encode())
    how, digests = ReadOptions(encoding="latin-1"), []
    for name, field in (("a.jsonl", "text"), ("a.txt", None)):
        table = TableOptions(RowTemplate.of_field(field)) if field else None
        documents = find_documents(
            [str(tmp_path / name)], tmp_path, silent, Selection(table=table, decoding=Decoding(encoding="latin-1"))
        )
        digests.append(hashlib.sha256())
        assert "".join(piece.text for piece in read_chunks(documents, how, digests[-1].update, silent)) == (
            "é" if field else "Ã©"
        )
    assert digests[0].hexdigest() != digests[1].hexdigest()
