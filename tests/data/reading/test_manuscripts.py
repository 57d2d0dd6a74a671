import io
import sys
from pathlib import Path

import docx
import pypdf
import pytest
from helpers.manuscripts import docx_of, epub_of, odt_of, pdf_of, zip_of

from textgen.data.reading import compressed, manuscripts, rtf
from textgen.data.reading.charset import Decoding
from textgen.data.reading.containers import Selection
from textgen.data.reading.reader import ReadOptions, read_chunks
from textgen.data.sources import find_documents
from textgen.errors import CorpusError

PARAGRAPH = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"


def silent(done, total):
    pass


def read(*paths, encoding="utf-8", told=None, **choices):
    decoding = Decoding(encoding=encoding, notify=(told if told is not None else []).append)
    documents = find_documents(list(map(str, paths)), Path("corpora"), silent, Selection(decoding=decoding, **choices))
    chunks = read_chunks(documents, ReadOptions(encoding=encoding, notify=decoding.notify), lambda _: None, silent)
    return "".join(chunk.text for chunk in chunks)


@pytest.fixture
def text_of(tmp_path):
    def made(name, content, **choices):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read(path, **choices)

    return made


def word(document):
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


class TestWord:
    def test_a_paragraph_is_a_line_and_a_line_break_is_one(self, text_of):
        document = docx.Document()
        document.add_heading("Spring")
        verse = document.add_paragraph("O wind,\n")
        verse.add_run("if winter").bold = True
        verse.add_run("\tcomes")
        document.add_paragraph("")
        document.add_paragraph("“Ünïcödé” & <all>")
        document.sections[0].header.paragraphs[0].text = "RUNNING HEAD"
        table = document.add_table(1, 2)
        table.cell(0, 0).text, table.cell(0, 1).text = "left", "right"
        content = word(document)
        assert text_of("a.docx", content) == "Spring\nO wind,\nif winter\tcomes\n\n“Ünïcödé” & <all>\nleft\nright\n"

    def test_inserted_text_is_read_and_deleted_text_is_not(self, text_of):
        body = (
            "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:ins><w:r><w:t>new</w:t></w:r></w:ins>"
            "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
            "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
            "<w:sdt><w:sdtContent><w:r><w:t> field</w:t>"
            "<w:instrText>PAGE</w:instrText></w:r></w:sdtContent></w:sdt></w:p>"
        )
        assert text_of("a.docx", docx_of(body)) == "new field\n"

    def test_the_paragraphs_of_a_text_box_are_read_once(self, text_of):
        box = "<w:txbxContent>" + PARAGRAPH.format("boxed") + "</w:txbxContent>"
        ns = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        both = f"<mc:AlternateContent {ns}>{both}</mc:AlternateContent>"
        body = f"<w:p><w:r><w:t>before </w:t></w:r><w:r>{both}</w:r><w:r><w:t>after</w:t></w:r></w:p>"
        assert text_of("a.docx", docx_of(body)) == "boxed\nbefore after\n"


class TestOpenDocument:
    def test_spaces_are_as_the_format_means_them(self, text_of):
        body = (
            "<text:h>Title</text:h>\n<text:p>a  b\n c<text:s text:c='3'/>d<text:tab/>e<text:line-break/>"
            "<text:span>f</text:span><text:note><text:note-body><text:p>note</text:p></text:note-body></text:note></text:p>"
            "<text:p/><text:p> g </text:p>"
        )
        assert text_of("a.odt", odt_of(body)) == "Title\na b c   d\te\nf\n\ng\n"

    def test_an_encrypted_one_is_named(self, text_of):
        manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
        with pytest.raises(CorpusError, match=r"a\.odt is encrypted; save it without a password"):
            text_of("a.odt", odt_of("", **{"META-INF/manifest.xml": manifest}))


