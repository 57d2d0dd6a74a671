import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.generation.stop_strings import Amount, StopCondition

LAST = r"(?P<last>\r?\n|\r(?=[^\n]))"  # that a CR is a newline is known when the next character is not LF
NEWLINES = {"line": LAST, "paragraph": rf"(\r(?!\n)|\r?\n)[ \t]*{LAST}"}
HALF_NEWLINES = {"line": r"\r\Z", "paragraph": r"((\r(?!\n)|\r?\n)[ \t]*\r?|\r)\Z"}
SHORT = re.compile(r"((?<![^\W\d_])([A-Z]|Mr)|(?<![^\W\d_.])\.*e\.g)\Z")
MARKS, CLOSERS = ".!?…。！？", "\"')」"


def chunks(stop, pieces):
    """The text emitted after each piece, until the text ends."""
    shown = []
    for piece in pieces:
        text, ended = stop.feed(piece)
        shown.append(text)
        assert ended == stop.ended
        if ended:
            break
    return shown


def emitted(text, texts=(), at=None):
    """The text emitted for a text fed character by character, and whether it ended early."""
    stop = StopCondition(texts, at)
    shown = "".join(chunks(stop, text))
    ended = stop.ended
    return shown + stop.flush(), ended


def first_end(text, texts, at):
    """(end, start) of the first end in the whole text; None if there is none."""
    found = [(start + len(stop), start) for stop in texts for start in range(len(text)) if text.startswith(stop, start)]
    visible = re.search(r"\S", text)
    if at in NEWLINES and visible and (match := re.compile(NEWLINES[at]).search(text, visible.end())):
        found.append((match.end() + (match["last"] == "\r"), match.start()))
    if at == "sentence":
        found += [(place + 1, place) for place in range(len(text)) if ends_sentence(text, place)]
    return min(found, default=None)


def ends_sentence(text, place):
    before = text[:place]
    run = before[len(before.rstrip(MARKS + CLOSERS)) :]
    marks = [
        mark
        for index, mark in enumerate(run, len(before) - len(run))
        if mark in MARKS and not (mark == "." and SHORT.search(text[:index]))
    ]
    follower = text[place]
    if not marks or follower in MARKS + CLOSERS:
        return False
    between_chinese = before[: len(before) - len(run)].endswith("好") and run[0] in ".!?" and follower == "好"
    return follower.isspace() or between_chinese or any(mark in "。！？" for mark in marks)


def expectation(text, texts, at):
    end = first_end(text, texts, at)
    return (text, False) if end is None else (text[: end[1]], True)


@pytest.mark.parametrize(
    ("text", "texts", "expected"),
    [
        ("aab", ["ab"], ("a", True)),
        ("xababa", ["aba"], ("x", True)),
        ("ababac", ["abac"], ("ab", True)),
        ("abcde", ["bcd", "c"], ("ab", True)),  # "c" is complete first
        ("abcde", ["c", "bc"], ("a", True)),  # both at once: the longest
        ("abcx", ["abcd", "bcx"], ("a", True)),  # half of one gives way to another within it
        ("abcabd", ["abd"], ("abc", True)),
        ("abc", ["abcd"], ("abc", False)),
        ("abc", [], ("abc", False)),
        ("", ["a"], ("", False)),
    ],
)
def test_stop_strings(text, texts, expected):
    assert emitted(text, texts) == expected


def test_only_a_possible_stop_string_is_held_back():
    stop = StopCondition(["END"])
    assert chunks(stop, ["x", "E", "N", "E", "N", "", "T", "E"]) == ["x", "", "", "EN", "", "", "ENT", ""]
    assert stop.flush() == "E"
    assert stop.flush() == ""


def test_nothing_is_emitted_after_the_end():
    stop = StopCondition(["END"])
    assert stop.feed("the END and more") == ("the ", True)
    assert stop.feed("more") == ("", True)
    assert stop.flush() == ""


