import SeededNumbers
import Testing

/// Statbank's and Skoleporten's tables that are counted where they lie are what they are when they are read.
@Suite struct CountedByTextTests {
    private static func figure(_ chance: inout Seeded) -> String {
        ["12", "3", "4,5", "0.7", ":", ".", "..", "", "1 204", " 7 "].randomElement(using: &chance) ?? ""
    }

    /// A table of regions, with a title or without, and with years in the headings or in a column.
    private static func table(_ chance: inout Seeded) -> [[String]] {
        func isSo(_ part: Int) -> Bool { Int.random(in: 0..<part, using: &chance) == 0 }
        var rows: [[String]] = isSo(3) ? [] : [["12345: Elever, etter region, kjønn og år"], [""]]
        let (isDated, hasCodes) = (isSo(2), isSo(4))
        var headings = hasCodes ? ["kode", "region"] : [isSo(4) ? "Sted" : "region"]
        if isSo(3) { headings.append("kjønn") }
        if isSo(3) { headings.append("statistikkvariabel") }
        let stub = headings
        headings += isDated ? ["2022", "Elever 2023", "2024"] : ["år", "value"]
        if isSo(12) { headings += ["Merknad"] }
        rows.append(headings)
        for _ in 0..<Int.random(in: 1...15, using: &chance) {
            let (code, name) =
                [("3403", "Hamar"), ("3405", "Lillehammer"), ("EAK", "Landet"), ("K-0301", "Oslo")]
                .randomElement(using: &chance) ?? ("", "")
            let isSum = isSo(12)
            let region =
                isSum ? (hasCodes ? ["", "Sum"] : ["Sum"]) : hasCodes ? [code, name] : ["\(code) \(name)"]
            let texts = stub.dropFirst(region.count).map { heading in
                (heading == "kjønn" ? ["Jenter", "Gutter", ""] : ["Elever", "Lærere"]).randomElement(
                    using: &chance) ?? ""
            }
            let years =
                isDated ? [] : [["2022", "2023", isSo(8) ? "" : "2024"].randomElement(using: &chance) ?? ""]
            rows.append(region + texts + years + (0..<(isDated ? 3 : 1)).map { _ in figure(&chance) })
            if isSo(30) { rows.append([""]) }
            if isSo(30) { rows.append(["12345: Lærere, etter region"]) }
            if isSo(60) { rows[rows.count - 1].append("egen sum") }
            if isSo(60) { rows[rows.count - 1][rows[rows.count - 1].count - 1] = "1.204" }
        }
        return rows
    }

    /// A table with one value a row, as Skoleporten makes them.
    private static func report(_ chance: inout Seeded) -> [[String]] {
        func isSo(_ part: Int) -> Bool { Int.random(in: 0..<part, using: &chance) == 0 }
        let others = ["EnhetsId", "Nivå", "Måleenhet", "Eierform", "Kjønn", "Statistikk", "Kode"].filter { _ in
            isSo(2)
        }
        var rows = [["Enhetsnavn", "Periode", "Indikatornavn"] + others + ["Verdi"]]
        for _ in 0..<Int.random(in: 1...18, using: &chance) {
            let texts = others.map { other in
                let texts: [String] =
                    switch other {
                    case "EnhetsId": ["999000001", "9901", "99"]
                    case "Nivå": ["Skole", "Kommune", "Nasjonalt"]
                    case "Måleenhet": ["Prosent", "Antall", "Snitt", ""]
                    case "Eierform": ["Alle eierformer", "Offentlig", "Privat"]
                    default: ["Alle", "1", "2"]
                    }
                return texts.randomElement(using: &chance) ?? ""
            }
            let value =
                ["12", "3", "4,5", "0.7", "*", "-", ".", "", "1 204", "70,9 %"].randomElement(using: &chance) ?? ""
            let name = ["Lia skole", "Tussvika skole", "Lia  skole"].randomElement(using: &chance) ?? ""
            rows.append(
                [name, isSo(2) ? "2023-24" : "2024-25", isSo(2) ? "Trivsel" : "Antall elever"] + texts + [value])
            if isSo(40) { rows.append([""]) }
            if isSo(40) { rows.append(["Sum"] + others.map { _ in "" } + ["", "", "7"]) }
        }
        return rows
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func madeTablesAreCountedAsTheyAreRead(seed: UInt64) throws {
        var chance = Seeded(state: seed)
        var counted = 0
        for turn in 0..<100 {
            let rows = turn.isMultiple(of: 3) ? Self.report(&chance) : Self.table(&chance)
            let text = VariantTests.text(rows, ";", end: turn.isMultiple(of: 2) ? "\r\n" : "\n")
            let bytes = turn.isMultiple(of: 5) ? MadeUp.utf16(text) : Array(text.utf8)
            if try CountedExportTests.isCounted(bytes, minimum: 1 + turn % 12, Comment(rawValue: text)) {
                counted += 1
            }
        }
        #expect(counted > 10)
    }
}