class TestWebPage:
    def test_verses_are_lines_and_paragraphs_have_a_blank_line_between_them(self, text_of):
        page = (
            "<!DOCTYPE html><html><head><title>T</title><style>p{}</style></head><body><h1>My   Poem</h1>"
            "<p>One line<br>\n two <i>lines</i>,<br/>three</p><p>Next\nstanza &amp; &eacute;</p><div>a</div><div>b"
            "</div><ul><li>c<li>d</ul><table><tr><td>x</td><td>y</td></tr></table><pre>  kept\n as is</pre>"
            "<script>if (a<b) '<p>x'</script>e <ruby>漢<rp>(</rp><rt>kan</rt></ruby>"
        )
        assert text_of("a.html", page) == (
            "My Poem\n\nOne line\ntwo lines,\nthree\n\n"
            "Next stanza & é\n\na\nb\n\nc\nd\n\nx\ty\n\n  kept\n as is\n\ne 漢\n"
        )

    @pytest.mark.parametrize(
        ("content", "encoding"),
        [
            ("<meta charset=windows-1251><p>Ж".encode("cp1251"), "utf-8"),
            ("<meta charset=windows-1251><p>Ж".encode(), "utf-8"),  # saved anew
            ("<p>Ж".encode("utf-16"), "utf-8"),
            ("<p>Ж".encode("cp1251"), "cp1251"),
            ("<meta charset=base64><p>Ж".encode(), "auto"),
        ],
    )
    def test_its_encoding_is_the_named_the_marked_or_the_declared_one(self, text_of, content, encoding):
        assert text_of("a.htm", content, encoding=encoding) == "Ж\n"

    def test_its_source_is_read_on_request_and_found_apart_in_the_cache(self, tmp_path):
        path = tmp_path / "a.html"
        path.write_text("<p>x")
        assert read(path, html=False) == "<p>x"
        stamps = {find_documents([str(path)], tmp_path, silent, Selection(html=html)).stamp for html in (True, False)}
        assert len(stamps) == 2

    def test_elements_without_end_take_time_in_proportion(self, text_of):
        assert text_of("a.html", "<a " * 400_000 + "><p>x") in ("x\n", "")
        assert text_of("b.html", "<div>" * 100_000 + "x") == "x\n"


class TestBook:
    def test_chapters_are_read_in_order_without_the_contents(self, text_of):
        chapters = '<?xml version="1.0"?><html><body><p>One</p><p>more</p></body></html>', "<p>Two<br/>verses</p>"
        assert text_of("a.epub", epub_of(*chapters)) == "One\n\nmore\n\nTwo\nverses\n"

    def test_a_protected_one_is_named_but_obfuscated_fonts_are_not_protection(self, text_of):
        for name in ("OPS/c%200.xhtml", "OPS/font.otf"):
            encryption = f'<encryption><EncryptedData><CipherReference URI="{name}"/></EncryptedData></encryption>'
            content = epub_of("<p>One", **{"META-INF/encryption.xml": encryption})
            if "font" in name:
                assert text_of("a.epub", content) == "One\n"
            else:
                with pytest.raises(CorpusError, match=r"a\.epub is protected against copying"):
                    text_of("a.epub", content)


class TestPdf:
    def test_running_heads_and_page_numbers_are_left_out(self, text_of):
        pages = []
        for n in range(1, 7):
            head = "A Tale of Cities" if n % 2 else "Chapter One"
            lines = [(14, f"Line {word} {'abcdef'[n - 1]}.") for word in ("one", "two")]
            pages.append([(0, head), (40, f"Page begins {'abcdef'[n - 1]}"), *lines, (60, f"- {n} -")])
        text = text_of("a.pdf", pdf_of(*pages))
        expected = [f"Page begins {c}\nLine one {c}.\nLine two {c}." for c in "abcdef"]
        assert text == "\n".join(expected) + "\n"

    def test_divided_words_are_joined_also_from_page_to_page(self, text_of):
        pages = [[(0, "An exam-"), (14, "ple, Jean-"), (14, "Paul, a re-")], [(0, "mark of"), (14, "him.")]]
        assert text_of("a.pdf", pdf_of(*pages)) == "An example,\nJean-\nPaul, a remark\nof\nhim.\n"

    def test_a_wider_gap_is_a_blank_line(self, text_of):
        page = [(0, "One"), (14, "two"), (28, "three"), (14, "four")]
        assert text_of("a.pdf", pdf_of(page)) == "One\ntwo\n\nthree\nfour\n"

    def test_one_without_text_is_named(self, text_of):
        with pytest.raises(CorpusError, match=r"a\.pdf has no text, only pictures; .* OCR"):
            text_of("a.pdf", pdf_of([], []))

    def test_faults_are_reported_and_nothing_else_is_printed(self, text_of, capsys):
        told = []
        broken = pdf_of([(0, "One")], [(0, "two")]).replace(b"startxref\n", b"startxref\n1")
        assert text_of("a.pdf", broken, told=told) == "One\ntwo\n"
        (line,) = told
        assert "a.pdf has faults, and text may be missing (" in line
        assert capsys.readouterr().err == ""

    @pytest.mark.parametrize("algorithm", ["RC4-128", "AES-256"])
    def test_a_password_is_needed_only_to_open_it(self, text_of, algorithm):
        for password in ("", "secret"):
            writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf_of([(0, "Some text")])))
            writer.encrypt(password, "owner", algorithm=algorithm)
            file = io.BytesIO()
            writer.write(file)
            if password:
                with pytest.raises(CorpusError, match=r"a\.pdf is encrypted; save it without a password"):
                    text_of("a.pdf", file.getvalue())
            else:
                assert text_of("a.pdf", file.getvalue()) == "Some text\n"


