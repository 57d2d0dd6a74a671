"""Documents of word processors, books, web pages and PDFs: damage, XML that reads files or expands, loops, bombs."""

from __future__ import annotations

import html
import random
import re
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO

from helpers.manuscripts import docx_of, epub_of, odt_of, pdf_of, zip_of

from .byte_damage import damaged
from .hostile_input import HostileInput, Place, prose, put_irregular
from .text_files import STATS

SECRET = "the-text-of-a-file-beside-the-document"
"""Content of a file beside the document, which no document may include."""


def make(place: Place, chance: random.Random) -> HostileInput:
    """Makes a document of one of the kinds below."""
    return chance.choice([damage, damage, entities, markup, archives, pdfs, rtfs, files])(place, chance)


def lines_of(chance: random.Random) -> list[str]:
    """Lines of a document."""
    return prose(chance, chance.randint(400, 900)).split("\n")


def documents_of(lines: list[str]) -> dict[str, bytes]:
    """The same lines in each format, by file name."""
    escaped = [html.escape(line) for line in lines]
    word = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in escaped)
    office = "".join(f"<text:p>{line}</text:p>" for line in escaped)
    page = "<html><body>" + "".join(f"<p>{line}</p>" for line in escaped) + "</body></html>"
    return {
        "a.docx": docx_of(word),
        "a.odt": odt_of(office),
        "a.epub": epub_of(page),
        "a.html": page.encode(),
        "a.rtf": ("{\\rtf1\\ansi " + "\\par ".join(lines) + "}").encode(),
        "a.pdf": pdf_of([(14, line[:80]) for line in lines]),
    }


def outcome(
    kind: str, name: str, content: bytes, place: Place, must: int | None = None, *, bounded: bool = True
) -> HostileInput:
    """The command that reads a document; with `bounded`, what it reads has no more characters than a short text."""
    (place.work / "secret.txt").write_text(SECRET * 50)
    (place.work / name).write_bytes(content)

    def right(output: str) -> bool:
        found = re.search(r'"characters": (\d+)', output)
        return SECRET not in output and found is not None and (not bounded or int(found[1]) < 10_000_000)

    return HostileInput(f"{name[2:]}: {kind}", (*STATS, name), right, must)


def damage(place: Place, chance: random.Random) -> HostileInput:
    """A document with damaged bytes."""
    name, whole = chance.choice(list(documents_of(lines_of(chance)).items()))
    kind, content = damaged(whole, chance)
    return outcome(kind, name, content, place)


def entities(place: Place, chance: random.Random) -> HostileInput:
    """XML whose declarations read files, ask servers or expand without an end."""
    expanding = '<!ENTITY a0 "xxxxxxxxxx">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    declarations = {
        "file": f'<!ENTITY x SYSTEM "{(place.work / "secret.txt").as_uri()}">',
        "relative file": '<!ENTITY x SYSTEM "secret.txt">',
        "server": '<!ENTITY x SYSTEM "http://127.0.0.1:9/x">',
        "expanding": expanding + '<!ENTITY x "&a11;">',
        "recursive": '<!ENTITY x "&y;"><!ENTITY y "&x;">',
        "long": f'<!ENTITY y "{"y" * 100_000}"><!ENTITY x "{"&y;" * 5_000}">',
        "parameter": '<!ENTITY % p SYSTEM "secret.txt"> %p; <!ENTITY x "x">',
        "undeclared": "",
        "attribute": '<!ATTLIST a b CDATA "c"><!ENTITY x "x">',
    }
    kind = chance.choice(list(declarations))
    before = f'<?xml version="1.0"?><!DOCTYPE a [{declarations[kind]}]>'
    text = html.escape(" ".join(lines_of(chance)))
    suffix = chance.choice(["docx", "odt", "epub", "xhtml"])
    if suffix == "docx":
        content = docx_of(f"<w:p><w:r><w:t>{text} &x;</w:t></w:r></w:p>", before=before)
    elif suffix == "odt":
        whole = odt_of(f"<text:p>{text} &x;</text:p>")
        content = changed(whole, "content.xml", lambda xml: before.encode() + xml)
    elif suffix == "epub":
        content = epub_of(f"{before}<html><body><p>{text} &x;</p></body></html>", before=chance.choice(["", before]))
    else:
        suffix, content = "html", f"{before}<html><body><p>{text} &x;</p></body></html>".encode()
    return outcome(f"entity, {kind}", f"a.{suffix}", content, place)


