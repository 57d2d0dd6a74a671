"""A text of a gigabyte: in one line, in bounded memory."""

import json
import subprocess
import sys

import pytest

GIGABYTE = 10**9
CODE = """
import json, sys
from pathlib import Path
from textgen.data.corpus import CorpusSources, EncodeOptions, encode_corpus
from textgen.data.sources import find_documents
from textgen.data.reading.reader import ReadOptions
from textgen.data.token_file.encoders import TokenizerOptions

path, kind = sys.argv[1:]
binary = kind == "bytes"
found = find_documents([path], Path(), lambda done, total: None)
how = EncodeOptions(ReadOptions(binary=binary), tokenizer=TokenizerOptions(kind))
corpus = encode_corpus(CorpusSources(found), how, Path(path).parent / "cache", lambda done, total: None)
peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(json.dumps({"characters": corpus.characters, "parts": corpus.split_ends, "kilobytes": int(peak.split()[1])}))
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="peak memory is read from /proc")
@pytest.mark.parametrize("kind, most", [("char", 200_000), ("bytes", 200_000)])
def test_a_line_of_a_gigabyte_is_encoded_in_bounded_memory(tmp_path, kind, most):
    piece = ("So shaken as we are, so wan with care, " * 25_642)[:1_000_000].encode()
    with (tmp_path / "long.txt").open("wb") as file:
        for _ in range(GIGABYTE // len(piece)):
            file.write(piece)
    command = [sys.executable, "-c", CODE, tmp_path / "long.txt", kind]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    (tmp_path / "long.txt").unlink()
    found = json.loads(result.stdout)
    assert found["characters"] == GIGABYTE
    assert found["parts"] == [900_000_000, 950_000_000]
    assert found["kilobytes"] < most
    for path in tmp_path.rglob("ids.bin"):
        path.unlink()
