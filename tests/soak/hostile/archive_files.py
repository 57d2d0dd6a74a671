"""Archives and compressed texts: damage, names and members that lead elsewhere, bombs."""

from __future__ import annotations

import bz2
import gzip
import io
import itertools
import lzma
import random
import struct
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Callable

import zstandard

from .byte_damage import damaged
from .hostile_input import HostileInput, Place, prose, reads, together
from .text_files import STATS

COMPRESS: dict[str, Callable[[bytes], bytes]] = {
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zst": lambda content: zstandard.ZstdCompressor(write_checksum=True).compress(content),
}
ESCAPES = (
    "../../escaped.txt",
    f"{tempfile.gettempdir()}/hostile-escaped.txt",
    "..\\..\\escaped.txt",
    "a/../../../escaped.txt",
    "C:\\escaped.txt",
    "a\x1b[2J.txt",
    "x" * 300 + ".txt",
    "//escaped.txt",
    "~/escaped.txt",
    "con",
    "a\nerror: b.txt",
)


def make(place: Place, chance: random.Random) -> HostileInput:
    """Makes an archive of one of the kinds below."""
    kinds = [damage, damage, damage, compressed, compressed, elsewhere, elsewhere, headers, headers, bombs]
    return chance.choices(kinds, [3, 3, 3, 3, 3, 3, 3, 3, 3, 1])[0](place, chance)


def members_of(chance: random.Random) -> dict[str, str]:
    """Texts of an archive, by name."""
    return {f"{name}.txt": prose(chance, chance.randint(60, 600)) for name in "abc"}


def as_zip(members: dict[str, str]) -> bytes:
    """The members as a zip archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return file.getvalue()


def as_tar(members: dict[str, str], extra: tarfile.TarInfo | None = None, format: int = tarfile.PAX_FORMAT) -> bytes:
    """The members as a tar archive, with one without content before them."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=format) as archive:
        if extra:
            archive.addfile(extra)
        for name, text in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(text.encode())
            archive.addfile(info, io.BytesIO(text.encode()))
    return file.getvalue()


def damage(place: Place, chance: random.Random) -> HostileInput:
    """An archive with damaged bytes: what is read has the checksum of a member, where there are checksums."""
    members = members_of(chance)
    name = chance.choice(["a.zip", "a.tar", *(f"a.tar.{suffix}" for suffix in COMPRESS), "a.tgz"])
    if name == "a.zip":
        whole = as_zip(members)
    else:
        suffix = {"tgz": "gz", "tar": ""}.get(name.rpartition(".")[2], name.rpartition(".")[2])
        whole = COMPRESS.get(suffix, bytes)(as_tar(members))
    kind, content = damaged(whole, chance)
    (place.work / name).write_bytes(content)
    texts = list(members.values())
    subsets = [part for n in range(1, 4) for part in itertools.permutations(texts, n)]
    right = None if name == "a.tar" else reads(*map(together, subsets if name == "a.zip" else [texts, texts * 2]))
    return HostileInput(f"{name[2:]}: {kind}", (*STATS, name), right)


def compressed(place: Place, chance: random.Random) -> HostileInput:
    """A compressed text: damaged, cut, joined, compressed twice or not at all."""
    suffix, text = chance.choice(list(COMPRESS)), prose(chance, chance.randint(150, 3000))
    compress, name = COMPRESS[suffix], f"a.txt.{suffix}"
    content = compress(text.encode())
    kind = chance.choice(
        ["damaged", "damaged", "joined", "cut", "garbage", "NULs", "plain", "twice", "empty", "another kind"]
    )
    right, must = reads(text, text * 2), None
    if kind == "damaged":
        _, content = damaged(content, chance)
    elif kind == "joined":
        content, right, must = content * 2, reads(text * 2), 0
    elif kind == "cut":
        content, must = content[: chance.randrange(1, len(content))], 2
    elif kind == "garbage":
        content, must = content + b"garbage", 2
    elif kind == "NULs":
        content, must = content + bytes(chance.randint(1, 2000)), 0
    elif kind == "plain":
        content, must = text.encode(), 2
    elif kind == "twice":
        content, must = compress(content), 2
    elif kind == "empty":
        content, must = chance.choice([b"", compress(b"")]), 2
    else:
        other = chance.choice([each for each in COMPRESS if each != suffix])
        content, must = COMPRESS[other](text.encode()), 2
    (place.work / name).write_bytes(content)
    return HostileInput(f"{suffix}: {kind}", (*STATS, name), right, must)


