"""Attacks what `behov` tells of small groups, from outside, by exact elimination over fractions.

    python3 .ci/attack.py PROGRAM [TRIALS] [SEED] [FIRST] [JOBS]

Each trial makes random folders with planted groups of one to four people and does with them what people do: files in
random order, hand-overs between, corrections, undone imports, the owner who collects from several units, the region that
collects from the owner. Then it reads all that was told: held, shown, exported, kept of earlier revisions, handed over at
each of three levels and packed in a backup, what the commands say as JSON, and where the marks of the charts stand by their
own axes; works out what follows, and how many cells were withheld beyond the smallest
safe set. Figures that are marked as withheld in a unit's own folder are not told. Shares no code with the program.

Exit code 1 if anything about fewer than five was found, or more than a tenth too much was withheld.
"""
import collections, io, itertools, json, os, pathlib, random, re, subprocess, sys, tempfile, zipfile
from concurrent.futures import ProcessPoolExecutor
from fractions import Fraction

MINIMUM = 5
UNITS = [("Solbakken barnehage", "319100008"), ("Tussevik barnehage", "319101004"), ("Liten barnehage", "319102000"),
         ("Myra barnehage", "319001018"), ("Lia barnehage", "319100016")]
SCALES = {
    "Har barnet ditt blitt mobbet?": ["Nei", "Ja"],
    "Barnet mitt trives i barnehagen": ["Helt uenig", "Uenig", "Verken enig eller uenig", "Enig", "Helt enig"],
    "Hvilken stilling har du?": ["Assistent", "Pedagogisk leder", "Styrer", "Fagarbeider"],
}
OPTIONS = {"Hvilken stilling har du?"}
OTHERS = "andre svar"


class Equations:
    """Linear equations, solved as far as they go."""

    def __init__(self):
        self.rows = []

    @staticmethod
    def cleared(row, rows):
        row = dict(row)
        for pivot, other in rows:
            factor = row.get(pivot, 0)
            if factor:
                for key, value in other.items():
                    left = row.get(key, 0) - factor * value
                    if left:
                        row[key] = left
                    else:
                        row.pop(key, None)
        return row

    def add(self, factors, value=0):
        row = {key: Fraction(f) for key, f in factors.items() if f}
        if value:
            row["="] = Fraction(value)
        row = self.cleared(row, self.rows)
        pivot = min((k for k in row if k != "="), key=repr, default=None)
        if pivot is None:
            return
        lead = row[pivot]
        row = {k: v / lead for k, v in row.items()}
        self.rows = [(p, self.cleared(other, [(pivot, row)])) for p, other in self.rows] + [(pivot, row)]

    def value(self, factors):
        """What a sum is; `None` where the equations leave it open."""
        row = self.cleared({key: Fraction(f) for key, f in factors.items() if f}, self.rows)
        return -row.get("=", Fraction(0)) if all(k == "=" for k in row) else None


def documents(path, data=None):
    """The JSON of a file: itself, or of every document in a package."""
    data = path.read_bytes() if data is None else data
    if path.suffix == ".json":
        return [json.loads(data)]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [json.loads(archive.read(name)) for name in archive.namelist()
                if name.endswith(".json") and not name.startswith("sources/")]


class NotRun(Exception):
    """A step that the trial rests on was refused."""


