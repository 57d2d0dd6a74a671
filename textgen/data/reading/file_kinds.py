"""Kinds of files that are no text, known by their first bytes, and what a user can do about each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import PurePosixPath

from textgen.data.reading.compressed import uncompressed_name
from textgen.errors import CorpusError

NO_TEXT = {
    "image": ".png .jpg .jpeg .gif .bmp .tif .tiff .webp .ico .heic .avif .psd .cr2",
    "sound": ".mp3 .wav .ogg .oga .opus .flac .m4a .aac .wma .mid",
    "video": ".mp4 .mov .avi .mkv .webm .wmv .m4v",
    "program": ".exe .dll .so .dylib .class .pyc .msi",
    "font": ".ttf .otf .woff .woff2",
}
"""Suffixes of files without text; folders and archives may have them beside texts."""
_KIND_OF_SUFFIX = {suffix: kind for kind, suffixes in NO_TEXT.items() for suffix in suffixes.split()}

HEAD_BYTES = 1 << 16
"""Bytes that show a file's kind."""
_MAGIC = {
    b"%PDF-": "a PDF; give it the suffix .pdf",
    b"{\\rtf": "RTF; give it the suffix .rtf",
    b"\x89PNG": "an image (PNG)",
    b"\xff\xd8\xff": "an image (JPEG)",
    b"GIF87a": "an image (GIF)",
    b"GIF89a": "an image (GIF)",
    b"II*\0": "an image (TIFF)",
    b"MM\0*": "an image (TIFF)",
    b"8BPS": "an image (Photoshop)",
    b"AT&TFORM": "a scanned book (DjVu); extract its text with djvutxt",
    b"RIFF": "sound, video or an image (RIFF)",
    b"OggS": "sound or video (Ogg)",
    b"ID3": "sound (MP3)",
    b"fLaC": "sound (FLAC)",
    b"\x1aE\xdf\xa3": "a video (Matroska)",
    b"MZ": "a program of Windows",
    b"\x7fELF": "a program or library",
    b"\xcf\xfa\xed\xfe": "a program or library",
    b"\xca\xfe\xba\xbe": "a program or library",
    b"\0asm": "a program (WebAssembly)",
    b"SQLite format 3\0": "a database (SQLite); export its text as .csv and use --field",
    b"\x1f\x8b": "compressed (gzip); give it the suffix .gz",
    b"BZh": "compressed (bzip2); give it the suffix .bz2",
    b"\xfd7zXZ\0": "compressed (xz); give it the suffix .xz",
    b"\x28\xb5\x2f\xfd": "compressed (Zstandard); give it the suffix .zst",
    b"7z\xbc\xaf\x27\x1c": "an archive (7-Zip); extract it first",
    b"Rar!": "an archive (RAR); extract it first",
    b"OTTO": "a font",
    b"\xffWPC": "a document of WordPerfect; save it as .docx",
    b"%!PS": "a document for printing (PostScript); convert it to .pdf, for instance with ps2pdf",
    b"\x93NUMPY": "an array (NumPy); save its text as .txt",
    b"\x89HDF": "arrays (HDF5); save their text as .txt",
    b"PAR1": "a table (Parquet); save it as .csv and use --field",
    b"bplist00": "a property list of macOS; give the file that it stands for",
    **{bytes([0x80, protocol]): "objects of Python (pickle); save their text as .txt" for protocol in range(2, 6)},
    b"wOFF": "a font",
    b"wOF2": "a font",
}
_OFFICE = {
    ".xls": "a spreadsheet; save it as .csv and use --field",
    ".xlsx": "a spreadsheet; save it as .csv and use --field",
    ".ods": "a spreadsheet; save it as .csv and use --field",
    ".ppt": "a presentation; save its text as .txt",
    ".pptx": "a presentation; save its text as .txt",
    ".odp": "a presentation; save its text as .txt",
    ".pages": "a document of Apple Pages; export it as .docx",
    ".numbers": "a spreadsheet of Apple Numbers; export it as .csv and use --field",
}
"""Kinds that share their first bytes with others, by suffix."""
_TEXT_KINDS = {
    ".fb2": (rb"<FictionBook", "a FictionBook; convert it to .epub, for instance with Calibre"),
    ".gdoc": (rb"docs\.google\.com", "a link to a document of Google Docs; download it as .docx"),
    ".eml": (rb"(?im)^content-(transfer-encoding: *(base64|quoted)|type: *multipart)", "an e-mail; save it as .txt"),
    ".mhtml": (rb"(?im)^mime-version:", "a web page with its pictures; save it as .html"),
}
"""Kinds whose source is text that hardly anybody means, by suffix, each with a pattern of its first bytes."""
_TEXT_KINDS[".mht"] = _TEXT_KINDS[".mhtml"]
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"


def textless_kind(name: str) -> str | None:
    """Returns the kind of a file without text by its suffix, a key of `NO_TEXT`; None if it may have text."""
    return _KIND_OF_SUFFIX.get(PurePosixPath(name).suffix.lower())


def file_kind(head: bytes, name: str) -> str | None:
    """Returns the kind of a file that is no text, and a remedy if there is one; None if it may be a text.

    Args:
        head: its first bytes.
        name: its name; a suffix tells kinds apart that begin in the same way.
    """
    suffix = PurePosixPath(name).suffix.lower()
    if head.startswith(_OLE):
        return _OFFICE.get(suffix, "a document of old Word or an encrypted one; save it as .docx, without a password")
    if head.startswith(_ZIP):
        return _OFFICE.get(suffix) or _kind_of_zip(head)
    if head[60:68] == b"BOOKMOBI":
        return "a Kindle book; convert it to .epub, for instance with Calibre"
    if head[4:8] == b"ftyp":
        return "a video, sound or image (MPEG-4)"
    for magic, kind in _MAGIC.items():
        if head.startswith(magic) and (len(magic) > 3 or magic[0] == 0x80 or b"\0" in head):  # "MZ" may begin a text
            return kind
    pattern, kind = _TEXT_KINDS.get(suffix, (b"(?!)", ""))
    if re.search(pattern, head):
        return kind
    return None


def _kind_of_zip(head: bytes) -> str:
    """Returns the kind of a zip archive whose suffix does not say it, by the names in its first bytes."""
    for sign, suffix in ((b"epub+zip", ".epub"), (b"opendocument.text", ".odt"), (b"word/", ".docx")):
        if sign in head:
            return f"a document or book; give it the suffix {suffix}"
    return "an archive or document of another kind (zip); if it is an archive, give it the suffix .zip"


class OtherKindError(CorpusError):
    """A file that is no text."""


def refuse_other_kinds(chunks: Iterator[bytes], name: str, place: str, hint: str = "") -> Iterator[bytes]:
    """Yields the bytes of a text; raises OtherKindError that names the kind of a file that is none."""
    head = next(chunks, b"")
    if kind := file_kind(head[:HEAD_BYTES], uncompressed_name(name)):
        remedy = "" if ";" in kind or hint else "; give a file of text"
        raise OtherKindError(f"{place} is {kind}{remedy}{hint}")
    yield from chain([head] if head else [], chunks)
