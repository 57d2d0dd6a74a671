import errno

import pytest

from textgen.errors import StorageError
from textgen.files import atomic_write


def test_a_file_appears_whole_when_the_block_ends(tmp_path):
    target = tmp_path / "new" / "file"
    with atomic_write(target) as file:
        file.write(b"content")
        assert not target.exists()
    assert target.read_bytes() == b"content"
    assert [path.name for path in target.parent.iterdir()] == ["file"]


def test_the_old_file_stays_when_the_block_fails(tmp_path):
    target = tmp_path / "file"
    target.write_bytes(b"old")
    with pytest.raises(RuntimeError), atomic_write(target) as file:
        file.write(b"half of the n")
        raise RuntimeError
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EROFS, "read-only"), (errno.EACCES, "permission denied")],
)
def test_trouble_with_the_disk_is_one_line_that_names_the_file(tmp_path, number, words):
    with pytest.raises(StorageError, match=words) as caught, atomic_write(tmp_path / "file"):
        raise OSError(number, "as the system says it")
    assert str(tmp_path / "file") in str(caught.value)
    assert not list(tmp_path.iterdir())
