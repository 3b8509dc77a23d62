import Evidence
import Formats
import Model
import Pages

/// What `import --inspect` says.
enum InspectionWords {
    static func show(
        _ export: Export, _ inspection: Inspection, _ minimumGroup: Int, file: String, _ program: Program
    ) {
        func number(_ count: Int?) -> Line { .text(count.map { Quantity($0).words } ?? Text(alike: "–")) }
        program.console.lines([
            [.data(file)],
            row(Text(nb: "format", nn: "format", en: "format"), .data(inspection.format.rawValue)),
            row(Text(nb: "kjent igjen på", nn: "kjend igjen på", en: "recognised by"), .data(signs(export))),
            row(
                Text(nb: "tegnsett", nn: "teiknsett", en: "encoding"),
                .data(inspection.encoding.map(name) ?? "–")),
            row(Text(nb: "skilletegn", nn: "skiljeteikn", en: "delimiter"), delimiter(inspection.delimiter)),
            row(Text(nb: "enheter", nn: "einingar", en: "units"), number(inspection.units)),
            row(Text(nb: "indikatorer", nn: "indikatorar", en: "indicators"), number(inspection.indicators)),
            row(
                Text(nb: "perioder", nn: "periodar", en: "periods"),
                .data(inspection.periods.isEmpty ? "–" : inspection.periods.joined(separator: ", "))),
            row(Text(nb: "verdier", nn: "verdiar", en: "values"), number(inspection.values)),
            row(Text(nb: "skjermet", nn: "skjerma", en: "withheld"), number(inspection.suppressed)),
            row(Text(nb: "tomme", nn: "tomme", en: "missing"), number(inspection.missing)),
            row(
                Text(
                    nb: "færre enn \(minimumGroup)", nn: "færre enn \(minimumGroup)",
                    en: "fewer than \(minimumGroup)"),
                number(inspection.belowMinimumGroup)),
        ])
        program.console.lines(names(export))
        program.console.lines(columns(export))
        for text in NoteWords.all(export) { program.console.say(text) }
        if inspection.format == .unknown { offerMap(export, file, program) }
    }

    /// The first of the indicators' names.
    private static func names(_ export: Export) -> [Line] {
        let names = export.names
        return names.prefix(12).enumerated().map { place, name in
            row(place > 0 ? Text(alike: "") : Text(nb: "navn", nn: "namn", en: "names"), .data(name))
        } + (names.count > 12 ? [row(Text(alike: ""), .data("… \(names.count)"))] : [])
    }

    /// What the columns were understood as, apart from those with figures.
    private static func columns(_ export: Export) -> [Line] {
        let roles: [(ColumnRole, Text)] = [
            (.unit, Text(nb: "kolonne med enheter", nn: "eining i", en: "column with units")),
            (.period, Text(nb: "kolonne med perioder", nn: "periode i", en: "column with periods")),
            (.dimension, Text(nb: "tall fordelt på", nn: "tal fordelte på", en: "figures split by")),
            (.code, Text(nb: "kolonne med koder", nn: "kodar i", en: "column with codes")),
            (.text, Text(nb: "kolonne med bare tekst", nn: "berre ord i", en: "column with text only")),
        ]
        return roles.compactMap { role, name in
            var headings: [String] = []
            for column in export.layout where column.role == role && !headings.contains(column.heading) {
                headings.append(column.heading.isEmpty ? "–" : column.heading)
            }
            guard !headings.isEmpty else { return nil }
            let list = headings.prefix(12).joined(separator: " · ") + (headings.count > 12 ? " · …" : "")
            return row(name, .data(list))
        }
    }