class Folder:
    """One workspace and what was told of it."""

    def __init__(self, program, place, name, level, *more):
        self.program, self.place, self.base = program, place, pathlib.Path(place, name)
        self.must("init", str(self.base), "--level", level, *more)
        self.shown = []
        self.charts = []

    def run(self, *arguments):
        # What a sender keeps at home, such as its keys, belongs to the trial as well.
        home = {**os.environ, "HOME": self.place, "XDG_CONFIG_HOME": self.place + "/config"}
        done = subprocess.run(
            [self.program, *arguments], cwd=self.place, env=home, capture_output=True, text=True, timeout=300)
        return done.returncode, done.stdout, done.stderr

    def must(self, *arguments, codes=(0,)):
        code, words, complaints = self.run(*arguments)
        if code not in codes:
            raise NotRun(f"{arguments}: {code} {(words + complaints)[:300]}")
        return words

    def here(self, *arguments, codes=(0,)):
        return self.must("-w", str(self.base), *arguments, codes=codes)

    def take(self, name, data):
        pathlib.Path(self.place, name).write_bytes(data)
        self.shown.append(self.here("import", name, "--yes"))

    def deliver(self):
        self.here("handover", "--draft")
        return max((path for path in self.base.glob("handover/*") if path.suffix in (".json", ".behov")),
                   key=lambda path: int(re.search(r"-(\d+)\.(?:json|behov)$", path.name)[1]))

    def told(self):
        """(place, JSON) of all that is told, the place that comes first first."""
        yield "shown", json.loads(self.here("show", "--json"))
        yield "shown", json.loads(self.here("diff", "--json", codes=(0, 64, 66)) or "[]")
        for place in ["workspace.json", "handover/[!.]*", "revisions/*.json", "received/*.json"]:
            for path in sorted(self.base.glob(place)):
                for document in documents(path):
                    yield place.split("/")[0], document

    def packed(self):
        """The JSON of a backup; the files of statistics in it are their publishers'."""
        self.here("backup", str(self.base) + ".zip")
        with zipfile.ZipFile(str(self.base) + ".zip") as archive:
            for name in archive.namelist():
                if name.endswith((".json", ".behov")) and "sources/" not in name:
                    for document in documents(pathlib.Path(name), archive.read(name)):
                        yield "backup", document

    def indicators(self):
        return [i["id"] for i in json.loads(self.here("show", "--json")) if i["id"].startswith("indicator-")]

    def said(self):
        """What the commands that speak of one thing or of what was sent say, as JSON and in words."""
        yield self.here("check", "--json", codes=(0, 1))
        for item in self.indicators():
            yield self.here("show", item)
            yield self.here("show", item, "--json")
            yield self.here("trace", item)
        for path in sorted(p for p in self.base.glob("handover/*") if p.suffix in (".json", ".behov")):
            yield self.here("read", str(path), "--json")
            yield self.here("read", str(path))

    def traced(self):
        """(name, period, mean, count) of every cell at the end of a way."""
        def cells(link, name):
            for cell in link.get("cells") or []:
                try:
                    mean, count = (Fraction(re.sub(r"[^0-9.]", "", str(cell[k]).replace(",", "."))) for k in ("raw", "count"))
                except (KeyError, ValueError):
                    continue
                yield name, cell["period"], mean, int(count)
            for below in link["below"]:
                yield from cells(below, name)
        for item in self.indicators():
            tree = json.loads(self.here("trace", item, "--json"))
            yield from cells(tree, tree["title"])

    def conclude(self):
        """Lets a finding rest on every indicator, so that documents show them."""
        def answer(step, *lines):
            done = subprocess.run(
                [self.program, "-w", str(self.base), "guide", "--from", step, "--only"], cwd=self.place,
                env={**os.environ, "HOME": self.place, "XDG_CONFIG_HOME": self.place + "/config"},
                input="".join(line + "\n" for line in lines), capture_output=True, text=True, timeout=300)
            if done.returncode not in (0, 2):
                raise NotRun(f"{step}: {done.returncode} {(done.stdout + done.stderr)[:300]}")
        count = len(self.indicators())
        answer("goals.add", "Alle er med", "ferdig")
        answer("interpretation.add", "Noe skiller seg ut", "ferdig")
        answer("interpretation.basis", ",".join(map(str, [*range(1, count + 2), count + 3])))

    def exported(self):
        """The text of every document of every format, and of what the commands said."""
        folder = str(self.base) + "-documents"
        self.here("export", "--format", "html", "--output", folder, "--json")
        for arguments in (["--format", "markdown"], ["--format", "docx"], ["tables"], ["tables", "--format", "csv"],
                          ["tables", "--format", "ndjson"]):
            self.here("export", *arguments, "--output", folder)
        texts = list(self.shown) + [self.here("show")] + [self.here("history")] + list(self.said())
        for path in [*pathlib.Path(folder).glob("*"), *self.base.glob("documents/*")]:
            data = path.read_bytes()
            if data[:2] == b"PK":
                with zipfile.ZipFile(io.BytesIO(data)) as archive:
                    parts = [archive.read(n) for n in archive.namelist() if n.endswith(".xml")]
                data = b"\n".join(parts)
            text = data.decode("utf-8", "replace")
            if path.suffix == ".html":
                self.charts += charted(text)
            texts.append(re.sub(r"[ \t\r\n\u00a0\u202f]+", " ", re.sub(r"<[^>]*>", " ", text)))
        return texts


