import collections
import re
import statistics

import numpy as np
import pytest
from helpers.texts import reader_of, statistics_of
from hypothesis import given
from hypothesis import strategies as st

from textgen.data.quality import text_blocks as blocks
from textgen.unicode import issue_of

SMALL = st.text(st.sampled_from("ab \n\r\t\u00a0é𝄞"), min_size=1, max_size=60)


@pytest.fixture
def in_small_blocks(monkeypatch):
    monkeypatch.setattr(blocks, "BLOCK_TOKENS", 4)


def split(text):
    return re.split("\r\n|\n|\r", text) if text else []


def by_hand(text):
    """Lines of a text without their ends; what follows the last end is one if it is not empty."""
    lines = split(text)
    return lines if lines and lines[-1] else lines[:-1]


def test_statistics_of_a_small_text_by_hand():
    found = statistics_of(reader_of("To be,\nor not\r\n\nto be: that\rend"))
    assert found.words == 8
    assert found.lines.number == 5
    assert dict(found.lines.lengths) == {6: 2, 0: 1, 11: 1, 3: 1}
    assert found.lines.median == 6
    assert (found.lines.longest, found.lines.longest_offset) == (11, 16)
    assert found.lines.ends == {"lf": 2, "crlf": 1, "cr": 1}
    assert found.total[ord("e")] == 3
    assert found.first[ord("e")] == 4
    assert found.first[ord("z")] == -1
    assert found.place(18) == (1, 4, 3)
    assert not found.unicode_issues


@given(SMALL, st.booleans())
def test_lines_and_words_are_those_of_python_with_any_blocks(text, utf8):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "BLOCK_TOKENS", 4)
        reader = reader_of(text, utf8=utf8)
        found = statistics_of(reader, passages=True)
    lines = by_hand(text)
    assert reader.characters == len(text)
    assert found.lines.lengths == collections.Counter(map(len, lines))
    assert found.lines.number == len(lines)
    assert found.lines.median == statistics.median_low(map(len, lines))
    assert found.lines.longest == max(map(len, lines))
    assert text[found.lines.longest_offset :].startswith(max(lines, key=len))
    crlf = text.count("\r\n")
    ends = {"lf": text.count("\n") - crlf, "crlf": crlf, "cr": text.count("\r") - crlf}
    assert {name: found.lines.ends[name] for name in ends} == ends
    assert found.words == len(text.split())
    assert {chr(c): found.total[c] for c in np.flatnonzero(found.total)} == collections.Counter(text)
    for character in set(text):
        assert found.first[ord(character)] == text.index(character)


@given(SMALL, st.data())
def test_every_place_has_its_document_line_and_column(text, data):
    cuts = data.draw(st.sets(st.integers(1, max(len(text) - 1, 1)), max_size=3)) if len(text) > 1 else set()
    documents = [0, *sorted(cuts)]
    utf8 = data.draw(st.booleans())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "BLOCK_TOKENS", 4)
        reader = reader_of(text, documents=documents, utf8=utf8)
        found = statistics_of(reader)
        assert reader.documents.tolist() == documents
        for offset in range(len(text)):
            document = max(i for i, begin in enumerate(documents) if begin <= offset)
            begin = documents[document]
            ends = [match.end() for match in re.finditer("\r\n|\n|\r", text)]
            line = sum(begin < end <= offset for end in ends) + 1
            line_begin = max([begin, *(end for end in ends if end <= offset)])
            assert found.place(offset) == (document + 1, line, offset - line_begin + 1)


def test_characters_are_read_around_any_place(in_small_blocks):
    text = "aé𝄞b" * 5
    for utf8 in (False, True):
        reader = reader_of(text, utf8=utf8)
        for begin in range(-2, len(text)):
            for end in range(begin, len(text) + 2):
                found = "".join(map(chr, reader.around(begin, end)))
                assert found == text[max(begin, 0) : max(end, 0)], (utf8, begin, end)


def test_equal_documents_have_equal_hashes(in_small_blocks):
    text = "one two\n" + "three\n" + "one two\n" + "threes" + "one two"
    for utf8 in (False, True):
        found = statistics_of(reader_of(text, documents=(0, 8, 14, 22, 28), utf8=utf8))
        a, b, c, d, e = found.document_hashes.tolist()
        assert a == c == e
        assert len({a, b, d}) == 3


