"""Documents of word processors, books and PDFs where a text may stand."""

import json
import os
import random

import docx
import pytest
from conftest import TEXT
from helpers.manuscripts import epub_of, odt_of, pdf_of
from helpers.processes import run

TRAINED = "--max-steps 4 --hidden 16 --layers 1 --batch-size 4 --window 16 --wandb disabled --precision fp32".split()


@pytest.fixture
def place(workplace_copy):
    """A folder with a model and the same text in several formats."""
    document = docx.Document()
    for line in TEXT.splitlines():
        document.add_paragraph(line)
    document.save(os.fspath(workplace_copy / "play.docx"))
    paragraphs = "".join(f"<text:p>{line}</text:p>" for line in TEXT.splitlines())
    (workplace_copy / "play.odt").write_bytes(odt_of(paragraphs))
    page = "".join(f"<div>{line or '<br>'}</div>" for line in TEXT.splitlines())
    (workplace_copy / "play.epub").write_bytes(epub_of(page))
    return workplace_copy


def test_a_document_scores_and_evaluates_as_its_text(place):
    expected = run("textgen", "score", "play.txt", "--json", cwd=place)
    found = run("textgen", "score", "play.docx", "--json", cwd=place)
    assert found.returncode == 0, found.stderr
    assert json.loads(found.stdout)["nats"] == json.loads(expected.stdout)["nats"]
    rows = "--no-baselines --no-cache --no-dynamic --no-eight-bit --json".split()
    results = [run("textgen", "evaluate", "--text", f"play.{kind}", *rows, cwd=place) for kind in ("txt", "odt")]
    assert results[1].returncode == 0, results[1].stderr
    first, second = (json.loads(result.stdout) for result in results)
    assert first["rows"] == second["rows"]


def test_a_document_trains_resumes_and_ends_where_a_separator_says(place):
    result = run("train.py", "--corpus", "play.docx", "--document-separator", "\\n\\n", *TRAINED, cwd=place)
    assert result.returncode == 0, result.stderr
    result = run("train.py", "--resume", "play-2", "--max-steps", 6, cwd=place)
    assert result.returncode == 0, result.stderr
    flags = "--document-separator", "\\n\\n", "--json"
    result = run("textgen", "corpora", "check", "--corpus", "play.epub", *flags, cwd=place)
    assert json.loads(result.stdout)["documents"] > 1
    result = run("textgen", "corpora", "stats", "--corpus", "play.odt", "--json", cwd=place)
    assert json.loads(result.stdout)["characters"] == len(TEXT)


def test_a_document_in_a_pipe_is_named(place):
    with (place / "play.docx").open("rb") as file:
        result = run("textgen", "score", "-", cwd=place, stdin=file)
    assert result.returncode == 2
    assert (
        result.stderr
        == "error: standard input is a document or book; give it the suffix .docx; a pipe is read as text only\n"
    )


def test_the_source_of_a_page_is_a_text_like_others(place):
    (place / "a.html").write_text(f"<p>{TEXT}</p>")
    for flags, size in (((), len(" ".join(TEXT.split())) + 1), (("--html", "source"), len(TEXT) + 7)):
        result = run("textgen", "corpora", "check", "--corpus", "a.html", "--json", *flags, cwd=place)
        assert json.loads(result.stdout)["characters"] == size


def test_the_same_licence_in_every_book_is_found(place):
    draw, licence = random.Random(0), "This eBook is for the use of anyone anywhere, at no cost."
    for name in "abcd":
        lines = ["".join(draw.choices("abcdefgh     ", k=60)) for _ in range(80)]
        (place / "books").mkdir(exist_ok=True)
        (place / "books" / f"{name}.pdf").write_bytes(pdf_of([(0, licence), *((14, line) for line in lines)]))
    result = run("textgen", "corpora", "check", "--corpus", "books", cwd=place)
    assert result.returncode == 1, result.stderr
    assert (
        f"document 1, line 1, column 1: 4 of 4 documents begin with the same line, such as '{licence}" in result.stdout
    )