    /// A ready map, for a table of a form that is not known; what is missing, where there can be none.
    private static func offerMap(_ export: Export, _ file: String, _ program: Program) {
        let list = MapTrouble.listed(export.columns)
        if let lack = export.proposal?.lack { return program.console.say(lacks(lack, list)) }
        guard let map = export.proposal?.map else { return }
        program.console.say(
            Text(
                nb:
                    "behov kjenner ikke dette formatet. Kolonnene er: \(list). Lagre dette kolonnekartet som "
                    + "kart.json, og rett det så det stemmer:",
                nn:
                    "behov kjenner ikkje dette formatet. Kolonnane er: \(list). Lagre dette kolonnekartet som "
                    + "kart.json, og rett det så det stemmer:",
                en:
                    "behov does not recognise this format. The columns are: \(list). Save this column map as map.json, and correct it where it is wrong:"
            ))
        program.console.lines(map.lines.map { .data($0) })
        program.console.say(
            Text(
                nb: "Hent så inn tallene med: behov importer \(file) --kolonner kart.json",
                nn: "Hent så inn tala med: behov importer \(file) --kolonnar kart.json",
                en: "Then import the figures with: behov import \(file) --map map.json"))
    }

    private static func lacks(_ lack: MapProposal.Lack, _ list: String) -> Text {
        let what: Text =
            switch lack {
            case .unit:
                Text(
                    nb: "Ingen kolonne sier hvilken enhet en rad handler om",
                    nn: "Ingen kolonne seier kva eining ei rad handlar om",
                    en: "No column shows which unit a row is about")
            case .values:
                Text(
                    nb: "Ingen kolonne har både en overskrift og tall",
                    nn: "Ingen kolonne har både ei overskrift og tal",
                    en: "No column has both a heading and numbers")
            case .difference:
                Text(
                    nb:
                        "Fila har flere rader med ulike tall for samme enhet og periode, og ingen kolonne sier hva "
                        + "som skiller dem",
                    nn:
                        "Fila har fleire rader med ulike tal for same eining og periode, og ingen kolonne seier kva "
                        + "som skil dei",
                    en:
                        "The file has several rows with different numbers for the same unit and period, and no column "
                        + "shows how they differ")
            case .about:
                Text(
                    nb:
                        "Kolonnene viser når tallene er fra, men ingenting viser hva de handler om. Det kan stå i en tittel over tabellen",
                    nn:
                        "Kolonnane viser når tala er frå, men ingenting viser kva dei handlar om. Det kan stå i ein tittel over tabellen",
                    en:
                        "The columns show which period the numbers are from, but not what they are about. A title above the table may tell you"
                )
            case .headings:
                Text(
                    nb: "To kolonner med tall har samme overskrift, og ingenting sier hva som skiller dem",
                    nn: "To kolonnar med tal har same overskrift, og ingenting seier kva som skil dei",
                    en: "Two columns of numbers have the same heading, and nothing shows how they differ")
            }
        return Text(
            nb:
                "behov kjenner ikke dette formatet. Kolonnene er: \(list). \(what.nb). Rett fila, "
                + "og prøv igjen.",
            nn:
                "behov kjenner ikkje dette formatet. Kolonnane er: \(list). \(what.nn). Rett fila, "
                + "og prøv igjen.",
            en:
                "behov does not recognise this format. The columns are: \(list). \(what.en). Correct the file "
                + "and try again."
        )
    }

    /// What an encoding is called: UTF-16 with its low byte first is that with and without a byte order mark.
    static func name(_ encoding: TextEncoding) -> String {
        encoding == .utf16LowMark ? TextEncoding.utf16Low.rawValue : encoding.rawValue
    }

    /// The first of the file's own words by which it was known.
    private static func signs(_ export: Export) -> String {
        let signs = export.signs.filter { !$0.isEmpty }
        if signs.isEmpty { return "–" }
        return signs.prefix(4).joined(separator: " · ") + (signs.count > 4 ? " · …" : "")
    }

    private static func delimiter(_ sign: Character?) -> Line {
        switch sign {
        case "\t": .text(Text(nb: "tabulator", nn: "tabulator", en: "tab"))
        case let sign?: .data(String(sign))
        case nil: .data("–")
        }
    }

    private static func row(_ name: Text, _ value: Line) -> Line {
        [.text(name.mapped { words, _ in "  " + words.padded(to: 16) })] + value
    }

    static func write(_ json: JSON, _ program: Program) {
        program.world.out(String(decoding: JSONWriter.bytes(json), as: UTF8.self))
    }
}
