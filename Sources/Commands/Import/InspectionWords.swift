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
            row(Text(nb: "form", nn: "form", en: "form"), .data(inspection.format.rawValue)),
            row(Text(nb: "kjent på", nn: "kjend på", en: "known by"), .data(signs(export))),
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
            row(Text(nb: "skjermet", nn: "skjerma", en: "suppressed"), number(inspection.suppressed)),
            row(Text(nb: "tomme", nn: "tomme", en: "missing"), number(inspection.missing)),
            row(
                Text(
                    nb: "færre enn \(minimumGroup)", nn: "færre enn \(minimumGroup)",
                    en: "fewer than \(minimumGroup)"),
                number(inspection.belowMinimumGroup)),
        ])
        if inspection.format == .unknown { offerMap(export.columns, file, program) }
    }

    /// A ready map, for a table of a form that is not known.
    private static func offerMap(_ columns: [String], _ file: String, _ program: Program) {
        let list = MapTrouble.listed(columns)
        program.console.say(
            Text(
                nb: "behov kjenner ikke denne formen. Kolonnene er: \(list). Lagre dette som kart.json, "
                    + "og rett det så det stemmer:",
                nn: "behov kjenner ikkje denne forma. Kolonnane er: \(list). Lagre dette som kart.json, "
                    + "og rett det så det stemmer:",
                en: "behov does not know this form. The columns are: \(list). Save this as map.json, "
                    + "and mend it so that it is right:"))
        program.console.lines(ColumnMap.template(columns).map { .data($0) })
        program.console.say(
            Text(
                nb: "Hent så inn tallene med: behov importer \(file) --map kart.json",
                nn: "Hent så inn tala med: behov importer \(file) --map kart.json",
                en: "Then bring in the figures with: behov import \(file) --map map.json"))
    }

    /// What an encoding is called: UTF-16 with its low byte first is that with and without a byte order mark.
    private static func name(_ encoding: TextEncoding) -> String {
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

    static func json(_ inspection: Inspection) -> JSON {
        func number(_ count: Int?) -> JSON { count.map { .number(String($0)) } ?? .null }
        return .object(
            JSONObject([
                .init("format", .string(inspection.format.rawValue)),
                .init("encoding", inspection.encoding.map { .string(name($0)) } ?? .null),
                .init("delimiter", inspection.delimiter.map { .string(String($0)) } ?? .null),
                .init("units", number(inspection.units)), .init("indicators", number(inspection.indicators)),
                .init("periods", .array(inspection.periods.map { .string($0) })),
                .init("values", number(inspection.values)), .init("suppressed", number(inspection.suppressed)),
                .init("missing", number(inspection.missing)),
                .init("belowMinimumGroup", number(inspection.belowMinimumGroup)),
            ]))
    }
}