def figures(tree, unit=None):
    """(unit, name, figure, whether it is the municipality's) of every figure in a document."""
    if isinstance(tree, dict):
        unit = tree.get("organisationNumber", unit) if "seal" in tree else unit
        if isinstance(tree.get("own"), list) and "name" in tree:
            for figure in tree["own"]:
                yield unit, tree["name"], figure, False
            for figure in tree.get("municipality") or []:
                yield unit, tree["name"], figure, True
        for value in tree.values():
            yield from figures(value, unit)
    elif isinstance(tree, list):
        for value in tree:
            yield from figures(value, unit)


def charted(page):
    """(title, period, value) of every mark of the unit's own, read off by the chart's own axes."""
    found = []
    for title, chart in re.findall(r"<figcaption>([^<]*)</figcaption>\s*(<svg class=\"chart\".*?</svg>)", page, re.S):
        ticks = [(float(y), float(label.replace("\u2212", "-").replace(",", "."))) for y, label in re.findall(
            r'<path class="grid" d="M[\d.]+ ([\d.]+)H[\d.]+"/>\s*<text class="quiet"[^>]*>([^<]+)</text>', chart)
            if re.fullmatch(r"[\u2212-]?[\d,.]+", label)]
        periods = [(float(x), name) for x, name in re.findall(r'<text class="period" x="([\d.]+)"[^>]*>([^<]+)</text>', chart)]
        if len(ticks) < 2:
            continue
        (y0, v0), (y1, v1) = ticks[0], ticks[-1]
        for x, y in re.findall(r'<circle class="own mark" cx="([\d.]+)" cy="([\d.]+)"', chart):
            near = [name for at, name in periods if abs(at - float(x)) < 1]
            if near:
                found.append((title, near[0], v0 + (float(y) - y0) * (v1 - v0) / (y1 - y0)))
    return found


def few(value, whole):
    return 0 < value < MINIMUM or 0 < whole - value < MINIMUM


# MARK: Forms answered by some, then by them and others

def form(rows):
    questions = list(SCALES)
    heads = ["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", "Navn", *questions]
    lines = [[str(at), "5/12/22 10:16:03", "5/12/22 10:16:35", "anonymous", "", *(row[q] for q in questions)]
             for at, row in enumerate(rows, 1)]
    return ("\ufeff" + "".join(",".join(f'"{cell}"' for cell in line) + "\r\n" for line in [heads, *lines])).encode()


def respondent(chance, lean):
    return {question: chance.choices(answers, [1 if chance.random() < 0.3 else w for w in lean[question]])[0]
            for question, answers in SCALES.items()}


def tellings(found):
    """question → {(answered, answers)}"""
    told = collections.defaultdict(set)
    for _, name, figure, _ in found:
        question = next((q for q in SCALES if name.startswith(q)), None)
        if question and figure.get("answers") and figure.get("count"):
            answers = frozenset((tuple(a.get("merged") or [a["answer"]]), a["count"]) for a in figure["answers"])
            told[question].add((int(figure["count"]["reading"]), answers))
    return told


def leaks_of_form(told):
    for question, known in told.items():
        scale, steps, net = SCALES[question], sorted({n for n, _ in known}), Equations()
        for answered, answers in known:
            rounds = [s for s in steps if s <= answered]
            net.add({(r, a): 1 for r in rounds for a in scale}, answered)
            named = {a for part, _ in answers for a in part if a != OTHERS}
            for part, count in answers:
                members = [a for a in scale if a not in named] if OTHERS in part else part
                net.add({(r, a): 1 for r in rounds for a in members}, count)
        if question in OPTIONS:
            parts = [[a] for a in scale]
        else:
            parts = [scale[i:j] for i in range(len(scale)) for j in range(i + 1, len(scale) + 1) if j - i < len(scale)]
        for i in range(len(steps)):
            for j in range(i, len(steps)):
                whole = steps[j] - (steps[i - 1] if i else 0)
                for part in parts:
                    value = net.value({(steps[r], a): 1 for r in range(i, j + 1) for a in part})
                    if value is not None and few(value, whole):
                        yield question, part, steps[i:j + 1], int(value), whole


