"""Paths that do not exist, as people type them."""

import os
import unicodedata

import pytest

from textgen.data.missing_file import remedy


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("https://example.org/a.txt", "download it first (curl -LO https://example.org/a.txt)"),
        ("file:///home/me/a.txt", "give the path alone: /home/me/a.txt"),
        ("'my poems.txt'", "there is my poems.txt, without quotation marks"),
        ("\u201cmy poems.txt\u201d", "there is my poems.txt, without quotation marks"),
        ("my poems.txt\r", "there is my poems.txt, without quotation marks and spaces"),
        ("$TEXTS/a.txt", "the shell has not replaced the variable"),
        ("%USERPROFILE%\\a.txt", "the shell has not replaced the variable"),
        ("My Poem.txt", "did you mean my poems.txt?"),
        (unicodedata.normalize("NFD", "été.txt"), "did you mean été.txt?"),
    ],
)
def test_a_path_that_does_not_exist_gets_a_remedy(given, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my poems.txt").write_text("x")
    (tmp_path / "été.txt").write_text("x")
    assert words in remedy(given)


@pytest.mark.skipif(os.name == "nt", reason="there it is a path")
def test_a_path_of_windows_is_named_as_wsl_has_it():
    assert "/mnt/c/Users/me/a b.txt" in remedy("C:\\Users\\me\\a b.txt")


def test_a_name_like_no_other_gets_none(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "poems.txt").write_text("x")
    assert remedy("nothing") == remedy("none/at/all") == ""