class TestRtf:
    def test_paragraphs_are_lines(self, text_of):
        content = (
            rb"{\rtf1\ansi\ansicpg1252{\fonttbl\f0 Times;}{\header Head\par}"
            rb"\pard Hello \b world\b0  \'e9 \u8220?q\u8221?"
            rb"\par two\line verses\par\par{\field{\*\fldinst{HYPERLINK \"http://x.y\"}}{\fldrslt{ link}}}"
            rb"{\pict\pngblip " + b"89504e47" * 100 + rb"} \u-10179?\u-8704?" + b"\xe9}"
        )
        assert text_of("a.rtf", content) == "Hello world é “q”\ntwo\nverses\n\n link 😀é\n"

    def test_one_that_would_keep_the_parser_busy_is_read_or_refused(self, text_of):
        field = rb"{\field{\*\fldinst{HYPERLINK "
        assert text_of("a.rtf", rb"{\rtf1 x" + field * 20_000 + b"}") == "x\n"
        assert text_of("a.rtf", rb"{\rtf1{\fonttbl" + rb"{\f0 ;}" * 20_000 + b"}x}") == "x\n"
        with pytest.raises(CorpusError, match="an entry of its font table has no end"):
            text_of("a.rtf", rb"{\rtf1{\fonttbl" + rb"{\f0\fcharset0 " * 20_000 + b"}x}")

    def test_fonts_say_the_encoding_of_their_text(self, text_of):
        fonts = rb"{\fonttbl{\f0\fcharset0 Times;}{\f1\froman\fcharset204{\*\panose 02}Times CYR;}}"
        assert text_of("a.rtf", rb"{\rtf1\ansi" + fonts + rb"\f0 \'e9 \f1 \'e9 \f0 x}") == "é й x\n"

    def test_a_very_long_one_is_refused(self, text_of, monkeypatch):
        monkeypatch.setattr(rtf, "LONGEST", 100)
        with pytest.raises(CorpusError, match=r"a\.rtf has over 100 bytes of text"):
            text_of("a.rtf", rb"{\rtf1 " + b"x" * 100 + b"}")


