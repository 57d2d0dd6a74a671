import random

import numpy as np
import pytest
from helpers.texts import reader_of
from hypothesis import given
from hypothesis import strategies as st

from textgen.data.quality import contamination
from textgen.data.quality import text_blocks as blocks
from textgen.data.quality.checks import examine, findings, standard_error
from textgen.data.quality.contamination import has_variety
from textgen.typography import to_plain
from textgen.unicode import code_points

RANDOM = random.Random(0)
PROSE = "".join(RANDOM.choices("abcdefghijklmnopqrstuvwxyz     \n", k=30_000))


def silent(label):
    return lambda done, total: None


def examined(text, parts, documents=(0,), utf8=False):
    return examine(reader_of(text, parts, documents, utf8), silent)


def found(text, parts, documents=(0,), with_test=True, utf8=False):
    return {each.kind: each for each in findings(examined(text, parts, documents, utf8), with_test)}


def test_a_clean_text_has_no_findings():
    assert not found(PROSE, (18_000, 24_000))
    assert not found(PROSE, (18_000, 24_000), utf8=True)


@pytest.mark.parametrize("utf8", [False, True])
def test_a_passage_in_training_and_validation_is_found_with_both_places(utf8):
    passage = "é" + PROSE[1000:1300]
    text = PROSE[:999] + "é" + PROSE[1000:18_000] + PROSE[18_500:19_000] + passage + PROSE[19_000:]
    finding = found(text, (18_000, 24_500), utf8=utf8)["overlap"]
    assert finding.split == "validation"
    (longest,) = finding.numbers["longest"]
    assert longest["characters"] == 301
    line, column = text[:18_500].count("\n"), 18_500 - text[:18_500].rindex("\n")
    assert longest["place"] == finding.place == (1, line + 1, column)
    assert longest["training_place"] == (1, text[:999].count("\n") + 1, 999 - text[:999].rindex("\n"))
    assert 301 - 2 * (contamination.STRIDE - 1) <= finding.numbers["characters"] <= 301
    assert finding.numbers["share"] == finding.numbers["characters"] / 6500
    assert finding.numbers["passages"] == 1
    assert "1 passage of 64 characters or more; the longest, of 301, is the training split's line" in finding.about


@given(st.integers(64, 200), st.integers(0, 400), st.integers(0, 400), st.sampled_from(["validation", "test"]))
def test_shared_passages_are_shared(length, learnt, at, part):
    held_out = PROSE[5000:5400][:at] + PROSE[learnt : learnt + length] + PROSE[5000:5400][at:]
    text = PROSE[:3000] + (held_out + PROSE[6000:6500] if part == "validation" else PROSE[6000:6500] + held_out)
    cut = 3000 + (len(held_out) if part == "validation" else 500)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "BLOCK_TOKENS", 150)
        seen = examined(text, (3000, cut))
    overlap = seen.contamination.pop(part)
    assert [other.characters for other in seen.contamination.values()] == [0]
    if length >= 64 + overlap.stride - 1:
        assert overlap.characters >= length - 2 * (overlap.stride - 1)
        assert overlap.longest
    for shared in overlap.longest:
        assert shared.characters >= 64
        same = [text[begin : begin + shared.characters] for begin in (shared.offset, shared.training_offset)]
        assert same[0] == same[1]
        at_beginning = 0 in (shared.training_offset, shared.offset - 3000)
        assert at_beginning or text[shared.offset - 1] != text[shared.training_offset - 1]
    exact = {
        i
        for begin in range(3000, len(text) - 63)
        if text[begin : begin + 64] in text[:3000]
        for i in range(begin, begin + 64)
    }
    assert overlap.characters <= len(exact)


