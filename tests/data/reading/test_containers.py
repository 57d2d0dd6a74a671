import bz2
import gzip
import io
import lzma
import os
import tarfile
import zipfile
from pathlib import Path

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from textgen.data.reading import compressed
from textgen.data.reading.compressed import DECOMPRESSORS, ConcatenatedStreams
from textgen.data.reading.containers import Selection
from textgen.data.sources import find_documents
from textgen.errors import CorpusError

PACKERS = {
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zst": zstandard.ZstdCompressor(write_checksum=True).compress,
}
KINDS = {"l": tarfile.SYMTYPE, "h": tarfile.LNKTYPE, "d": tarfile.CHRTYPE, "p": tarfile.FIFOTYPE, "f": tarfile.DIRTYPE}
TEXT = os.urandom(30_000).hex().encode()


def silent(done: int, total: int) -> None:
    pass


def documents(path, **choices):
    return find_documents([str(path)], Path("corpora"), silent, Selection(**choices))


def contents(path, **choices):
    return {d.place.rpartition(": ")[2]: b"".join(d.chunks) for d in documents(path, **choices).open(silent)}


def only(path):
    [content] = contents(path).values()
    return content


def tar_of(members, mode="w"):
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode) as archive:
        for name, content in members.items():
            header = tarfile.TarInfo(name)
            if name not in KINDS:
                header.size = len(content)
                archive.addfile(header, io.BytesIO(content))
            else:
                header.type, header.linkname = content, "elsewhere"
                archive.addfile(header)
    return file.getvalue()


