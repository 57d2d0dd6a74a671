import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.data.reading.charset import decoded
from textgen.errors import CorpusError

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def chunked(content: bytes, size: int) -> list[bytes]:
    return [content[i : i + size] for i in range(0, len(content), size)]


@given(TEXTS, st.integers(1, 5))
def test_characters_survive_chunks_that_cut_them(text, size):
    for encoding in ("utf-8", "utf-16", "utf-32", "utf-7", "gb18030"):
        assert "".join(decoded(chunked(text.encode(encoding), size), encoding, "x.txt")) == text


@given(TEXTS, st.integers(1, 5))
def test_the_offset_of_a_wrong_byte_is_exact(text, size):
    content = text.encode() + b"\xff" + "é".encode()
    with pytest.raises(CorpusError, match=rf"x\.txt is not utf-8: byte {len(text.encode()):,} is 0xFF .*--encoding"):
        list(decoded(chunked(content, size), "utf-8", "x.txt"))


def test_a_character_cut_off_at_the_end_is_told():
    with pytest.raises(CorpusError, match="byte 3 is 0xE2"):
        list(decoded([b"abc\xe2\x82"], "utf-8", "x.txt"))


def test_utf_16_is_proposed_for_its_mark():
    with pytest.raises(CorpusError, match="byte 0 is 0xFF .*--encoding utf-16"):
        list(decoded(["ab".encode("utf-16")], "utf-8", "x.txt"))


def test_a_binary_file_is_told_by_its_nul():
    with pytest.raises(CorpusError, match="looks like a binary file: a NUL within bytes 40 to 46.*--tokenizer bytes"):
        list(decoded([b"text" * 10, b"\x7fELF\x00\x01"], "utf-8", "x.txt"))


@pytest.mark.parametrize("size", [1, 2, 3, 100])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-32-le", "utf-7", "unicode_escape"])
def test_half_a_surrogate_pair_is_one_line_in_every_encoding(encoding, size):
    halves = ("ab\ud83d" + "c\ude00d").encode(encoding, "surrogatepass")
    with pytest.raises(CorpusError, match=r"x\.txt.*(surrogate|U\+D83D)"):
        list(decoded(chunked(halves, size), encoding, "x.txt"))


def test_cesu_8_is_named():
    with pytest.raises(CorpusError, match=r"bytes from 2 on are half of a surrogate pair \(CESU-8\)"):
        list(decoded(["ab\ud83d\ude00".encode("utf-8", "surrogatepass")], "utf-8", "x.txt"))


@given(st.binary(), st.integers(1, 5))
def test_any_bytes_pass_as_binary_and_can_be_had_back(content, size):
    text = "".join(decoded(chunked(content, size), "utf-8", "x.bin", binary=True))
    assert text == content.decode("utf-8", "surrogateescape")
    assert text.encode("utf-8", "surrogateescape") == content


def test_what_else_to_do_about_a_wrong_byte_is_told():
    with pytest.raises(CorpusError, match=r"--encoding latin-1, or let --encoding auto guess, or leave it out$"):
        list(decoded([b"a\xff"], "utf-8", "x.txt", hint=", or leave it out"))
