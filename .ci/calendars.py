"""Reads every calendar the program makes with another program's reader, and holds it against RFC 5545."""
import datetime
import pathlib
import subprocess
import sys
import tempfile

import icalendar

behov, demo = sys.argv[1:3]
failed = []
events = 0


def made(folder, language, words=()):
    """The bytes of a workspace's calendar."""
    with tempfile.TemporaryDirectory() as place:
        subprocess.run(
            [behov, "calendar", "--format", "ics", "--language", language, "--date", "2026-11-26", "-o", place,
             "-w", folder, "--profile", "innlandet", *words], check=True, stdout=subprocess.DEVNULL)
        return next(pathlib.Path(place).glob("*.ics")).read_bytes()


def check(name, data):
    """What RFC 5545 asks of a calendar, as another reader finds it."""
    global events
    if not data.endswith(b"\r\n") or b"\n" in data.replace(b"\r\n", b""):
        failed.append(f"{name}: lines do not end with CRLF")
    for line in data.split(b"\r\n"):
        line.decode("utf-8")
        if len(line) > 75:
            failed.append(f"{name}: {len(line)} octets")
    calendar = icalendar.Calendar.from_ical(data)
    if calendar.errors or str(calendar["VERSION"]) != "2.0" or not calendar["PRODID"]:
        failed.append(f"{name}: {calendar.errors}")
    uids = []
    for event in calendar.walk("VEVENT"):
        first, end = event["DTSTART"].dt, event["DTEND"].dt
        if event.errors or not event["SUMMARY"] or type(first) is not datetime.date or first >= end:
            failed.append(f"{name}: {event.get('UID')} {event.errors}")
        uids.append(str(event["UID"]))
    if len(uids) != len(set(uids)) or not uids:
        failed.append(f"{name}: an id stands twice, or nothing stands there")
    events += len(uids)
    return uids


for folder in sorted(pathlib.Path(demo).iterdir()):
    if (folder / "workspace.json").exists():
        ids = {language: check(f"{folder.name} {language}", made(folder, language)) for language in ("nb", "nn", "en")}
        if len({tuple(found) for found in ids.values()}) != 1:
            failed.append(f"{folder.name}: the ids differ between languages")
forum = [event for event in icalendar.Calendar.from_ical(made(pathlib.Path(demo) / "solbakken", "nb", ["--year", "2027"]))
         .walk("VEVENT") if "forum-2027" in event["UID"]]
if [event["DTSTART"].dt.isocalendar()[1:] for event in forum] != [(week, 4) for week in (3, 10, 25, 38, 46)]:
    failed.append("the forum does not meet on Thursdays of weeks 3, 10, 25, 38 and 46")
for fault in failed:
    print(fault)
print(f"{events} events in calendars, {len(failed)} faults")
sys.exit(1 if failed or not events else 0)
