"""Guesses the encoding of a text without a mark that is not UTF-8: the one whose characters are the most probable.

An encoding is tried with the languages that are written in it. Each character beyond ASCII has a probability: a letter
by its rank in the language, less where no such letter is expected (a capital after a small letter, a letter of another
script in a Latin word). Their product is the likelihood of the encoding.
"""

from __future__ import annotations

import codecs
import functools
import math
import string
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

_ALPHABETS = {  # letters beyond ASCII, about by frequency
    "English": "—’”“‘",
    "English with foreign words": "’“”—‘–…éèêæœçàüöäëïñôâîûôÆŒÉ£½°×",
    "German": "üäößÄÜÖ",
    "French": "éèàêçôâîûùëïœÉÀæÈÊÇÔÎÂ",
    "Spanish": "íóáéñúüÁÉÓÍÑÚ",
    "Portuguese": "ãçáéóíêúõàâôÁÉÃÇÓÍÚÕÀ",
    "Italian": "èàùòéìÈÀ",
    "Catalan": "àóéèíçòúïÀÓÉ",
    "Danish": "øåæéØÆÅ",
    "Swedish": "äåöéÅÄÖ",
    "Estonian": "äõüöÕÜÄÖšž",
    "Icelandic": "ðíáóþéúæöýÞÁÍÓÚÆÖÉÝ",
    "Polish": "łąęóśżćńźŚŻŁÓĆŹĄĘŃ",
    "Czech": "íáéěřžčšýůúťóďňäľôŽČŠŘÚÝÁÍÉŤĎÓŇ",
    "Slovak": "áíéúčýžšľťôňďäóŠČÚŽ",
    "Hungarian": "áéőöíóüűúÁÉÖÜÓÍŐÚŰ",
    "Croatian": "čšžćđŠČŽĆĐ",
    "Romanian": "ăîâţşșțŞŢÎĂÂȘȚ",
    "Turkish": "ıüşğçöİÇŞÖÜĞâ",
    "Lithuanian": "ėšįųžąčęūŠŽĮŲĖ",
    "Latvian": "āīēšļņūžģčķĀĪŠĒŽ",
    "Russian": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
    "Ukrainian": "оаиніветрсклудмпязьбгчйхжїцюшєфщґ",
    "Bulgarian": "аиоетнрсвлкдпмзяъбгучжшцщйхфюь",
    "Serbian": "аиоенсртјудкмвпзлгбчшцњћљхжђфџѓќѕ",
    "Greek": "αοιετσνηυρπκμλςίάόγέήώδύωχθφβξζψϊϋΐΰ",
    "Hebrew": "יוהלאתרמבשנםעדקחכפגןטצזךסףץ",
    "Arabic": "اليمنوترهبعةدكسفقحأجشصطخإىذضثئزغءظؤآپچژگکی",
    "Thai": "านรกอเงมยล่วดทส้ตะ\u0e31ปบคห\u0e34\u0e35แจพชขใ\u0e37ไ\u0e39ผ\u0e38โถซ\u0e4cธ\u0e36ฟศณญษภ\u0e47ำๆฉฐ",
}
_WESTERN = (
    "English",
    "German",
    "French",
    "Spanish",
    "Portuguese",
    "Italian",
    "Catalan",
    "Danish",
    "Swedish",
    "Estonian",
    "Icelandic",
)
_CENTRAL = ("Polish", "Czech", "Slovak", "Hungarian", "Croatian", "Romanian", "German")
_CYRILLIC = ("Russian", "Ukrainian", "Bulgarian", "Serbian")
_CASED = (*_CYRILLIC, "Greek")
_CAPITAL = 0.25
"""Weight of a capital letter, if `_ALPHABETS` has the small one only."""
LATIN = (*_WESTERN, *_CENTRAL, "Turkish", "Lithuanian", "Latvian")
_ASCII_LETTERS = [letter.encode() for letter in string.ascii_letters]

LANGUAGES: Mapping[str, tuple[str, ...]] = {
    "cp1252": _WESTERN,
    "cp1251": _CYRILLIC,
    "koi8_r": ("Russian", "Bulgarian"),
    "koi8_u": ("Ukrainian",),
    "cp932": ("Japanese",),
    "euc_jp": ("Japanese",),
    "gb18030": ("Chinese",),
    "big5": ("Taiwanese",),
    "cp949": ("Korean",),
    "cp1250": _CENTRAL,
    "iso8859_2": _CENTRAL,
    "cp1253": ("Greek",),
    "cp1254": ("Turkish",),
    "cp1255": ("Hebrew",),
    "cp1256": ("Arabic",),
    "cp1257": ("Lithuanian", "Latvian", "Estonian"),
    "tis_620": ("Thai",),
    "iso8859_5": _CYRILLIC,
    "iso8859_6": ("Arabic",),
    "iso8859_7": ("Greek",),
    "iso8859_15": _WESTERN,
    "cp866": _CYRILLIC,
    "cp850": _WESTERN,
    "cp437": _WESTERN,
    "mac_roman": _WESTERN,
    "cp852": _CENTRAL,
    "cp857": ("Turkish",),
    "cp862": ("Hebrew",),
    "mac_cyrillic": _CYRILLIC,
}
"""Languages by the encodings that their texts are found in, the more usual encodings first."""

