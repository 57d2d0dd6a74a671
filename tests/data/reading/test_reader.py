import gzip
import hashlib
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.data.reading import reader
from textgen.data.reading.charset import Decoding
from textgen.data.reading.containers import Selection
from textgen.data.reading.documents import CHUNK_BYTES, Document, Documents
from textgen.data.reading.reader import (
    LONGEST_RUN,
    NORMALIZED_AT_ONCE,
    ReadOptions,
    TextChunk,
    is_boundary,
    normalize,
    read_chunks,
    split_documents,
    with_lf,
)
from textgen.data.reading.row_template import RowTemplate
from textgen.data.reading.tables import TableOptions
from textgen.data.sources import find_documents
from textgen.errors import CorpusError

TEXTS = st.lists(st.text("ab\n\r\u0301é猫-", max_size=12), max_size=5)

TEXT = TableOptions(RowTemplate.of_field("text"))


def silent(done: int, total: int) -> None:
    pass


def documents_of(contents, size=CHUNK_BYTES):
    def read(progress):
        for number, content in enumerate(contents):
            yield Document(f"{number}.txt", (content[i : i + size] for i in range(0, len(content), size)))

    return Documents("x", "x", 0, None, read)


def pieces(contents, size=CHUNK_BYTES, digest=None, **how):
    return list(
        read_chunks(documents_of(contents, size), ReadOptions(**how), (digest or hashlib.sha256()).update, silent)
    )


def grouped(found):
    """The documents that pieces make."""
    documents = []
    for piece in found:
        assert piece.text
        if piece.begins_document:
            documents.append("")
        documents[-1] += piece.text
    return documents


def without_empty(parts, separator):
    """The documents between separators; a separator alone belongs to the document before it, or to the first."""
    documents = []
    for number, part in enumerate(parts):
        text = part + separator * (number < len(parts) - 1)
        if documents and documents[0].replace(separator, "") and not separator.strip("\r\n"):
            further = len(text) - len(text.lstrip(separator))
            documents[-1], text = documents[-1] + text[:further], text[further:]
        if documents and (text == separator or not documents[0].replace(separator, "")):
            documents[-1] += text
        elif text:
            documents.append(text)
    return documents


def simply(texts, newlines, normalize, separator):
    """Returns the documents, computed on whole texts."""
    result = []
    for text in texts:
        if newlines == "lf":
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        if normalize != "none":
            text = unicodedata.normalize(normalize.upper(), text)
        if not text:
            continue
        ending = separator or "\n"
        if result and not result[-1].endswith(ending):
            result[-1] += ending
        result += without_empty(text.split(separator), separator) if separator else [text]
    return result


@given(
    TEXTS,
    st.integers(1, 7),
    st.sampled_from(["keep", "lf"]),
    st.sampled_from(["none", "nfc", "nfd", "nfkc", "nfkd"]),
    st.sampled_from([None, "\n", "--", "-\n-", "b"]),
)
def test_chunks_equal_the_result_for_the_whole_text(texts, size, newlines, normalize, separator):
    found = pieces([text.encode() for text in texts], size, newlines=newlines, normalize=normalize, separator=separator)
    assert grouped(found) == simply(texts, newlines, normalize, separator)


def test_documents_end_with_a_newline_except_the_last():
    assert pieces([b"a"]) == [TextChunk("a", True)]
    assert grouped(pieces([b"a", b"", b"b\n", b"c"])) == ["a\n", "b\n", "c"]
    assert grouped(pieces([b"a", b"b--", b"c--d"], separator="--")) == ["a--", "b--", "c--", "d"]
    assert pieces([]) == pieces([b"", b""]) == []


def test_a_separator_is_found_across_chunks():
    for size in range(1, 8):
        assert grouped(pieces([b"one<|end|>two<|end|><|end"], size, separator="<|end|>")) == [
            "one<|end|>",
            "two<|end|>",
            "<|end",
        ]


def test_the_separator_is_normalised_like_the_text():
    assert grouped(pieces([b"a\r\n\r\nb"], newlines="lf", separator="\r\n\r\n")) == ["a\n\n", "b"]
    assert grouped(pieces(["ae\u0301b".encode()], normalize="nfc", separator="e\u0301")) == ["aé", "b"]