def elsewhere(place: Place, chance: random.Random) -> HostileInput:
    """An archive with members that lead out of it, or are no files: nothing is extracted."""
    members = members_of(chance)
    if chance.random() < 0.5:
        name, escape = chance.choice(["a.zip", "a.tar"]), chance.choice(ESCAPES)
        extra = prose(chance, 100)
        content = (as_zip if name == "a.zip" else as_tar)({**members, escape: extra})
        texts = [*members.values()]
        right = reads(together([*texts, extra]), together(texts))
        (place.work / name).write_bytes(content)
        return HostileInput("path out of it", (*STATS, name), right, 0)
    types = {
        "link": tarfile.SYMTYPE,
        "hard link": tarfile.LNKTYPE,
        "device": tarfile.CHRTYPE,
        "disk": tarfile.BLKTYPE,
        "FIFO": tarfile.FIFOTYPE,
        "folder": tarfile.DIRTYPE,
    }
    kind = chance.choice([*types, "link in zip"])
    texts = together([*members.values()])
    if kind == "link in zip":
        info = zipfile.ZipInfo("link.txt")
        info.external_attr = 0o120777 << 16
        file = io.BytesIO(as_zip(members))
        with zipfile.ZipFile(file, "a") as archive:
            archive.writestr(info, "/etc/passwd")
        (place.work / "a.zip").write_bytes(file.getvalue())
        return HostileInput(kind, (*STATS, "a.zip"), reads(texts), 0)
    extra_info = tarfile.TarInfo(chance.choice(["link.txt", "../../escaped.txt"]))
    extra_info.type, extra_info.linkname = (
        types[kind],
        chance.choice(["/etc/passwd", "../../beside/file.txt", "a.txt", "link.txt"]),
    )
    extra_info.devmajor, extra_info.devminor = 1, 5
    form = chance.choice([tarfile.PAX_FORMAT, tarfile.GNU_FORMAT, tarfile.USTAR_FORMAT])
    suffix = chance.choice(["", *COMPRESS])
    name = "a.tar" + (f".{suffix}" if suffix else "")
    (place.work / name).write_bytes(COMPRESS.get(suffix, bytes)(as_tar(members, extra_info, form)))
    return HostileInput(f"tar with a {kind}", (*STATS, name), reads(texts), 0)


def header(name: bytes, size: bytes, kind: bytes = b"0", link: bytes = b"") -> bytes:
    """The header of a tar member with any size at all."""
    block = bytearray(512)
    fields = (
        (0, name),
        (100, b"0000644\0"),
        (108, b"0000000\0"),
        (116, b"0000000\0"),
        (124, size),
        (136, b"00000000000\0"),
    )
    for at, value in (*fields, (156, kind), (157, link), (257, b"ustar\x0000")):
        block[at : at + len(value)] = value
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


