import pytest

from textgen.data.reading.charset_detection import SAMPLE, detected, texts_of
from textgen.errors import CorpusError

FRENCH = "Où est l'élève ? Là-bas, près de la forêt où il a été très gêné par la neige ; ça va mieux à présent.\n" * 20
RUSSIAN = "Все счастливые семьи похожи друг на друга, каждая несчастливая семья несчастлива по-своему.\n" * 20
JAPANESE = "吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。\n" * 20


def read(content, binary=False, size=1000):
    told = []
    chunks = (content[i : i + size] for i in range(0, len(content), size))
    text = "".join(texts_of(chunks, "auto", "x.txt", lambda *it: told.append(it), binary))
    [(place, encoding)] = told
    assert place == "x.txt"
    return text, encoding


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_no_character(encoding):
    assert read(RUSSIAN.encode(encoding)) == (RUSSIAN, encoding)


@pytest.mark.parametrize("text", ["", "plain ascii", FRENCH, RUSSIAN, JAPANESE])
def test_what_is_utf_8_is_read_as_that(text):
    assert read(text.encode()) == (text, "utf-8")


@pytest.mark.parametrize(
    "text, encoding", [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r"), (JAPANESE, "cp932"), (JAPANESE, "euc_jp")]
)
def test_other_encodings_are_guessed_and_told(text, encoding):
    content = ("plain lines before\n" * 20_000 + text * 40).encode(encoding)
    assert read(content) == (content.decode(encoding), encoding)


def test_the_usual_one_of_sisters_is_taken():
    assert read(FRENCH.encode("cp1252")) == (FRENCH, "cp1252")


def test_a_sample_that_ends_within_a_character_is_utf_8_still():
    assert detected(("a" + "é" * SAMPLE).encode()[:SAMPLE], "x.txt") == "utf-8"


def test_mixed_encodings_are_told_with_the_place():
    mixed = FRENCH.encode() + FRENCH.encode("latin-1")[:300]
    offset = len(FRENCH.encode()) + 1
    with pytest.raises(CorpusError, match=rf"x\.txt mixes encodings: byte {offset:,} is 0xF9 and not UTF-8"):
        read(mixed)


def test_what_begins_as_utf_8_and_goes_on_otherwise_is_told_with_the_place():
    late = b"a" * SAMPLE + FRENCH.encode("latin-1")
    with pytest.raises(CorpusError, match=rf"begins as utf-8 \(detected\), but byte {SAMPLE + 1:,} is 0xF9"):
        read(late)


def test_what_is_no_text_is_refused_and_read_where_any_bytes_are_wanted():
    noise = bytes(range(256)) * 20
    with pytest.raises(CorpusError, match=r"x\.txt (is in no encoding|looks like a binary file)"):
        read(noise)
    text, _ = read(noise, binary=True)
    assert len(text) > 1000
