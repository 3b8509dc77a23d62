import Evidence
import Formats
import Model
import Store

/// The small file that says what the columns of somebody's own table are.
enum ImportMap {
    /// Reads a map.
    ///
    /// - Throws: `Trouble` of kind `notFound` or `unreadable` in words.
    static func read(_ file: String, _ program: Program) throws -> ColumnMap {
        let bytes = try Disk.read(program.path(file))
        do {
            return try JSONTree.decode(ColumnMap.self, from: JSONReader.read(bytes))
        } catch let fault as JSONFault {
            throw Trouble(
                .unreadable,
                Text(
                    nb: "\(file), linje \(fault.line): dette er ikke JSON. Et kart ser slik ut: \(sample)",
                    nn: "\(file), linje \(fault.line): dette er ikkje JSON. Eit kart ser slik ut: \(sample)",
                    en: "\(file), line \(fault.line): this is not JSON. A map looks like this: \(sample)"))
        } catch let fault as JSONShapeFault {
            let place = fault.path.isEmpty ? "{}" : fault.path
            throw Trouble(
                .unreadable,
                Text(
                    nb: "\(file): «\(place)» kan ikke brukes i et kart. Et kart ser slik ut: \(sample)",
                    nn: "\(file): «\(place)» kan ikkje brukast i eit kart. Eit kart ser slik ut: \(sample)",
                    en: "\(file): “\(place)” cannot be used in a map. A map looks like this: \(sample)"))
        }
    }

    private static let sample = #"{"unit": "Skole", "year": "Skoleår", "value": ["Trivsel"], "n": "Svar"}"#

    static func trouble(_ fault: MapFault, file: String) -> Trouble {
        switch fault {
        case .file(let fault): return ImportTrouble.of(fault, file: file)
        case .noSuchColumn(let column, let columns):
            let list = listed(columns)
            return Trouble(
                .unreadable,
                Text(
                    nb:
                        "\(file) har ingen kolonne «\(column)». Kolonnene er: \(list). Rett kartet, og prøv igjen.",
                    nn:
                        "\(file) har ingen kolonne «\(column)». Kolonnane er: \(list). Rett kartet, og prøv igjen.",
                    en: "\(file) has no column “\(column)”. The columns are: \(list). Mend the map and try again.")
            )
        }
    }

    static func listed(_ columns: [String]) -> String {
        columns.map { $0.isEmpty ? "–" : $0 }.joined(separator: " · ")
    }

    /// A map to begin with: the columns that look like what they are for.
    static func template(_ columns: [String]) -> [String] {
        func first(_ words: [String], _ taken: [String] = []) -> String? {
            columns.first { column in
                !taken.contains(column) && words.contains { column.lowercased().mentions($0) }
            }
        }
        let named = columns.filter { !$0.isEmpty }
        let unit =
            first(["orgnr", "organisasjon", "enhet", "eining", "skole", "skule", "barnehage", "kommune", "unit"])
            ?? named.first ?? ""
        let year = first(["skoleår", "skuleår", "år", "periode", "dato", "year"], [unit])
        let count = first(["antall", "svar", "tal på", "n="], [unit, year ?? ""]) ?? named.first { $0 == "n" }
        let taken = [unit, year, count].compactMap(\.self)
        let value =
            first(["verdi", "snitt", "andel", "score", "skår", "prosent", "value"], taken)
            ?? named.last { !taken.contains($0) } ?? count ?? ""
        var members: [JSONObject.Member] = [.init("unit", .string(unit))]
        if let year { members.append(.init("year", .string(year))) }
        members.append(.init("value", .array([.string(value)])))
        if let count, count != value { members.append(.init("n", .string(count))) }
        members += [.init("decimal", .string(",")), .init("thousands", .string(" "))]
        let json = JSONWriter.bytes(.object(JSONObject(members)), leading: members.map(\.key))
        return String(decoding: json, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
