public import Model

/// A CSV file of units: organisation number, name, kind, ownership, municipality, and where it tells them children
/// and FTE.
public struct RegisterFile: Sendable, Hashable {
    /// A row that could not be used, and why.
    public struct BadRow: Sendable, Hashable {
        /// As a spreadsheet counts, from 1.
        public let number: Int
        /// What is wrong with it.
        public let fault: RowFault
    }

    /// The rows that could be used, in the file's order.
    public private(set) var units: [RegisteredUnit] = []
    /// The others.
    public private(set) var bad: [BadRow] = []

    /// What a column holds.
    public enum Column: Sendable, CaseIterable {
        /// The organisation number.
        case organisationNumber
        /// The unit's name.
        case name
        /// What it is: one kind or several.
        case kind
        /// Who owns it.
        case ownership
        /// The municipality, by number or name.
        case municipality
        /// Children or pupils.
        case children
        /// Staff FTE (årsverk).
        case fte
        /// A school's first grade.
        case from
        /// A school's last grade.
        case to

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
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - municipalities: Those whose numbers and names are known.
    /// - Throws: A fault where it is no such file at all.
    public init(_ bytes: [UInt8], municipalities: [Municipality]) throws(Fault) {
        let rows: [FilledRows.Row]
        do throws(FilledRowsFault) {
            rows = try FilledRows(bytes).rows
        } catch {
            throw error == .empty ? .empty : .noTable
        }
        guard let first = rows.first else { throw .empty }
        let headings = first.cells.map(\.folded)
        var places: [Column: Int] = [:]
        for column in Column.allCases {
            let found = headings.indices.filter { column.headings.contains(headings[$0]) }
            if found.count > 1 { throw .twice(heading: first.cells[found[1]]) }
            places[column] = found.first
        }
        let missing = Column.allCases.filter { $0.isNeeded && places[$0] == nil }
        guard missing.isEmpty else { throw .missing(missing) }
        let reader = RegisterRow(municipalities)
        var rowOf: [OrganisationNumber: Int] = [:]
        for row in rows.dropFirst() {
            do throws(RowFault) {
                let unit = try reader.read { column in
                    places[column].flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil } ?? ""
                }
                if let earlier = rowOf[unit.organisationNumber] { throw .again(row: earlier) }
                rowOf[unit.organisationNumber] = row.number
                units.append(unit)
            } catch {
                bad.append(BadRow(number: row.number, fault: error))
            }
        }
    }
}

extension RegisterFile {
    /// What keeps a file from being a register.
    public enum Fault: Error, Sendable, Hashable {
        /// It has no rows.
        case empty
        /// It cannot be read as a table.
        case noTable
        /// A second column whose heading says what an earlier one does.
        case twice(heading: String)
        /// The columns it must have and has not.
        case missing([Column])
    }

    /// What keeps a row from being used; each with the cell as it is written.
    public enum RowFault: Error, Sendable, Hashable {
        /// No organisation number.
        case organisationNumber(String)
        /// No name, or one that holds a national identity number.
        case name
        /// No kind of unit.
        case kind(String)
        /// No kind of ownership.
        case ownership(String)
        /// No municipality that is known.
        case municipality(String)
        /// No number of children or pupils.
        case children(String)
        /// No number of FTE.
        case fte(String)
        /// An organisation number that stands in an earlier row.
        case again(row: Int)
    }
}