def test_an_empty_stop_string_is_an_error():
    with pytest.raises(ValueError, match="empty"):
        StopCondition(["a", ""])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("to be\nor not", ("to be", True)),
        ("\n \r\n to be \r\nor not", ("\n \r\n to be ", True)),
        ("a\rb\rc", ("a", True)),
        ("a\r\nb", ("a", True)),
        ("a\r", ("a\r", False)),
        ("\n\n", ("\n\n", False)),
    ],
)
def test_line(text, expected):
    assert emitted(text, at="line") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("to be\nor not\n\nto be", ("to be\nor not", True)),
        ("\n\nto be\n \t\nor not", ("\n\nto be", True)),
        ("to be \r\n\r\nor", ("to be ", True)),
        ("to be\r\n  or\r\n \r\nnot", ("to be\r\n  or", True)),
        ("to be\ror\r\rnot", ("to be\ror", True)),
        ("to be\ror\r \r\r\rnot", ("to be\ror", True)),
        ("to be\n  ", ("to be\n  ", False)),
    ],
)
def test_paragraph(text, expected):
    assert emitted(text, at="paragraph") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("To be. Or not", ("To be.", True)),
        ("To be.\nOr not", ("To be.", True)),
        ("What?! No... yes", ("What?!", True)),
        ("3.14 is e.g. a number! Yes", ("3.14 is e.g. a number!", True)),
        ("Mr. J. R. Smith of the U.S. met St. Paul… Then", ("Mr. J. R. Smith of the U.S. met St. Paul…", True)),
        ("It is dr. Then", ("It is dr.", True)),
        ("XMr. Then", ("XMr.", True)),
        ("Say...Mr. X! Yes", ("Say...Mr. X!", True)),
        ("ImpossiblyMr. Then", ("ImpossiblyMr.", True)),
        ('He said "No.") Then', ('He said "No.")', True)),
        ("„So.“ Dann", ("„So.“", True)),
        ("»So.« Dann", ("»So.«", True)),
        ("To be.Or not.", ("To be.Or not.", False)),
        ("「はい。」と", ("「はい。」", True)),
        ("他说。“好”", ("他说。", True)),
        ("什么！？好", ("什么！？", True)),
        ("什么！ 好", ("什么！", True)),
        ("什么。", ("什么。", False)),
        ("वह गया। फिर", ("वह गया।", True)),
        ("वह गया॥२॥ फिर", ("वह गया॥२॥", True)),
        ("ھے۔ اور", ("ھے۔", True)),
        ("كيف حالك؟» قال", ("كيف حالك؟»", True)),
        ("Τι είναι; Αυτό", ("Τι είναι;", True)),
        ("Τι είναι\u037e Αυτό", ("Τι είναι\u037e", True)),
        ("one; two. three", ("one; two.", True)),
        ("Գնաց։ Եվ", ("Գնաց։", True)),
        ("ဟုတ်တယ်။သူ", ("ဟုတ်တယ်။", True)),
        ("So！Then", ("So！", True)),
        ("３．１４です。次", ("３．１４です。", True)),
        ("Ha!\u20dd\ufe0f Yes", ("Ha!\u20dd\ufe0f", True)),
        ("(Nun!）｣ Dann", ("(Nun!）｣", True)),
        ("А. С. Пушкин родился. Он", ("А. С. Пушкин родился.", True)),
        ("He said *no.* Then", ("He said *no.*", True)),
        ("It is `so`._ 3.*5", ("It is `so`._", True)),
        ("So.[1] Then", ("So.[1]", True)),
        ("So.¹ Then", ("So.¹", True)),
        ("<p>So.</b></p> Then", ("<p>So.</b></p>", True)),
        ("So.[note 1] Then", ("So.[note 1]", True)),
        ('So.<a href="#1">*</a> Then', ('So.<a href="#1">*</a>', True)),
        ("a[0].[x\ny Then. No", ("a[0].[x\ny Then.", True)),
        ("So.[" + 81 * "x" + " Then. No", ("So.[" + 81 * "x" + " Then.", True)),
        ("So!<3 of us. Then", ("So!<3 of us.", True)),
        ("So.† Then", ("So.†", True)),
        ("הוא אמר ״לא.״ ואז", ("הוא אמר ״לא.״", True)),
        ("«\xa0Non.\xa0» Puis", ("«\xa0Non.\xa0»", True)),
        ("Quoi\u202f!\u202f» Puis", ("Quoi\u202f!\u202f»", True)),
        ("Non.\xa0Puis", ("Non.", True)),
        ("真的吗?我不信", ("真的吗?", True)),
        ('他说"好!"然后', ('他说"好!"', True)),
        ("百度.com很好.他", ("百度.com很好.", True)),
        ("Τι κα\u0301νει; Πάμε", ("Τι κα\u0301νει;", True)),
        ("Τί\u0301; Πάμε", ("Τί\u0301;", True)),
        ("«Πάμε»; Ναι", ("«Πάμε»;", True)),
        ("Par E\u0301. Zola. Puis", ("Par E\u0301. Zola.", True)),
        ("Hr. Ek et al. so, vgl. Fig. 2. Dann", ("Hr. Ek et al. so, vgl. Fig. 2.", True)),
        ("什么。[1]好", ("什么。", True)),
        ("Wow!😀👍🏽 Then", ("Wow!😀👍🏽", True)),
        ("Bitte (z. B. so). Gut", ("Bitte (z. B. so).", True)),
        ("Было и т. е. так. Он", ("Было и т. е. так.", True)),
    ],
)
def test_sentence(text, expected):
    assert emitted(text, at="sentence") == expected


def test_a_sentence_is_emitted_without_delay():
    assert chunks(StopCondition(at="sentence"), 'Oh! "') == ["O", "h", "!", ""]


