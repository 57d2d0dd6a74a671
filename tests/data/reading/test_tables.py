import csv
import gzip
import hashlib
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.data.reading import containers
from textgen.data.reading.containers import Selection, row_documents
from textgen.data.reading.reader import ReadOptions, read_chunks
from textgen.data.sources import find_documents
from textgen.errors import CorpusError

VALUES = st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), min_size=1))


def silent(done, total):
    pass


def read(content, name="x.csv", field="text"):
    texts = content if isinstance(content, list) else [content]
    return [b"".join(document.chunks).decode() for document in row_documents(texts, name, name, field)]


def in_parts(text, size):
    return [text[i : i + size] for i in range(0, len(text), size)]


@given(VALUES, st.integers(1, 10))
def test_csv_round_trip(values, size):
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerows([["id", "text"], *([i, value] for i, value in enumerate(values))])
    assert read(in_parts(file.getvalue(), size)) == values


def test_trailing_separators_are_ignored():
    assert read("text,id\na,1,,\nb,2,\n") == ["a", "b"]


@given(VALUES, st.integers(1, 10))
def test_json_lines_round_trip(values, size):
    content = "".join(json.dumps({"text": value}, ensure_ascii=False) + "\n" for value in values)
    assert read(in_parts(content, size), "x.jsonl") == values


def test_tables_of_other_separators():
    assert read("id\ttext\n1\ta, b; c\n", "x.tsv") == ["a, b; c"]
    assert read("\ufeffid;text\r\n1;a, b\r\n\r\n2;c", "x.csv") == ["a, b", "c"]
    assert read('\ufeff{"text": "a"}\n\n{"text": "b"}', "x.ndjson") == ["a", "b"]
    assert read("", "x.csv") == read("id,text\n") == read("\n", "x.jsonl") == []


@pytest.mark.parametrize(
    "content, name, line",
    [
        ("id,title\n1,a\n", "x.csv", r"x\.csv, row 1 has no field text; choose with --field among: id, title"),
        ("id,text\n1,a\n2\n", "x.csv", r"line 3 has 1, not 2 values"),
        ("id,text\n1,a, b\n", "x.csv", "line 2 has 3, not 2 values"),
        ('{"body": "a"}', "x.jsonl", r"x\.jsonl, row 1 has no field text; .* among: body"),
        ('{"text": "a"}\n{"text": 7}', "x.jsonl", r"row 2: the field text is a number, not a string"),
        ('{"text": null}', "x.jsonl", r"the field text is missing"),
        ('{"text": ["a"]}', "x.jsonl", r"the field text is a list"),
        ('{"text": "a"}\n{"text": ', "x.jsonl", r"x\.jsonl: line 2 is not JSON \("),
        ("[" * 100_000, "x.jsonl", r"line 1 is not JSON"),
        ("[1]", "x.jsonl", r"line 1 is a list of JSON, not an object"),
        ('id,text\n1,"a\n', "x.csv", r"x\.csv: line 2 is not a row \(unexpected end of data\)"),
    ],
)
def test_invalid_rows_are_one_line(content, name, line):
    with pytest.raises(CorpusError, match=line):
        read(content, name)


def test_a_row_without_end_is_an_error(monkeypatch):
    monkeypatch.setattr(containers, "MAX_ROW_CHARACTERS", 1000)
    with pytest.raises(CorpusError, match="line 2 is longer than 1,000 characters"):
        read(["text\n", *["a" * 100] * 20])
    with pytest.raises(CorpusError, match="field larger than field limit"):
        read("text\n" + '"' + "a\n" * 1000 + '"')


def test_compressed_tables_are_read_in_their_encoding(tmp_path):
    told = []

    def place_and_text(path, **choices):
        selection = Selection(field="text", notify=told.append, **choices)
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
        with pytest.raises(CorpusError, match="has no fields: --field is for .csv, .tsv"):
            place_and_text(name, encoding="auto")


def test_a_row_and_a_file_of_other_encoding_have_different_digests(tmp_path):
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": "é"}))
    (tmp_path / "a.txt").write_bytes("é".encode())
    how, digests = ReadOptions(encoding="latin-1"), []
    for name, field in (("a.jsonl", "text"), ("a.txt", None)):
        documents = find_documents([str(tmp_path / name)], tmp_path, silent, Selection(field=field, encoding="latin-1"))
        digests.append(hashlib.sha256())
        assert "".join(piece.text for piece in read_chunks(documents, how, digests[-1].update, silent)) == (
            "é" if field else "Ã©"
        )
    assert digests[0].hexdigest() != digests[1].hexdigest()
