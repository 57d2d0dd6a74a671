"""Named parts of a zip archive: those of a document or an electronic book."""

from __future__ import annotations

import zipfile
from typing import IO

from textgen.data.reading.compressed import ByteStream, ExpansionLimit, LimitedStream, decompression_errors
from textgen.errors import CorpusError


def open_zip_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, place: str, limit: ExpansionLimit) -> ByteStream:
    """Opens a member of a zip archive; raises CorpusError if it is encrypted or compressed in a rare way."""
    if info.flag_bits & 1:
        raise CorpusError(f"{place} is encrypted; extract the archive with its password first")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        # zipfile decompresses the others without a bound on memory
        raise CorpusError(f"{place} is not compressed with deflate; extract the archive first")
    with decompression_errors(place):
        return LimitedStream(archive.open(info), place, limit)


class ZipParts:
    """The parts of a document that is a zip archive.

    Attributes:
        place: the document's name in messages.
        names: of its parts.
    """

    def __init__(self, file: IO[bytes], place: str, limit: ExpansionLimit) -> None:
        self.place, self._limit = place, limit
        with decompression_errors(place):
            self._archive = zipfile.ZipFile(file)
        self.names = set(self._archive.namelist())

    @property
    def has_pictures(self) -> bool:
        """Whether there are pictures among the parts."""
        return any(name.lower().endswith((".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff")) for name in self.names)

    def open(self, name: str) -> ByteStream:
        """Opens a part; raises CorpusError if there is none of this name or it cannot be read."""
        if name not in self.names:
            raise CorpusError(f"{self.place} is damaged or of another kind: it has no {name}; save the document anew")
        return open_zip_member(self._archive, self._archive.getinfo(name), f"{self.place}: {name}", self._limit)
