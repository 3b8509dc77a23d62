import Evidence

/// Made-up files in the exact form of the real ones.
enum MadeUp {
    /// UTF-16, low byte first, without a byte order mark: as Statistikkbanken writes.
    static func utf16(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }

    static let unitColumns = [
        "EnhetNivaa", "Nasjonaltkode", "Fylkekode", "Kommunekode", "Organisasjonsnummer", "Nasjonalt", "Fylke",
        "Kommune", "EnhetNavn",
    ]

    /// A table of Statistikkbanken: the `sep=` line, headings, rows.
    static func statistikkbanken(_ columns: [String], _ rows: [[String]], delimiter: String = "\t") -> String {
        let lines = [columns] + rows
        return "sep=\(delimiter)\n" + lines.map { $0.joined(separator: delimiter) + "\n" }.joined()
    }

    static let nation = [
        "1", "I", "00", "0000", "I", "Hele landet", "Alle fylker", "Alle kommuner", "Alle skoler",
    ]
    static let county = ["2", "I", "99", "0000", "99", "Hele landet", "Sørfjell", "Alle kommuner", "Alle skoler"]
    static let municipality = ["3", "I", "99", "9901", "9901", "Hele landet", "Sørfjell", "Lia", "Alle skoler"]

    static func school(_ number: String, _ name: String, county: String = "99") -> [String] {
        ["4", "I", county, "9901", number, "Hele landet", "Sørfjell", "Lia", name]
    }

    static let tests = ["2023-24", "2024-25"].flatMap { year in
        ["Skalapoeng", "Usikkerhet", "Antall elever deltatt"].map {
            "\(year).Engelsk.5. årstrinn.Alle eierformer.Alle kjønn.\($0)"
        }
    }

    /// Two years of one national test for nation, county, municipality and three schools.
    static let nationalTests = statistikkbanken(
        unitColumns + tests,
        [
            nation + ["50", "0,1", "56 875", "51", "0,1", "56\u{A0}929"],
            county + ["50", "0,2", "6 770", "50", "0,2", "7\u{2009}024"],
            municipality + ["49", "0,4", "412", "50", "0,4", "398"],
            school("999000001", " Solbakken  skole ") + ["53", "3,1", "37", "54", "2,3", "48"],
            school("999000002", "Tussvika skole") + ["*", "*", "*", "0", "2,8", "4"],
            school("999000003", "Nyskolen") + ["", "", "", ".", ".", "."],
        ])
}
