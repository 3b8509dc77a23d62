import Foundation
import SeededNumbers

/// What interfaces give: Udir's rows, SSB's cubes as JSON-stat and PC-Axis, and a cube's table as an OpenDocument.
enum MadeInterfaces {
    // MARK: Udir

    static func udir(_ numbers: inout Seeded) -> MadeFile {
        let change =
            ["asExported", "paged", "unknownDimension", "gradesAsNumbers", "otherOrder", "moreKeys"]
            .randomElement(using: &numbers) ?? ""
        let schools = [("999000001", "Solbakken skole"), ("999000002", "Vik skole"), ("999000003", "Åsen skule")]
            .prefix(.random(in: 1...3, using: &numbers))
        let questions = ["Trives du?", "Får du hjelp?", "Er det ro?"].prefix(.random(in: 1...3, using: &numbers))
        let (key, values) =
            change == "unknownDimension"
            ? ("Laereplanspor", ["Spor A", "Spor B"])
            : change == "gradesAsNumbers" ? ("Trinn", ["5", "8"]) : ("Trinnnavn", ["7. årstrinn"])
        var rows: [[(String, String)]] = []
        var facts: [Fact] = []
        for (number, name) in schools {
            for question in questions {
                for value in values {
                    for year in ["2023-24", "2024-25"] {
                        let score = Int.random(in: 10...50, using: &numbers)
                        let chance = Int.random(in: 0..<10, using: &numbers)
                        let text = chance == 0 ? "\"*\"" : chance == 1 ? "null" : "\"\(score / 10),\(score % 10)\""
                        var row = [
                            ("Spoersmaalgruppe", "\"Læringsmiljø\""), ("Spoersmaalnavn", "\"\(question)\""),
                            ("Skoleaarnavn", "\"\(year)\""), (key, "\"\(value)\""), ("Kjoenn", "\"Alle kjønn\""),
                            ("Score", text), ("AntallBesvart", "\"\(Int.random(in: 20...90, using: &numbers))\""),
                            ("EierformNavn", "\"Alle eierformer\""), ("Organisasjonsnummer", "\"\(number)\""),
                            ("EnhetNavn", "\"\(name)\""),
                        ]
                        if change == "moreKeys" {
                            row += [("Kommentar", "\"\""), ("Uttrekksdato", "\"2025-06-01\"")]
                        }
                        rows.append(row)
                        let said: Said =
                            chance == 0 ? .withheld : chance == 1 ? .nothing : .number(Double(score) / 10)
                        facts.append(
                            Fact(
                                unit: number,
                                words: [question]
                                    + (values.count > 1 ? [key == "Trinn" ? "Trinn \(value)" : value] : []),
                                period: year, said: said))
                    }
                }
            }
        }
        if change == "otherOrder" { rows.shuffle(using: &numbers) }
        let list = rows.map { row in "{" + row.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}" }
        let text = "[" + list.joined(separator: ",\n") + "]"
        let whole = change == "paged" ? "{\"count\":\(rows.count),\"data\":\(text),\"next\":null}" : text
        return MadeFile(change: change, bytes: Array(whole.utf8), facts: facts)
    }

    // MARK: Cubes

    /// A cube of SSB's: its axes, and what stands where their values meet.
    private struct Cube {
        var axes: [(id: String, name: String, codes: [String], labels: [String])]
        var values: [String] = []
        var facts: [Fact] = []

        init(_ numbers: inout Seeded) {
            let regions = [
                ("9901", "Lia"), ("9902", "Tussvika"), ("99", "Sørfjell"), ("0", "Hele landet"),
                ("EKA99", "Sørfjell"),
            ].prefix(.random(in: 1...4, using: &numbers))
            axes = [
                ("Region", "region", regions.map(\.0), regions.map(\.1)),
                ("ContentsCode", "statistikkvariabel", ["A", "B"], ["Barn i barnehage", "Ansatte"]),
                ("Tid", "år", ["2022", "2023"], ["2022", "2023"]),
            ]
            if Bool.random(using: &numbers) {
                axes.insert(
                    [
                        ("Kjonn", "kjønn", ["1", "2"], ["Gutter", "Jenter"]),
                        ("Alder", "alder", ["06", "07"], ["6", "7"]),
                        ("Noe", "noe nytt", ["x", "y"], ["Ny slag", "Gammal slag"]),
                    ].randomElement(using: &numbers) ?? ("Kjonn", "kjønn", ["1"], ["Gutter"]), at: 1)
            }
            axes.shuffle(using: &numbers)
            let size = axes.reduce(1) { $0 * $1.codes.count }
            for place in 0..<size {
                var rest = place
                var at: [String: Int] = [:]
                for axis in axes.reversed() {
                    at[axis.id] = rest % axis.codes.count
                    rest /= axis.codes.count
                }
                let chance = Int.random(in: 0..<12, using: &numbers)
                let number = Int.random(in: 10...9999, using: &numbers)
                values.append(chance == 0 ? ":" : chance == 1 ? ".." : "\(Double(number) / 10)")
                var words: [String] = []
                for axis in axes where axis.id != "Region" && axis.id != "Tid" {
                    let label = axis.labels[at[axis.id] ?? 0]
                    words.append(axis.id == "Alder" ? "Alder \(label)" : label)
                }
                let said: Said = chance == 0 ? .withheld : chance == 1 ? .nothing : .number(Double(number) / 10)
                facts.append(
                    Fact(
                        unit: regions[at["Region"] ?? 0].0, words: words,
                        period: ["2022", "2023"][at["Tid"] ?? 0],
                        said: said))
            }
        }
    }

