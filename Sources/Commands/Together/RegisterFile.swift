import Formats
import Model

/// A CSV file of units: organisation number, name, kind, ownership, municipality, and where it tells them children
/// and FTE.
struct RegisterFile {
    /// A row that could not be used, and why.
    struct BadRow {
        /// As a spreadsheet counts, from 1.
        let number: Int
        /// What is wrong, and what would be accepted.
        let reason: Text
    }

    /// The rows that could be used, in the file's order.
    private(set) var units: [RegisteredUnit] = []
    /// The others.
    private(set) var bad: [BadRow] = []

    /// What a column holds.
    enum Column: CaseIterable {
        case organisationNumber, name, kind, ownership, municipality, children, fte, from, to

        /// The headings by which it is known, as names are compared.
        var headings: Set<String> {
            switch self {
            case .organisationNumber:
                [
                    "organisasjonsnummer", "organisasjonsnr", "orgnr", "org.nr.", "org.nr", "org nr",
                    "organisation number", "organisation_number",
                ]
            case .name: ["navn", "namn", "name", "enhet", "eining", "unit"]
            case .kind: ["type", "slag", "kind"]
            case .ownership:
                ["eier", "eierform", "eierskap", "eigar", "eigarform", "eigarskap", "ownership", "owner"]
            case .municipality: ["kommunenummer", "kommunenr", "kommune", "municipality", "municipality number"]
            case .children:
                [
                    "antall", "antall barn", "antall elever", "antall barn og elever", "barn", "elever",
                    "barn og elever",
                    "elevar", "barn og elevar", "tal på barn", "tal på elevar", "children", "pupils",
                    "children and pupils",
                ]
            case .fte: ["årsverk", "arsverk", "fte"]
            case .from: ["fra", "frå", "from"]
            case .to: ["til", "to"]
            }
        }

        /// Whether a file must have it.
        var isNeeded: Bool {
            switch self {
            case .organisationNumber, .name, .kind, .ownership, .municipality: true
            case .children, .fte, .from, .to: false
            }
        }
    }

    /// Reads a file; what is wrong with single rows lies in `bad`.
    ///
    /// - Throws: `Trouble` of kind `unreadable` where it is no such file at all.
    init(_ file: String, bytes: [UInt8], municipalities: [Municipality]) throws(Trouble) {
        let rows = try RegisterFile.table(bytes, file)
        guard let first = rows.first else { throw RegisterTrouble.empty(file) }
        let headings = first.cells.map(\.folded)
        var places: [Column: Int] = [:]
        for column in Column.allCases {
            let found = headings.indices.filter { column.headings.contains(headings[$0]) }
            if found.count > 1 { throw RegisterTrouble.twice(file, first.cells[found[1]]) }
            places[column] = found.first
        }
        let missing = Column.allCases.filter { $0.isNeeded && places[$0] == nil }
        guard missing.isEmpty else { throw RegisterTrouble.headings(file, missing) }
        let reader = RegisterRow(municipalities)
        var rowOf: [OrganisationNumber: Int] = [:]
        for (number, cells) in rows.dropFirst() {
            do throws(RegisterRow.Fault) {
                let unit = try reader.read { column in
                    places[column].flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
                }
                if let earlier = rowOf[unit.organisationNumber] { throw .init(RegisterTrouble.again(earlier)) }
                rowOf[unit.organisationNumber] = number
                units.append(unit)
            } catch {
                bad.append(BadRow(number: number, reason: error.reason))
            }
        }
    }

    /// The rows that hold something, their cells without outer blanks.
    private static func table(
        _ bytes: [UInt8], _ file: String
    ) throws(Trouble) -> [(number: Int, cells: [String])] {
        do {
            let table = try CSVReader.read(try TextDecoding.decode(bytes).text)
            return table.rows.enumerated().map { ($0 + 1, $1.map(\.trimmed)) }.filter { number, cells in
                let isAnnouncement = number == 1 && cells.count == 1 && cells[0].lowercased().hasPrefix("sep=")
                return !isAnnouncement && !cells.allSatisfy(\.isEmpty)
            }
        } catch let text as TextFault {
            throw text == .empty ? RegisterTrouble.empty(file) : RegisterTrouble.noTable(file)
        } catch {
            throw RegisterTrouble.noTable(file)
        }
    }
}