def changed(archive: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The archive with another content of a member."""
    with zipfile.ZipFile(BytesIO(archive)) as before:
        parts = {each: before.read(each) for each in before.namelist()}
    return zip_of(parts | {name: change(parts[name])})


def markup(place: Place, chance: random.Random) -> HostileInput:
    """Markup that nests, never ends or names characters that there are not."""
    text = html.escape(" ".join(lines_of(chance)))
    tags = chance.choice([500, 5_000, 100_000])
    bodies = {
        "deep": "<b>" * tags + text + "</b>" * tags,
        "deep and open": "<div>" * tags + text,
        "deep tables": "<table><tr><td>" * (tags // 10) + text,
        "open comment": f"<p>{text}</p><!--" + "-" * 50_000,
        "comments": f"<p>{text}</p>" + "<!-- -- -->" * 5_000,
        "open script": f"<p>{text}</p><script>" + "<" * 50_000,
        "open tag": f"<p>{text}</p><a href='" + "x" * 100_000,
        "many attributes": f"<p {' '.join(f'a{n}=1' for n in range(20_000))}>{text}</p>",
        "characters that there are not": f"<p>{text} &#0; &#xD800; &#x110000; &#99999999999; &#x80; &nothing; &amp</p>",
        "NULs": f"<p>{text}</p>\0\0<p>\0</p>",
        "other markup": f"<?xml version='1.0'?><svg><![CDATA[{text}]]></svg>",
        "frames": f"<iframe src='file:///etc/passwd'></iframe><object data='secret.txt'></object><p>{text}</p>",
        "meta": f"<meta charset='{chance.choice(['utf-7', 'nothing', 'utf-16', 'x' * 5000])}'><p>{text}</p>",
    }
    kind = chance.choice(list(bodies))
    page = f"<html><body>{bodies[kind]}</body></html>"
    if chance.random() < 0.3:
        return outcome(kind, "a.epub", epub_of(page), place)
    return outcome(kind, "a.html", page.encode(), place)


def archives(place: Place, chance: random.Random) -> HostileInput:
    """A document whose archive is not what it should be."""
    lines = lines_of(chance)
    name = chance.choice(["a.docx", "a.odt", "a.epub"])
    whole = documents_of(lines)[name]
    member = {"a.docx": "word/document.xml", "a.odt": "content.xml", "a.epub": "OPS/c 0.xhtml"}[name]
    deep = b"<a>" * 200_000
    changes: dict[str, Callable[[], bytes]] = {
        "no text": lambda: zip_of({"mimetype": "x", "nothing": "x"}),
        "empty text": lambda: changed(whole, member, lambda _: b""),
        "no XML": lambda: changed(whole, member, lambda _: b"\x00\xff text"),
        "other root": lambda: changed(whole, member, lambda _: b"<html><body>x</body></html>"),
        "deep XML": lambda: changed(whole, member, lambda _: deep),
        "bomb": lambda: changed(whole, member, lambda xml: xml + b" " * (400 << 20)),
        "cut": lambda: whole[: len(whole) // 2],
        "no archive": lambda: b"PK\x03\x04" + bytes(500),
        "in another": lambda: zip_of({"a.docx": whole}),  # type: ignore[dict-item]
        "member leads out": lambda: changed(zip_of({member: "x", "../../escaped.xml": "x"}), member, lambda xml: xml),
        "loop of parts": lambda: loop_of_parts(name, whole),
        "many parts": lambda: zip_of({f"part {n}": "x" for n in range(20_000)}),
    }
    kind = chance.choice(list(changes))
    return outcome(kind, name, changes[kind](), place)


def loop_of_parts(name: str, whole: bytes) -> bytes:
    """A book whose list of pages names itself; other documents as they are."""
    if name != "a.epub":
        return whole
    return changed(whole, "OPS/book.opf", lambda opf: opf.replace(b"c%200.xhtml", b"book.opf") * 2)


def pdfs(place: Place, chance: random.Random) -> HostileInput:
    """A PDF with loops, false lengths and places, bombs or actions."""
    whole = pdf_of([(14, line[:80]) for line in lines_of(chance)])
    bomb = zlib.compress(b"(x) Tj " * (60 << 20 >> 3), 9)
    stream = b"<</Length %d/Filter/FlateDecode>>\nstream\n%b\nendstream" % (len(bomb), bomb)
    changes = {
        "pages in a loop": lambda: re.sub(rb"/Kids\[.*?\]", b"/Kids[2 0 R 2 0 R]", whole),
        "page is the catalogue": lambda: re.sub(rb"/Kids\[.*?\]", b"/Kids[1 0 R]", whole),
        "many pages": lambda: re.sub(rb"/Count \d+", b"/Count 999999999", whole),
        "false length": lambda: re.sub(rb"/Length \d+", b"/Length 99999999", whole),
        "negative length": lambda: re.sub(rb"/Length \d+", b"/Length -5", whole),
        "no table": lambda: whole[: whole.rindex(b"xref")],
        "table elsewhere": lambda: re.sub(rb"startxref\n\d+", b"startxref\n999999999", whole),
        "tables in a loop": lambda: re.sub(rb"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % whole.rindex(b"xref"), whole),
        "bomb": lambda: re.sub(rb"<</Length \d+>>\nstream\n.*?endstream", lambda _: stream, whole, flags=re.S),
        "encrypted": lambda: whole.replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt<</Filter/Standard/V 5/R 9/Length 9>>"),
        "action": lambda: whole.replace(
            b"/Type/Catalog", b"/Type/Catalog/OpenAction<</S/Launch/F(touch %b)>>" % str(place.canary).encode()
        ),
        "deep": lambda: whole.replace(b"/Type/Font", b"/X" + b"[" * 5_000 + b"]" * 5_000 + b"/Type/Font"),
        "huge numbers": lambda: re.sub(rb"0 -(\d+) Td", b"9" * 400 + rb" -\1 Td", whole),
        "huge page": lambda: whole.replace(b"[0 0 600 850]", b"[0 0 1e300 -1e300]"),
        "no pages": lambda: re.sub(rb"/Kids\[.*?\]", b"/Kids[]", whole),
        "only a head": lambda: b"%PDF-1.7\n",
    }
    kind = chance.choice(list(changes))
    return outcome(kind, "a.pdf", changes[kind](), place)


def rtfs(place: Place, chance: random.Random) -> HostileInput:
    """RTF with groups without an end, absurd lengths and characters."""
    text = " ".join(lines_of(chance))
    bodies = {
        "deep": "{" * 100_000 + text,
        "closed": "}" * 50_000 + text,
        "binary": f"\\bin999999999 {text}",
        "negative binary": f"\\bin-5 {text}",
        "characters that there are not": f"{text} \\u-99999? \\u999999999? \\u55296? \\'zz \\'",
        "many skipped": f"\\uc999999999 \\u8211 {text}",
        "huge number": f"\\fs{'9' * 10_000} {text}",
        "unknown words": " ".join(f"\\x{'y' * n}" for n in range(300)) + text,
        "object": f"{{\\object\\objemb{{\\*\\objdata {'4d5a' * 5_000}}}}}{text}",
        "field": f'{{\\field{{\\*\\fldinst INCLUDETEXT "secret.txt"}}{{\\fldrslt x}}}}{text}',
        "code page": f"\\ansicpg{chance.choice([0, 1, 99999, 65001, 10**30])} {text} \\'e9",
        "open": text,
    }
    kind = chance.choice(list(bodies))
    return outcome(kind, "a.rtf", ("{\\rtf1\\ansi " + bodies[kind]).encode(), place)


def files(place: Place, chance: random.Random) -> HostileInput:
    """A document that is no regular file, or has another one's name."""
    suffix = chance.choice(["docx", "odt", "epub", "pdf", "rtf", "html"])
    kind = chance.choice(["empty", "folder", "loop", "FIFO", "endless device", "missing", "another's name", "sparse"])
    if kind == "another's name":
        other = chance.choice([each for each in documents_of(lines_of(chance)).items() if not each[0].endswith(suffix)])
        return outcome(f"{other[0][2:]} inside", f"a.{suffix}", other[1], place)
    put_irregular(place.work / f"a.{suffix}", kind)
    return HostileInput(f"{suffix}: {kind}", (*STATS, f"a.{suffix}"), must=2)
