"""Holds the tables that behov hands out against their own description, and against what behov says elsewhere.

    tables.py BEHOV DEMO

Every table of a unit, an owner and a region of the Demo, as NDJSON and CSV: Frictionless' validator reads each by its
`datapackage.json`, and DuckDB gets the same needs, figures and kroner out of them as `show --json` and the sealed
documents have. Shares no code with the program.
"""
import collections, csv, json, pathlib, subprocess, sys, tempfile

import duckdb
import frictionless

behov, demo = sys.argv[1], pathlib.Path(sys.argv[2])
wrong = []


def told(*arguments):
    return json.loads(subprocess.run([behov, *arguments, "--json"], check=True, capture_output=True, text=True).stdout)


def same(what, one, other):
    if one != other:
        wrong.append(f"{what}: {one} is not {other}")


def exported(folder, format, scratch, language="nb"):
    out = pathlib.Path(scratch) / f"{folder}-{format}-{language}"
    told("export", "tables", "--format", format, "-w", str(demo / folder), "--output", str(out), "--language", language)
    report = frictionless.validate(str(out / "datapackage.json"))
    for task in report.tasks:
        wrong.extend(f"{out.name}/{task.name}: {error.message}" for error in task.errors)
    wrong.extend(f"{out.name}: {error.message}" for error in report.errors)
    described = {resource["path"] for resource in json.loads((out / "datapackage.json").read_text())["resources"]}
    same(f"the files of {out.name}", described, {path.name for path in out.glob("[!.]*")} - {"datapackage.json"})
    return out


def query(out, table, words):
    return duckdb.sql(words.format(f"read_ndjson_auto('{out}/*-tables-{table}-*.ndjson')")).fetchall()


def newest(documents):
    last = {}
    for document in documents:
        if document["id"] not in last or last[document["id"]]["revision"] < document["revision"]:
            last[document["id"]] = document
    return last.values()


def received(folder):
    return newest(json.loads(path.read_text()) for path in sorted((demo / folder / "received").glob("[!.]*.json")))


def held_against_documents(out, units):
    """What DuckDB counts, against the units' sealed documents."""
    units = list(units)
    needs = [need for unit in units for need in unit["body"]["needs"] if need.get("form") != "not-competence"]
    themes = collections.Counter(need.get("theme") for need in needs)
    same(f"{out.name}: needs by theme", dict(query(out, "needs", "select theme, count(*) from {} group by 1")), dict(themes))
    same(f"{out.name}: findings", query(out, "findings", "select count(*) from {}")[0][0],
         sum(len(unit["body"]["findings"]) for unit in units))
    figures = [(unit["organisationNumber"], indicator["id"], figure["period"],
                None if figure["reading"] == "suppressed" else float(figure["reading"]))
               for unit in units for indicator in unit["body"]["indicators"] for figure in indicator["own"]]
    rows = query(out, "figures", "select organisationNumber, number, period, value from {}")
    same(f"{out.name}: figures", sorted(((str(a), b, c, d) for a, b, c, d in rows), key=repr), sorted(figures, key=repr))
    by_unit = query(out, "needs", "select organisationNumber, count(*) from {} group by 1")
    same(f"{out.name}: needs by unit", {str(unit): count for unit, count in by_unit},
         dict(collections.Counter(unit["organisationNumber"] for unit in units for need in unit["body"]["needs"]
                                  if need.get("form") != "not-competence")))


def held_against_csv(lines, sheets):
    """Both formats have as many rows of each table, whatever the language."""
    def counts(out, rows):
        package = json.loads((out / "datapackage.json").read_text())
        return {resource["name"]: rows(out / resource["path"]) for resource in package["resources"]}
    same(f"{lines.name} and {sheets.name}", counts(lines, lambda path: len(path.read_text().splitlines())),
         counts(sheets, lambda path: sum(1 for _ in csv.reader(path.open(encoding="utf-8-sig", newline=""), delimiter=";")) - 1))


with tempfile.TemporaryDirectory() as scratch:
    for folder in ["solbakken", "fjellvik", "fjellnettverket"]:
        lines = exported(folder, "ndjson", scratch)
        for language in ["nb", "nn", "en"]:
            held_against_csv(lines, exported(folder, "csv", scratch, language))
    out = pathlib.Path(scratch)
    held_against_documents(out / "fjellvik-ndjson-nb", received("fjellvik"))
    owners = received("fjellnettverket")
    within = [unit for owner in owners for unit in newest(owner["body"].get("received", []))]
    within += [document for document in owners if document["schema"] == "behov/needs-assessment"]
    held_against_documents(out / "fjellnettverket-ndjson-nb", within)
    measures = [item for item in told("show", "-w", str(demo / "fjellnettverket")) if item["id"].startswith("measure-")]
    kroner = {measure["id"]: sum(line["kroner"] * (-1 if line["post"] == "left-over" else 1)
                                 for year in measure.get("budget") or [] for line in year["lines"] if line["post"] != "own") for measure in measures}
    lines = out / "fjellnettverket-ndjson-nb"
    asked = query(lines, "money", "select number, sum(kroner) from {} where number is not null group by 1")
    same("kroner by measure", {number: int(total) for number, total in asked}, {k: v for k, v in kroner.items() if v})
    same("measures", query(lines, "measures", "select number, title from {} order by 1"),
         sorted((measure["id"], measure["title"]) for measure in measures))
    priorities = [item for item in told("show", "-w", str(demo / "fjellvik")) if item["id"].startswith("priority-")]
    same("priorities", query(out / "fjellvik-ndjson-nb", "priorities", "select number, needs from {} order by 1"),
         sorted((priority["id"], len(priority["needs"])) for priority in priorities))
print(f"tables: {'the same in DuckDB and Frictionless' if not wrong else ''}")
sys.exit("\n".join(wrong) if wrong else 0)
