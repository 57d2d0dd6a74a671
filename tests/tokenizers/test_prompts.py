from textgen.tokenizers import CharacterTokenizer, default_prompt, known_prompt


def test_an_unknown_character_becomes_the_nearest_known_one_and_a_text_begins_on_a_new_line():
    assert known_prompt("a§b", CharacterTokenizer("ab\n"), "replace") == "a\nb"
    assert known_prompt("a§b", CharacterTokenizer("ab"), "replace") == "ab"
    assert [default_prompt(CharacterTokenizer(a)) for a in ("ab\n ", "ab ", "ba")] == ["\n", " ", "a"]
