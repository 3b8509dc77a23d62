import Formats
import Foundation
import SeededNumbers

/// The files that others are made of: real ones where they lie beside the repository, and made-up ones of their forms.
enum MutationBases {
    private static let realWide = [
        "udir/bergen_20260223-1505_Laerere_og_aarsverk.csv", "udir/bergen_20260223-1515_Grunnskolepoeng.csv",
        "udir/bergen_20260223-1518_Nasjonale_proever_5._trinn.csv",
        "udir/bergen_20260223-1526_Fravaer_i_grunnskole.csv",
        "udir/norge_2025-26_20260218-1045_Nasjonale_proever_5._trinn.csv",
        "barnehage/telemark_20230102-0943_Pedagognormen.csv",
    ]

    /// The real files, whole; none where they are missing.
    static let real: [MarkedTable] = {
        guard RealFiles.areHere else { return [] }
        func lines(_ path: String) -> [[String]] {
            guard let bytes = try? RealFiles.bytes(path) else { return [] }
            let isWide = bytes.count > 1 && bytes[1] == 0
            let text =
                isWide
                ? String(decoding: pairs(bytes), as: UTF16.self)
                : String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
            return text.split(whereSeparator: \.isNewline).map { line in
                line.split(separator: isWide ? "\t" : ";", omittingEmptySubsequences: false).map {
                    String($0.filter { $0 != "\"" })
                }
            }
        }
        var tables = realWide.map { MarkedTable.wide(Array(lines($0).dropFirst())) }
        tables.append(.turned(Array(lines("udir/bergen_20260223-1523_EUG_-_Mobbing.csv").dropFirst())))
        let statbank = lines("ssb/SSB_11616_20220427-120901.csv")
        tables.append(.statbank([statbank[0], [""]] + statbank.dropFirst().prefix { $0.count > 1 }, header: 2))
        return tables
    }()

    private static func pairs(_ bytes: [UInt8]) -> [UInt16] {
        stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
    }

    /// A table to change: some rows of a real one, or a made-up one.
    static func any(_ form: MarkedTable.Form, _ numbers: inout Seeded) -> MarkedTable {
        if let real = real.filter({ $0.form == form }).randomElement(using: &numbers), Bool.random(using: &numbers)
        {
            return some(of: real, &numbers)
        }
        switch form {
        case .wide: return wide(&numbers)
        case .turned: return turned(&numbers)
        case .statbank: return statbank(&numbers)
        }
    }

    /// The first rows of a table and some of the others, in their order.
    private static func some(of table: MarkedTable, _ numbers: inout Seeded) -> MarkedTable {
        guard table.body.count > 12 else { return table }
        var table = table
        let kept = Set(
            table.body.dropFirst(3).shuffled(using: &numbers).prefix(.random(in: 4...16, using: &numbers)))
        let first = table.body.lowerBound + 3
        table.rows = table.rows.enumerated().filter { $0.offset < first || kept.contains($0.offset) }.map(
            \.element)
        return table
    }

    private static let places = [("9901", "Lia"), ("9902", "Tussvika"), ("0301", "Solbyen")]
    private static let names = ["Solbakken", "Bekkefaret", "St. Olavs", "Vik", "Åsen", "Øvre Å", "Nordre Næs"]

    private static func number(_ kind: Int, _ level: Int, _ numbers: inout Seeded) -> String {
        let chance = Int.random(in: 0..<14, using: &numbers)
        if level == 4, chance == 0 { return "*" }
        if level == 4, chance == 1 { return "" }
        switch kind {
        case 0:
            let size = [1: 50000...69999, 2: 3000...9999, 3: 400...2999][level] ?? 5...380
            let whole = Int.random(in: size, using: &numbers)
            let rest = "00\(whole % 1000)".suffix(3)
            return whole < 1000 ? "\(whole)" : "\(whole / 1000)\u{A0}\(rest)"
        case 1: return "\(Int.random(in: 1...5, using: &numbers)),\(Int.random(in: 0...9, using: &numbers))"
        default: return "\(Int.random(in: 30...69, using: &numbers))"
        }
    }

