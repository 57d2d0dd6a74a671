"""Ways in which the bytes of a file go bad."""

from __future__ import annotations

import random
from collections.abc import Callable

WORDS = (
    b"\0",
    b"\xff\xff\xff\xff",
    b"\xff" * 8,
    b"\x7f" + b"\xff" * 7,
    b"\0" * 64,
    b"NaN",
    b"-1",
    b"9" * 400,
    b"\r",
    b'"',
)
"""Bytes in place of others: what a number or a text may become."""


def damaged(content: bytes, chance: random.Random) -> tuple[str, bytes]:
    """Returns the name of a kind of damage, and the content so damaged; the content is not empty."""
    kind = chance.choice(list(DAMAGES))
    return kind, DAMAGES[kind](content, chance)


def _flipped(content: bytes, chance: random.Random) -> bytes:
    spoiled = bytearray(content)
    for _ in range(chance.choice([1, 1, 2, 8, 50])):
        spoiled[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(spoiled)


def _overwritten(content: bytes, chance: random.Random) -> bytes:
    spoiled, word = bytearray(content), chance.choice(WORDS)
    at = chance.randrange(len(content))
    spoiled[at : at + len(word)] = word
    return bytes(spoiled)


def _zeroed(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content))
    return content[:at] + bytes(len(content) - at)


def _block(content: bytes, chance: random.Random) -> tuple[int, int]:
    begin = chance.randrange(len(content))
    return begin, min(len(content), begin + chance.randint(1, max(1, len(content) // 4)))


def _repeated(content: bytes, chance: random.Random) -> bytes:
    begin, end = _block(content, chance)
    return content[:end] + content[begin:end] * chance.choice([1, 3, 20]) + content[end:]


def _shortened(content: bytes, chance: random.Random) -> bytes:
    begin, end = _block(content, chance)
    return content[:begin] + content[end:]


def _moved(content: bytes, chance: random.Random) -> bytes:
    begin, end = _block(content, chance)
    rest = content[:begin] + content[end:]
    at = chance.randint(0, len(rest))
    return rest[:at] + content[begin:end] + rest[at:]


DAMAGES: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "flipped bits": _flipped,
    "overwritten bytes": _overwritten,
    "cut short": lambda content, chance: content[: chance.randrange(len(content))],
    "zeros at the end": _zeroed,
    "repeated block": _repeated,
    "missing block": _shortened,
    "moved block": _moved,
    "inserted bytes": lambda content, chance: _inserted(content, chance.choice(WORDS), chance),
    "noise": lambda content, chance: chance.randbytes(len(content)),
}


def _inserted(content: bytes, word: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(content))
    return content[:at] + word + content[at:]