def most_classes(counts, sides):
    """The most classes of neighbours with five in each, first without crossing the middle if that can be."""
    given = [(c, s) for c, s in zip(counts, sides) if c]
    best = None
    for cuts in itertools.product([0, 1], repeat=max(0, len(given) - 1)):
        groups, now = [], [given[0]]
        for cut, item in zip(cuts, given[1:]):
            if cut:
                groups.append(now)
                now = [item]
            else:
                now.append(item)
        groups.append(now)
        if all(sum(c for c, _ in g) >= MINIMUM for g in groups):
            crossing = sum({-1, 1} <= {s for _, s in g} for g in groups)
            best = max(best or (-99, 0), (-crossing, len(groups)))
    return 0 if best is None or best[1] == 1 and len(given) > 1 else best[1]


def side(at, count):
    return (2 * at > count - 1) - (2 * at < count - 1)


def printed_answers(texts, told):
    """Answers that a document tells and no file does."""
    allowed = {(a, count) for known in told.values() for _, answers in known for part, count in answers for a in part}
    for text in texts:
        for scale in SCALES.values():
            for answer in scale:
                for count in re.findall(re.escape(answer) + r"[:|]? (\d+)\b", text):
                    if (answer, int(count)) not in allowed and int(count) < MINIMUM:
                        yield "printed", answer, count


def form_trial(chance, program, place, tally):
    name, number = UNITS[0]
    folder = Folder(program, place, "w", "unit", "--kind", "kindergarten", "--name", name, "--organisation-number", number)
    lean = {q: [chance.choice([0.3, 1, 6]) for _ in a] for q, a in SCALES.items()}
    people = [respondent(chance, lean) for _ in range(chance.randint(5, 40))]
    files = [list(people)]
    for _ in range(chance.choice([0, 1, 1, 2])):
        people = people + [respondent(chance, lean) for _ in range(chance.choice([1, 2, 4, 5, 9, 15]))]
        files.append(list(people))
    order = list(range(len(files)))
    chance.shuffle(order)
    undone = chance.random() < 0.25 and len(files) > 1
    for step, at in enumerate(order):
        folder.take(f"round-{at}.csv", form(files[at]))
        if chance.random() < 0.5:
            folder.deliver()
        if undone and step == 0:
            folder.here("undo")
    known, leak = [], None
    for where, tree in itertools.chain(folder.told(), folder.packed()):
        known += figures(tree)
        leak = leak or next(((where, x) for x in leaks_of_form(tellings(known))), None)
        if where == "shown" and len(files) == 1 and not tally["counted"]:
            tally["counted"] = 1
            for question, scale in SCALES.items():
                if question not in OPTIONS:
                    counts = [sum(r[question] == a for r in files[0]) for a in scale]
                    best = most_classes(counts, [side(at, len(scale)) for at in range(len(scale))])
                    got = max((len(a) for _, a in tellings(known)[question]), default=0)
                    tally["cells to tell"] += best
                    tally["told too few"] += max(0, best - got)
    if chance.random() < 0.3:
        leak = leak or next((("exported", x) for x in printed_answers(folder.exported(), tellings(known))), None)
    return "form" + (" undone" if undone else ""), leak


# MARK: Means of a whole and its parts, in files of their own, corrected, and of several units

GROUPS = {"Alle kjønn": ("J", "G"), "Jente": ("J",), "Gutt": ("G",)}


def export(rows, period="2025"):
    """An export as Udir's: (level, number, name, {group: (mean, count)}) each."""
    heads = ["BarnehageenhetNivaa", "Nasjonaltkode", "Fylkekode", "Kommunekode", "Organisasjonsnummer", "Nasjonalt",
             "Fylke", "Kommune", "Barnehageenhetnavn"]
    groups = [g for g in GROUPS if g in rows[0][3]]
    heads += [f"{period}.Barnets trivsel.{g}.{what}" for g in groups for what in ["Snitt", "Antall besvart"]]
    lines = [[level, "I", "99", "9901", number, "Hele landet", "Fjellfylket", "Fjellvik", name,
              *(cell for g in groups for cell in [f"{float(cells[g][0]):.3f}".replace(".", ","), str(cells[g][1])])]
             for level, number, name, cells in rows]
    return ("sep=\t\r\n" + "".join("\t".join(line) + "\r\n" for line in [heads, *lines])).encode("utf-16")