def zip_of(members, packed=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", packed) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


@pytest.mark.parametrize("suffix", PACKERS)
def test_a_compressed_file_of_several_streams_is_decompressed(tmp_path, suffix):
    path = tmp_path / f"a.txt.{suffix}"
    path.write_bytes(PACKERS[suffix](TEXT) + PACKERS[suffix](b"more"))
    assert only(path) == TEXT + b"more"
    assert documents(path).name == "a"
    path.write_bytes(PACKERS[suffix](b""))
    assert only(path) == b""


@pytest.mark.parametrize("suffix", PACKERS)
def test_a_compressed_file_that_is_cut_short_or_damaged_is_one_line(tmp_path, suffix):
    path, packed = tmp_path / f"a.txt.{suffix}", PACKERS[suffix](TEXT)
    for cut in (len(packed) - 1, len(packed) // 2, 5):
        path.write_bytes(packed[:cut])
        with pytest.raises(CorpusError, match=rf"a\.txt\.{suffix} is .*cut short"):
            only(path)
    for damaged in (packed[:1000] + bytes(20) + packed[1020:], b"no such thing at all", packed + b"garbage behind"):
        path.write_bytes(damaged)
        with pytest.raises(CorpusError, match=r"is (damaged|cut short)"):
            only(path)
    path.write_bytes(packed + bytes(1024))  # as tapes and some writers pad
    assert only(path) == TEXT


@given(
    st.sampled_from(list(PACKERS)),
    st.lists(st.binary(max_size=300), max_size=5),
    st.integers(1, 50),
    st.integers(1, 400),
)
def test_concatenated_streams_are_read_in_any_slices(suffix, parts, slice_, size):
    packed = b"".join(PACKERS[suffix](part) for part in parts)
    stream = ConcatenatedStreams(io.BytesIO(packed), DECOMPRESSORS[suffix])
    stream.INPUT_BYTES = slice_
    read = b""
    while chunk := stream.read(size):
        assert len(chunk) <= size
        read += chunk
    assert read == b"".join(parts)


@pytest.mark.parametrize("suffix", PACKERS)
def test_a_file_that_expands_too_much_is_stopped_at_the_limit(tmp_path, suffix, monkeypatch):
    monkeypatch.setattr(compressed, "MIN_LIMIT", 3_000_000)
    monkeypatch.setattr(compressed, "MAX_EXPANSION", 10)
    path = tmp_path / f"bomb.txt.{suffix}"
    path.write_bytes(PACKERS[suffix](bytes(20_000_000)))
    with pytest.raises(CorpusError, match=r"bomb.*expands to more than 3,000,000 bytes.*decompress it first"):
        only(path)
    path.write_bytes(PACKERS[suffix](b"x" * 2_000_000))
    assert only(path) == b"x" * 2_000_000


def test_the_expansion_limit_counts_all_members(tmp_path, monkeypatch):
    monkeypatch.setattr(compressed, "MIN_LIMIT", 3_000_000)
    monkeypatch.setattr(compressed, "MAX_EXPANSION", 10)
    zeros = bytes(1_000_000)
    (tmp_path / "many.zip").write_bytes(zip_of({f"{i}.txt": zeros for i in range(4)}))
    (tmp_path / "inner.zip").write_bytes(zip_of({"a.txt.gz": gzip.compress(bytes(4_000_000))}))
    (tmp_path / "packed.tar.gz").write_bytes(gzip.compress(tar_of({f"{i}.txt": zeros for i in range(4)})))
    (tmp_path / "skipped.tgz").write_bytes(gzip.compress(tar_of({".hidden": zeros * 4, "a.txt": b"a"})))
    for name in ("many.zip", "inner.zip", "packed.tar.gz", "skipped.tgz"):
        with pytest.raises(CorpusError, match="expands to more than 3,000,000 bytes"):
            contents(tmp_path / name)


@pytest.mark.parametrize("name", ["books.tar", "books.tar.gz", "books.tgz", "books.tar.xz", "books.tzst", "books.zip"])
def test_members_are_documents_in_the_archives_order(tmp_path, name):
    members = {"b.txt": TEXT, "a/a.txt": b"a", "a/.hidden": b"h", "z.txt.gz": gzip.compress(b"packed"), "c.md": b"c"}
    packer = PACKERS.get({"tgz": "gz", "tzst": "zst"}.get(name.split(".")[-1], name.split(".")[-1]), bytes)
    (tmp_path / name).write_bytes(zip_of(members) if name.endswith("zip") else packer(tar_of(members)))
    found = contents(tmp_path / name)
    assert list(found.items()) == [("b.txt", TEXT), ("a/a.txt", b"a"), ("z.txt.gz", b"packed"), ("c.md", b"c")]
    assert list(contents(tmp_path / name, include=["*.txt"])) == ["b.txt", "a/a.txt", "z.txt.gz"]
    assert list(contents(tmp_path, include=["*.md"])) == ["c.md"]
    assert len(contents(tmp_path, include=["books.*"])) == 4
    assert documents(tmp_path / name).name == "books"


def test_links_and_devices_in_archives_are_skipped(tmp_path):
    (tmp_path / "a.tar").write_bytes(tar_of({**KINDS, "../../etc/a.txt": b"a"}))
    assert contents(tmp_path / "a.tar") == {"../../etc/a.txt": b"a"}
    link = zipfile.ZipInfo("link")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
        archive.mkdir("folder") if hasattr(archive, "mkdir") else None
        archive.writestr("a.txt", "a")
    assert contents(tmp_path / "a.zip") == {"a.txt": b"a"}


def test_an_archive_that_is_cut_short_anywhere_is_an_error(tmp_path):
    whole = tar_of({"a.txt": TEXT[:3000], "b.txt": TEXT[:500], "c.txt": b"c"})
    end = len(whole.rstrip(b"\0")) // 512 * 512 + 512
    path = tmp_path / "a.tar"
    for cut in [*range(0, end + 1, 512), *range(100, end, 512)]:
        path.write_bytes(whole[:cut])
        with pytest.raises(CorpusError, match=r"a\.tar.* is (damaged, )?cut short"):
            contents(path)
    path.write_bytes(whole[: end + 1024])
    assert len(contents(path)) == 3
    path = tmp_path / "a.zip"
    whole = zip_of({"a.txt": TEXT, "b.txt": b"b"})
    for cut in (0, 100, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:cut])
        with pytest.raises(CorpusError, match=r"a\.zip is damaged, cut short"):
            contents(path)


def test_a_damaged_member_is_an_error(tmp_path):
    whole = bytearray(tar_of({"a.txt": b"a" * 512, "b.txt": b"b"}))
    whole[1024 + 5] ^= 255
    (tmp_path / "a.tar").write_bytes(whole)
    with pytest.raises(CorpusError, match=r"a\.tar is damaged.*bad checksum"):
        contents(tmp_path / "a.tar")
    whole = bytearray(zip_of({"a.txt": TEXT}, zipfile.ZIP_STORED))
    whole[1000] ^= 255
    (tmp_path / "a.zip").write_bytes(whole)
    with pytest.raises(CorpusError, match=r"a\.zip: a\.txt is damaged.*Bad CRC"):
        contents(tmp_path / "a.zip")


def test_encrypted_and_rarely_compressed_members_are_errors(tmp_path):
    whole = bytearray(zip_of({"a.txt": TEXT, "b.md": b"b"}))
    whole[6] |= 1  # of the first header, and of its entry in the directory
    whole[whole.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(whole)
    with pytest.raises(CorpusError, match=r"a\.zip: a\.txt is encrypted; extract the archive with its password"):
        contents(tmp_path / "a.zip")
    assert contents(tmp_path / "a.zip", include=["*.md"]) == {"b.md": b"b"}
    (tmp_path / "a.zip").write_bytes(zip_of({"a.txt": TEXT}, zipfile.ZIP_BZIP2))
    with pytest.raises(CorpusError, match=r"a\.zip: a\.txt is not compressed with deflate; extract"):
        contents(tmp_path / "a.zip")


def test_an_archive_in_an_archive_is_an_error(tmp_path):
    (tmp_path / "a.tar").write_bytes(tar_of({"b.zip": zip_of({"c": "c"}), "a.txt": b"a"}))
    with pytest.raises(CorpusError, match=r"a\.tar: b\.zip is an archive in an archive; extract the outer one"):
        contents(tmp_path / "a.tar")
    assert contents(tmp_path / "a.tar", include=["*.txt"]) == {"a.txt": b"a"}
    (tmp_path / "a.zip.gz").write_bytes(gzip.compress(zip_of({"c": "c"})))
    with pytest.raises(CorpusError, match="compressed zip archive"):
        contents(tmp_path / "a.zip.gz")


def test_a_tar_header_cannot_ask_for_memory_and_a_sparse_file_not_for_zeros(tmp_path):
    header = tarfile.TarInfo("././@LongLink")
    header.type, header.size = tarfile.GNUTYPE_LONGNAME, 1 << 33
    (tmp_path / "a.tar").write_bytes(header.tobuf(tarfile.GNU_FORMAT) + bytes(10240))
    with pytest.raises(CorpusError, match="unlikely length"):
        contents(tmp_path / "a.tar")
    sparse = tarfile.TarInfo("zeros.txt")
    sparse.pax_headers = {"GNU.sparse.major": "0", "GNU.sparse.minor": "1", "GNU.sparse.size": str(1 << 40)} | {
        "GNU.sparse.numblocks": "1", "GNU.sparse.map": "0,0", "GNU.sparse.name": "zeros.txt",
    }  # fmt: skip
    (tmp_path / "a.tar").write_bytes(sparse.tobuf(tarfile.PAX_FORMAT) + bytes(10240))
    with pytest.raises(CorpusError, match=r"zeros\.txt is a sparse file"):
        contents(tmp_path / "a.tar")


def test_progress_of_archives_ends_at_their_size(tmp_path):
    (tmp_path / "a.zip").write_bytes(zip_of({"a.txt": TEXT * 50, "b.txt": TEXT * 50}))
    (tmp_path / "b.tar.gz").write_bytes(gzip.compress(tar_of({"a.txt": TEXT * 50})))
    for name in ("a.zip", "b.tar.gz"):
        found, seen = documents(tmp_path / name), []
        for document in found.open(lambda *at, seen=seen: seen.append(at)):
            b"".join(document.chunks)
        assert seen == sorted(seen)
        assert seen[-1] == (found.size, found.size)


def test_a_length_in_a_tar_header_that_no_integer_holds_is_damage(tmp_path):
    header = tarfile.TarInfo("pax")
    header.type, header.size = tarfile.XHDTYPE, 40
    record = b"99999999999999999999 path=a\n".ljust(512, b"\0")
    (tmp_path / "a.tar").write_bytes(header.tobuf(tarfile.USTAR_FORMAT) + record + bytes(10240))
    with pytest.raises(CorpusError, match=r"a\.tar is damaged"):
        contents(tmp_path / "a.tar")