def headers(place: Place, chance: random.Random) -> HostileInput:
    """An archive whose headers tell of absurd sizes, places and numbers."""
    if chance.random() < 0.4:
        return zip_headers(place, chance)
    text = prose(chance, 300).encode()
    body = text + bytes(-len(text) % 512) + bytes(1024)
    huge, negative = b"\x80" + b"\x7f" * 11, b"\xff" * 12
    contents = {
        "huge member": header(b"a.txt", huge) + body,
        "negative member": header(b"a.txt", negative) + body,
        "size of letters": header(b"a.txt", b"abcdefghijk\0") + body,
        "huge name": header(b"././@LongLink", huge, b"L") + body,
        "long name without an end": header(b"././@LongLink", b"00000001000\0", b"L") * 300,
        "huge attributes": header(b"pax", huge, b"x") + body,
        "negative attributes": header(b"pax", negative, b"x") + body,
        "attributes of any length": header(b"pax", b"%011o\0" % 40, b"x")
        + b"99999999999999999999 path=a\n".ljust(512, b"\0")
        + body,
        "attribute of length 0": header(b"pax", b"%011o\0" % 10, b"x") + b"0 path=ab\n".ljust(512, b"\0") + body,
        "size in attributes": header(b"pax", b"%011o\0" % 24, b"x")
        + b"24 size=9999999999999999".ljust(512, b"\0")
        + body,
        "size of letters in attributes": header(b"pax", b"%011o\0" % 12, b"x")
        + b"12 size=nan\n".ljust(512, b"\0")
        + header(b"a.txt", b"%011o\0" % len(text))
        + body,
        "sparse": header(b"a.txt", huge, b"S") + body,
        "sparse map in attributes": header(b"pax", b"%011o\0" % 40, b"x")
        + b"40 GNU.sparse.map=0,99999999999999999999".ljust(512, b"\0")
        + header(b"a.txt", b"%011o\0" % len(text))
        + body,
        "encoding of attributes": header(b"pax", b"%011o\0" % 22, b"g")
        + b"22 hdrcharset=nothing\n".ljust(512, b"\0")
        + header(b"a.txt", b"%011o\0" % len(text))
        + body,
        "unknown kind": header(b"a.txt", b"%011o\0" % len(text), b"Z") + body,
        "wrong checksum": header(b"a.txt", b"%011o\0" % len(text)).replace(b"a.txt", b"b.txt") + body,
        "many empty members": header(b"a.txt", b"00000000000\0") * 3000 + bytes(1024),
        "many attributes": (header(b"pax", b"%011o\0" % 10, b"x") + b"10 path=a\n".ljust(512, b"\0")) * 2000,
        "noise": chance.randbytes(5120),
        "zeros": bytes(10240),
    }
    kind = chance.choice(list(contents))
    suffix = chance.choice(["", "", "gz", "xz"])
    name = "a.tar" + (f".{suffix}" if suffix else "")
    (place.work / name).write_bytes(COMPRESS.get(suffix, bytes)(contents[kind]))
    return HostileInput(f"tar: {kind}", (*STATS, name))


def zip_headers(place: Place, chance: random.Random) -> HostileInput:
    """A zip archive with numbers in its headers replaced by absurd ones."""
    content = bytearray(as_zip(members_of(chance)))
    central, end = content.find(b"PK\x01\x02"), content.rfind(b"PK\x05\x06")
    fields = {  # offset, width
        "flags": (central + 8, 2),
        "method": (central + 10, 2),
        "checksum": (central + 16, 4),
        "compressed size": (central + 20, 4),
        "size": (central + 24, 4),
        "length of name": (central + 28, 2),
        "length of extra": (central + 30, 2),
        "attributes": (central + 38, 4),
        "place of member": (central + 42, 4),
        "members": (end + 10, 2),
        "size of directory": (end + 12, 4),
        "place of directory": (end + 16, 4),
        "length of comment": (end + 20, 2),
        "local name": (26, 2),
        "local method": (8, 2),
    }
    kind = chance.choice(list(fields))
    at, width = fields[kind]
    value = chance.choice([0, 1, 2, 0x7FFFFFFF, 0xFFFFFFFF, 0xFFFFFFFE, 12, 14, 93, 99, 0x0800, chance.getrandbits(32)])
    content[at : at + width] = struct.pack("<I", value)[:width]
    (place.work / "a.zip").write_bytes(bytes(content))
    return HostileInput(f"zip: {kind}", (*STATS, "a.zip"))


