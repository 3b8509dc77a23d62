"""Times behov on owners and regions of many units, against what else this machine needs for the same files.

Usage: bench.py BEHOV [--sizes 85,850] [--runs 3] [--json]

Units are made from the Demo's hand-overs: names, numbers and texts changed, sealed anew. Each figure is the median of
whole runs: user and system time, the largest memory, and how many times the yardstick's time it is. The yardsticks run
in the same turn: the same files read with orjson (or json), `cat`, and a C program that does nothing. Memory is told
to be no less than this script's own, some 20 MB.
"""
import argparse
import copy
import datetime
import hashlib
import json
import os
import pathlib
import platform
import random
import shutil
import statistics
import subprocess
import sys
import tempfile

DEMO = pathlib.Path(__file__).parent.parent / "Workspaces" / "Demo"
HEAD = "schema version id revision language name organisationNumber handedOver draft program seal".split()
WORDS = "lesing tall lek språk trivsel samarbeid overgang natur musikk skriving begreper mangfold".split()


def read(path):
    return json.loads(pathlib.Path(path).read_text())


def ordered(value, leads=True, inside=""):
    """The order a sealed document is written in: its head, then the rest by their keys; the same within it."""
    if isinstance(value, dict):
        first = [key for key in HEAD if leads and key in value]
        rest = sorted((key for key in value if key not in first), key=str.encode)
        return {key: ordered(value[key], False, inside + "/" + key) for key in first + rest}
    if isinstance(value, list):
        nested = inside in ("/body/received", "/body/units")
        return [ordered(part, True) if nested else ordered(part, False, inside + "[]") for part in value]
    return value


def text(document):
    return (json.dumps(ordered(document), indent=2, ensure_ascii=False) + "\n").encode()


def sealed(document):
    document.pop("seal", None)
    return {**document, "seal": hashlib.sha256(text(document)).hexdigest()}


def file_name(document):
    return f"{document['id']}-{document['revision']:06d}-{document['seal'][:12]}.json"


def organisation_number(place):
    while True:
        digits = str(310000000 + place)[:8]
        check = -sum(int(digit) * weight for digit, weight in zip(digits, (3, 2, 7, 6, 5, 4, 3, 2))) % 11
        if check < 10:
            return digits + str(check)
        place += 50000000


def varied(value, chance, key=""):
    if isinstance(value, dict):
        return {name: varied(part, chance, name) for name, part in value.items()}
    if isinstance(value, list):
        return [varied(part, chance, key) for part in value]
    if isinstance(value, str) and len(value) > 30 and " " in value and key not in ("file", "at"):
        return f"{value} Vi valgte {chance.choice(WORDS)} og {chance.choice(WORDS)}."
    return value


def named(document, place, name):
    document["id"] = hashlib.sha256(f"{name} {place}".encode()).hexdigest()[:24]
    profile = document["body"]["profile"]
    document["name"] = profile["name"] = f"{name} {place}"
    document["organisationNumber"] = profile["organisationNumber"] = organisation_number(1000 * place)
    return sealed(document)


def pointing(value, documents, item):
    """References lead to documents that are there."""
    if isinstance(value, list):
        return [pointing(part, documents, item) for part in value]
    if not isinstance(value, dict):
        return value
    if "workspace" in value and "revision" in value:
        return {**value, "workspace": documents[0]["id"], "revision": documents[0]["revision"],
                "item": item(documents[0])}
    return {key: part if key == "received" else pointing(part, documents, item) for key, part in value.items()}


def unit(place, models):
    chance = random.Random(place)
    document = copy.deepcopy(models[place % len(models)])
    document["body"] = varied(document["body"], chance)
    return named(document, place, "Enhet")


def owner_body(units):
    body = read(DEMO / "storelva" / "workspace.json")["body"]
    return {**pointing(body, units, lambda unit: unit["body"]["needs"][0]["id"]), "register": []}


def workspace(folder, like, body, documents):
    (folder / "received").mkdir(parents=True)
    file = read(DEMO / like / "workspace.json")
    references = [{"file": file_name(document), "seal": document["seal"]} for document in documents]
    file |= {"parents": [], "revision": 1, "body": {**body, "received": references}}
    (folder / "workspace.json").write_text(json.dumps(file, indent=2, ensure_ascii=False) + "\n")
    for document in documents:
        (folder / "received" / file_name(document)).write_bytes(text(document))


def owner(folder, count, models):
    units = [unit(place, models) for place in range(count)]
    workspace(folder, "storelva", owner_body(units), units)


