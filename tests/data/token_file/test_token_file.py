import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.data.corpus import nearest_document
from textgen.data.token_file.token_file import MARK_INTERVAL, TokenWriter, finish, open_token_file
from textgen.tokenizers import ByteTokenizer


def write(folder, pieces, dtype=np.uint8):
    folder.mkdir(parents=True)
    with TokenWriter(folder, np.dtype(dtype)) as writer:
        for ids, characters, begins in pieces:
            writer.add(np.array(ids, dtype), characters, begins_document=begins)
        writer.close()
    return writer


def manifest(writer):
    return {"tokens": writer.tokens, "documents": writer.documents, "dtype": writer.dtype.str}


PIECES = [([1, 2, 3], 3, True), ([4], 1, False), ([5], 1, True)]


def test_ids_and_manifest_are_read_back(tmp_path):
    writer = write(tmp_path / ".new.tmp", PIECES)
    written = finish(tmp_path / ".new.tmp", tmp_path / "tokens", {**manifest(writer), "of": "a test"})
    read = open_token_file(tmp_path / "tokens")
    assert read is not None
    assert isinstance(read.ids, np.memmap)
    assert read.ids.tolist() == written.ids.tolist() == [1, 2, 3, 4, 5]
    assert read.documents.tolist() == [0, 4]
    assert read.manifest["of"] == "a test"
    assert [path.name for path in tmp_path.iterdir()] == ["tokens"]


def test_the_dtype_can_be_widened_while_writing(tmp_path):
    with TokenWriter(tmp_path, np.dtype(np.uint8)) as writer:
        writer.add(np.array([1, 255], np.uint8), 2, begins_document=True)
        writer.widen(np.dtype(np.uint16))
        writer.add(np.array([40_000], np.uint16), 1, begins_document=False)
        assert writer.read()[0].tolist() == [1, 255, 40_000]


def test_a_damaged_token_file_is_replaced(tmp_path):
    (tmp_path / "tokens").mkdir()
    (tmp_path / "tokens" / "ids.bin").write_bytes(b"x")
    finish(tmp_path / "new", tmp_path / "tokens", manifest(write(tmp_path / "new", PIECES)))
    assert open_token_file(tmp_path / "tokens") is not None


def test_a_whole_token_file_stays_where_another_process_was_quicker(tmp_path):
    finish(tmp_path / "a", tmp_path / "tokens", manifest(write(tmp_path / "a", PIECES)) | {"by": "first"})
    found = finish(tmp_path / "b", tmp_path / "tokens", manifest(write(tmp_path / "b", PIECES)) | {"by": "second"})
    assert found.manifest["by"] == "first"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), min_size=1), st.data())
def test_the_position_of_a_character_is_where_its_bytes_begin(tmp_path_factory, texts, data):
    text = "".join(texts)
    pieces = [(list(each.encode()), len(each), False) for each in texts]
    writer = write(tmp_path_factory.mktemp("place") / "x", pieces)
    character = data.draw(st.integers(0, len(text)))
    assert writer.position(character, ByteTokenizer().chars_per_token) == len(text[:character].encode())


@pytest.mark.parametrize(
    "position, found", [(0, 0), (4, 0), (5, 0), (6, 10), (12, 10), (14, 14), (17, 14), (18, 20), (20, 20)]
)
def test_the_nearest_document_begins_closest_to_the_position(position, found):
    assert nearest_document(position, np.array([0, 10, 14], np.uint64), 20) == found


def test_a_long_text_of_short_documents_has_few_marks_and_finds_its_characters(tmp_path):
    document = "é and b\n"
    ids = np.frombuffer(document.encode(), np.uint8)
    with TokenWriter(tmp_path, np.dtype(np.uint8)) as writer:
        for _ in range(3 * MARK_INTERVAL // len(ids)):
            writer.add(ids, len(document), begins_document=True)
        assert len(writer.marks) <= 2 * 3
        for n in (0, 1, 2, writer.documents // 2, writer.documents - 1):
            assert writer.position(n * len(document), ByteTokenizer().chars_per_token) == n * len(ids)
            assert writer.position(n * len(document) + 1, ByteTokenizer().chars_per_token) == n * len(ids) + 2