ENTITIES = "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("name", "content", "about"),
    [
        ("a.docx", OLD_WORD, "is a document of old Word or an encrypted one; save it as .docx"),
        ("a.doc", OLD_WORD, "is a document of old Word or an encrypted one; save it as .docx"),
        ("a.xls", OLD_WORD, "is a spreadsheet; save it as .csv and use --field"),
        ("a.xlsx", zip_of({"xl/workbook.xml": ""}), "is a spreadsheet; save it as .csv and use --field"),
        ("a.doc", rb"{\rtf1 x}", "is RTF; give it the suffix .rtf"),
        ("a.txt", docx_of(""), "is a document or book; give it the suffix .docx"),
        ("a", b"%PDF-1.4", "is a PDF; give it the suffix .pdf"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0", "is an image (PNG)"),
        ("a.txt", b"MZ\x90\0\3", "is a program of Windows"),
        ("a.wpd", b"\xffWPC\x10\0", "is a document of WordPerfect; save it as .docx"),
        ("a.pkl", b"\x80\x04\x95\x05", "is objects of Python (pickle)"),
        ("a.npy", b"\x93NUMPY\1\0", "is an array (NumPy)"),
        ("a.ps", b"%!PS-Adobe-3.0\n", "is a document for printing (PostScript); convert it to .pdf"),
        ("a.fb2", b'<?xml version="1.0"?>\n<FictionBook>', "is a FictionBook; convert it to .epub"),
        ("a.eml", b"From: a\nContent-Transfer-Encoding: base64\n\nYQ==", "is an e-mail; save it as .txt"),
        ("a.mhtml", b"From: a\nMIME-Version: 1.0\n", "is a web page with its pictures; save it as .html"),
        ("a.gdoc", b'{"url": "https://docs.google.com/x"}', "is a link to a document of Google Docs"),
        ("a.webloc", b"bplist00", "is a property list of macOS"),
        ("a.mobi", bytes(60) + b"BOOKMOBI", "is a Kindle book; convert it to .epub"),
        ("a.docx", b"just text", "is damaged, or of another kind than its name says"),
        ("a.docx", docx_of("")[:-30], "is damaged"),
        ("a.docx", zip_of({"other": ""}), "has no word/document.xml"),
        ("a.docx", docx_of("<w:p>") + b"", "is damaged (mismatched tag"),
        ("a.docx", docx_of("", before=ENTITIES), "declares entities, which may be made to fill memory"),
        ("a.odt", odt_of("", **{"content.xml": ENTITIES + "<x/>"}), "declares entities"),
        ("a.epub", epub_of(before=ENTITIES), "declares entities"),
        ("a.docx", docx_of("", **{"word/media/a.png": "x"}), "has no text, only pictures"),
        ("a.epub", epub_of("<img src=a.png>", **{"OPS/a.png": "x"}), "has no text, only pictures"),
        ("a.rtf", rb"{\rtf1 {\pict 00}}", "has no text, only pictures"),
        ("a.rtf", b"plain", "is not RTF, in spite of its name"),
        ("a.pdf", b"%PDF-1.4\nnonsense", "is damaged or no PDF"),
        ("a.pdf", b"plain", "is damaged or no PDF"),
    ],
    ids=lambda each: each if isinstance(each, str) and " " not in each else None,
)
def test_what_cannot_be_read_is_named_in_one_line(text_of, name, content, about):
    with pytest.raises(CorpusError) as raised:
        text_of(name, content)
    assert f"{name}" in str(raised.value)
    assert about in str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.epub", "a.html", "a.rtf", "a.pdf"])
def test_an_empty_file_is_an_empty_text(text_of, name):
    assert text_of(name, b"") == ""


def test_a_document_that_expands_without_end_is_refused(text_of, monkeypatch):
    monkeypatch.setattr(compressed, "MIN_LIMIT", 1_000_000)
    monkeypatch.setattr(compressed, "MAX_EXPANSION", 100)
    bomb = docx_of(PARAGRAPH.format(" " * 2_000_000))
    with pytest.raises(CorpusError, match=r"a\.docx expands to more than .* may be made to fill memory"):
        text_of("a.docx", bomb)


def test_a_large_file_is_refused(text_of, monkeypatch):
    monkeypatch.setattr(manuscripts, "MAX_BYTES", 1 << 20)
    with pytest.raises(CorpusError, match=r"a\.odt is larger than 1 MiB; save it without its pictures"):
        text_of("a.odt", bytes((1 << 20) + 1))


@pytest.mark.parametrize(
    ("name", "content", "library"),
    [("a.pdf", b"%PDF", "pypdf"), ("a.rtf", b"{", "striprtf"), ("a.html", b"<p>", "lxml")],
)
def test_a_missing_library_is_named_with_the_extra_that_has_it(text_of, monkeypatch, name, content, library):
    for module in [each for each in sys.modules if each.partition(".")[0] == library]:
        monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(CorpusError, match=rf"is read with {library}, .*pip install 'textgen\[manuscripts\]'"):
        text_of(name, content)


