import Model

/// What the value of an argument is called where a command is shown: «behov spor ID», «-w MAPPE».
enum ValueName {
    /// The name of a value of the parser's, in three languages; a value without one of its own is told by its letters.
    static func of(_ value: String) -> Text { names[value] ?? Text(alike: value.uppercased()) }

    /// Whether a value has a name of its own.
    static func isNamed(_ value: String) -> Bool { names[value] != nil }

    private static let file = Text(nb: "FIL", nn: "FIL", en: "FILE")
    private static let folder = Text(nb: "MAPPE", nn: "MAPPE", en: "FOLDER")
    private static let name = Text(nb: "NAVN", nn: "NAMN", en: "NAME")
    private static let number = Text(nb: "TALL", nn: "TAL", en: "NUMBER")
    private static let revision = Text(nb: "UTGAVE", nn: "UTGÅVE", en: "REVISION")
    private static let code = Text(nb: "KODE", nn: "KODE", en: "CODE")
    private static let kind = Text(nb: "TYPE", nn: "TYPE", en: "KIND")

    private static let names: [String: Text] = [
        "file": file, "files": file, "paths": file, "register": file, "sheet": file, "map": file, "fte": file,
        "needs": file, "style": file, "file-or-folder": Text(nb: "FIL", nn: "FIL", en: "FILE"),
        "workspace": folder, "folder": folder, "output": folder,
        "start": Text(nb: "KLOKKESLETT", nn: "KLOKKESLETT", en: "TIME"),
        "only": Text(nb: "HVILKE", nn: "KVA", en: "WHICH"),
        "period": Text(nb: "PERIODE", nn: "PERIODE", en: "PERIOD"), "name": name,
        "title": Text(nb: "TITTEL", nn: "TITTEL", en: "TITLE"),
        "key": Text(nb: "VALG", nn: "VAL", en: "KEY"), "day": Text(nb: "DAG", nn: "DAG", en: "DAY"),
        "by": Text(nb: "ROLLE", nn: "ROLLE", en: "ROLE"),
        "profile": Text(nb: "PROFIL", nn: "PROFIL", en: "PROFILE"),
        "date": Text(nb: "DAG", nn: "DAG", en: "DAY"), "language": Text(nb: "SPRÅK", nn: "SPRÅK", en: "LANGUAGE"),
        "id": Text(nb: "ID", nn: "ID", en: "ID"), "code": code, "broken": code,
        "text": Text(nb: "TEKST", nn: "TEKST", en: "TEXT"), "reason": Text(nb: "GRUNN", nn: "GRUNN", en: "REASON"),
        "revision": revision, "to": revision, "from": revision,
        "question": Text(nb: "SPØRSMÅL", nn: "SPØRSMÅL", en: "QUESTION"),
        "phase": Text(nb: "FASE", nn: "FASE", en: "PHASE"),
        "kind": kind, "level": Text(nb: "NIVÅ", nn: "NIVÅ", en: "LEVEL"),
        "ownership": Text(nb: "EIERFORM", nn: "EIGARFORM", en: "OWNERSHIP"),
        "municipality": Text(nb: "KOMMUNE", nn: "KOMMUNE", en: "MUNICIPALITY"),
        "organisation-number": number, "minimum-group": number,
        "frame": Text(nb: "KRONER", nn: "KRONER", en: "KRONER"),
        "format": Text(nb: "FORMAT", nn: "FORMAT", en: "FORMAT"),
        "pdf-with": Text(nb: "PROGRAM", nn: "PROGRAM", en: "PROGRAM"),
        "severity": Text(nb: "ALVOR", nn: "ALVOR", en: "SEVERITY"),
        "errand": Text(nb: "HVA", nn: "KVA", en: "WHAT"),
        "form-or-meeting": Text(nb: "MØTE", nn: "MØTE", en: "MEETING"),
        "minutes": number, "groups": number, "days": Text(nb: "DAG", nn: "DAG", en: "DAY"),
        "present": Text(nb: "ROLLER", nn: "ROLLER", en: "ROLES"),
        "decided": Text(nb: "TEKST", nn: "TEKST", en: "TEXT"),
        "put-aside": Text(nb: "TEKST", nn: "TEKST", en: "TEXT"),
        "partner-part": Text(nb: "TEKST", nn: "TEKST", en: "TEXT"),
        "unit": Text(nb: "ENHET", nn: "EINING", en: "UNIT"), "focus": Text(nb: "TEMA", nn: "TEMA", en: "TOPIC"),
        "action": Text(nb: "HANDLING", nn: "HANDLING", en: "ACTION"),
        "what": Text(nb: "HVA", nn: "KVA", en: "WHAT"), "group": name,
        "part": Text(nb: "DEL", nn: "DEL", en: "PART"),
        "common": name, "marks-or-file": Text(nb: "PRIKKER", nn: "PRIKKAR", en: "DOTS"), "ballots": number,
        "dots": number, "eligible": number, "form-or-file": file,
        "leader": Text(nb: "TEKST", nn: "TEKST", en: "TEXT"),
        "next": Text(nb: "TEKST", nn: "TEKST", en: "TEXT"), "used": Text(nb: "ID", nn: "ID", en: "ID"),
        "merged": number,
        "not-taken": Text(nb: "GRUNN", nn: "GRUNN", en: "REASON"),
        "value": Text(nb: "VERDI", nn: "VERDI", en: "VALUE"), "weeks": Text(nb: "UKER", nn: "VEKER", en: "WEEKS"),
        "year": Text(nb: "ÅR", nn: "ÅR", en: "YEAR"),
        "layout": Text(nb: "RETNING", nn: "RETNING", en: "LAYOUT"),
    ]
}