OLD = ("cp866", "cp850", "cp437", "mac_roman", "cp852", "cp857", "cp862", "mac_cyrillic")
_UTF16 = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")

_OTHER = math.log(1e-5)
"""Logarithm of the probability of a character that neither the language nor usual typography has."""
_STRANGE = math.log(1e-2)
"""Added for a character in a strange place."""
_MARKS = dict.fromkeys("«»“”’‘„—–…°§\xa0·№€£©", math.log(1e-2)) | dict.fromkeys("¿¡‹›‚•½¼ªº®™²³×\xad", math.log(2e-3))
"""Logarithms of the probabilities of marks that texts of any language have."""
_WITHIN_WORDS = "’‘·—–\xad\xa0"
_USUAL_CONTROLS = "\t\n\r\f\x1a"
_RARER, _NOT_WINDOWS, _OLD = 0.1, 4.0, 2.0
"""Nats that count against an encoding for each more usual one, if it is not cp1252, and if old computers had it."""
_MARGIN = 4.0
"""Nats between two encodings that can be told apart."""
_LEAST = -8.5
"""Mean logarithm of the probability of a character beyond ASCII, below which a text is in no known encoding."""
_LATIN_SHARE = 10
"""ASCII letters for each character beyond ASCII from which on a text is in a language of Latin letters."""
SAMPLE_BYTES = 1 << 14
"""Bytes, of lines that are not ASCII, that are looked at."""


class Guess(NamedTuple):
    """An encoding that a text is likely to be in.

    Attributes:
        encoding: its name.
        rival: another one, which makes other characters of these bytes and fits about as well; None without any.
    """

    encoding: str
    rival: str | None = None


def guess_encoding(sample: bytes) -> Guess | None:
    """Returns the most likely encoding of the text that begins so; None if none fits, or damaged UTF-8 fits better."""
    if b"\0" in sample:
        return _guess_utf16(sample)
    beyond_ascii = b"".join(line for line in sample.splitlines(keepends=True) if not line.isascii())
    sample = beyond_ascii[:SAMPLE_BYTES]
    texts = {encoding: sample.decode(encoding, "replace") for encoding in _candidates(sample)}
    found = {encoding: max(_likelihoods(text, LANGUAGES[encoding])) for encoding, text in texts.items()}
    ranked = {
        encoding: value - _RARER * rank - _NOT_WINDOWS * (encoding != "cp1252") - _OLD * (encoding in OLD)
        for rank, (encoding, value) in enumerate(found.items())
    }
    best = max(ranked, key=ranked.__getitem__)
    number = sum(character > "\x7f" for character in texts[best])
    if ranked[best] < max(_damaged_utf8(sample), _LEAST * number):
        return None
    others = [name for name in found if found[name] > found[best] - _MARGIN and texts[name] != texts[best]]
    return Guess(best, max(others, key=ranked.__getitem__, default=None))


def _candidates(sample: bytes) -> list[str]:
    """Returns the encodings that a text with these bytes may be in, the more usual first.

    Among many ASCII letters few others are those of a Latin language, and a single one is not of an old computer.
    """
    high = sum(byte > 0x7F for byte in sample)
    latin = high < 2 or sum(map(sample.count, _ASCII_LETTERS)) >= _LATIN_SHARE * high
    return [
        encoding
        for encoding, languages in LANGUAGES.items()
        if not (latin and languages[0] not in LATIN) and not (high < 2 and encoding in OLD)
    ]


def _guess_utf16(sample: bytes) -> Guess | None:
    """Returns UTF-16 or UTF-32 if these bytes are a text in it, by the number of ASCII characters: in the other byte
    order, spaces and line ends are characters that hardly any text has.
    """
    best, most = None, 0
    for encoding in _UTF16:
        try:
            text = codecs.getincrementaldecoder(encoding)().decode(sample, final=len(sample) < SAMPLE_BYTES)
        except UnicodeDecodeError:
            continue
        usual = sum("\x20" <= character <= "\x7e" or character in _USUAL_CONTROLS for character in text)
        if usual > most and not any(
            unicodedata.category(c)[0] == "C" and c not in _USUAL_CONTROLS and unicodedata.category(c) != "Cf"
            for c in set(text)
        ):
            best, most = Guess(encoding), usual
    return best


