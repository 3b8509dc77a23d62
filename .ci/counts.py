"""Counts files of statistics and answers with a reader of another make, and holds `behov import --inspect` against it.

Usage: counts.py BEHOV FOLDER...   What either of them does not read is told; a disagreement fails. Rules: COUNTS.md.
"""
import csv
import io
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile

PERIOD = re.compile(r"^((?:H[aø]u?st|V[åa]r|Sk[ou]le(?:året|år)) )?\d{4}([-/](\d{4}|\d\d))?\.(?=\S)", re.I)
NUMBER = re.compile(r"^[-−]?(\d+|\d{1,3}( \d{3})+)([.,]\d+)? ?%?$")
ALONE = ("Usikkerhet", "Standardavvik", "Antall elever", "Antall elever deltatt", "Antall besvart", "Karakteren ")
SUMS = re.compile(r"^(sum|snitt|totalt?|andel|median|endring|gjennomsnitt|kilde|alle i|\*|i alt|tall |oppdatert|sist)\b", re.I)


def plain(text):
    return re.sub(r"[\s\u00a0\u2009\u202f]+", " ", str(text)).strip()


def decoded(data):
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(name)
    if data[1:2] == b"\0":
        return data.decode("utf-16-le")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def text_rows(data):
    text = decoded(data)
    first = re.match(r"sep=(.)\r?\n?", text, re.I)
    text = text[first.end():] if first else text
    lines = [line for line in text.splitlines() if line.strip()]
    counts = {sign: max(line.count(sign) for line in lines[:5]) for sign in "\t;,|"}
    sign = max(counts, key=lambda one: (counts[one], "\t;|,".index(one) * -1))
    if first and text.count(first[1]) >= 3:
        sign = first[1]
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=sign))


def sheets(data):
    """The rows of each sheet that is shown; a percent is a part of one, which changes no count."""
    book = zipfile.ZipFile(io.BytesIO(data))
    tag = lambda node: node.tag.split("}")[-1]
    named = {name.lstrip("/"): name for name in book.namelist()}
    shared = []
    for name in named:
        if name.lower().endswith("sharedstrings.xml"):
            for item in ET.fromstring(book.read(named[name])):
                shared.append("".join(node.text or "" for node in item.iter() if tag(node) == "t"))
    for name in sorted(name for name in named if re.search(r"worksheets/[^/]*\.xml$", name)):
        rows = []
        for row in (node for node in ET.fromstring(book.read(named[name])).iter() if tag(node) == "row"):
            cells = []
            for cell in row:
                place = re.match(r"[A-Z]+", cell.get("r", ""))
                column = len(cells)
                if place:
                    column = 0
                    for letter in place[0]:
                        column = column * 26 + ord(letter) - 64
                    column -= 1
                value = next((node.text or "" for node in cell if tag(node) == "v"), "")
                if cell.get("t") == "s" and value:
                    value = shared[int(value)]
                if cell.get("t") == "inlineStr":
                    value = "".join(node.text or "" for node in cell.iter() if tag(node) == "t")
                cells += [""] * (column + 1 - len(cells))
                cells[column] = value
            number = int(row.get("r", len(rows) + 1))
            rows += [[]] * (number - 1 - len(rows))
            rows.append(cells)
        yield rows


class Counter:
    """Units, indicators, and every cell of a figure."""

    def __init__(self, withheld, nothing=()):
        self.units, self.indicators, self.cells = set(), set(), {"v": 0, "s": 0, "m": 0, "prose": 0}
        self.withheld, self.nothing = withheld, nothing

    def add(self, text):
        text = plain(text)
        kind = "s" if text in self.withheld else "m" if text == "" or text in self.nothing else \
            "v" if NUMBER.match(text) or re.match(r"^-?\d*\.?\d+(e-?\d+)?$", text, re.I) and "e" not in text.lower() else "prose"
        self.cells[kind] += 1

    def result(self):
        return [len(self.units), len(self.indicators), self.cells["v"], self.cells["s"], self.cells["m"]]