def bombs(place: Place, chance: random.Random) -> HostileInput:
    """A small file that expands to much more than it may."""
    kinds = [
        "gz",
        "bz2",
        "xz",
        "zst",
        "zip",
        "overlap",
        "tar.gz",
        "nested zip",
        "xz memory",
        "zst window",
        "gz joined",
        "jsonl.gz",
    ]
    kind = chance.choice(kinds)
    line, blocks = b"a text that is long\n" * 50, 115
    deflated = kind in ("gz", "tar.gz", "jsonl.gz", "zip", "gz joined")  # to a thousandth at best, which is allowed
    name, must, blocks = f"a.txt.{kind}", None if deflated else 2, 15 if deflated else blocks
    if kind in COMPRESS:
        megabyte = line * 1000
        content = {
            "gz": lambda: pieces(zlib.compressobj(9, wbits=31), megabyte, blocks),
            "bz2": lambda: bz2.compress(megabyte) * blocks,
            "xz": lambda: pieces(lzma.LZMACompressor(preset=0), megabyte, blocks),
            "zst": lambda: pieces(zstandard.ZstdCompressor().compressobj(), megabyte, blocks),
        }[kind]()
    elif kind == "gz joined":
        name, content = "a.txt.gz", gzip.compress(line * 1000) * blocks
    elif kind == "jsonl.gz":
        row = b'{"text": "' + b"x" * 1000 + b'"}\n'
        name, content = "a.jsonl.gz", pieces(zlib.compressobj(9, wbits=31), row * 1000, blocks)
        (place.work / name).write_bytes(content)
        return HostileInput(f"bomb: {kind}", (*STATS, name, "--field", "text"), must=must)
    elif kind == "zip":
        name, content = "a.zip", as_zip({f"{n}.txt": (line * 10_000).decode() for n in range(3)})
    elif kind == "overlap":
        name, content = "a.zip", overlapping_zip((line * 10_000), 200)
    elif kind == "tar.gz":
        name = "a.tar.gz"
        content = pieces(
            zlib.compressobj(9, wbits=31),
            header(b"a.txt", b"%011o\0" % (len(line) * 1000 * blocks)),
            1,
            line * 1000,
            blocks,
        )
    elif kind == "nested zip":
        name, content = "a.zip", as_zip({"b.zip": as_zip({"c.txt": "x" * 10**6}).decode("latin-1")})
    elif kind == "xz memory":
        name, must = "a.txt.xz", None
        content = lzma.compress(line, filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 30}])
    else:
        name, must = "a.txt.zst", None
        content = b"\x28\xb5\x2f\xfd\x00\xf8" + bytes([chance.choice([1, 3]), 0, 0]) + b"abc"
    (place.work / name).write_bytes(content)
    return HostileInput(f"bomb: {kind}", (*STATS, name), must=must)


def pieces(compressor: object, *parts: object) -> bytes:
    """Compresses blocks, each repeated so often: block, times, block, times."""
    made = []
    for block, times in zip(parts[::2], parts[1::2], strict=True):
        for _ in range(times):  # type: ignore[call-overload]
            made.append(compressor.compress(block))  # type: ignore[attr-defined]
    return b"".join([*made, compressor.flush()])  # type: ignore[attr-defined]


def overlapping_zip(text: bytes, times: int) -> bytes:
    """A zip archive whose directory names one member so often."""
    content = as_zip({"a.txt": text.decode()})
    central, end = content.find(b"PK\x01\x02"), content.rfind(b"PK\x05\x06")
    entry, tail = content[central:end], bytearray(content[end:])
    struct.pack_into("<HHI", tail, 8, times, times, len(entry) * times)
    return content[:central] + entry * times + bytes(tail)