def region(folder, count, models):
    per, overviews = 18, []
    template = read(next((DEMO / "fjellnettverket" / "received").iterdir()))
    for place in range(0, count, per):
        units = [unit(number, models) for number in range(place, min(place + per, count))]
        document = {key: template[key] for key in HEAD if key in template and key != "seal"}
        document["body"] = {**owner_body(units), "received": units}
        overviews.append(named(document, place // per + 1, "Kommune"))
    body = read(DEMO / "fjellnettverket" / "workspace.json")["body"]
    body = pointing(body, overviews, lambda overview: overview["body"]["priorities"][0]["id"])
    workspace(folder, "fjellnettverket", body, overviews)


def timed(command, runs, given=None, before=lambda: None):
    """Medians of user and system seconds, and the largest memory in MB."""
    seconds, memory = [], 0
    for _ in range(runs):
        before()
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        if given:
            child.stdin.write(given)
        child.stdin.close()
        said = child.stderr.read()
        _, status, usage = os.wait4(child.pid, 0)
        if os.waitstatus_to_exitcode(status) not in (0, 1):
            sys.exit(f"{' '.join(command)}\n{said.decode()}")
        child.returncode = 0
        seconds.append(usage.ru_utime + usage.ru_stime)
        memory = max(memory, usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10))
    return statistics.median(seconds), memory


def yardstick():
    try:
        import orjson
        return "orjson"
    except ImportError:
        return "json"


def made_elsewhere(make, *arguments):
    """A child's memory is told to be no less than its parent's: what is large is made by a child."""
    if child := os.fork():
        if os.waitpid(child, 0)[1]:
            sys.exit("the documents could not be made")
        return
    names = ("storelva", "fjellvik")
    make(*arguments, [read(path) for name in names for path in sorted((DEMO / name / "received").iterdir())])
    os._exit(0)


def more(folder, models):
    folder.mkdir()
    document = unit(90000, models)
    (folder / file_name(document)).write_bytes(text(document))


def measure(behov, sizes, runs, scratch):
    reader, rows = yardstick(), []
    reading = (f"import {reader} as j,sys,pathlib\n"
               "for p in pathlib.Path(sys.argv[1]).glob('[!.]*.json'): j.loads(p.read_bytes())")
    made = [("owner", owner), ("region", region)]
    for size in sizes:
        for kind, make in made:
            folder = scratch / f"{kind}-{size}"
            made_elsewhere(make, folder, size)
            files = [path for path in (folder / "received").iterdir() if path.suffix == ".json"]
            volume = sum(path.stat().st_size for path in files) / 1e6
            index = folder / "received" / ".index"
            stick = timed([sys.executable, "-c", reading, str(folder / "received")], runs)
            rows.append(dict(case=f"{reader}, reading them", kind=kind, units=size, files=len(files), megabytes=volume,
                             seconds=stick[0], memory=stick[1], ratio=1.0))
            plain = timed(["cat", *map(str, files)], runs)
            rows.append({**rows[-1], "case": "cat", "seconds": plain[0], "memory": plain[1],
                         "ratio": plain[0] / stick[0]})

            def row(case, words, given=None, before=lambda: None):
                seconds, memory = timed([behov, *words, "-w", str(folder)], runs, given, before)
                rows.append({**rows[-1], "case": case, "seconds": seconds, "memory": memory,
                             "ratio": seconds / stick[0]})

            # A file from the last two seconds is not yet taken as known.
            subprocess.run(["sleep", "2.2"], check=True)
            row("status, no index", ["status"], before=lambda: index.unlink(missing_ok=True))
            row("status", ["status"])
            row("show", ["show"])
            row("guide, to the first question", ["guide"], given=b"/quit\n")
            row("trace", ["trace", "priority-1" if kind == "owner" else "measure-1"])
            row("check", ["check"])
            what = "owner-overview" if kind == "owner" else "needs-report"
            row(f"export {what}", ["export", what, "--dry-run"])
            if kind == "owner":
                late = scratch / f"more-{size}"
                made_elsewhere(more, late)
                row("collect one more, rehearsed", ["collect", str(late), "--dry-run"])

                def emptied():
                    shutil.rmtree(folder / "received")
                    shutil.rmtree(folder / "revisions", ignore_errors=True)
                    file = read(DEMO / "storelva" / "workspace.json")
                    file |= {"parents": [], "revision": 1}
                    file["body"] = {**file["body"], "received": [], "register": [], "priorities": [], "declined": [],
                                    "studyPlaces": []}
                    (folder / "workspace.json").write_text(json.dumps(file, indent=2, ensure_ascii=False) + "\n")

                inbox = scratch / f"inbox-{size}"
                shutil.copytree(folder / "received", inbox, ignore=lambda *_: [".index"])
                row("collect all into an empty owner", ["collect", str(inbox)], before=emptied)
    return rows


def table(rows):
    print("| case | units | seconds | MB/s | memory, MB | × reading |")
    print("| --- | --- | --- | --- | --- | --- |")
    for row in rows:
        speed = row["megabytes"] / row["seconds"] if row["seconds"] else 0
        print(f"| {row['kind']}: {row['case']} | {row['units']} | {row['seconds']:.3f} | {speed:.0f} "
              f"| {row['memory']:.0f} | {row['ratio']:.2f} |")


def start(behov, runs, scratch):
    """Against a program that does nothing."""
    source = scratch / "nothing.c"
    source.write_text("int main(void) { return 0; }\n")
    compiler = shutil.which("cc") or shutil.which("clang")
    if not compiler:
        return []
    subprocess.run([compiler, "-O1", "-o", str(scratch / "nothing"), str(source)], check=True)
    rows = []
    for case, command in [("C, nothing", [str(scratch / "nothing")]), ("python3 -c pass", [sys.executable, "-c", "pass"]),
                          ("status", [behov, "status", "-w", str(DEMO / "solbakken")])]:
        seconds, memory = timed(command, 5 * runs)
        rows.append(dict(case=case, kind="unit", units=1, files=1, megabytes=0, seconds=seconds, memory=memory,
                         ratio=seconds / max(rows[0]["seconds"], 1e-4) if rows else 1.0))
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("behov")
    parser.add_argument("--sizes", default="85,850")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    behov = str(pathlib.Path(asked.behov).absolute())
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        rows = start(behov, asked.runs, scratch)
        rows += measure(behov, [int(size) for size in asked.sizes.split(",")], asked.runs, scratch)
    if asked.json:
        machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
        print(json.dumps(dict(day=str(datetime.date.today()), machine=machine, rows=rows), indent=2))
    else:
        table(rows)


main()
