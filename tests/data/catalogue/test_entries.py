import pytest

from textgen.data.catalogue.entries import CATALOGUE, MIRROR, download_url, find_entry, suggestion


def test_entries_are_complete():
    lengths = {"sha256": 64, "md5": 32}
    for name, published in CATALOGUE.items():
        assert published.name == name
        assert published.url.startswith("https://") or (published.exact and published.digest)
        assert published.size > 0
        assert published.licence
        assert published.about
        assert len(published.files) in (1, 3)
        assert published.exact == (published.digest is not None)
        for digest in (published.digest, *(text.digest for text in published.files)):
            if digest is not None:
                algorithm, _, digits = digest.partition(":")
                assert len(digits) == lengths[algorithm]
                assert set(digits) <= set("0123456789abcdef")
        for text in published.files:
            assert (text.member is None) == (published.download_name == text.name)
            assert not text.digest or text.digest.startswith("sha256:")


def test_no_two_texts_have_a_file_in_common():
    names = [text.name for published in CATALOGUE.values() for text in published.files]
    assert len(set(names)) == len(names)
    assert len({published.download_name for published in CATALOGUE.values()}) == len(CATALOGUE)


def test_a_text_whose_digest_nobody_publishes_says_so():
    for published in CATALOGUE.values():
        assert published.digest or "digest" in published.remark


@pytest.mark.parametrize("name", ["shakespeare", "shakespeare.txt", "Shakespeare", "text8", "ptb", "wikitext-2"])
def test_a_text_is_found_by_its_name_or_its_files(name):
    assert find_entry(name).name == name.lower().removesuffix(".txt")


def test_a_misspelt_name_gets_a_suggestion():
    assert find_entry("wikitxt-2") is None
    assert suggestion("wikitxt-2") == " (did you mean wikitext-2?)"
    assert suggestion("qqqq") == ""


def test_the_text_size_is_that_of_all_files_or_unknown():
    assert CATALOGUE["wikitext-2"].text_size == 10_940_747 + 1_146_846 + 1_290_590
    assert CATALOGUE["ptb"].text_size is None


def test_the_url_is_that_of_publication_unless_a_mirror_is_named(monkeypatch, tmp_path):
    text8 = CATALOGUE["text8"]
    monkeypatch.delenv(MIRROR, raising=False)
    assert download_url(text8) == text8.url
    monkeypatch.setenv(MIRROR, "http://mirror/texts/")
    assert download_url(text8) == "http://mirror/texts/text8.zip"
    assert download_url(text8, str(tmp_path / "a b")) == f"{(tmp_path / 'a b').as_uri()}/text8.zip"