def group_of(name):
    return "Jente" if "Jente" in name else "Gutt" if "Gutt" in name else "Alle kjønn"


def means(found, period="2025"):
    """{(unit or "municipality", group, mean, count)} of what is told of a period."""
    told = set()
    for unit, name, figure, isAbove in found:
        if figure.get("period") == period and "trivsel" in name and not figure.get("isWithheld") and figure.get("count") and figure["reading"] != "suppressed":
            group = group_of(name)
            count = figure["count"]["reading"]
            if count != "suppressed":
                told.add(("municipality" if isAbove else unit, group, Fraction(figure["reading"]), int(count)))
    return told


def leaks_of_means(told):
    """A whole less a part, or a figure less the same one corrected: the mean of fewer than five."""
    own = sorted((group, mean, count) for whose, group, mean, count in told if whose != "municipality")
    for one, other in itertools.permutations(own, 2):
        within = set(GROUPS[other[0]]) < set(GROUPS[one[0]]) or one[0] == other[0] and one[1:] != other[1:]
        if within and 0 < one[2] - other[2] < MINIMUM:
            yield one, other, one[2] - other[2]
    yield from ((cell,) for cell in own if cell[2] < MINIMUM)


def printed_means(texts, told, all_means):
    """Means that a document tells and no file does."""
    allowed = {f"{float(mean):.3f}".rstrip("0") for _, _, mean, _ in told}
    for text, mean in itertools.product(texts, all_means):
        plain = f"{float(mean):.3f}".rstrip("0")
        if len(plain) == 5 and plain not in allowed and re.search(r"(?<![\d,.])" + plain.replace(".", "[.,]") + r"(?!\d)", text):
            yield "printed", plain


def drawn(charts, known):
    """Marks that stand where no told mean of that group and period does."""
    for title, period, value in charts:
        told = [float(mean) for _, group, mean, _ in means(known, period) if group == group_of(title)]
        if not any(abs(value - mean) < 0.02 for mean in told):
            yield title, period, round(value, 3)


def draw_mean(chance):
    return Fraction(chance.randint(2000, 4899), 1000)


def mean_trial(chance, program, place, tally):
    name, number = UNITS[0]
    folder = Folder(program, place, "w", "unit", "--kind", "kindergarten", "--name", name, "--organisation-number", number)
    girls, boys = chance.randint(5, 30), chance.choice([1, 2, 3, 4, 6, 12])
    if chance.random() < 0.5:
        girls, boys = boys, girls
    j, g = draw_mean(chance), draw_mean(chance)
    both = (j * girls + g * boys) / (girls + boys)
    cells = {"Alle kjønn": (round(both, 3), girls + boys), "Jente": (j, girls), "Gutt": (g, boys)}
    names = list(cells)
    chance.shuffle(names)
    names = names[:chance.randint(1, 3)]
    files = [names] if chance.random() < 0.3 else [[n] for n in names]
    if chance.random() < 0.3:
        # Other children, a year before: with two years a document draws them.
        folder.take("before.csv", export([("4", number, name, {n: (draw_mean(chance), 60) for n in names})], "2024"))
    for at, some in enumerate(files):
        folder.take(f"file-{at}.csv", export([("4", number, name, {n: cells[n] for n in some})]))
        if chance.random() < 0.4:
            folder.deliver()
    corrected, planted = chance.random() < 0.3, [m for m, _ in cells.values()]
    if corrected:
        some = files[0][0]
        mean, count = cells[some]
        if count > MINIMUM:
            folder.take("file-0.csv", export([("4", number, name, {**{n: cells[n] for n in files[0]}, some: (mean + Fraction(1, 10), count - 1)})]))
            folder.deliver()
            planted.append(mean + Fraction(1, 10))
    known, leak, now = [], None, None
    for where, tree in itertools.chain(folder.told(), folder.packed()):
        known += figures(tree)
        now = now if now is not None else means(known)
        leak = leak or next(((where, x) for x in leaks_of_means(means(known))), None)
    if not corrected:
        count_withheld({(n, c) for n, (_, c) in cells.items() if n in names}, {(g, c) for _, g, _, c in now}, tally)
    if chance.random() < 0.3:
        if folder.indicators():
            folder.conclude()
        texts, told = folder.exported(), means(known) | means(known, "2024")
        leak = leak or next((("exported", x) for x in printed_means(texts, told, planted)), None)
        traced = {(number, group_of(name), mean, count) for name, period, mean, count in folder.traced() if period == "2025"}
        leak = leak or next((("traced", x) for x in leaks_of_means(means(known) | traced)), None)
        leak = leak or next((("charted", x) for x in drawn(folder.charts, known)), None)
        tally["marks of charts"] += len(folder.charts)
        tally["cells of ways"] += len(traced)
    return "means" + (" corrected" if corrected else ""), leak


