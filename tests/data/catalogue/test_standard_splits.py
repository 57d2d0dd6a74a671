import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from textgen.data.catalogue.entries import CATALOGUE, CatalogueEntry, CatalogueFile
from textgen.data.catalogue.standard_splits import ByteRange, standard_splits
from textgen.errors import CorpusError


def cut(at, file="whole"):
    return CatalogueEntry(
        "whole", "a test", "https://x/", file, 1, None, "none", (CatalogueFile(file),), split_bytes=at
    )


def test_the_standard_split_of_text8_and_enwik8_is_90_5_and_5_million_bytes(tmp_path):
    for name in ("text8", "enwik8"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(10**8)
        path = tmp_path / name
        assert standard_splits(CATALOGUE[name], tmp_path) == (
            ByteRange(path, 0, 90_000_000),
            ByteRange(path, 90_000_000, 95_000_000),
            ByteRange(path, 95_000_000, None),
        )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=10), st.data())
def test_splits_end_between_characters(tmp_path, text, data):
    content = text.encode()
    first = data.draw(st.integers(0, len(content) - 4))
    second = data.draw(st.integers(first, len(content) - 4))
    (tmp_path / "whole").write_bytes(content)
    parts = standard_splits(cut((first, second)), tmp_path)
    assert "".join(content[part.begin : part.end].decode() for part in parts) == text
    for part, wanted in zip(parts[1:], (first, second), strict=True):
        assert wanted <= part.begin <= wanted + 3


def test_three_files_are_the_three_splits(tmp_path):
    published = CATALOGUE["ptb"]
    (tmp_path / "ptb").mkdir()
    for text in published.files:
        (tmp_path / text.name).write_text("x")
    parts = standard_splits(published, tmp_path)
    assert [part.path.name for part in parts] == ["train.txt", "valid.txt", "test.txt"]
    assert {(part.begin, part.end) for part in parts} == {(0, None)}


def test_a_text_without_a_customary_split_has_none(tmp_path):
    assert standard_splits(CATALOGUE["shakespeare"], tmp_path) is None


@pytest.mark.parametrize("name", ["text8", "ptb"])
def test_a_missing_text_is_one_line(tmp_path, name):
    with pytest.raises(CorpusError, match=f"fetch it: textgen corpora fetch {name}"):
        standard_splits(CATALOGUE[name], tmp_path)


def test_a_text_that_is_too_short_is_an_error(tmp_path):
    (tmp_path / "whole").write_bytes(b"abc")
    with pytest.raises(CorpusError, match="not the published text"):
        standard_splits(cut((3, 5)), tmp_path)
