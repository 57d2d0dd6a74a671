import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.data.reading.charset import DETECTION_BYTES, Decoding, decode_or_detect, detect
from textgen.data.reading.charset import decode as decode_chunks
from textgen.errors import CorpusError


def decode(chunks, encoding, place="x.txt", **options):
    return decode_chunks(chunks, Decoding(encoding=encoding, **options), place)


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def chunked(content: bytes, size: int) -> list[bytes]:
    return [content[i : i + size] for i in range(0, len(content), size)]


@given(TEXTS, st.integers(1, 5))
def test_characters_survive_chunks_that_cut_them(text, size):
    for encoding in ("utf-8", "utf-16", "utf-32", "utf-7", "gb18030"):
        assert "".join(decode(chunked(text.encode(encoding), size), encoding)) == text.removeprefix(
            "\ufeff" * (encoding == "utf-8")
        )


@given(TEXTS, st.integers(1, 5))
def test_the_offset_of_a_wrong_byte_is_exact(text, size):
    content = text.encode() + b"\xff" + "é".encode()
    with pytest.raises(CorpusError, match=rf"x\.txt is not utf-8: byte {len(text.encode()):,} is 0xFF "):
        list(decode(chunked(content, size), "utf-8", place="x.txt"))


def test_a_character_cut_off_at_the_end_is_an_error():
    with pytest.raises(CorpusError, match="byte 3 is 0xE2"):
        list(decode([b"abc\xe2\x82"], "utf-8", place="x.txt"))


def test_utf_16_is_proposed_for_its_byte_order_mark():
    with pytest.raises(CorpusError, match="byte 0 is 0xFF .*--encoding utf-16"):
        list(decode(["ab".encode("utf-16")], "utf-8", place="x.txt"))


def test_a_file_with_a_nul_is_reported_as_binary():
    with pytest.raises(
        CorpusError, match="looks like a binary file: a NUL within bytes 40 to 46.*--encoding utf-16; do so$"
    ):
        list(decode([b"text" * 10, b"\x7fELF\x00\x01"], "utf-8", place="x.txt", hint="; do so"))


@pytest.mark.parametrize("size", [1, 2, 3, 100])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-32-le", "utf-7", "unicode_escape"])
def test_half_a_surrogate_pair_is_one_line_in_every_encoding(encoding, size):
    halves = ("ab\ud83d" + "c\ude00d").encode(encoding, "surrogatepass")
    with pytest.raises(CorpusError, match=r"x\.txt.*(surrogate|U\+D83D)"):
        list(decode(chunked(halves, size), encoding, place="x.txt"))


def test_cesu_8_is_named():
    with pytest.raises(CorpusError, match=r"bytes from 2 on are half of a surrogate pair \(CESU-8\)"):
        list(decode(["ab\ud83d\ude00".encode("utf-8", "surrogatepass")], "utf-8", place="x.txt"))


@given(st.binary(), st.integers(1, 5))
def test_binary_decoding_is_lossless(content, size):
    text = "".join(decode(chunked(content, size), "utf-8", place="x.bin", binary=True))
    assert text == content.decode("utf-8", "surrogateescape")
    assert text.encode("utf-8", "surrogateescape") == content


def test_errors_say_nothing_of_flags_that_a_command_may_not_have_and_end_with_the_hint():
    utf_8, cesu_8, late = FRENCH.encode(), "\ud83d\ude00".encode("utf-8", "surrogatepass"), b"a" * DETECTION_BYTES
    mixed, noise, stops = utf_8 + b"\xff" * 3, bytes(range(256)) * 20, late + FRENCH.encode("latin-1")
    for content, encoding in (
        *((each, "utf-8") for each in (b"a\xff", b"\xff\xfea", cesu_8, b"a\0")),
        *((each, "auto") for each in (mixed, noise, stops)),
    ):
        with pytest.raises(CorpusError) as caught:
            list(decode_or_detect(iter([content]), Decoding(encoding=encoding, hint="; do so"), "x", lambda *_: None))
        assert str(caught.value).endswith("; do so")
        assert "--tokenizer" not in str(caught.value)


