import hashlib

import pytest
from helpers.in_process import assert_user_error, starter

from textgen.data.catalogue import entries as catalogue
from textgen.data.catalogue.entries import CATALOGUE, MIRROR, CatalogueEntry, CatalogueFile

CONTENT = b"To be, or not to be,\nthat is the question.\n" * 300
SHA256 = f"sha256:{hashlib.sha256(CONTENT).hexdigest()}"
SMALL = {
    "hamlet": CatalogueEntry(
        "hamlet",
        "a few lines",
        "https://x/hamlet",
        "hamlet.txt",
        len(CONTENT),
        SHA256,
        "public domain",
        (CatalogueFile("hamlet.txt", None, len(CONTENT), SHA256),),
    ),
    "unknown": CatalogueEntry(
        "unknown",
        "nobody's digest",
        "https://x/unknown",
        "unknown.txt",
        10_000,
        None,
        "none",
        (CatalogueFile("unknown.txt"),),
        exact=False,
        remark="no digest is published",
    ),
}


@pytest.fixture
def corpora(tmp_path, capsys, monkeypatch):
    monkeypatch.delenv(MIRROR, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    return starter("corpora", tmp_path, capsys, monkeypatch)


@pytest.fixture
def small(tmp_path, monkeypatch):
    """A catalogue of two small texts, and a mirror that has them."""
    monkeypatch.setattr(catalogue, "CATALOGUE", SMALL)
    (tmp_path / "mirror").mkdir()
    (tmp_path / "mirror/hamlet.txt").write_bytes(CONTENT)
    (tmp_path / "mirror/unknown.txt").write_bytes(CONTENT)


def test_list_has_a_line_for_each_text(corpora):
    lines = corpora("list").out.splitlines()
    assert [line.split()[0] for line in lines] == ["name", *CATALOGUE]
    assert all("  -  " in line for line in lines[1:])
    assert "100.0 MB" in lines[1 + list(CATALOGUE).index("text8")]


def test_list_as_json_has_the_facts_of_the_catalogue(corpora):
    told = {text["name"]: text for text in corpora("list", "--json").document}
    assert told["enwik8"]["download"] == 36_445_475
    assert told["enwik8"]["files"][0]["size"] == told["enwik8"]["size"] == 10**8
    assert told["ptb"]["size"] is None
    assert told["war-and-peace"]["digest"] is None
    assert not told["war-and-peace"]["exact"]
    assert {text["state"] for text in told.values()} == {"no"}


def test_a_fetched_text_is_listed_as_here(corpora, small, tmp_path):
    result = corpora("fetch", "hamlet", "--mirror", "mirror")
    assert (result.status, result.out) == (0, "corpora/hamlet.txt: 0.0 MB\n")
    assert (tmp_path / "corpora/hamlet.txt").read_bytes() == CONTENT
    states = {text["name"]: text["state"] for text in corpora("list", "--json").document}
    assert states == {"hamlet": "here", "unknown": "no"}
    assert corpora("fetch", "hamlet").out == "corpora/hamlet.txt: 0.0 MB, there already\n"


def test_an_unpublished_digest_is_reported(corpora, small):
    result = corpora("fetch", "unknown", "hamlet", "--mirror", "mirror", "--corpora", "elsewhere")
    first, second = result.out.splitlines()
    assert first == f"elsewhere/unknown.txt: 0.0 MB, {SHA256} (none is published to compare with)"
    assert second == "elsewhere/hamlet.txt: 0.0 MB"


def test_show_has_the_facts_and_the_first_lines(corpora, small):
    before = corpora("show", "hamlet.txt").out
    for words in ("https://x/hamlet", "12,900 bytes", SHA256, "public domain", "(not here)", "corpora fetch hamlet"):
        assert words in before
    assert "To be" not in before
    corpora("fetch", "hamlet", "--mirror", "mirror")
    after = corpora("show", "hamlet").out
    assert "\n  To be, or not to be,\n  that is the question.\n" in after
    assert "not here" not in after


def test_show_reports_another_file_of_the_same_name(corpora, small, tmp_path):
    (tmp_path / "corpora").mkdir()
    (tmp_path / "corpora/hamlet.txt").write_bytes(b"\x1b[31mmine")
    result = corpora("show", "hamlet")
    assert "is not the published text (9 bytes instead of 12,900)" in " ".join(result.out.split())
    assert "\x1b" not in result.out
    assert corpora("list", "--json").document[0]["state"] == "changed"


def test_show_reports_a_folder_of_the_same_name(corpora, small, tmp_path):
    (tmp_path / "corpora/hamlet.txt").mkdir(parents=True)
    result = corpora("show", "hamlet")
    assert result.status == 0
    assert "it is not a file" in result.out


def test_show_of_every_text_fits_a_small_terminal(corpora):
    for name in CATALOGUE:
        result = corpora("show", name)
        assert result.status == 0
        assert CATALOGUE[name].url in result.out


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        (["show", "wikitxt-2"], ["no wikitxt-2 in the catalogue", "did you mean wikitext-2"]),
        (["fetch", "shakespeare", "txt8"], ["no txt8", "did you mean text8"]),
        (["fetch"], ["NAME is missing; see textgen corpora fetch --help"]),
        (["show", "python-stdlib"], ["always here", "corpora stats"]),
        (["lst"], ["list"]),
        (["list", "--corpora", "a-file"], ["--corpora a-file is a file; give the folder of texts"]),
        (["show", "ptb", "--corpora", "a-file"], ["--corpora a-file is a file; give the folder of texts"]),
        (["fetch", "shakespeare", "--mirror", "nowhere"], ["cannot download", "nowhere/shakespeare.txt"]),
    ],
)
def test_mistakes_are_one_line(corpora, tmp_path, flags, words):
    (tmp_path / "a-file").touch()
    assert_user_error(corpora(*flags), *words)
