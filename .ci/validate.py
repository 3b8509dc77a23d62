"""Holds every file against the JSON Schema the program gives of its kind, and plants faults that must be found."""
import copy
import json
import pathlib
import sys
import zipfile

from jsonschema import Draft202012Validator

schemas = {}
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.json")):
    schema = json.loads(path.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    schemas["behov/" + path.stem] = Draft202012Validator(schema)


def documents():
    """Every JSON file of ours below the folders named, the manifests of backups, and what is packed."""
    for root in sys.argv[2:]:
        for path in sorted(pathlib.Path(root).rglob("*")):
            if path.suffix == ".zip":
                yield str(path), json.loads(zipfile.ZipFile(path).read("behov-backup.json"))
            elif path.suffix == ".behov":
                with zipfile.ZipFile(path) as archive:
                    for name in archive.namelist():
                        if name.startswith("received/"):
                            yield f"{path}/{name}", json.loads(archive.read(name))
            elif path.suffix == ".json":
                value = json.loads(path.read_text("utf-8"))
                if isinstance(value, dict) and str(value.get("schema", "")).startswith("behov/"):
                    yield str(path), value


def places(value, path=()):
    """The way to every object and to every value in it."""
    if isinstance(value, dict):
        for key in value:
            yield path, key
            yield from places(value[key], path + (key,))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from places(part, path + (index,))


def planted(value):
    """Copies of a value, each with one fault: a member too many, one that must be there gone, one of a wrong kind."""
    ways = list(places(value))
    for path, key in ways[:: max(1, len(ways) // 25)]:
        for fault in ("more", "wrong"):
            copied = copy.deepcopy(value)
            place = copied
            for step in path:
                place = place[step]
            if fault == "wrong":
                place[key] = {"no": []} if not isinstance(place[key], dict) else 7
            elif path and path[-1] == "numbering":
                continue
            else:
                place["extra"] = 1
            yield f"{fault} at {path + (key,)}", copied
    for key in value:
        yield f"without {key}", {k: v for k, v in value.items() if k != key}


optional = {"coherence", "keys", "organisationNumber", "recipientNumber", "signature", "unconfirmed", "verification"}
valid = faults = 0
failed = []
seen = set()
for name, value in documents():
    validator = schemas[value["schema"]]
    error = next(validator.iter_errors(value), None)
    if error:
        failed.append(f"{name}: {list(error.absolute_path)}: {error.message[:200]}")
        continue
    valid += 1
    if value["schema"] in seen:
        continue
    seen.add(value["schema"])
    for what, bad in planted(value):
        if what.removeprefix("without ") in optional:
            continue
        faults += 1
        if validator.is_valid(bad):
            failed.append(f"{name}: {what} was not found")
print(f"{len(schemas)} schemas, {valid} files as they say, {faults} planted faults in {len(seen)} kinds")
for line in failed:
    print(line)
sys.exit(1 if failed or not valid else 0)