def test_repeated_lines_and_passages_are_counted(in_small_blocks):
    line = "this line is longer than thirty-two characters\n"
    others = "".join(f"{i} is another line, which is as long as that one\n" for i in range(6))
    found = statistics_of(reader_of(line + others + "short\nshort\n" + line), passages=True)
    assert found.line_repeats.share() == 2 / 8
    assert found.line_repeats.sampled is False
    assert found.passage_repeats.share() == 0
    passage = "abcdefghijklmnopqrstuvwxyz" * 3
    twice = statistics_of(reader_of(passage[:70] + "!" + passage[:70]), passages=True)
    assert twice.passage_repeats.share() == 14 / (141 - 63)


@pytest.mark.parametrize(
    "text, kind, count, first",
    [
        ("a\x07b\x00\x07", "control", 3, 1),
        ("ab\ufffd", "replacement", 1, 2),
        ("\ufeffab\ufeff", "bom", 2, 0),
        ("a\ue000", "private", 1, 1),
        ("a\u202eb", "bidi", 1, 1),
        ("a\u200bb\xad", "invisible", 2, 1),
        ("a\u2028b", "line end", 1, 1),
        ("a\ud800", "surrogate", 1, 1),
        ("a\uffff", "unassigned", 1, 1),
    ],
)  # fmt: skip
def test_unicode_issues_have_a_count_and_the_first_place(text, kind, count, first):
    (found,) = statistics_of(reader_of(text)).unicode_issues.items()
    assert (found[0], found[1].count, found[1].first) == (kind, count, first)


@pytest.mark.parametrize("wrong", ["latin-1", "cp1252"])
@pytest.mark.parametrize("spoilt", ["é", "à la", "‘so–", "a\u00a0b", "—", "🙂", "\ufeff", "\ufffd"])
def test_mojibake_is_found_across_blocks(in_small_blocks, spoilt, wrong):
    odd = spoilt.encode().decode(wrong)
    for before in range(6):
        found = statistics_of(reader_of("x" * before + odd + "zz" + odd)).unicode_issues
        assert found["mojibake"].count == 2 * (2 if spoilt == "‘so–" else 1)
        assert found["mojibake"].first == before + next(i for i, c in enumerate(odd) if c in "ÂÃâïð")


@pytest.mark.parametrize("wrong", ["latin-1", "cp1252"])
@pytest.mark.parametrize("spoilt", ["Привет", "Ελληνικά", "你好世界", "שלום", "Tiếng Việt ở đây", "한국어", "नमस्ते"])
def test_mojibake_of_other_scripts_is_found(in_small_blocks, spoilt, wrong):
    odd = b"".join(bytes([b]) for b in spoilt.encode()).decode(wrong, "ignore")
    for before in range(6):
        found = statistics_of(reader_of("x" * before + odd + "zz")).unicode_issues
        assert before <= found["mojibake"].first < before + len(odd)


@pytest.mark.parametrize(
    "usual",
    [
        "café’” – où ?",
        "Größe «Ö» »Ä« ÀÉ",
        "Ça, FRANÇAIS",
        "MAÇÔ: “IRMÔ”",
        "«À»",
        "naïve ðat",
        "a\tb\fc",
        "می\u200cخواهم",
        "👩\u200d🚀",
    ],
)
def test_usual_text_has_no_unicode_issues(usual):
    assert not statistics_of(reader_of(usual)).unicode_issues


def test_direction_marks_are_reported_where_nothing_is_written_from_right_to_left():
    assert statistics_of(reader_of("\u200eAnn: hi\n\u200eBob\u200f: ho\n")).unicode_issues["bidi"].count == 3
    assert not statistics_of(reader_of("שלום\u200e (abc)\u200f!")).unicode_issues


def test_unicode_issues_have_remedies():
    from textgen.data.quality.checks import UNICODE_ISSUES

    named = {issue_of(chr(code)) for code in range(0x110000)} - {None}
    assert named | {"mojibake"} == set(UNICODE_ISSUES)


@given(st.lists(st.text("ab\n", min_size=1, max_size=9), min_size=1, max_size=9))
def test_documents_are_equal_without_their_last_newline(documents):
    begins = np.cumsum([0, *map(len, documents[:-1])]).tolist()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "BLOCK_TOKENS", 4)
        found = statistics_of(reader_of("".join(documents), documents=begins)).document_hashes.tolist()
    contents = [document.removesuffix("\n") for document in documents]
    assert len(set(zip(found, contents, strict=True))) == len(set(found)) == len(set(contents))