def test_short_lines_and_rulers_are_not_contamination():
    ruler = "-" * 100 + "\n"
    text = "".join(PROSE[i * 60 : i * 60 + 60] + f"\nROMEO, to himself:\n{ruler}" for i in range(200))
    assert "overlap" not in found(text, (len(text) * 8 // 10, len(text) * 9 // 10))


def test_a_passage_has_variety_by_its_different_characters_and_changes():
    codes = code_points("abcdefg" * 10 + "abcdefgh" * 10)
    assert has_variety(codes, np.array([0, 13, 14, 86])).tolist() == [False, False, True, True]
    codes = code_points("-" * 40 + PROSE[1000:1100].replace(" ", "").replace("\n", ""))
    assert has_variety(codes, np.array([0, 40])).tolist() == [False, True]


def test_characters_missing_from_training_are_counted_and_named():
    text = PROSE[:18_000] + "ß" + PROSE[18_000:20_000] + "ßé" + PROSE[20_000:]
    finding = found(text, (18_000, 24_000))["unseen"]
    assert finding.split == "validation"
    assert finding.numbers == {"characters": {"ß": 2, "é": 1}, "count": 3}
    assert "2 characters" in finding.about
    assert "'ß' (U+00DF LATIN SMALL LETTER SHARP S) 2 times" in finding.about


def test_empty_splits_are_reported():
    assert found("abc" * 20, (60, 60), with_test=False)["empty split"].split == "validation"
    assert [each.split for each in findings(examined("abc" * 20, (60, 60)), True)] == ["validation", "test"]
    assert "empty split" not in found(PROSE, (18_000, len(PROSE)), with_test=False)
    assert found(PROSE, (0, 10_000))["empty split"].split == "training"


def test_a_short_split_is_reported_with_its_standard_error():
    assert standard_error(np.array([5, 5, 0]), 10) == 0
    # 8 characters of 1 bit less than the mean, which 2 of 3 bits make 1.4: sqrt(0.64) / sqrt(10)
    counts = np.array([8, 2])
    bits = -np.log2(counts / 10)
    expected = np.sqrt(0.8 * 0.2) * abs(bits[0] - bits[1]) / np.sqrt(10)
    assert standard_error(counts, 10) == pytest.approx(expected)
    finding = found(PROSE, (29_000, 29_500))["small part"]
    assert finding.numbers["characters"] == 500
    assert "500 characters are few" in finding.about


def test_a_split_of_equally_frequent_characters_is_small():
    assert found(PROSE, (29_998, 30_000), with_test=False)["small part"].numbers["characters"] == 2


def test_duplicate_documents_are_reported():
    one, two = PROSE[:300], PROSE[300:700]
    pieces = [one, two, "short\n", one, two, "short\n", one, PROSE[1000:20_000]]
    begins = np.cumsum([0, *map(len, pieces[:-1])]).tolist()
    text = "".join(pieces)
    finding = found(text, (len(text) - 12_000, len(text) - 6_000), begins)["duplicate document"]
    assert finding.numbers == {"documents": 3, "characters": 300 + 300 + 400}
    assert finding.place == (5, 1, 1)
    assert "document 5 (400 characters), is a copy of document 2" in finding.about
    assert found(text, (18_000, 20_000), begins)["dominant document"].place == (8, 1, 1)


def test_one_of_two_documents_is_not_dominant():
    assert not found(PROSE, (18_000, 24_000), (0, 17_000))


def test_one_document_in_each_split_is_not_dominant():
    assert not found(PROSE, (18_000, 24_000), (0, 18_000, 24_000))


def test_mixed_newlines_and_unicode_issues_are_reported():
    text = PROSE[:100] + "\r\n" + PROSE[100:25_000] + "\u200b" + PROSE[25_000:]
    got = found(text, (18_000, 24_000))
    assert got["newlines"].numbers == {"lf": PROSE.count("\n"), "crlf": 1}
    invisible = got["invisible"]
    assert (invisible.split, invisible.numbers) == ("test", {"count": 1})
    assert "'\\u200b' (U+200B ZERO WIDTH SPACE) once" in invisible.about
    line = text[:25_002].count("\n") + 1
    assert invisible.place == (1, line, 25_002 - text[:25_002].rindex("\n"))


def test_characters_that_look_alike_are_counted_and_one_flag_unifies_them():
    odd = '‘It’s’ it\'s “so” "so" well-known well‑known 10:30\u202fAM\u3000a\u202fﬁne\n'
    text = PROSE[:100] + odd + PROSE[100:]
    got = found(text, (18_000, 24_000))
    line, column = text[:100].count("\n") + 1, 100 - text[:100].rindex("\n")
    assert list(got) == ["quotes", "double quotes", "hyphens", "spaces", "ligatures"]
    assert got["quotes"].numbers == {"characters": {"'": 1, "’": 2, "‘": 1}, "count": 4}
    assert got["double quotes"].numbers["characters"] == {'"': 2, "”": 1, "“": 1}
    assert got["hyphens"].numbers["characters"] == {"-": 1, "‑": 1}
    assert got["spaces"].numbers["characters"] == {"\u202f": 2, "\u3000": 1}
    assert "'\\u202f' (U+202F NARROW NO-BREAK SPACE) 2 times" in got["spaces"].about
    assert got["quotes"].place == (1, line, column)
    assert all("--typography plain" in each.remedy for each in got.values())
    assert not found(to_plain(text), (18_000, 24_000))


def test_one_kind_of_quotation_marks_and_dashes_beside_hyphens_are_usual():
    assert not found("“‘It’s’ – or — well-known”\n" * 3 + PROSE, (18_000, 24_000))


LICENCE = "This eBook is for the use of anyone anywhere in the world.\nYou may copy it, give it away or re-use it.\n"


@pytest.mark.parametrize("utf8", [False, True])
def test_lines_that_most_documents_begin_or_end_with_are_found(utf8):
    books = [PROSE[n * 4000 : n * 4000 + 4000] for n in range(6)]
    texts = [*(f"Title {n}\n{LICENCE}{book}" for n, book in enumerate(books[:4])), *books[4:]]
    begins = np.cumsum([0, *map(len, texts)]).tolist()
    finding = found("".join(texts), (18_000, 24_000), begins[:-1], utf8=utf8)["repeated text"]
    assert finding.about.startswith("4 of 6 documents begin with the same 2 lines, such as 'This eBook is for")
    assert finding.place == (1, 1, 1)
    ended = [f"{book}\n{LICENCE}" if n else book for n, book in enumerate(books)]
    begins = np.cumsum([0, *map(len, ended)]).tolist()
    finding = found("".join(ended), (18_000, 24_000), begins[:-1], utf8=utf8)["repeated text"]
    assert finding.about.startswith("5 of 6 documents end with the same 2 lines")
    assert finding.place == (2, 1, 1)


def test_lines_of_few_or_short_documents_are_not_repeated_text():
    texts = [LICENCE + PROSE[n * 1000 : n * 1000 + 1000] for n in range(20)]
    begins = np.cumsum([0, *map(len, texts)]).tolist()
    assert "repeated text" not in found("".join(texts), (18_000, 20_000), begins[:-1])
    texts = [(LICENCE if n < 2 else "") + PROSE[n * 4000 : n * 4000 + 4000] for n in range(7)]
    begins = np.cumsum([0, *map(len, texts)]).tolist()
    assert "repeated text" not in found("".join(texts), (18_000, 24_000), begins[:-1])
