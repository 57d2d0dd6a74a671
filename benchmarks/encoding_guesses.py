"""Share of texts of many languages whose encoding is guessed right, by their length.

python benchmarks/encoding_guesses.py [--show] [--charset-normalizer]

The texts are Sphinx's messages in each language, of lines that are not ASCII; five excerpts of each short length. A
guess is right if it makes the same characters. --charset-normalizer measures that library, if it is installed.
"""

from __future__ import annotations

import argparse
import random
import re
from pathlib import Path

import sphinx

from textgen.data.reading.legacy_encodings import LANGUAGES, Guess, guess_encoding

ENCODINGS = {
    **dict.fromkeys("de fr es pt it sv da fi nl ca".split(), "cp1252 cp850 cp437 mac_roman"),
    **dict.fromkeys("pl cs hu hr sl sk ro".split(), "cp1250 iso8859_2 cp852"),
    **dict.fromkeys("ru bg".split(), "cp1251 koi8_r cp866 iso8859_5 mac_cyrillic"),
    **{"uk_UA": "cp1251 koi8_u", "sr": "cp1251", "mk": "cp1251", "el": "cp1253 iso8859_7", "tr": "cp1254 cp857"},
    **{"et": "cp1252 cp1257", "lt": "cp1257", "lv": "cp1257", "he": "cp1255 cp862", "ar": "cp1256 iso8859_6"},
    **{"fa": "cp1256", "ja": "cp932 euc_jp", "zh_CN": "gb18030", "zh_TW": "big5", "ko": "cp949"},
}
LENGTHS = (20_000, 300, 80)


def lines_of(language: str) -> list[str]:
    """Returns the lines of Sphinx's messages in a language that are not ASCII."""
    catalogue = Path(sphinx.__file__).parent / "locale" / language / "LC_MESSAGES" / "sphinx.po"
    entries = re.findall(r'msgstr(?:\[\d\])? ((?:".*"\n)+)', catalogue.read_text(encoding="utf-8"))
    texts = ["".join(re.findall(r'"(.*)"\n', entry)).replace("\\n", "\n") for entry in entries]
    return [line for text in texts if "Content-Type" not in text for line in text.split("\n") if not line.isascii()]


def best_of_library(content: bytes) -> Guess | None:
    """Returns the encoding that charset-normalizer finds."""
    from charset_normalizer import from_bytes

    best = from_bytes(content, cp_isolation=[*LANGUAGES]).best()
    return Guess(best.encoding) if best else None


def main() -> None:
    """Prints the number of right guesses by length."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", action="store_true", help="show what is guessed wrong")
    parser.add_argument("--charset-normalizer", action="store_true", help="measure charset-normalizer instead")
    arguments = parser.parse_args()
    guess = best_of_library if arguments.charset_normalizer else guess_encoding
    for length in LENGTHS:
        right = total = 0
        for language, encodings in ENCODINGS.items():
            lines, chance = lines_of(language), random.Random(1)
            for encoding in encodings.split() if lines else ():
                for _ in range(1 if length == LENGTHS[0] else 5):
                    begin = 0 if length == LENGTHS[0] else chance.randrange(len(lines))
                    content = "\n".join(lines[begin:])[:length].encode(encoding, "ignore")
                    found = guess(content)
                    same = found is not None and content.decode(found.encoding, "replace") == content.decode(encoding)
                    right, total = right + same, total + 1
                    if arguments.show and not same:
                        print(length, language, encoding, found)
        print(f"{length:,} characters: {right} of {total}")


if __name__ == "__main__":
    main()
