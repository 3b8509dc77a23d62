public import Model

/// A CSV file with one row for each network: its name, and its staff FTE or its need.
public struct NetworkFile: Sendable, Hashable {
    /// What the file says of each network.
    public enum Content: Sendable {
        /// Its staff FTE (årsverk).
        case fte
        /// What it needs, in kroner.
        case need

        /// The headings by which its column is known.
        var headings: Set<String> {
            switch self {
            case .fte: ["fte", "årsverk", "arsverk"]
            case .need: ["need", "behov"]
            }
        }
    }

    /// A row as it stands in the file.
    public struct Row: Sendable, Hashable {
        /// As a spreadsheet counts, from 1.
        public let number: Int
        /// The network's name.
        public let network: String
        /// Its number, as it is written.
        public let written: String
    }

    /// The file, as the user named it.
    public let name: String
    /// What it says of each network.
    public let content: Content
    /// The networks, in the file's order.
    public let rows: [Row]

    static let networkHeadings: Set<String> = ["network", "nettverk", "kompetansenettverk"]
    /// First words of rows that add up the others.
    static let sums: Set<String> = [
        "sum", "total", "totalt", "i alt", "til sammen", "tilsammen", "samlet", "samla",
    ]

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - name: The file, as the user named it.
    ///   - content: What it says of each network.
    ///   - bytes: Its bytes.
    /// - Throws: The first fault, with its row.
    public init(_ name: String, _ content: Content, bytes: [UInt8]) throws(Fault) {
        self.name = name
        self.content = content
        let rows = try Self.table(bytes)
        for row in rows where row.cells.contains(where: NationalIdentityNumber.isIn) {
            throw .identityNumber(row: row.number)
        }
        guard let first = rows.first else { throw .empty }
        let names = first.cells.map { $0.lowercased() }
        let network = names.indices.filter { Self.networkHeadings.contains(names[$0]) }
        let value = names.indices.filter { content.headings.contains(names[$0]) }
        guard network.count == 1, value.count == 1, let network = network.first, let value = value.first else {
            throw .headings(row: first.number)
        }
        var found: [Row] = []
        var rowOfName: [String: Int] = [:]
        for (number, cells) in rows.dropFirst().map({ ($0.number, $0.cells) }) {
            guard cells.count <= names.count || cells[names.count...].allSatisfy(\.isEmpty) else {
                throw .tooManyCells(row: number, found: cells.count, headings: names.count)
            }
            func cell(_ place: Int) -> String { cells.indices.contains(place) ? cells[place] : "" }
            let network = cell(network)
            guard !network.isEmpty else { throw .noName(row: number) }
            guard !Self.sums.contains(network.lowercased()) else { throw .sum(row: number, network) }
            if let earlier = rowOfName.updateValue(number, forKey: network.lowercased()) {
                throw .twice(row: number, network, earlier: earlier)
            }
            found.append(Row(number: number, network: network, written: cell(value)))
        }
        guard !found.isEmpty else { throw .empty }
        self.rows = found
    }

    private static func table(_ bytes: [UInt8]) throws(Fault) -> [FilledRows.Row] {
        do throws(FilledRowsFault) {
            return try FilledRows(bytes).rows
        } catch {
            switch error {
            case .empty: throw .empty
            case .broken(.unclosedQuote(let row, _)), .broken(.textAfterQuote(let row, _)):
                throw .quotationMark(row: row)
            case .notText, .broken(.unusableDelimiter): throw .notText
            }
        }
    }

    /// The staff FTE of each network.
    ///
    /// - Throws: A fault where something is no number, or may be read as two different ones.
    public func staff() throws(Fault) -> [NetworkStaff] {
        var numbers: [(row: Row, number: WrittenNumber)] = []
        var staff: [NetworkStaff] = []
        for row in rows {
            do throws(WrittenNumber.Fault) {
                let number = try WrittenNumber(row.written)
                staff.append(NetworkStaff(row.network, fte: try number.quantity.get()))
                numbers.append((row, number))
            } catch {
                throw .number(row, error)
            }
        }
        // `1.234` is one network's thousands or another's decimals; only in a file with both signs is that a question.
        if Set(numbers.compactMap(\.number.sign)).count > 1,
            let unclear = numbers.first(where: \.number.mayBeThousands)
        {
            throw .unclear(unclear.row)
        }
        return staff
    }

    /// The need of each network in whole kroner.
    ///
    /// - Throws: A fault where something is no whole number.
    public func needs() throws(Fault) -> [NetworkNeed] {
        var needs: [NetworkNeed] = []
        for row in rows {
            switch WrittenNumber.kroner(row.written) {
            case .success(let kroner): needs.append(NetworkNeed(row.network, kroner: kroner))
            case .failure(let reason): throw .number(row, reason)
            }
        }
        return needs
    }

    /// The row of a network; 0 where the file has none of that name.
    public func row(of network: String) -> Int { rows.first { $0.network == network }?.number ?? 0 }
}

extension NetworkFile {
    /// What keeps a file of networks from being used; rows as a spreadsheet counts, from 1.
    public enum Fault: Error, Sendable, Hashable {
        /// It has no networks.
        case empty
        /// It cannot be read as text.
        case notText
        /// A quotation mark that is not closed properly.
        case quotationMark(row: Int)
        /// A cell with a national identity number.
        case identityNumber(row: Int)
        /// The first row that holds something lacks a heading, or has it twice.
        case headings(row: Int)
        /// A row with more cells than there are headings.
        case tooManyCells(row: Int, found: Int, headings: Int)
        /// A row without a network's name.
        case noName(row: Int)
        /// A row that seems to add up the others.
        case sum(row: Int, String)
        /// A network that stands in an earlier row.
        case twice(row: Int, String, earlier: Int)
        /// A cell that is no number.
        case number(Row, WrittenNumber.Fault)
        /// A cell whose sign may stand before thousands or decimals, in a file with both.
        case unclear(Row)
    }
}