def count_withheld(all_cells, told, tally):
    """How many cells are withheld, and how few would do."""
    large = sorted(c for c in all_cells if c[1] >= MINIMUM)
    smallest = next(size for size in range(len(large) + 1) for some in itertools.combinations(large, size)
                    if not any(leaks_of_means({("u", g, Fraction(3), c) for g, c in set(large) - set(some)})))
    tally["cells withheld"] += len(all_cells) - len(all_cells & told)
    tally["smallest safe set"] += len(all_cells) - len(large) + smallest


# MARK: Three levels

def leaks_above(told, people, members):
    """What follows about fewer than five from units' figures beside their municipality's.

    people: {(unit, sex): how many}; members: units of the municipality, those that have delivered nothing as one.
    """
    net = Equations()
    for whose, group, _, _ in told:
        for sexes in [GROUPS[group]]:
            units = members if whose == "municipality" else [whose]
            net.add({(u, s): people[u, s] for u in units for s in sexes})
    shown = {(whose, group) for whose, group, _, _ in told}
    for group, sexes in GROUPS.items():
        for unit in members:
            count = sum(people[unit, s] for s in sexes)
            if 0 < count < MINIMUM and net.value({(unit, s): people[unit, s] for s in sexes}) is not None:
                yield unit, group, count
        left = [u for u in members if (u, group) not in shown]
        count = sum(people[u, s] for u in left for s in sexes)
        if 0 < count < MINIMUM and net.value({(u, s): people[u, s] for u in left for s in sexes}) is not None:
            yield "left", group, count


