"""Opens documents with other programs' readers: python-docx and openpyxl; LibreOffice is asked by `second` itself."""
import pathlib
import sys

import docx
import openpyxl

folder = pathlib.Path(sys.argv[1])
letters = sorted(folder.rglob("*.docx"))
for path in letters:
    document = docx.Document(str(path))
    styles = {paragraph.style.name for paragraph in document.paragraphs}
    if not {"Title", "Heading 1", "List Bullet"} <= styles:
        sys.exit(f"{path}: the styles are {sorted(styles)}")
    if not document.core_properties.title or not document.core_properties.language:
        sys.exit(f"{path}: no title or no language")
    for table in document.tables:
        if not table.rows[0]._tr.xpath("./w:trPr/w:tblHeader"):
            sys.exit(f"{path}: a table without a header row")
books = sorted(folder.rglob("*.xlsx"))
for path in books:
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