def _damaged_utf8(sample: bytes) -> float:
    """Returns the logarithm of the likelihood that these bytes are UTF-8 with some that do not belong there."""
    text = sample.decode("utf-8", "surrogateescape")
    wrong = sum("\udc80" <= character <= "\udcff" for character in text)
    return wrong * _OTHER + (sum(character > "\x7f" for character in text) - wrong) * math.log(1e-2)


def _likelihoods(text: str, languages: tuple[str, ...]) -> Iterator[float]:
    """Yields the logarithm of the likelihood of a text's characters beyond ASCII, in each language."""
    triples = Counter(zip(" " + text, text, text[1:] + " ", strict=False))
    contexts = [
        (*triple, number)
        for triple, number in triples.items()
        if triple[1] > "\x7f" or (triple[1] < " " and triple[1] not in _USUAL_CONTROLS)
    ]
    for language in languages:
        letters = _letters(language)
        yield sum(
            number * _in_place(letters.get(character), before, character, after, latin=language in LATIN)
            for before, character, after, number in contexts
        )


def _in_place(letter: float | None, before: str, character: str, after: str, *, latin: bool) -> float:
    """Returns the logarithm of the probability of a character between its neighbours.

    Args:
        letter: that of the letter in its language; None if it is not one of its letters.
    """
    if letter is None:
        strange = before.isalpha() and after.isalpha() and character not in _WITHIN_WORDS
        return _MARKS.get(character, _OTHER) + _STRANGE * strange
    foreign = not latin and any(each < "\x80" and each.isalpha() for each in (before, after))
    return letter + _STRANGE * ((character.isupper() and before.islower()) + (foreign and character.isalpha()))


@functools.cache
def _letters(language: str) -> dict[str, float]:
    """Returns the logarithms of the probabilities of a language's characters beyond ASCII."""
    weights = EAST_ASIAN[language]() if language in EAST_ASIAN else _ranked(_ALPHABETS[language], language)
    total = sum(weights.values())
    return {letter: math.log(0.95 * weight / total) for letter, weight in weights.items()}


def _ranked(letters: str, language: str) -> dict[str, float]:
    """Returns weights of letters by their rank, and of capitals if the letters are small ones only."""
    weights = {letter: 1 / (rank + 3) for rank, letter in enumerate(letters)}
    if language in _CASED:
        weights |= {c.upper(): _CAPITAL * weight for c, weight in weights.items() if len(c.upper()) == 1}
    return weights


def _rows(encoding: str, first: int, last: int, share: float) -> dict[str, float]:
    """Returns the characters of some rows of a national standard, with equal weights that sum to `share`."""
    trails = range(0x40, 0xFF) if encoding == "big5" else range(0xA1, 0xFF)
    decoded = (bytes([lead, trail]).decode(encoding, "ignore") for lead in range(first, last + 1) for trail in trails)
    characters = {text for text in decoded if len(text) == 1 and text > "\x7f"}
    return dict.fromkeys(characters, share / len(characters))


def _plus(weights: dict[str, float], characters: str, share: float) -> dict[str, float]:
    """Returns the weights, with a further `share` for some characters."""
    return weights | {c: weights.get(c, 0) + share / len(characters) for c in characters}


EAST_ASIAN: dict[str, Callable[[], dict[str, float]]] = {
    "Japanese": lambda: _plus(
        _rows("euc_jp", 0xA4, 0xA4, 0.2)
        | _rows("euc_jp", 0xA5, 0xA5, 0.1)
        | _rows("euc_jp", 0xA1, 0xA1, 0.02)
        | _rows("euc_jp", 0xA3, 0xA3, 0.01)
        | _rows("euc_jp", 0xB0, 0xCF, 0.3)
        | _rows("euc_jp", 0xD0, 0xF4, 0.005),
        "のにはをたがでてとしれさいなるかっり、。「」ー",
        0.36,
    ),
    "Chinese": lambda: _plus(
        _rows("gb2312", 0xB0, 0xD7, 0.6)
        | _rows("gb2312", 0xD8, 0xF7, 0.02)
        | _rows("gb2312", 0xA1, 0xA1, 0.02)
        | _rows("gb2312", 0xA3, 0xA3, 0.02),
        "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之，。、“”：；？！",
        0.34,
    ),
    "Taiwanese": lambda: _plus(
        _rows("big5", 0xA4, 0xC6, 0.6) | _rows("big5", 0xC9, 0xF9, 0.02) | _rows("big5", 0xA1, 0xA1, 0.03),
        "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之，。、「」：；？！",
        0.34,
    ),
    "Korean": lambda: _plus(
        _rows("euc_kr", 0xB0, 0xC8, 0.5) | _rows("euc_kr", 0xCA, 0xFD, 0.01) | _rows("euc_kr", 0xA1, 0xA1, 0.02),
        "이다는에의을고지가하은로한를기도인사서리시자정어스나아대그해수있부일보",
        0.44,
    ),
}
