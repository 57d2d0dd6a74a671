import contextlib
import hashlib
import json
import resource

import pytest
from helpers.scripted_server import serving, silent
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from textgen.data.catalogue import download as downloading
from textgen.data.catalogue.download import Download, _note_of, discard, download
from textgen.errors import CorpusError, StorageError

CONTENT = bytes(range(256)) * 1000
HALF = len(CONTENT) // 2


@pytest.fixture
def server():
    with serving(CONTENT) as script:
        yield script


@pytest.fixture
def part(tmp_path):
    return tmp_path / "text.part"


def wanted(server, path="/text", **changes):
    sha256 = hashlib.sha256(CONTENT).hexdigest()
    return Download(
        **{
            "url": server.url + path,
            "size": len(CONTENT),
            "exact": True,
            "digest": f"sha256:{sha256}",
            "remedy": "fetch it by hand",
        }
        | changes
    )


def cut_off(server, part, **changes):
    """A download that was interrupted half-way."""
    server.cut = HALF
    with pytest.raises(CorpusError, match="cut short"):
        download(wanted(server, **changes), part, silent)
    assert part.read_bytes() == CONTENT[:HALF]
    server.cut = None


def test_a_download_is_whole_and_reports_progress(server, part):
    seen = []
    download(wanted(server), part, lambda done, total: seen.append((done, total)))
    assert part.read_bytes() == CONTENT
    assert seen[0] == (0, len(CONTENT))
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert seen == sorted(seen)


def test_a_download_resumes_where_it_was_cut_off(server, part):
    cut_off(server, part)
    seen = []
    download(wanted(server), part, lambda done, total: seen.append(done))
    assert part.read_bytes() == CONTENT
    assert server.asked == [None, f"bytes={HALF}-"]
    assert seen[0] == HALF