def udir_table(rows):
    for place, row in enumerate(rows[:60]):
        headings = [plain(cell) for cell in row]
        packed = [i for i, text in enumerate(headings) if PERIOD.match(text) and not text.endswith(".Brudd")]
        if not packed:
            continue
        lower = [text.lower() for text in headings]
        find = lambda *names: next((lower.index(name) for name in names if name in lower), None)
        name = next((i for i, text in enumerate(lower) if "enhetnavn" in text), None)
        number, level = find("organisasjonsnummer"), next((i for i, t in enumerate(lower) if t.endswith("enhetnivaa")), None)
        if name is None and find("fylke") is None and not any("Alle skoler" in headings[i] for i in packed):
            return None
        counter = Counter(("*", "."))
        rest = lambda i: PERIOD.sub("", headings[i])
        if any(".Hele landet." in headings[i] for i in packed):
            return turned(rows[place + 1:], headings, packed, counter)
        known = {i for i, t in enumerate(lower) if t in ("fylke", "kommune", "nasjonalt", "organisasjonsnummer")}
        known |= {i for i, t in enumerate(lower) if t.endswith(("nivaa", "kode", "enhetnavn")) or not t}
        dimensions = [i for i in range(min(packed + [len(row)])) if i not in known]
        for row in rows[place + 1:]:
            cell = lambda i: plain(row[i]) if i is not None and i < len(row) else ""
            if level is not None and not cell(level).isdigit():
                continue
            area = cell(find("fylke")) or cell(find("nasjonalt"))
            unit = cell(number) if number is not None else "/".join((area, cell(find("kommune")), cell(name)))
            if not unit.strip("/") or SUMS.match(cell(name)):
                continue
            counter.units.add(unit)
            measures = {}
            for i in packed:
                parts = rest(i).rsplit(".", 1)
                measures.setdefault(parts[0] if len(parts) > 1 else "", set()).add(parts[-1])
                counter.add(cell(i))
            for head, all_of in measures.items():
                own = {one for one in all_of if not one.startswith(ALONE[:5])} or all_of
                counter.indicators |= {(head, one) + tuple(cell(i) for i in dimensions) for one in own}
        return counter.result() if counter.units else None
    return None


def turned(rows, headings, packed, counter):
    keys = [i for i in range(packed[0])]
    for row in rows:
        if len(row) <= packed[0] or not all(plain(row[i]) for i in keys):
            continue
        for i in packed:
            parts = PERIOD.sub("", headings[i]).split(".")
            depth = 4 if "Alle kommuner" in parts or "Alle skoler" in parts[3:4] else 3
            named = [part for part in parts[:depth] if not part.startswith("Alle ")]
            counter.units.add(tuple(named))
            counter.indicators.add(tuple(row[k] for k in keys) + tuple(parts[depth:]))
            counter.add(row[i])
    return counter.result()


def statbank(rows):
    for place, row in enumerate(rows[:12]):
        headings = [plain(cell) for cell in row]
        years = [i for i, text in enumerate(headings) if re.search(r"(^| )(19|20)\d\d$", text)]
        if any(plain(cell) == "Utvalg" for line in rows for cell in line):
            return portal(rows)
        if "value" in headings and "year" in headings:
            return long_table(rows[place + 1:], headings)
        if len(headings) < 2 or not years or any(PERIOD.match(text) for text in headings):
            continue
        counter = Counter((":",), (".", "..", "..."))
        first, name = years[0], None
        for row in rows[place + 1:]:
            texts = [plain(cell) for cell in row] + [""] * len(headings)
            if not any(texts[i] for i in years) or not texts[0] or SUMS.match(texts[0]):
                continue
            counter.units.add(texts[0])
            for i in years:
                name = re.sub(r" ?(19|20)\d\d$", "", headings[i])
                counter.indicators.add((name,) + tuple(texts[2:first]))
                counter.add(texts[i])
        return counter.result() if counter.units else None
    return None