def owner_trial(chance, program, place, tally):
    units = UNITS[:chance.randint(2, 5)]
    split = chance.random() < 0.4
    groups = list(GROUPS) if split else ["Alle kjønn"]
    people, rows = {}, []
    for _, number in units:
        few_here = chance.random() < 0.35
        for sex in "JG":
            people[number, sex] = chance.choice([1, 2] if few_here and not split else [1, 3, 4, 6, 9] if split else [6, 9, 14, 22])
    sums = {key: draw_mean(chance) * count for key, count in people.items()}

    def cells(numbers):
        found = {}
        for group in groups:
            keys = [(u, s) for u in numbers for s in GROUPS[group]]
            count = sum(people[k] for k in keys)
            found[group] = (round(sum(sums[k] for k in keys) / count, 3), count)
        return found

    above = ("3", "9901", "Fjellvik", cells([n for _, n in units]))
    rows = {number: ("4", number, name, cells([number])) for name, number in units}
    has_all = chance.random() < 0.4
    folders = {}
    for name, number in units:
        if len(folders) > 1 and chance.random() < 0.2:
            continue
        folder = Folder(program, place, number, "unit", "--kind", "kindergarten", "--name", name, "--organisation-number", number)
        folder.take(f"{number}.csv", export([above, *(rows.values() if has_all else [rows[number]])]))
        folders[number] = folder
    owner = Folder(program, place, "owner", "owner", "--name", "Fjellvik kommune")
    register = chance.random() < 0.5
    if register:
        lines = ["organisasjonsnummer;navn;type;eier;kommunenummer;antall;årsverk"]
        lines += [f"{number};{name};barnehage;kommunal;;20;5" for name, number in units]
        pathlib.Path(place, "enheter.csv").write_text("\n".join(lines) + "\n")
    delivered = [folder.deliver() for folder in folders.values()]
    owner.here("collect", *map(str, delivered), *(["--register", "enheter.csv"] if register else []), codes=(0, 65))

    def known_of(paths):
        return means([f for p in paths for document in documents(pathlib.Path(p)) for f in figures(document)])

    members = list(folders) + (["others"] if len(folders) < len(units) else [])
    for sex in "JG":
        people["others", sex] = sum(people[n, sex] for _, n in units if n not in folders)
    before = known_of(delivered)
    held = 0
    for _ in range(12):
        remarks = json.loads(owner.here("check", "--json", codes=(0, 1)))
        typed = [r["message"] for r in remarks if r["code"] == "PER-007"]
        if not typed:
            break
        code, _, _ = owner.run("-w", str(owner.base), "handover", "--draft")
        if code != 1:
            return "owner", ("handed over", "in spite of PER-007")
        changed = set()
        for message in typed:
            number = next(n for name, n in units if message.partition(". ")[2].startswith(name) or message.startswith(name))
            item, period = re.search(r"«slett (indikator-\d+)(?: --periode (\S+))?»", message).groups()
            folders[number].here("remove", item.replace("indikator", "indicator"), *(["--period", period] if period else []))
            held += 1
            changed.add(number)
        again = [folders[number].deliver() for number in sorted(changed)]
        owner.here("collect", *map(str, again))
    else:
        return "owner", ("held back", "without an end")
    leak = next((("handed over by the owner", x) for x in leaks_above(known_of([owner.deliver()]), people, members)), None)
    if chance.random() < 0.3:
        region = Folder(program, place, "region", "region", "--name", "Fjellnettverket")
        region.here("collect", str(owner.deliver()))
        leak = leak or next((("handed over by the region", x) for x in leaks_above(known_of([region.deliver()]), people, members)), None)
    shown = sorted({(u, g) for u, g, _, _ in before if u != "municipality"})
    for size in range(len(shown) + 1):
        if any(not any(leaks_above([t for t in before if t[:2] not in some], people, members)) for some in itertools.combinations(shown, size)):
            tally["held back"] += held
            tally["smallest to hold back"] += size
            break
    return "owner" + (" split" if split else ""), leak


# MARK: Many trials

def trial(program, seed, number):
    chance, tally = random.Random(f"{seed}/{number}"), collections.Counter()
    with tempfile.TemporaryDirectory() as place:
        try:
            kind = chance.choices([form_trial, mean_trial, owner_trial], [4, 4, 2])[0]
            return number, *kind(chance, program, place, tally), tally
        except (NotRun, subprocess.TimeoutExpired) as trouble:
            return number, "not run", ("not run", str(trouble)), tally


def main():
    program = os.path.abspath(sys.argv[1])
    trials, seed, first, jobs = (int(a) for a in (sys.argv[2:] + ["100", "1", "0", str(os.cpu_count())][len(sys.argv) - 2:]))
    kinds, found, tally, first_of = collections.Counter(), collections.Counter(), collections.Counter(), {}
    with ProcessPoolExecutor(jobs) as pool:
        for number, kind, leak, counted in pool.map(trial, *zip(*((program, seed, n) for n in range(first, first + trials))), chunksize=4):
            kinds[kind] += 1
            tally += counted
            if leak:
                found[kind, leak[0]] += 1
                first_of.setdefault((kind, leak[0]), (number, leak[1]))
    print(f"attack: {trials} trials, seed {seed}:", ", ".join(f"{k} {kinds[k]}" for k in sorted(kinds)))
    for key in sorted(found):
        print("found", *key, found[key], "first:", first_of[key])
    tally.pop("counted", None)
    print("withheld:", ", ".join(f"{k} {v}" for k, v in sorted(tally.items())))
    needed = tally["smallest safe set"] + tally["smallest to hold back"] + tally["cells to tell"]
    beyond = (tally["cells withheld"] - tally["smallest safe set"] + tally["held back"] - tally["smallest to hold back"] + tally["told too few"])
    print(f"beyond the smallest safe set: {beyond} of {needed}")
    return 1 if found or beyond * 10 > needed else 0


if __name__ == "__main__":
    sys.exit(main())