class TestFolder:
    @pytest.fixture
    def folder(self, tmp_path):
        books = tmp_path / "books"
        books.mkdir()
        (books / "a.docx").write_bytes(docx_of(PARAGRAPH.format("Word")))
        (books / "b.txt").write_bytes("\ufeffплавать и бегать".encode("cp1251", "ignore"))
        (books / "c.txt").write_text("\ufeffText")
        for name in ("Thumbs.db", "desktop.ini", ".DS_Store", ".git", "cover.JPG", "song.mp3"):
            (books / name).write_bytes(b"\0\1\2")
        return books

    def test_each_file_is_read_in_its_way_and_others_are_counted(self, folder):
        told = []
        assert read(folder, encoding="auto", told=told) == "Word\nплавать и бегать\nText"
        left_out = next(line for line in told if "left out" in line)
        assert left_out.startswith(f"{folder}/: ")
        assert "1 hidden file (.git), 3 system files (" in left_out
        assert left_out.endswith(" 1 image (cover.JPG), 1 sound (song.mp3) left out")
        assert any("b.txt: read as cp1251 (detected)" in line for line in told)

    def test_a_file_that_cannot_be_read_is_named_with_the_flag_that_leaves_it_out(self, folder):
        (folder / "old.doc").write_bytes(OLD_WORD)
        with pytest.raises(CorpusError, match=r"old\.doc is a document of old Word .* leave it out with --exclude"):
            read(folder, include=["*.do*"])
        (folder / "z.docx").write_bytes(b"broken")
        with pytest.raises(CorpusError, match=r"z\.docx is damaged.* leave it out with --exclude"):
            read(folder, exclude=["*.doc", "b.txt"])
        assert read(folder, exclude=["*.doc", "[bz].*"]) == "Word\nText"

    def test_the_encoding_of_one_file_among_others_is_answered_with_auto(self, folder):
        with pytest.raises(CorpusError, match=r"b\.txt is not utf-8: .*\(auto: each file's own\), or leave it out"):
            read(folder)
        (folder / "b.txt").write_text("zwei Wörter", encoding="utf-16")
        with pytest.raises(CorpusError, match=r"b\.txt .* says --encoding utf-16 \(auto: each file's own\)"):
            read(folder)
        assert read(folder, encoding="auto") == "Word\nzwei Wörter\nText"

    def test_of_a_damaged_compressed_file_the_error_names_exclude(self, tmp_path):
        (tmp_path / "a.tex").write_text("Text\n")
        (tmp_path / "main.synctex.gz").write_bytes(b"\x1f\x8bnothing")
        with pytest.raises(CorpusError, match=r"main\.synctex\.gz is damaged.*, or leave it out with --exclude"):
            read(tmp_path)
        with pytest.raises(CorpusError, match=r"main\.synctex\.gz is damaged(?!.*--exclude)"):
            read(tmp_path / "main.synctex.gz")

    def test_backups_of_editors_are_counted_unless_they_are_asked_for(self, tmp_path):
        for name in ("a.tex", "a.tex~", "#a.tex#", "a.TEX.BAK", "a.swp", "bak.txt"):
            (tmp_path / name).write_text(f"{name}\n")
        told = []
        assert read(tmp_path, told=told) == "a.tex\nbak.txt\n"
        assert told == [f"{tmp_path}/: 4 backup files (#a.tex# ...) left out"]
        assert read(tmp_path / "a.tex~") == "a.tex~\n"

    def test_members_of_archives_are_read_and_counted_in_the_same_way(self, tmp_path):
        members = {
            "a.docx": docx_of(PARAGRAPH.format("Word")),
            "b.html": "<p>Page",
            "Thumbs.db": "\0",
            "__MACOSX/._a.docx": "\0",
            "c.png": "\0",
        }
        (tmp_path / "a.zip").write_bytes(zip_of(members))
        told = []
        assert read(tmp_path / "a.zip", told=told) == "Word\nPage\n"
        assert told == [
            f"{tmp_path}/a.zip: 1 system file (Thumbs.db), 1 hidden file (__MACOSX/._a.docx), 1 image (c.png) left out"
        ]

    def test_everything_is_bytes_for_those_who_ask(self, folder):
        documents = find_documents([str(folder)], folder, silent, Selection(any_kind=True))
        chunks = read_chunks(documents, ReadOptions(binary=True), lambda _: None, silent)
        text = "".join(chunk.text for chunk in chunks)
        assert text.startswith("Word\n")
        assert text.count("\0\1\2") == 2