def test_a_cut_download_reports_its_bytes_and_a_remedy(server, part):
    server.cut = HALF
    with pytest.raises(CorpusError, match=r"128,000 of 256,000 bytes; try again .* fetch it by hand"):
        download(wanted(server), part, silent)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(st.lists(st.integers(0, len(CONTENT) // 2), max_size=4))
def test_any_number_of_cuts_gives_the_same_bytes(server, part, cuts):
    discard(part)
    for cut in cuts:
        server.cut = cut
        with contextlib.suppress(CorpusError):
            download(wanted(server), part, silent)
    server.cut = None
    download(wanted(server), part, silent)
    assert part.read_bytes() == CONTENT


@pytest.mark.parametrize("tag", ['"one"', None, 'W/"weak"'])
def test_a_server_without_ranges_restarts_the_download(server, part, tag):
    server.tag = tag
    cut_off(server, part)
    server.ranges = False
    download(wanted(server), part, silent)
    assert part.read_bytes() == CONTENT


def test_without_an_etag_a_digest_is_enough_to_resume(server, part):
    server.tag = None
    cut_off(server, part)
    download(wanted(server), part, silent)
    assert server.asked[-1] == f"bytes={HALF}-"
    assert part.read_bytes() == CONTENT


def test_without_an_etag_and_a_digest_the_download_restarts(server, part):
    server.tag = None
    cut_off(server, part, digest=None)
    download(wanted(server, digest=None), part, silent)
    assert server.asked == [None, None]


def test_a_file_that_changed_on_the_server_is_downloaded_from_its_beginning(server, part):
    cut_off(server, part, digest=None)
    server.content, server.tag = CONTENT[::-1], '"two"'
    download(wanted(server, digest=None), part, silent)
    assert part.read_bytes() == CONTENT[::-1]
    assert json.loads(_note_of(part).read_bytes())["validator"] == '"two"'


def test_a_partial_download_of_another_url_is_not_resumed(server, part):
    cut_off(server, part)
    download(wanted(server, path="/other"), part, silent)
    assert server.asked == [None, None]


def test_a_damaged_note_restarts_the_download(server, part):
    cut_off(server, part)
    _note_of(part).write_bytes(b'{"url":')
    download(wanted(server), part, silent)
    assert server.asked == [None, None]
    assert part.read_bytes() == CONTENT


def test_a_whole_download_is_not_requested_again(server, part):
    download(wanted(server), part, silent)
    download(wanted(server), part, silent)
    assert len(server.asked) == 1


def test_a_whole_file_of_unknown_size_is_downloaded_again(server, part):
    rough = {"exact": False, "size": len(CONTENT) - 3, "digest": None}
    download(wanted(server, **rough), part, silent)
    download(wanted(server, **rough), part, silent)
    assert server.asked == [None, f"bytes={len(CONTENT)}-", None]
    assert part.read_bytes() == CONTENT


def test_a_redirection_keeps_the_range(server, part):
    cut_off(server, part, path="/moved/text")
    download(wanted(server, path="/moved/text"), part, silent)
    assert server.asked[-2:] == [f"bytes={HALF}-"] * 2
    assert part.read_bytes() == CONTENT


def test_a_download_with_another_digest_is_removed(server, part):
    server.content = CONTENT[:-1] + b"!"
    with pytest.raises(CorpusError, match=r"not the text that the catalogue describes \(sha256 .*; fetch it by hand"):
        download(wanted(server), part, silent)
    assert not part.exists()
    assert not _note_of(part).exists()


def test_an_md5_digest_is_verified(server, part):
    download(wanted(server, digest=f"md5:{hashlib.md5(CONTENT).hexdigest()}"), part, silent)
    with pytest.raises(CorpusError, match="md5"):
        download(wanted(server, digest=f"md5:{'0' * 32}"), part, silent)


def test_a_download_that_is_too_long_is_stopped(server, part):
    server.content, server.length = CONTENT * 20, False
    seen = []
    with pytest.raises(CorpusError, match="more than 256,000 bytes"):
        download(wanted(server), part, lambda done, total: seen.append(done))
    assert max(seen) <= len(CONTENT) + downloading.RECEIVED_BYTES
    assert not part.exists()


@pytest.mark.parametrize("other", [b"<html>log in first</html>", CONTENT * 2])
def test_a_file_of_another_length_is_refused_by_its_header(server, part, other):
    cut_off(server, part)
    server.content, server.tag = other, '"two"'
    with pytest.raises(CorpusError, match=f"not the text .* \\({len(other):,} bytes instead of 256,000"):
        download(wanted(server), part, silent)
    server.content, server.tag = CONTENT, '"one"'
    download(wanted(server), part, silent)
    assert part.read_bytes() == CONTENT
    assert server.asked[-1] == f"bytes={HALF}-"


def test_a_rough_size_is_not_checked(server, part):
    server.length = False
    download(wanted(server, exact=False, size=len(CONTENT) // 2, digest=None), part, silent)
    assert part.read_bytes() == CONTENT


def test_a_page_in_place_of_a_text_without_a_digest_is_refused(server, part):
    server.content = b"<html>there is no such page</html>"
    with pytest.raises(CorpusError, match=r"not the text .* \(only 34 bytes\)"):
        download(wanted(server, exact=False, digest=None), part, silent)
    assert not part.exists()


@pytest.mark.parametrize("length", [True, False])
def test_a_short_body_is_noticed_without_a_known_size(server, part, length):
    server.cut, server.length = HALF, length
    with pytest.raises(CorpusError, match="cut short"):
        download(wanted(server, exact=False, digest=None), part, silent)
    assert part.read_bytes() == CONTENT[:HALF]


@pytest.mark.parametrize(
    ("status", "words"),
    [(404, "answered 404 .*; fetch it by hand"), (503, "answered 503 .*; try again later, or fetch")],
)
def test_an_error_of_the_server_is_one_line(server, part, status, words):
    server.status = status
    with pytest.raises(CorpusError, match=words) as caught:
        download(wanted(server), part, silent)
    assert "\n" not in str(caught.value)
    assert not part.exists()


def test_an_error_of_the_server_keeps_the_partial_download(server, part):
    cut_off(server, part)
    server.status = 503
    with pytest.raises(CorpusError, match="503"):
        download(wanted(server), part, silent)
    assert part.stat().st_size == HALF


def test_a_stalled_download_times_out_and_is_kept(server, part, monkeypatch):
    monkeypatch.setattr(downloading, "TIMEOUT", 0.2)
    server.stall = HALF
    with pytest.raises(CorpusError, match=r"no answer for 0\.2 seconds; try again"):
        download(wanted(server), part, silent)
    assert part.stat().st_size == HALF
    server.stall = 0
    with pytest.raises(CorpusError, match="no answer"):
        download(wanted(server), part, silent)
    server.stall = None
    download(wanted(server), part, silent)
    assert part.read_bytes() == CONTENT


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9/x", "ftp://", "gopher://x", "http://[", "https://", "file:///no/x"]
)
def test_a_server_that_cannot_be_reached_is_one_line(server, part, url):
    with pytest.raises(CorpusError, match="cannot download") as caught:
        download(wanted(server, url=url), part, silent)
    assert "\n" not in str(caught.value)


def test_a_full_disk_is_one_line_and_the_download_resumes_later(server, part):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (HALF, hard))
    try:
        with pytest.raises(StorageError, match="cannot write .*larger than the limit"):
            download(wanted(server), part, silent)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    have = part.stat().st_size
    assert 0 < have <= HALF
    download(wanted(server), part, silent)
    assert server.asked[-1] == f"bytes={have}-"
    assert part.read_bytes() == CONTENT


def test_a_file_in_place_of_the_folder_is_one_line(server, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="cannot write"):
        download(wanted(server), tmp_path / "file" / "part", silent)