def long_table(rows, headings):
    counter = Counter((":",), (".", "..", "..."))
    for row in rows:
        if len(row) == len(headings):
            cell = dict(zip(headings, map(plain, row)))
            counter.units.add(cell.get("region"))
            counter.indicators.add(tuple(text for key, text in cell.items() if key not in ("region", "year", "value")))
            counter.add(cell["value"])
    return counter.result()


def portal(rows):
    """The survey portal: selections first, then a block of headings and figures for each question."""
    counter, heads, selections, head = Counter(("-", "–", "*")), set(), set(), None
    for row in rows:
        cells = [plain(cell.replace("_x000D_", " ")) for cell in row]
        texts = [text for text in cells if text]
        is_figure = [bool(NUMBER.match(text)) or text == "-" for text in cells]
        if texts[:2] == ["Utvalg", "År"]:
            head = "selections"
        elif texts[:2] == ["Utvalg", "Undersøkelse"]:
            heads, head = {i for i, text in enumerate(cells) if i > 1 and text}, "figures"
        elif head == "selections" and texts:
            selections.add(cells[0])
            counter.units.add(plain(re.sub(r"\((?:Høst|Vår) \d{4}\)", "", cells[0])))
        elif head == "selections":
            head = "figures"
        elif texts and not cells[0] and not selections & set(cells[:2]):
            words = {i for i, text in enumerate(cells) if text and not is_figure[i]}
            heads = words | {i + 1 for i in words if "".join(cells[i + 1:i + 2]) == ""}
        elif texts and any(is_figure[1:]) and (len(selections) == 1 or selections & set(cells[:2])):
            for i, text in enumerate(cells):
                if i in heads and text:
                    counter.add(text)
    return [len(counter.units), None] + counter.result()[2:]


def api(value):
    value = value.get("data", value) if isinstance(value, dict) else value
    if not isinstance(value, list) or not value or "Skoleaarnavn" not in value[0]:
        return None
    measures = [key for key in value[0] if re.match(r"(Score|Standardavvik|Antall|Andel)", key)]
    counter = Counter(("*", "."))
    for row in value:
        counter.units.add(row.get("Organisasjonsnummer") or plain(row["EnhetNavn"]))
        for key in measures:
            if key in row:
                counter.add("" if row[key] is None else row[key])
    return [len(counter.units), None] + counter.result()[2:]


def independent(path):
    data = path.read_bytes()
    if data[:2] == b"PK":
        found = [udir_table(rows) or statbank(rows) for rows in sheets(data)]
        found = [one for one in found if one]
        return found[0] if len(found) == 1 else None
    if path.suffix == ".json":
        return api(json.loads(decoded(data)))
    rows = text_rows(data)
    return udir_table(rows) or statbank(rows)


def main(behov, *folders):
    disagree = agree = 0
    for path in sorted(path for folder in folders for path in pathlib.Path(folder).rglob("*") if path.is_file()):
        if path.suffix == ".md":
            continue
        run = subprocess.run([behov, "import", str(path), "--inspect", "--json"], capture_output=True, text=True)
        seen = json.loads(run.stdout) if run.returncode == 0 else {}
        ours = [seen.get(key) for key in ("units", "indicators", "values", "suppressed", "missing")]
        try:
            theirs = independent(path)
        except (ValueError, csv.Error, zipfile.BadZipFile, ET.ParseError, KeyError, IndexError):
            theirs = None
        if theirs is None or seen.get("values") is None:
            print(f"one reader only  {path.name}: behov {ours}, the other {theirs}")
        elif any(b is not None and a != b for a, b in zip(ours, theirs)):
            disagree += 1
            print(f"DISAGREE         {path.name}: behov {ours}, the other {theirs}")
        else:
            agree += 1
    print(f"{agree} files counted alike, {disagree} not")
    return 1 if disagree else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
