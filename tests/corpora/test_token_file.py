import numpy as np
import pytest

from textgen.corpora.token_file import open_token_file, write_token_file
from textgen.errors import StorageError


def pieces():
    yield np.array([1, 2, 3], np.uint16)
    yield np.array([400], np.uint16)


def test_what_is_written_is_read_back_with_its_manifest(tmp_path):
    written = write_token_file(tmp_path / "a" / "tokens", pieces(), {"of": "a test"})
    read = open_token_file(tmp_path / "a" / "tokens")
    assert read is not None
    assert read.ids.tolist() == written.ids.tolist() == [1, 2, 3, 400]
    assert read.manifest["of"] == "a test"
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["tokens"]


def test_nothing_appears_when_the_pieces_fail(tmp_path):
    def failing():
        yield np.array([1], np.uint8)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_token_file(tmp_path / "tokens", failing(), {})
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="cannot write"):
        write_token_file(tmp_path / "file" / "tokens", pieces(), {})
