import numpy as np
import pytest

from textgen.data.quality.mojibake import find_mojibake, may_have_mojibake, misreading
from textgen.unicode import code_points

RUSSIAN = "Все счастливые семьи похожи друг на друга"
GREEK = "Όλες οι ευτυχισμένες οικογένειες"
GERMAN = "Größe, Füße, schöne Übung"


def found_in(text):
    return find_mojibake(text, 0) if may_have_mojibake(np.bincount(code_points(text))) else []


@pytest.mark.parametrize(
    ("text", "encoding", "read_as"),
    [
        *((RUSSIAN, "utf-8", each) for each in ("latin-1", "cp1251", "mac_roman", "cp437", "cp850")),
        *((GREEK, "utf-8", each) for each in ("cp1251", "cp437", "cp850")),
        *((GERMAN, "utf-8", each) for each in ("cp1251", "mac_roman", "cp437", "cp850")),
        *(("it’s “so” – and so", "utf-8", each) for each in ("mac_roman", "cp437")),
        ("zażółć gęślą jaźń", "utf-8", "cp1250"),
        ("幸福な家庭はみな似ている。", "utf-8", "cp932"),
        ("他说，你好：这是什么？", "utf-8", "gbk"),
        *((RUSSIAN, encoding, "cp1252") for encoding in ("cp1251", "koi8_r")),
        ("כל המשפחות המאושרות", "cp1255", "cp1252"),
        (GREEK, "cp1253", "cp1252"),
    ],
)
def test_text_in_another_encoding_than_its_own_is_found(text, encoding, read_as):
    assert found_in(text.encode(encoding).decode(read_as, "ignore"))


def test_the_remains_of_bytes_that_were_replaced_and_read_as_gbk_are_found():
    assert found_in("锟斤拷")


@pytest.mark.parametrize(
    "usual",
    [
        "СССР» С… Р—С—П—Р—С—П, В… «Г»",
        "Съешь ещё этих мягких французских булок — да «выпей» чаю… № 5",
        "„Er sagte: ‚Ärger und ‚Öl‘“ – ÜBUNG",
        "n√π√Ω ± √∂x, 2√2, √½",
        "├── ñandú\n│   ├── école\n├┐╣╗",
        "CONTRÔLÉ, ÔÇA",
        "DĂ… CĂ„TRE, STĹŠ, Ľ",
        "óþýður í æði, créée, ääääääääh, ÜÜÜÜÜÜÜber",
        "道可道，非常道。铁锛子",
    ],
)
def test_usual_text_is_no_mojibake(usual):
    assert not found_in(usual)


@pytest.mark.parametrize(
    ("text", "encoding", "read_as", "described"),
    [
        ("ein café hier", "utf-8", "latin-1", "'cafÃ©' for 'café' (utf-8 read as latin-1)"),
        ("Große Größe", "utf-8", "mac_roman", "'Gro√üe' for 'Große' (utf-8 read as mac_roman)"),
        (RUSSIAN, "utf-8", "cp1251", "'СЃС‡Р°СЃС‚Р»' for 'счастл' (utf-8 read as cp1251)"),
        (RUSSIAN, "cp1251", "cp1252", "'ñ÷àñòëèâûå' for 'счастливые' (cp1251 read as cp1252)"),
    ],
)
def test_an_example_says_what_was_meant(text, encoding, read_as, described):
    wrong = text.encode(encoding).decode(read_as, "ignore")
    first = found_in(wrong)[0]
    assert str(misreading(wrong[max(first - 16, 0) : first], wrong[first : first + 32])) == described
