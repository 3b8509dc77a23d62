"""Opens documents with other programs' readers: python-docx and openpyxl; LibreOffice is asked by `second` itself.

Before that each archive is held against the rules of its format: parts well-formed, each of a known type and led to by a
relation whose target is there, nothing outside, numbers of pictures and bookmarks used once."""
import pathlib
import posixpath
import sys
import xml.etree.ElementTree as tree
import zipfile

import docx
import openpyxl

TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def package(path):
    archive = zipfile.ZipFile(path)
    names = archive.namelist()
    parts = {name: tree.fromstring(archive.read(name)) for name in names if name.endswith((".xml", ".rels"))}
    types = parts["[Content_Types].xml"]
    endings = {one.get("Extension") for one in types.iter(TYPES + "Default")}
    named = {one.get("PartName") for one in types.iter(TYPES + "Override")}
    led = set()
    for name, part in parts.items():
        if not name.endswith(".rels"):
            continue
        folder = posixpath.dirname(posixpath.dirname(name))
        ids = [one.get("Id") for one in part.iter(RELATION)]
        if len(ids) != len(set(ids)):
            sys.exit(f"{path}: {name} has an id twice")
        for one in part.iter(RELATION):
            if one.get("TargetMode") == "External":
                sys.exit(f"{path}: {name} leads outside")
            target = posixpath.normpath(posixpath.join("/" + folder, one.get("Target"))).lstrip("/")
            if target not in names:
                sys.exit(f"{path}: {name} leads to {target}, which is not there")
            led.add(target)
    for name in names:
        if "/" + name not in named and name.rsplit(".", 1)[-1] not in endings:
            sys.exit(f"{path}: {name} has no type")
        if not name.endswith(".rels") and name != "[Content_Types].xml" and name not in led:
            sys.exit(f"{path}: nothing leads to {name}")
    body = parts.get("word/document.xml")
    for kind, key in [(DRAWING + "docPr", "id"), (WORD + "bookmarkStart", WORD + "id"),
                      (WORD + "bookmarkStart", WORD + "name")]:
        ids = [one.get(key) for one in body.iter(kind)] if body is not None else []
        if len(ids) != len(set(ids)):
            sys.exit(f"{path}: {kind} has the same {key} twice")
    if body is not None:
        marks = {one.get(WORD + "name") for one in body.iter(WORD + "bookmarkStart")}
        for link in body.iter(WORD + "hyperlink"):
            if link.get(WORD + "anchor") not in marks:
                sys.exit(f"{path}: a link to {link.get(WORD + 'anchor')}, which is not there")


folder = pathlib.Path(sys.argv[1])
letters = sorted(folder.rglob("*.docx"))
for path in letters:
    package(path)
    document = docx.Document(str(path))
    styles = {paragraph.style.name for paragraph in document.paragraphs}
    if not {"Title", "Heading 1"} <= styles:
        sys.exit(f"{path}: the styles are {sorted(styles)}")
    if not document.core_properties.title or not document.core_properties.language:
        sys.exit(f"{path}: no title or no language")
    for table in document.tables:
        if not table.rows[0]._tr.xpath("./w:trPr/w:tblHeader"):
            sys.exit(f"{path}: a table without a header row")
books = sorted(folder.rglob("*.xlsx"))
for path in books:
    package(path)
    book = openpyxl.load_workbook(str(path))
    for sheet in book:
        if sheet.max_row > 1 and (sheet.freeze_panes != "A2" or not sheet.auto_filter.ref):
            sys.exit(f"{path}: {sheet.title} has no frozen header or no filter")
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    sys.exit(f"{path}: {sheet.title} {cell.coordinate} is a formula")
if not letters:
    sys.exit("no Word file was made")
print(f"{len(letters)} Word and {len(books)} Excel files opened")
