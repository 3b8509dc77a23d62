/// A table as Statistikkbanken gives the whole country: UTF-16, tabs, a row for each school.
enum MadeTable {
    private static let heading =
        "EnhetNivaa\tNasjonaltkode\tFylkekode\tKommunekode\tOrganisasjonsnummer\tNasjonalt\tFylke\tKommune\tEnhetNavn"
    private static let subjects = ["Engelsk", "Lesing", "Regning"]
    private static let measures = ["Skalapoeng", "Usikkerhet", "Antall elever deltatt"]

    /// Makes a table of about so many megabytes.
    static func make(_ path: String, megabytes: Int) throws {
        var columns = [heading]
        for subject in subjects {
            columns += measures.map { "2025-26.\(subject).5. årstrinn.Alle eierformer.Alle kjønn.\($0)" }
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(megabytes * 1_000_000 + 1000)
        put("sep=\t\n" + columns.joined(separator: "\t") + "\n", to: &bytes)
        put("1\tI\t00\t0000\tI\tHele landet\tAlle fylker\tAlle kommuner\tAlle skoler", to: &bytes)
        put(String(repeating: "\t50\t0,1\t56 929", count: subjects.count) + "\n", to: &bytes)
        var place = 0
        while bytes.count < megabytes * 1_000_000 {
            place += 1
            let number = MadeDocument.organisationNumber(10 * place)
            var row = "4\tI\t34\t3411\t\(number)\tHele landet\tInnlandet\tRingsaker\tSkole \(place)"
            for subject in 0..<subjects.count {
                // Some are too few to be told of, and some have nothing.
                let kind = (place * 7 + subject * 3) % 10
                let cells =
                    kind < 3
                    ? "\t*\t*\t*" : kind == 3 ? "\t\t\t" : "\t\(44 + kind)\t\(kind),\(subject)\t\(10 + place % 90)"
                row += cells
            }
            put(row + "\n", to: &bytes)
        }
        try Output.save(bytes, to: path)
    }

    private static func put(_ text: String, to bytes: inout [UInt8]) {
        for unit in text.utf16 {
            bytes.append(UInt8(truncatingIfNeeded: unit))
            bytes.append(UInt8(truncatingIfNeeded: unit >> 8))
        }
    }
}
