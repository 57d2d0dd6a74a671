import random

import pytest

from textgen.data.reading.legacy_encodings import LANGUAGES, Guess, guess_encoding

TEXTS = {
    "German": "Größere Füße führen über schöne Straßen zurück. Äpfel, Öl und Übung für müde Männer: Das heißt Glück. ",
    "French": "Les élèves étaient très gênés là-bas, où ça va. À l’été déjà passé, le garçon naïf rêve d’un château. ",
    "Polish": "Zażółć gęślą jaźń, wszystkie szczęśliwe rodziny są do siebie podobne, każda żyje inaczej. ",
    "Czech": "Příliš žluťoučký kůň úpěl ďábelské ódy. Všechny šťastné rodiny jsou si podobné, každá trpí po svém. ",
    "Turkish": "Bütün mutlu aileler birbirine benzer; ışık, ağaç, şeker. Her mutsuz ailenin ise öyküsü başkadır. ",
    "Russian": "Все счастливые семьи похожи друг на друга, каждая несчастливая семья несчастлива по-своему. ",
    "Greek": "Όλες οι ευτυχισμένες οικογένειες μοιάζουν μεταξύ τους, κάθε δυστυχισμένη είναι με τον τρόπο της. ",
    "Hebrew": "כל המשפחות המאושרות דומות זו לזו, כל משפחה אומללה היא אומללה בדרכה שלה. ",
    "Arabic": "كل العائلات السعيدة متشابهة، لكن كل عائلة تعيسة هي تعيسة على طريقتها الخاصة. ",
    "Lithuanian": "Visos laimingos šeimos panašios viena į kitą, žmonės ąžuolų. ",
    "Thai": "ครอบครัวที่มีความสุขทุกครอบครัวเหมือนกัน แต่ครอบครัวที่ไม่มีความสุขต่างกันไป ",
    "Japanese": "幸福な家庭はみな似ている。",
    "Chinese": "道可道，非常道。名可名，非常名。无名天地之始。",
    "Taiwanese": "道可道，非常道。名可名，非常名。無名天地之始。",
    "Korean": "행복한 가정은 모두 모습이 비슷하지만 불행한 가정은 저마다 나름의 이유로 불행하다. ",
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        *(("German", each) for each in ("cp1252", "cp850", "cp437", "mac_roman")),
        *(("French", each) for each in ("cp1252", "mac_roman")),
        *((each, encoding) for each in ("Polish", "Czech") for encoding in ("cp1250", "iso8859_2", "cp852")),
        *(("Turkish", each) for each in ("cp1254", "cp857")),
        *(("Russian", each) for each in ("cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic")),
        *(("Greek", each) for each in ("cp1253", "iso8859_7")),
        *(("Hebrew", each) for each in ("cp1255", "cp862")),
        *(("Arabic", each) for each in ("cp1256", "iso8859_6")),
        ("Lithuanian", "cp1257"),
        ("Thai", "tis_620"),
        ("Japanese", "cp932"),
        ("Japanese", "euc_jp"),
        ("Chinese", "gb18030"),
        ("Taiwanese", "big5"),
        ("Korean", "cp949"),
    ],
)
@pytest.mark.parametrize("times", [1, 40])
def test_the_encoding_of_a_few_words_is_guessed(language, encoding, times):
    content = (TEXTS[language] * times).encode(encoding, "ignore")
    found = guess_encoding(content)
    assert found
    assert content.decode(found.encoding) == content.decode(encoding)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("language", TEXTS)
def test_unicode_without_a_mark_is_recognized_by_its_spaces_and_line_ends(language, encoding):
    assert guess_encoding(f"{TEXTS[language]}\n".encode(encoding)) == Guess(encoding)


@pytest.mark.parametrize("language", sorted(TEXTS.keys() - {"German"}))
def test_damaged_utf_8_is_none_of_them(language):
    content = (TEXTS[language] * 4).encode()
    assert guess_encoding(content + b"\x92 " + content) is None


def test_noise_is_in_no_encoding():
    noise = random.Random(0)
    for length in (100, 10_000):
        assert guess_encoding(noise.randbytes(length)) is None
        assert guess_encoding(noise.randbytes(length).replace(b"\0", b"a")) is None


def test_encodings_that_cannot_be_told_apart_are_both_named():
    content = "può più\n".encode("cp850")
    found = guess_encoding(content)
    assert found
    assert found.rival in LANGUAGES
    assert content.decode(found.rival) != content.decode(found.encoding)