@pytest.mark.parametrize(
    ("text", "texts", "at", "expected"),
    [
        ("one\n\ntwo END", ["END"], "paragraph", ("one", True)),
        ("one END\n\ntwo", ["END"], "paragraph", ("one ", True)),
        ("one\n\ntwo", ["e\n\n"], "paragraph", ("on", True)),  # both at once: the longest
        ("one\n\ntwo", ["\n"], "paragraph", ("one", True)),
        ("one.\n\ntwo", ["\n\n"], "sentence", ("one.", True)),
        ("one.\n\ntwo", ["e. "], "line", ("one.", True)),
    ],
)
def test_the_first_end_counts(text, texts, at, expected):
    assert emitted(text, texts, at) == expected


AT = st.sampled_from([None, "line", "paragraph", "sentence"])
PIECES = {
    "texts": st.lists(st.text("ab", max_size=4), max_size=12),
    "newlines": st.lists(st.text("a \t\r\n", max_size=4), max_size=12),
    "sentences": st.lists(
        st.sampled_from([*MARKS, *CLOSERS, "Mr", "e.g", "J", "b", " ", "\n", "J. ", "好"]), max_size=20
    ),
}


@pytest.mark.parametrize("alphabet", PIECES)
@given(st.data())
def test_pieces_give_the_same_as_the_whole_text(alphabet, data):
    pieces = data.draw(PIECES[alphabet])
    texts = data.draw(st.lists(st.text("ab \n.", min_size=1, max_size=5), max_size=4))
    at = data.draw(AT)
    whole = "".join(pieces)
    stop = StopCondition(texts, at)
    shown = "".join(chunks(stop, pieces))
    ended = stop.ended
    assert (shown + stop.flush(), ended) == expectation(whole, texts, at)
    assert emitted(whole, texts, at) == expectation(whole, texts, at)


@pytest.mark.parametrize("alphabet", PIECES)
@given(st.data())
def test_no_more_is_held_back_than_necessary(alphabet, data):
    pieces = data.draw(PIECES[alphabet])
    texts = data.draw(st.lists(st.text("ab\n", min_size=1, max_size=5), max_size=4))
    at = data.draw(AT)
    stop = StopCondition(texts, at)
    fed = shown = ""
    for piece in pieces:
        text, ended = stop.feed(piece)
        fed, shown = fed + piece, shown + text
        if ended:
            break
        beginnings = {stop[:n] for stop in texts for n in range(len(stop))}
        held = max((len(end) for end in beginnings if fed.endswith(end)), default=0)
        visible = re.search(r"\S", fed)
        if at in NEWLINES and visible and (half := re.compile(HALF_NEWLINES[at]).search(fed, visible.end())):
            held = max(held, len(half.group()))
        assert shown == fed[: len(fed) - held]


def of_amount(text, **amount):
    """The text up to its amount, and whether it ended there."""
    stop = StopCondition(amount=Amount(**{"characters": None, "words": None, "complete": None} | amount))
    shown = "".join(chunks(stop, text))
    return shown + stop.flush(), stop.by_amount


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ({"words": 1}, "  To"),
        ({"words": 3}, "  To be, or"),
        ({"words": 3, "complete": "word"}, "  To be, or"),
        ({"words": 3, "complete": "sentence"}, "  To be, or not."),
        ({"words": 4, "complete": "sentence"}, "  To be, or not."),
        ({"words": 5, "complete": "sentence"}, "  To be, or not. Who knows?"),
        ({"characters": 1, "complete": "word"}, "  To"),
        ({"characters": 4, "complete": "word"}, "  To"),
        ({"characters": 5, "complete": "word"}, "  To be,"),
        ({"characters": 8, "complete": "sentence"}, "  To be, or not."),
        ({"characters": 16, "complete": "sentence"}, "  To be, or not."),
        ({"characters": 17, "complete": "sentence"}, "  To be, or not. Who knows?"),
    ],
)
def test_a_text_ends_with_the_word_or_sentence_that_reaches_its_amount(amount, expected):
    assert of_amount("  To be, or not. Who knows?\nI", **amount) == (expected, True)


@pytest.mark.parametrize(
    "amount", [{"words": 9}, {"characters": 40, "complete": "word"}, {"characters": 0, "complete": "sentence"}]
)
def test_a_text_that_is_too_short_does_not_end(amount):
    assert of_amount("To be, or not", **amount) == ("To be, or not", False)


@given(st.text("ab. \n", max_size=40), st.integers(1, 8), st.integers(0, 40))
def test_words_are_those_of_split(text, words, skipped):
    stop = StopCondition(amount=Amount(characters=None, words=words, complete=None))
    stop.skip(text[:skipped])
    before = len(text[:skipped].split())
    shown = text[:skipped] + "".join(chunks(stop, text[skipped:])) + stop.flush()
    if stop.by_amount:
        assert len(shown.split()) == max(words, before)
    else:
        assert shown == text