def test_chunks_are_bounded_after_normalisation():
    long = "ﷺ".encode() * (CHUNK_BYTES // 2)
    found = pieces([long], normalize="nfkc")
    assert sum(len(piece.text) for piece in found) == 18 * (CHUNK_BYTES // 2)
    assert max(len(piece.text) for piece in found) <= CHUNK_BYTES
    assert [piece.begins_document for piece in found] == [True] + [False] * (len(found) - 1)


def test_the_digest_depends_on_bytes_and_document_ends():
    def digest(*contents, **how):
        sha256 = hashlib.sha256()
        pieces(contents, 3, sha256, **how)
        return sha256.hexdigest()

    content = "é\r\nsome text".encode()
    assert digest(content) == hashlib.sha256(content).hexdigest() == digest(content, newlines="lf", normalize="nfd")
    assert len({digest(b"ab"), digest(b"a", b"b"), digest(b"ab", b""), digest(b"", b"ab"), digest(b"a\n", b"b")}) == 5


def test_the_digest_is_of_decompressed_bytes_and_progress_of_bytes_on_disk(tmp_path):
    content = b"To be, or not to be.\n" * 200_000
    path = tmp_path / "a.txt.gz"
    path.write_bytes(gzip.compress(content))
    documents, sha256, seen = find_documents([str(path)], Path("corpora"), silent), hashlib.sha256(), []
    text = "".join(p.text for p in read_chunks(documents, ReadOptions(), sha256.update, lambda *at: seen.append(at)))
    assert text.encode() == content
    assert sha256.digest() == hashlib.sha256(content).digest()
    assert seen[-1] == (path.stat().st_size, path.stat().st_size)


def test_detected_encodings_are_reported_and_utf_8_once():
    told = []
    contents = [b"a", "é\n".encode(), b"b", "é\n".encode("utf-16")]
    found = pieces(contents, encoding="auto", notify=told.append)
    assert grouped(found) == ["a\n", "é\n", "b\n", "é\n"]
    assert told == ["0.txt: read as utf-8 (detected)", "3.txt: read as utf-16 (detected)", "x: 2 more as utf-8"]


def test_many_files_of_one_encoding_get_a_line_and_a_count():
    for encoding, last in (("utf-16", ["x: 39 more as utf-16"]), ("utf-8", [])):
        told = []
        list(pieces(["é\n".encode(encoding)] * 40, encoding="auto", notify=told.append))
        assert told == [f"0.txt: read as {encoding} (detected)", *last]


def test_errors_name_the_document_and_how_to_leave_it_out():
    with pytest.raises(CorpusError, match=r"1\.txt is not utf-8: byte 1 is 0xFF"):
        pieces([b"a", b"b\xff"])
    with pytest.raises(CorpusError, match=r"1\.txt looks like a binary file.* or leave it out with --exclude"):
        pieces([b"a", b"\0"])


@given(st.lists(st.binary(max_size=20), min_size=1, max_size=1), st.integers(1, 5))
def test_binary_documents_are_read_without_loss(contents, size):
    text = "".join(piece.text for piece in pieces(contents, size, binary=True))
    assert text.encode("utf-8", "surrogateescape") == contents[0]


def test_rows_are_utf_8_with_any_encoding_of_the_user(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes("text\né\nü\n".encode("latin-1"))
    documents = find_documents(
        [str(path)], Path("corpora"), silent, Selection(table=TEXT, decoding=Decoding(encoding="latin-1"))
    )
    assert grouped(read_chunks(documents, ReadOptions(encoding="latin-1"), hashlib.sha256().update, silent)) == [
        "é\n",
        "ü",
    ]


@given(st.lists(st.text("ab", max_size=5)), st.text("ab", min_size=1, max_size=3))
def test_documents_in_chunks_are_those_of_the_whole_text(texts, separator):
    whole = "".join(texts)
    assert grouped(split_documents(texts, separator)) == without_empty(whole.split(separator), separator)


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ("a\n\n\n\n\n\nb", ["a\n\n\n\n\n\n", "b"]),
        ("\n\n\n\na\n\nb\n\n", ["\n\n\n\na\n\n", "b\n\n"]),
        ("\n\n", ["\n\n"]),
    ],
)
def test_no_document_consists_of_separators(text, documents):
    assert grouped(split_documents([text], "\n\n")) == documents


@pytest.mark.parametrize("size", [1, 2, 3, 100])
def test_no_document_begins_with_a_stray_newline(size):
    text = "One\n\n\n\n\nTwo\n\n\nThree\n\n\n"
    chunks = [text[i : i + size] for i in range(0, len(text), size)]
    assert grouped(split_documents(chunks, "\n\n")) == ["One\n\n\n\n\n", "Two\n\n\n", "Three\n\n\n"]


def test_a_separator_that_is_nowhere_is_reported_with_its_remedy():
    for content, remedy in ((b"a\r\n\r\nb", "--newlines lf"), (b"a\r\rb", "--newlines lf"), (b"a b", "in the text")):
        told = []
        assert len(grouped(pieces([content], separator="\n\n", notify=told.append))) == 1
        assert len(told) == 1
        assert "--document-separator '\\n\\n' is nowhere in the text" in told[0]
        assert told[0].endswith(remedy) or remedy == "in the text"
    for content, separator, similar in (
        (b"a\n\nb", "\r\n\r\n", r"'\n\n'"),
        (b"One\n --- \nTwo\n", "\n---\n", r"'\n --- \n'"),
        (b"One\n---\nTwo\n", "\n\n---\n\n", r"'\n---\n'"),
    ):
        told = []
        grouped(pieces([content], separator=separator, notify=told.append))
        assert told[0].endswith(f"is nowhere in the text, but {similar} is")
    assert len(grouped(pieces([b"a\r\n\r\nb"], separator="\n\n", newlines="lf", notify=pytest.fail))) == 2


FORMS = ["NFC", "NFD", "NFKC", "NFKD"]
TANGLED = st.one_of(  # what composes, reorders and expands
    st.text("eao\u0301\u0323\u0308\u0327\u0315\u0344\u1100\u1161\u11a8\uac00\u09c7\u09be\u0cc6\u0cd5\uff76\uff9e ﬁﷺ\n"),
    st.text(),
)
PARTS = st.lists(TANGLED, max_size=8)


@given(PARTS, st.sampled_from(FORMS))
def test_normalisation_in_parts_equals_that_of_the_whole(parts, form):
    assert "".join(normalize(parts, form, "x.txt")) == unicodedata.normalize(form, "".join(parts))


@given(TANGLED, st.sampled_from(FORMS), st.integers(1, 5))
def test_normalisation_in_segments_of_any_length_is_the_same(text, form, segment):
    usual, reader.NORMALIZED_AT_ONCE = reader.NORMALIZED_AT_ONCE, segment
    try:
        assert "".join(normalize([text], form, "x.txt")) == unicodedata.normalize(form, text)
    finally:
        reader.NORMALIZED_AT_ONCE = usual


@given(st.lists(st.text("a\r\n\u2028é"), max_size=8))
def test_newlines_in_parts_equal_those_of_the_whole(parts):
    assert "".join(with_lf(parts)) == "".join(parts).replace("\r\n", "\n").replace("\r", "\n")


def test_no_composing_character_is_a_boundary():
    characters = [chr(code) for code in range(0x323B0)] + [chr(code) for code in range(0xE0000, 0xE01F0)]  # assigned
    pairs = [unicodedata.decomposition(character).split() for character in characters]
    second = {chr(int(pair[1], 16)) for pair in pairs if len(pair) == 2 and not pair[0].startswith("<")}
    assert len(second) > 50
    for form in FORMS:
        assert not any(is_boundary(character, form) for character in second)
        assert is_boundary("a", form)
        assert is_boundary("\n", form)
        assert is_boundary("猫", form)
    moved = [
        character for character in characters if unicodedata.combining(unicodedata.normalize("NFKD", character)[0])
    ]
    assert not any(is_boundary(character, "NFKC") for character in moved)


def test_endless_combining_marks_are_an_error():
    def endless():
        yield "e"
        while True:
            yield "\u0301\u0323" * 500

    with pytest.raises(CorpusError, match="combining marks in a row from character 0 on.*leave out --normalize nfc"):
        list(normalize(endless(), "NFC", "x.txt"))
    many = "e" + "\u0301" * (LONGEST_RUN - 1)
    assert "".join(normalize([many, "x"], "NFC", "x.txt")) == unicodedata.normalize("NFC", many + "x")


def test_a_line_without_spaces_is_normalised_in_bounded_memory():
    text = "猫" * NORMALIZED_AT_ONCE
    parts = normalize(iter([text] * 5), "NFC", "x.txt")
    assert len(next(parts)) >= NORMALIZED_AT_ONCE - 1
    assert sum(map(len, parts)) <= 4 * NORMALIZED_AT_ONCE + 1