    static func jsonStat(_ numbers: inout Seeded) -> MadeFile {
        let cube = Cube(&numbers)
        let isSparse = Bool.random(using: &numbers)
        let hasRoles = Bool.random(using: &numbers)
        let isList = Bool.random(using: &numbers)
        func quoted(_ texts: [String]) -> String { "[" + texts.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
        let axes = cube.axes.map { axis in
            let index =
                isList
                ? quoted(axis.codes)
                : "{" + axis.codes.enumerated().map { "\"\($1)\":\($0)" }.joined(separator: ",") + "}"
            let labels = zip(axis.codes, axis.labels).map { "\"\($0)\":\"\($1)\"" }.joined(separator: ",")
            return
                "\"\(axis.id)\":{\"label\":\"\(axis.name)\",\"category\":{\"index\":\(index),\"label\":{\(labels)}}}"
        }
        let isMark = { (text: String) in text == ":" || text == ".." }
        let filled = cube.values.enumerated().filter { !isMark($1) }.map { "\"\($0)\":\($1)" }
        let values =
            isSparse
            ? "{" + filled.joined(separator: ",") + "}"
            : "[" + cube.values.map { isMark($0) ? "null" : $0 }.joined(separator: ",") + "]"
        let status = cube.values.enumerated().filter { isMark($1) }.map { "\"\($0)\":\"\($1)\"" }
        let roles = hasRoles ? #","role":{"time":["Tid"],"geo":["Region"],"metric":["ContentsCode"]}"# : ""
        let text =
            "{\"version\":\"2.0\",\"class\":\"dataset\",\"label\":\"12345: Tall, etter region og år\",\"id\":"
            + quoted(cube.axes.map(\.id)) + ",\"size\":["
            + cube.axes.map { "\($0.codes.count)" }.joined(separator: ",")
            + "],\"dimension\":{" + axes.joined(separator: ",") + "},\"value\":" + values
            + (status.isEmpty ? "" : ",\"status\":{" + status.joined(separator: ",") + "}") + roles + "}"
        return MadeFile(
            change: "\(isSparse ? "sparse" : "list") \(hasRoles ? "roles" : "no roles") \(cube.axes.map(\.id))",
            bytes: Array(text.utf8), facts: cube.facts)
    }

    static func pxWeb(_ numbers: inout Seeded) -> MadeFile {
        let cube = Cube(&numbers)
        let stub = Int.random(in: 1..<cube.axes.count, using: &numbers)
        let end = Bool.random(using: &numbers) ? "\n" : "\r\n"
        func list(_ texts: [String]) -> String { texts.map { "\"\($0)\"" }.joined(separator: ",") }
        var lines = [
            "CHARSET=\"ANSI\";", "AXIS-VERSION=\"2013\";", "LANGUAGE=\"no\";",
            "TITLE=\"12345: Tall, etter region\"", "\" og år\";",
            "STUB=\(list(cube.axes[..<stub].map(\.name)));", "HEADING=\(list(cube.axes[stub...].map(\.name)));",
            "CONTVARIABLE=\"statistikkvariabel\";", "NOTE=\"En merknad; med tegn = i\";",
        ]
        for axis in cube.axes { lines.append("VALUES(\"\(axis.name)\")=\(list(axis.labels));") }
        for axis in cube.axes { lines.append("CODES(\"\(axis.name)\")=\(list(axis.codes));") }
        lines.append("TIMEVAL(\"år\")=TLIST(A1),\"2022\",\"2023\";")
        lines.append("DATA=")
        let width = cube.axes[stub...].reduce(1) { $0 * $1.codes.count }
        for start in stride(from: 0, to: cube.values.count, by: width) {
            let row = cube.values[start..<min(start + width, cube.values.count)]
            lines.append(row.map { Double($0) == nil ? "\"\($0)\"" : $0 }.joined(separator: " "))
        }
        let text = lines.joined(separator: end) + ";" + end
        let isPlain = Bool.random(using: &numbers)
        let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        return MadeFile(
            change: "stub \(stub) \(cube.axes.map(\.id))", bytes: isPlain ? latin : Array(text.utf8),
            facts: cube.facts)
    }

    static func openDocument(_ numbers: inout Seeded) throws -> MadeFile {
        let change = ["asExported", "sumsBelow", "sumsBeside", "hiddenRow"].randomElement(using: &numbers) ?? ""
        let years = ["2021", "2022", "2023"].suffix(.random(in: 1...3, using: &numbers))
        var rows = [
            ["12345: Tall, etter region, statistikkvariabel og år"], [""],
            [""] + years.map { "Elever \($0)" } + years.map { "Lærere \($0)" },
        ]
        var facts: [Fact] = []
        for (code, name) in [("9901", "Lia"), ("9902", "Tussvika"), ("0", "Hele landet")] {
            var row = ["\(code) \(name)"]
            for measure in ["Elever", "Lærere"] {
                for year in years {
                    let isHidden = Int.random(in: 0..<9, using: &numbers) == 0
                    let number = Int.random(in: 10...9999, using: &numbers)
                    row.append(isHidden ? ":" : "\(number)")
                    facts.append(
                        Fact(
                            unit: code, words: [measure], period: year,
                            said: isHidden ? .withheld : .number(Double(number))))
                }
            }
            if change == "sumsBeside" { row += ["", "\(Int.random(in: 1...99, using: &numbers))"] }
            rows.append(row)
        }
        if change == "sumsBelow" { rows += [[""], ["Sum"] + years.flatMap { _ in ["12", "13"] }] }
        return MadeFile(
            change: change, bytes: try OtherKindTests.openDocument(rows, hidden: change == "hiddenRow" ? 4 : nil),
            facts: facts)
    }
}
