import Evidence
import Formats
import Guidance
import Model
import Pages

/// What `import` says when all is well.
enum ImportWords {
    /// A source is called what its file is called, without the ending and with blanks for underscores.
    static func title(_ file: String) -> String {
        let name = file.lastIndex(of: ".").map { $0 > file.startIndex ? String(file[..<$0]) : file } ?? file
        return String(name.map { $0 == "_" ? " " : $0 })
    }

    static func would(_ count: Int, _ file: String) -> Text {
        Text(
            nb: "Ville hentet \(count) indikatorer fra \(file).",
            nn: "Ville henta \(count) indikatorar frå \(file).",
            en: "Would bring in indicators from \(file): \(count).")
    }

    static func alreadyThere(_ file: String) -> Text {
        Text(
            nb: "\(file) er hentet inn før. Ingenting er lagt til.",
            nn: "\(file) er henta inn før. Ingenting er lagt til.",
            en: "\(file) was brought in before. Nothing was added.")
    }

    static func taken(_ file: String, _ source: ItemID, _ count: Int) -> Text {
        let id = source.words
        return Text(
            nb: "\(file) er lagret som \(id.nb), med \(count) indikatorer:",
            nn: "\(file) er lagra som \(id.nn), med \(count) indikatorar:",
            en: "\(file) is saved as \(id.en), with indicators (\(count)):")
    }

    static func line(_ indicator: Indicator) -> Line {
        let newest = indicator.newest
        return [
            .data("  "), .text(indicator.id.item.words), .data("  \(indicator.name), \(indicator.measuredIn)  "),
        ] + FigureWords.line(newest) + [.data(newest.map { " (\($0.period))" } ?? "")]
    }

    static let next = Text(
        nb: "Neste:  behov analyse     (si hva tallene handler om, og hvem som er med i dem)",
        nn: "Neste:  behov analyse     (sei kva tala handlar om, og kven som er med i dei)",
        en: "Next:  behov guide     (say what the figures are about, and who is in them)")
}

/// What `import --inspect` says.
enum InspectionWords {
    static func show(_ inspection: Inspection, file: String, _ program: Program) {
        guard !program.options.json else {
            program.world.out(String(decoding: JSONWriter.bytes(json(inspection)), as: UTF8.self))
            return
        }
        func number(_ count: Int?) -> Line { .text(count.map { Quantity($0).words } ?? Text(alike: "–")) }
        program.console.lines([
            [.data(file)],
            row(Text(nb: "form", nn: "form", en: "form"), .data(inspection.format.rawValue)),
            row(
                Text(nb: "tegnsett", nn: "teiknsett", en: "encoding"),
                .data(inspection.encoding?.rawValue ?? "–")),
            row(Text(nb: "enheter", nn: "einingar", en: "units"), number(inspection.units)),
            row(Text(nb: "indikatorer", nn: "indikatorar", en: "indicators"), number(inspection.indicators)),
            row(
                Text(nb: "perioder", nn: "periodar", en: "periods"),
                .data(inspection.periods.joined(separator: ", "))),
            row(Text(nb: "verdier", nn: "verdiar", en: "values"), number(inspection.values)),
            row(Text(nb: "skjermet", nn: "skjerma", en: "suppressed"), number(inspection.suppressed)),
            row(Text(nb: "tomme", nn: "tomme", en: "missing"), number(inspection.missing)),
            row(
                Text(nb: "færre enn fem", nn: "færre enn fem", en: "under five"),
                number(inspection.belowMinimumGroup)),
        ])
    }

    private static func row(_ name: Text, _ value: Line) -> Line {
        [.text(name.mapped { words, _ in "  " + words.padded(to: 16) })] + value
    }

    private static func json(_ inspection: Inspection) -> JSON {
        func number(_ count: Int?) -> JSON { count.map { .number(String($0)) } ?? .null }
        return .object(
            JSONObject([
                .init("format", .string(inspection.format.rawValue)),
                .init("encoding", inspection.encoding.map { .string($0.rawValue) } ?? .null),
                .init("delimiter", inspection.delimiter.map { .string(String($0)) } ?? .null),
                .init("units", number(inspection.units)), .init("indicators", number(inspection.indicators)),
                .init("periods", .array(inspection.periods.map { .string($0) })),
                .init("values", number(inspection.values)), .init("suppressed", number(inspection.suppressed)),
                .init("missing", number(inspection.missing)),
                .init("belowMinimumGroup", number(inspection.belowMinimumGroup)),
            ]))
    }
}
