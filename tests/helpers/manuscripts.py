"""Documents, books and PDFs, made from texts."""

import io
import zipfile

TEXT_NS = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
OFFICE_NS = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
CONTAINER = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'


def zip_of(parts):
    """Returns a zip archive of parts by name."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def odt_of(body, **more):
    """Returns an OpenDocument text with this XML as its body."""
    names = f'xmlns:text="{TEXT_NS}" xmlns:office="{OFFICE_NS}"'
    content = f"<office:document {names}><office:body><office:text>{body}</office:text></office:body></office:document>"
    return zip_of({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content} | more)


def docx_of(body, before="", **more):
    """Returns a Word document with this XML as its body."""
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return zip_of({"word/document.xml": f"{before}<w:document {names}><w:body>{body}</w:body></w:document>"} | more)


def epub_of(*chapters, before="", **more):
    """Returns a book with a table of contents and these pages of HTML."""
    names = [f"c {number}.xhtml" for number in range(len(chapters))]
    items = "".join(
        f'<item id="{n}" href="{name.replace(" ", "%20")}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(names)
    )
    nav = '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    spine = "".join(f'<itemref idref="{n}"/>' for n in range(len(names)))
    opf = f"{before}<package><manifest>{nav}{items}</manifest><spine><itemref idref='nav'/>{spine}</spine></package>"
    pages = {f"OPS/{name}": page for name, page in zip(names, chapters, strict=True)}
    return zip_of(
        {"META-INF/container.xml": CONTAINER, "OPS/book.opf": opf, "OPS/nav.xhtml": "Contents"} | pages | more
    )


def pdf_of(*pages):
    """Returns a PDF; a page is a list of lines, each the distance to the line above it and its text."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"]
    kids = []
    for page in pages:
        lines = "".join(f"0 {-distance} Td ({text}) Tj\n" for distance, text in page)
        stream = f"BT /F1 12 Tf 72 800 Td\n{lines}ET"
        objects.append(f"<</Length {len(stream)}>>\nstream\n{stream}\nendstream")
        objects.append(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 850]/Resources<</Font<</F1 3 0 R>>>>"
            f"/Contents {len(objects)} 0 R>>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>"
    data, offsets = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<</Size {len(objects) + 1}/Root 1 0 R>>\n"
    return f"{data}{end}startxref\n{len(data)}\n%%EOF\n".encode("latin-1")