FRENCH = "Où est l'élève ? Là-bas, près de la forêt où il a été très gêné par la neige ; ça va mieux à présent.\n" * 20
RUSSIAN = "Все счастливые семьи похожи друг на друга, каждая несчастливая семья несчастлива по-своему.\n" * 20
CHINESE = "道可道，非常道。名可名，非常名。无名天地之始；有名万物之母。\n" * 20
JAPANESE = "吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。\n" * 20


def read(content, binary=False, size=1000):
    told = []
    chunks = (content[i : i + size] for i in range(0, len(content), size))
    text = "".join(
        decode_or_detect(chunks, Decoding(encoding="auto", binary=binary), "x.txt", lambda *it: told.append(it))
    )
    [(place, found)] = told
    assert place == "x.txt"
    return text, found.encoding


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_removed(encoding):
    assert read(RUSSIAN.encode(encoding)) == (RUSSIAN, encoding)


@pytest.mark.parametrize("text", ["", "plain ascii", FRENCH, RUSSIAN, JAPANESE])
def test_utf_8_is_detected(text):
    assert read(text.encode()) == (text, "utf-8")


@pytest.mark.parametrize(
    "text, encoding", [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r"), (JAPANESE, "cp932"), (JAPANESE, "euc_jp")]
)
def test_other_encodings_are_detected_and_reported(text, encoding):
    content = ("plain lines before\n" * 20_000 + text * 40).encode(encoding)
    assert read(content) == (content.decode(encoding), encoding)


def test_the_most_usual_of_similar_encodings_is_chosen():
    assert read(FRENCH.encode("cp1252")) == (FRENCH, "cp1252")


def test_a_sample_that_ends_within_a_character_is_utf_8():
    assert detect(("a" + "é" * DETECTION_BYTES).encode()[:DETECTION_BYTES], "x.txt").encoding == "utf-8"


def test_mixed_encodings_are_reported_with_the_offset():
    mixed = FRENCH.encode() + FRENCH.encode("latin-1")[:300]
    offset = len(FRENCH.encode()) + 1
    with pytest.raises(CorpusError, match=rf"x\.txt mixes encodings: byte {offset:,} is 0xF9 and not UTF-8"):
        read(mixed)


def test_a_text_that_stops_being_utf_8_is_reported_with_the_offset():
    late = b"a" * DETECTION_BYTES + FRENCH.encode("latin-1")
    with pytest.raises(CorpusError, match=rf"begins as utf-8 \(detected\), but byte {DETECTION_BYTES + 1:,} is 0xF9"):
        read(late)


def test_noise_is_an_error_unless_it_is_read_as_binary():
    noise = bytes(range(256)) * 20
    with pytest.raises(CorpusError, match=r"x\.txt (is in no known encoding|looks like a binary file)"):
        read(noise)
    text, _ = read(noise, binary=True)
    assert len(text) > 1000


class TestErrorsProposeAnEncoding:
    @pytest.mark.parametrize(
        ("content", "proposed"),
        [
            (RUSSIAN.encode("cp1251"), "--encoding cp1251"),
            (CHINESE.encode("gbk"), "--encoding gb18030"),
            (JAPANESE.encode("cp932"), "--encoding cp932"),
            (b"It\x92s a plain text with one curly quote.\n" * 3, "--encoding cp1252"),
            (b"\xff", "--encoding cp1252"),
            ("Chère élève".encode("utf-16-le"), r"--encoding utf-16-le \(a guess\)$"),
            ("plain".encode("utf-16-be"), r"a NUL within bytes 0 to 10; .* --encoding utf-16-be \(a guess\)$"),
            (RUSSIAN.encode("utf-16"), "byte order mark says --encoding utf-16"),
            (RUSSIAN.encode("utf-32"), "byte order mark says --encoding utf-32"),
        ],
    )
    def test_by_a_guess(self, content, proposed):
        with pytest.raises(CorpusError, match=proposed):
            list(decode([content], "utf-8"))

    def test_but_not_if_most_of_the_text_is_utf_8(self):
        with pytest.raises(CorpusError, match="but other characters are UTF-8; repair it") as caught:
            list(decode([RUSSIAN.encode() + b"\x92"], "utf-8"))
        assert "--encoding" not in str(caught.value)

    @pytest.mark.parametrize(
        ("content", "given", "remedy"),
        [
            (RUSSIAN.encode(), "ascii", "--encoding utf-8 "),
            (b"plain", "utf-16", "does not start with BOM; .* --encoding utf-8 "),
            (RUSSIAN.encode("cp1251") + b"\x98", "cp1251", "byte 1,840 is 0x98 .* but most others are; repair it$"),
        ],
    )
    def test_instead_of_another_one_that_was_given(self, content, given, remedy):
        with pytest.raises(CorpusError, match=remedy):
            list(decode([content], given))


class TestUndecodable:
    @pytest.mark.parametrize("size", [1, 2, 3, 1000])
    @pytest.mark.parametrize(
        ("content", "encoding", "kept", "first"),
        [
            (b"a\xff\xe9b" + "é".encode(), "utf-8", ["a", "b", "é"], 1),
            (RUSSIAN.encode() + b"\x92.", "utf-8", [RUSSIAN, "."], len(RUSSIAN.encode())),
            ("猫".encode("gbk") + b"\xff!", "gbk", ["猫", "!"], 2),
            (b"\x81ab", "cp1252", ["", "ab"], 0),
        ],
    )
    def test_bytes_are_replaced_or_left_out_and_counted(self, content, encoding, kept, first, size):
        number = {1: 2}.get(first, 1)
        for undecodable, between, done in (("replace", "\ufffd", "replaced by U+FFFD"), ("skip", "", "left out")):
            told = []
            text = "".join(decode(chunked(content, size), encoding, undecodable=undecodable, notify=told.append))
            assert text == (between * number).join(kept[:2]) + "".join(kept[2:])
            what = "1 byte that is not" if number == 1 else "2 bytes that are not"
            assert told == [f"x.txt: {what} {encoding} {done} (first: byte {first:,})"]

    def test_nothing_is_reported_where_all_bytes_decode(self):
        assert "".join(decode([b"abc"], "utf-8", undecodable="skip", notify=pytest.fail)) == "abc"

    def test_a_mixture_is_read_as_utf_8(self):
        told = []
        decoding = Decoding(encoding="auto", undecodable="skip", notify=told.append)
        assert "".join(decode_or_detect(iter([FRENCH.encode() + b"\xe9!"]), decoding, "x.txt")) == FRENCH + "!"
        assert told[0] == "x.txt: read as utf-8 (detected)"


def test_auto_and_the_proposal_of_the_error_agree_and_name_a_rival():
    told = []
    content = "à piè di pagina\n".encode("cp850")
    with pytest.raises(
        CorpusError, match=r"--encoding (\w+) \(a guess; --encoding (\w+) fits about as well\)"
    ) as caught:
        list(decode([content], "utf-8"))
    list(decode_or_detect(iter([content]), Decoding(encoding="auto", notify=told.append), "x.txt"))
    proposed, rival = re.findall(r"--encoding (\w+)", str(caught.value))
    assert told == [f"x.txt: read as {proposed} (a guess; {rival} fits about as well)"]
    assert "cp850" in (proposed, rival)


def test_utf_16_without_a_mark_is_detected_in_binary_files_as_little_as_noise():
    for encoding in ("utf-16-le", "utf-16-be", "utf-32-le"):
        for text in (FRENCH, RUSSIAN, JAPANESE, "plain\n" * 9):
            assert read(text.encode(encoding)) == (text, encoding)
    with pytest.raises(CorpusError, match="looks like a binary file"):
        read(b"\x7fELF\2\1\1\0" * 40)


def test_japanese_of_e_mails_is_detected():
    assert read(JAPANESE.encode("iso2022_jp")) == (JAPANESE, "iso2022_jp")
    assert read(b"a terminal's \x1b(B and \x1b$ alone") == ("a terminal's \x1b(B and \x1b$ alone", "utf-8")


def test_a_byte_order_mark_is_no_character():
    for size in (1, 2, 100):
        assert "".join(decode(chunked("\ufeffa\ufeffb".encode(), size), "utf-8")) == "a\ufeffb"
    assert "".join(decode(["\ufeffa".encode()], "utf-8", binary=True)) == "\ufeffa"
