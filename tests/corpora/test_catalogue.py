import hashlib
import http.server
import threading

import pytest

from textgen.corpora import catalogue
from textgen.corpora.catalogue import CATALOGUE, MIRROR, Published, fetch, place_of
from textgen.errors import CorpusError

CONTENT = b"To be, or not to be.\n" * 5000
TEXT = Published(
    "to be.txt", "http://127.0.0.1:9/", len(CONTENT), hashlib.sha256(CONTENT).hexdigest(), "none", "a test"
)


def silent(done: int, total: int) -> None:
    pass


def test_entries_are_whole():
    for name, text in CATALOGUE.items():
        assert text.name == name
        assert text.url.startswith("https://")
        assert text.bytes > 0
        assert len(bytes.fromhex(text.sha256)) == 32
        assert text.licence
        assert text.about


def test_a_text_is_fetched_from_a_mirror_url(mirror, tmp_path, monkeypatch):
    folder, url = mirror
    (folder / TEXT.name).write_bytes(CONTENT)
    monkeypatch.setenv(MIRROR, url + "/")
    seen = []
    path = fetch(TEXT, tmp_path / "corpora", lambda done, total: seen.append((done, total)))
    assert path.read_bytes() == CONTENT
    assert [p.name for p in path.parent.iterdir()] == [TEXT.name]
    assert seen[-1] == (len(CONTENT), len(CONTENT))


def test_a_text_is_fetched_from_a_mirror_folder(tmp_path, monkeypatch):
    (tmp_path / "a mirror").mkdir()
    (tmp_path / "a mirror" / TEXT.name).write_bytes(CONTENT)
    monkeypatch.setenv(MIRROR, str(tmp_path / "a mirror"))
    assert fetch(TEXT, tmp_path / "corpora", silent).read_bytes() == CONTENT


def test_without_a_mirror_the_place_of_publication_counts(monkeypatch):
    monkeypatch.delenv(MIRROR, raising=False)
    assert place_of(TEXT) == TEXT.url


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "404"),
        (CONTENT[:-1], "cut short"),
        (b"", "cut short"),
        (CONTENT[:-1] + b"!", "not the text that the catalogue describes"),
        (CONTENT + b"!", "not the text that the catalogue describes"),
    ],
)
def test_a_download_that_is_not_the_text_leaves_nothing(mirror, tmp_path, monkeypatch, content, words):
    folder, url = mirror
    if content is not None:
        (folder / TEXT.name).write_bytes(content)
    monkeypatch.setenv(MIRROR, url)
    with pytest.raises(CorpusError, match=words) as caught:
        fetch(TEXT, tmp_path / "corpora", silent)
    assert MIRROR in str(caught.value)
    assert not list((tmp_path / "corpora").iterdir())


class Interrupting(http.server.BaseHTTPRequestHandler):
    """Promises the whole text and hangs up after half of it."""

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", str(len(CONTENT)))
        self.end_headers()
        self.wfile.write(CONTENT[: len(CONTENT) // 2])

    def log_message(self, format, *args):
        pass


def test_a_connection_that_breaks_off_is_told_as_cut_short(tmp_path, monkeypatch):
    server = http.server.HTTPServer(("127.0.0.1", 0), Interrupting)
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    monkeypatch.setenv(MIRROR, f"http://127.0.0.1:{server.server_port}")
    with pytest.raises(CorpusError, match="cut short: 52,500 of 105,000 bytes"):
        fetch(TEXT, tmp_path / "corpora", silent)
    thread.join()
    server.server_close()
    assert not list((tmp_path / "corpora").iterdir())


@pytest.mark.parametrize("mirror_url", ["http://127.0.0.1:9", "ftp://", "gopher://x", "http://[", "https://"])
def test_a_server_that_cannot_be_reached_is_one_line(tmp_path, monkeypatch, mirror_url):
    monkeypatch.setattr(catalogue, "TIMEOUT", 5.0)
    monkeypatch.setenv(MIRROR, mirror_url)
    with pytest.raises(CorpusError, match="cannot download"):
        fetch(TEXT, tmp_path / "corpora", silent)
