import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import UnknownCharacterError
from textgen.tokenizers import CharacterTokenizer
from textgen.tokenizers.known_text import known_prompt, replaced, replacements


def test_an_unknown_character_becomes_a_space_or_a_newline_if_none_is_similar():
    assert known_prompt("a§b", CharacterTokenizer("ab\n"), "replace") == "a\nb"
    assert known_prompt("a猫b", CharacterTokenizer("ab"), "replace") == "ab"


@pytest.mark.parametrize(
    ("alphabet", "prompt", "expected"),
    [
        ("Its'.\" -", "“It’s” – ‘It’s’…", "\"It's\" - 'It's'..."),
        ("Its’”–…", '"It\'s"-...', "”It’s”–..."),
        ("abcdefghijklmnopqrstuvwxyz ", "grüße œuvre ﬁn été", "grusse oeuvre fin ete"),
        ("Pushkin ", "Пушкин", "Pushkin"),
        ("ab ", "a\u00a0b\u202fa", "a b a"),
        ("abSEUR ", "a§b€a", "a b a"),  # a sign does not become letters
        ("“”‘’ Itson-", "\"'It's' so\" -'on'", "“‘It’s’ so” -‘on’"),  # at the beginning of a word they open
        ('a"', "„a“ «a» ‹a›", '"a" "a" \'a\''),
        ("ab-", "a—b–a−b‑a", "a--b-a-b-a"),
        ("ab", "a\u00adb\u200ba\ufeffb\u2060a\ufe0fb", "abababab"[:6]),  # invisible characters are left out
        ("a\u00a0", "a a", "a\u00a0a"),
        ("猫\u3000", "猫 猫", "猫\u3000猫"),
        ("ab ", "a\u3000b\u2009a", "a b a"),
        ("gruse ", "Gr\u00fc\u00dfe GRU\u0308SSE", "grusse grusse"),  # letters in the other case
        ("Cafe\u0301", "Caf\u00e9", "Cafe\u0301"),  # composed and decomposed
        ("Caf\u00e9", "Cafe\u0301", "Caf\u00e9"),
        ("Cafe", "Cafe\u0301", "Cafe"),
        ("a\r", "a\na\r\na", "a\ra\ra"),
        ("a\n", "a\ra\r\na\u2028a", "a\na\na\na"),
    ],
)
def test_the_most_similar_known_characters_take_the_place_of_unknown_ones(alphabet, prompt, expected):
    known = CharacterTokenizer("".join(sorted({*alphabet, *expected})))
    assert known_prompt(prompt, known, "replace") == expected
    with pytest.raises(UnknownCharacterError, match=r"--on-unknown replace \("):
        known_prompt(prompt, known, "error")


def test_an_error_shows_the_text_around_the_first_unknown_character_with_similar_ones():
    known = CharacterTokenizer("Its a dog'\n\"")
    with pytest.raises(UnknownCharacterError, match=r"""replace \("It's a dog" for 'It’s a dog'\) or skip"""):
        known_prompt("adds\nIt’s a dog\nadds", known, "error")
    with pytest.raises(UnknownCharacterError, match=r"""replace \("dog'+" for 'dog’+'\) or skip$"""):
        known_prompt("a " * 500 + "dog" + "’" * 500, known, "error")


@given(
    st.text(st.sampled_from("ab’'\"“\u0301é\r\n –—猫\u00ad")), st.sets(st.sampled_from("ab'\"\u0301é\n -”"), min_size=1)
)
def test_replaced_texts_are_known_and_positions_follow_each_other(text, alphabet):
    tokenizer = CharacterTokenizer("".join(alphabet))
    for how in ("skip", "replace"):
        changes = replacements(text, tokenizer, how)
        assert not tokenizer.unknown(replaced(text, changes))
        ends = [0, *(end for change in changes for end in change[:2]), len(text)]
        assert ends == sorted(ends)
        kept = set(range(len(text))) - {n for begin, end, _ in changes for n in range(begin, end)}
        assert not tokenizer.unknown("".join(text[n] for n in kept))
