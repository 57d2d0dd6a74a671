"""Texts: damaged bytes, encodings, characters, names and kinds of files."""

from __future__ import annotations

import codecs
import os
import random
import socket
from pathlib import Path

from .byte_damage import damaged
from .hostile_input import HostileInput, Place, prose, reads, together

STATS = ("corpora", "stats", "--json", "--corpus")
NAMES = (
    "-x.txt",
    "a\nb.txt",
    "\x1b[2J.txt",
    "a*b?.txt",
    "[a].txt",
    "\udcff\udcfe.txt",
    "x" * 251 + ".txt",
    "$(touch canary).txt",
    "a;b.txt",
    " .txt",
    "é\u202e.txt",
    "%s%n.txt",
    "{0.__class__}.txt",
    "[bold red]a[not bold].txt",
)


def make(place: Place, chance: random.Random) -> HostileInput:
    """Makes a text of one of the kinds below."""
    kinds = [
        damage,
        damage,
        damage,
        damage,
        characters,
        characters,
        encodings,
        names,
        files,
        folders,
        patterns,
        options,
    ]
    return chance.choice(kinds)(place, chance)


def decoded(content: bytes) -> str | None:
    """The text of these bytes, by Python's decoder; None where they are none."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text.removeprefix("\ufeff")


def outcome(kind: str, name: str, content: bytes, *flags: str) -> HostileInput:
    """The input of a UTF-8 text: it is read as Python does, or refused."""
    text = decoded(content)
    if not text:
        return HostileInput(kind, (*STATS, name, *flags), must=2)
    return HostileInput(kind, (*STATS, name, *flags), reads(text), 0 if len(text) > 100 else None)


def damage(place: Place, chance: random.Random) -> HostileInput:
    """A text with damaged bytes."""
    script = chance.choice(["latin", "latin", "mixed", "bidi"])
    kind, content = damaged(prose(chance, chance.randint(100, 3000), script).encode(), chance)
    (place.work / "a.txt").write_bytes(content)
    return outcome(kind, "a.txt", content)


def characters(place: Place, chance: random.Random) -> HostileInput:
    """A text with characters that are rare, or one character without an end."""
    text = prose(chance, chance.randint(200, 2000)).encode()
    parts = {
        "lone surrogate": b"\xed\xa0\x80",
        "overlong": b"\xc0\xaf\xe0\x80\xaf",
        "beyond Unicode": b"\xf4\x90\x80\x80\xff",
        "NUL": b"\0",
        "noncharacters": "\ufffe\uffff\ufdd0\U0010ffff".encode(),
        "controls": bytes(range(1, 32)) + b"\x7f\xc2\x9b",
        "escapes of a terminal": b"\x1b]0;owned\x07\x1b[2J\x1b[8m",
        "byte order marks": codecs.BOM_UTF8 * 3,
        "line ends": "\r\r\n\n\r\x0b\x0c\x1c\x85\u2028\u2029".encode(),
        "marks": b"a" + "\u0301\u0323".encode() * 20000,
        "one line": b"x" * chance.choice([10**5, 10**6]),
        "one word": "ﷺ".encode() * 10000,
        "tags": "\U000e0041".encode() * 300,
        "newlines": b"\n" * 50000,
        "cut character": "漢".encode()[: chance.choice([1, 2])],
        "nothing": b"",
    }
    kind = chance.choice(list(parts))
    at = chance.choice([0, len(text) // 2, len(text)])
    content = text[:at] + parts[kind] + text[at:]
    if kind == "nothing":
        content = chance.choice([b"", codecs.BOM_UTF8, b"\n", b"a", b"\r"])
    (place.work / "a.txt").write_bytes(content)
    flags: tuple[str, ...] = ()
    if kind == "marks" and chance.random() < 0.5:
        return HostileInput(kind, (*STATS, "a.txt", "--normalize", chance.choice(["nfc", "nfd", "nfkc"])), must=2)
    return outcome(kind, "a.txt", content, *flags)


def encodings(place: Place, chance: random.Random) -> HostileInput:
    """A text in another encoding, damaged or not, with its name, `auto`, or a wrong name."""
    text = prose(chance, chance.randint(300, 2000)) + chance.choice(["", "naïve café — über\n" * 3])
    encoding = chance.choice(
        ["utf-16", "utf-32", "utf-16-le", "utf-16-be", "cp1252", "utf-7", "cp037", "utf-8-sig", "gb18030"]
    )
    text = text if encoding.startswith(("utf", "gb")) else text.replace("—", "-").replace("œ", "oe")
    content, whole = text.encode(encoding), True
    if chance.random() < 0.5:
        content, whole = damaged(content, chance)[1], False
    (place.work / "a.txt").write_bytes(content)
    given = chance.choice(
        [
            encoding,
            encoding,
            "auto",
            "utf-8",
            "idna",
            "punycode",
            "unicode_escape",
            "rot13",
            "base64",
            "mbcs",
            "undefined",
            "\udcff",
            "a" * 5000,
            "../x",
            "raw_unicode_escape",
            "hz",
            "iso2022_jp",
        ]
    )
    flags = (*STATS, "a.txt", "--encoding", given)
    if given == encoding and whole:
        return HostileInput("another encoding", flags, reads(text), 0)
    if chance.random() < 0.3:
        flags = (*flags, "--undecodable", chance.choice(["skip", "replace"]))
    return HostileInput("damaged encoding" if given == encoding else "wrong encoding", flags)


def names(place: Place, chance: random.Random) -> HostileInput:
    """A text whose file name is made to be read as something else."""
    name, text = chance.choice(NAMES), prose(chance, 300)
    (place.work / name).write_text(text)
    good = chance.random() < 0.5
    if not good:
        (place.work / name).write_bytes(text.encode() + b"\xff")
    return HostileInput("name", (*STATS[:-1], f"--corpus={name}"), reads(text), 0 if good else 2)


def files(place: Place, chance: random.Random) -> HostileInput:
    """A file that is no regular one, or larger than the disk."""
    path = place.work / "a.txt"
    kind = chance.choice(
        [
            "FIFO",
            "loop",
            "dangling link",
            "device",
            "endless device",
            "memory",
            "socket",
            "sparse",
            "folder",
            "unreadable",
            "folder in a path",
            "null",
            "proc",
        ]
    )
    if kind == "FIFO":
        os.mkfifo(path)
    elif kind == "loop":
        path.symlink_to(path)
    elif kind == "sparse":
        with path.open("wb") as file:
            file.truncate(1 << 40)
    elif kind == "folder":
        path.mkdir()
    elif kind == "unreadable":
        path.write_text("a text\n" * 100)
        path.chmod(0)
    elif kind == "folder in a path":
        path.write_text("a text\n" * 100)
        return HostileInput(kind, (*STATS, "a.txt/b.txt"), must=2)
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as server:
            here = Path.cwd()
            os.chdir(place.work)
            server.bind("a.txt")
            os.chdir(here)
    else:
        targets = {
            "dangling link": "nowhere",
            "device": "/dev/tty",
            "endless device": "/dev/zero",
            "memory": "/proc/self/mem",
            "null": "/dev/null",
            "proc": "/proc/self/environ",
        }
        path.symlink_to(targets[kind])
    readable = kind == "unreadable" and os.access(path, os.R_OK)  # by root
    return HostileInput(kind, (*STATS, "a.txt"), must=None if readable or kind == "proc" else 2)


def folders(place: Place, chance: random.Random) -> HostileInput:
    """A folder of texts with something odd in it."""
    folder, texts = place.work / "books", [prose(chance, 200) for _ in range(3)]
    folder.mkdir()
    for name, text in zip("abc", texts, strict=True):
        (folder / f"{name}.txt").write_text(text)
    kind = chance.choice(
        [
            "links in circles",
            "deep",
            "many hidden",
            "FIFO among texts",
            "bad file",
            "dangling",
            "same link",
            "system files",
        ]
    )
    right: list[str] | None = texts
    if kind == "links in circles":
        (folder / "d").symlink_to(folder)
        (folder / "e").symlink_to("..")
    elif kind == "deep":
        deep = folder
        for _ in range(chance.randint(5, 60)):
            deep /= "d" * chance.randint(1, 50)
        deep.mkdir(parents=True)
    elif kind == "many hidden":
        for i in range(300):
            (folder / f".{i}").write_bytes(b"\xff")
    elif kind == "FIFO among texts":
        os.mkfifo(folder / "d.txt")
    elif kind == "bad file":
        (folder / "d.txt").write_bytes(b"\xff\xfe\xff")
        right = None
    elif kind == "dangling":
        (folder / "d.txt").symlink_to("nowhere")
        right = None
    elif kind == "same link":
        (folder / "d.txt").symlink_to("a.txt")
        right = [*texts, texts[0]]
    else:
        for name in ("Thumbs.db", "desktop.ini", ".DS_Store", "~$a.docx"):
            (folder / name).write_bytes(b"\0\xff")
    if right is None:
        return HostileInput(f"folder: {kind}", (*STATS, "books"), must=2)
    return HostileInput(f"folder: {kind}", (*STATS, "books"), reads(together(right)), 0)


def patterns(place: Place, chance: random.Random) -> HostileInput:
    """A pattern of file names that costs or means too much."""
    (place.work / "a.txt").write_text(prose(chance, 300))
    pattern = chance.choice(
        [
            "[",
            "[!]",
            "**/**/**/**",
            "*" * 200,
            "[a-",
            "a*/../*",
            "**a",
            "/proc/self/fd/*x",
            "*/" * 50,
            "{a,b}*",
            "[[:alpha:]]*",
            "\\*",
            "?" * 400,
            "*\n*",
            "../*",
            "~root/*",
            "*\udcff",
            "[" * 100,
            "*" + "/.." * 300,
        ]
    )
    return HostileInput("pattern", (*STATS, pattern))


def options(place: Place, chance: random.Random) -> HostileInput:
    """A text that is whole, and options that are not."""
    (place.work / "a.txt").write_text(prose(chance, 500))
    flags = chance.choice(
        [
            (
                "--document-separator",
                chance.choice(["", "\\", "\\x", "\\ud800", "\\U00110000", "\n" * 5000, "a", "\\0", "\udcff"]),
            ),
            (
                "--split",
                chance.choice(
                    ["0/0/0", "nan/nan", "1e999/1", "100", "-5/105", "33/33/34/0", "9" * 400, "٣٠/٧٠", "90/5/5/"]
                ),
            ),
            ("--min-count", chance.choice(["-1", "0", "9" * 50, "1e5", "0x10", "nan", "", "٣", "1_0"])),
            ("--tokenizer", chance.choice(["bytes", "sentencepiece", "nothing", "", "char\n"])),
            ("--tokenizer", "sentencepiece", "--vocab-size", chance.choice(["1", "300", "9" * 30, "-1", "100000"])),
            (
                "--tokenizer",
                "sentencepiece",
                "--tokenizer-model",
                chance.choice(["a.txt", "nowhere", ".", "/dev/null", ""]),
            ),
            ("--include", chance.choice(["[", "*" * 500, "", "../*", "\udcff"])),
            ("--validation", chance.choice(["a.txt", "nowhere", ".", "-"])),
            ("--corpora", chance.choice(["a.txt", "/dev/null", "/proc/x", "a.txt/b", "x" * 300, "\udcff", ""])),
            ("--field", chance.choice(["text", "", "\udcff", "a.b.c"])),
        ]
    )
    return HostileInput("option", (*STATS, "a.txt", *flags))
