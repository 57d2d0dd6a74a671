import pytest

from textgen.errors import SettingsError
from textgen.settings.corpus import CorpusSettings


def test_an_encoding_that_python_does_not_know_is_refused():
    for encoding in ("klingon", "rot13", "base64"):
        with pytest.raises(SettingsError, match="--encoding"):
            CorpusSettings(encoding=encoding)


def test_standard_input_is_one_text():
    with pytest.raises(SettingsError, match="standard input can be read once only"):
        CorpusSettings(corpus="-", validation="-")