    /// A made-up table of Statistikkbanken.
    private static func wide(_ numbers: inout Seeded) -> MarkedTable {
        let subject =
            ["Standpunkt", "Engelsk.5. årstrinn", "Alle eierformer", "Lesing.8. årstrinn"]
            .randomElement(using: &numbers) ?? ""
        let measures =
            [
                [("Snittkarakter", 1), ("Antall elever", 0)], [("Antall elever", 0)],
                [("Skalapoeng", 2), ("Antall elever deltatt", 0)],
                [("Andel elever", 1), ("Antall lærere", 0)],
            ].randomElement(using: &numbers) ?? []
        let years = ["2022-23", "2023-24", "2024-25", "2025-26"].suffix(.random(in: 1...4, using: &numbers))
        let headings = years.flatMap { year in measures.map { "\(year).\(subject).Alle kjønn.\($0.0)" } }
        var rows = [MadeUp.unitColumns + headings]
        func add(_ keys: [String], _ level: Int) {
            rows.append(keys + years.flatMap { _ in measures.map { number($0.1, level, &numbers) } })
        }
        add(MadeUp.nation, 1)
        add(["2", "I", "99", "99", "99", "Hele landet", "Sørfjell", "Alle kommuner", "Alle skoler"], 2)
        for (place, municipality) in places.shuffled(using: &numbers).prefix(.random(in: 1...2, using: &numbers))
            .enumerated()
        {
            let (code, name) = municipality
            let county = [String(code.prefix(2)), "Hele landet", code == "0301" ? "Solbyen" : "Sørfjell", name]
            add(["3", "I", county[0], code, code] + county.dropFirst() + ["Alle skoler"], 3)
            for (school, title) in names.shuffled(using: &numbers).prefix(.random(in: 2...4, using: &numbers))
                .enumerated()
            {
                add(
                    ["4", "I", county[0], code, "99900\(place)\(100 + school)"] + county.dropFirst() + [
                        "\(title) skole"
                    ], 4)
            }
        }
        return .wide(rows)
    }

    /// A made-up table with questions as rows.
    private static func turned(_ numbers: inout Seeded) -> MarkedTable {
        let schools = ["Alle skoler"] + names.shuffled(using: &numbers).prefix(2).map { "\($0) skole" }
        let headings = ["2023-24", "2024-25"].flatMap { year in
            schools.flatMap { school in
                ["5. årstrinn", "7. årstrinn"].map {
                    "\(year).Hele landet.Sørfjell.Lia.\(school).\($0).Alle kjønn.Andel"
                }
            }
        }
        var rows = [["Spoersmaalgruppekode", "Spoersmaalgruppe", "Spoersmaalnavn"] + headings]
        let questions = [
            ("G1", "Mobbing", "Alle spørsmål"), ("G1", "Mobbing", "Er du «mobbet»?"),
            ("G2", "Trivsel", "Trives du?"),
            ("G3", "Vurdering", "Får du vite hva som er bra?"),
        ]
        for (code, group, question) in questions.prefix(.random(in: 2...4, using: &numbers)) {
            rows.append([code, group, question] + headings.map { _ in number(1, 4, &numbers) })
        }
        return .turned(rows)
    }

    /// A made-up table of Statbank.
    private static func statbank(_ numbers: inout Seeded) -> MarkedTable {
        let years = ["2021", "2022", "2023"].suffix(.random(in: 1...3, using: &numbers))
        let variables = ["Elever", "Barn med plass"].prefix(.random(in: 1...2, using: &numbers))
        let headings = variables.flatMap { variable in years.map { "\(variable) \($0)" } }
        let regions = [
            ("0 Hele landet", 1), ("9901 Lia", 3), ("9902 Tussvika", 3), ("9903 Vik", 3), ("9904 Åsen", 3),
        ]
        let rows = regions.map { region, level in
            [region]
                + headings.map { _ in
                    let text = number(0, level, &numbers)
                    let chance = Int.random(in: 0..<12, using: &numbers)
                    return level == 1 || chance > 1 ? text.filter(\.isNumber) : chance == 0 ? ":" : ".."
                }
        }
        return .statbank(
            [["12056: Elever, etter region, statistikkvariabel og år"], [""], ["region"] + headings] + rows,
            header: 2)
    }
}
