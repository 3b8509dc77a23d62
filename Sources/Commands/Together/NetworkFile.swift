import Chain
import Formats
import Model

/// A CSV file with one row for each network: its name, and its staff FTE or its need.
struct NetworkFile {
    /// What the file says of each network.
    enum Content {
        case fte, need

        /// The headings by which its column is known.
        var headings: Set<String> {
            switch self {
            case .fte: ["fte", "årsverk", "arsverk"]
            case .need: ["need", "behov"]
            }
        }

        /// The first row as it is to be written.
        var firstRow: Text {
            switch self {
            case .fte: Text(nb: "nettverk;årsverk", nn: "nettverk;årsverk", en: "network;fte")
            case .need: Text(nb: "nettverk;behov", nn: "nettverk;behov", en: "network;need")
            }
        }
    }

    /// A row as it stands in the file.
    struct Row {
        /// As a spreadsheet counts, from 1.
        let number: Int
        let network: String
        let written: String
    }

    /// The file, as the user named it.
    let name: String
    let content: Content
    let rows: [Row]

    static let networkHeadings: Set<String> = ["network", "nettverk", "kompetansenettverk"]
    /// First words of rows that add up the others.
    static let sums: Set<String> = [
        "sum", "total", "totalt", "i alt", "til sammen", "tilsammen", "samlet", "samla",
    ]

    /// Reads a file.
    ///
    /// - Throws: `Trouble` of kind `unreadable` with the file, the row and what to do.
    init(_ name: String, _ content: Content, bytes: [UInt8]) throws(Trouble) {
        self.name = name
        self.content = content
        let fault = NetworkFileTrouble(file: name, content: content)
        let rows = try Self.table(bytes, fault)
        for row in rows where row.cells.contains(where: NationalIdentityNumber.isIn) {
            throw fault.identityNumber(row.number)
        }
        guard let first = rows.first else { throw fault.empty }
        let names = first.cells.map { $0.lowercased() }
        let network = names.indices.filter { Self.networkHeadings.contains(names[$0]) }
        let value = names.indices.filter { content.headings.contains(names[$0]) }
        guard network.count == 1, value.count == 1, let network = network.first, let value = value.first else {
            throw fault.firstRow(first.number)
        }
        var found: [Row] = []
        var rowOfName: [String: Int] = [:]
        for (number, cells) in rows.dropFirst() {
            guard cells.count <= names.count || cells[names.count...].allSatisfy(\.isEmpty) else {
                throw fault.tooManyCells(number, cells.count, names.count)
            }
            func cell(_ place: Int) -> String { cells.indices.contains(place) ? cells[place] : "" }
            let network = cell(network)
            guard !network.isEmpty else { throw fault.noName(number) }
            guard !Self.sums.contains(network.lowercased()) else { throw fault.sum(number, network) }
            if let earlier = rowOfName.updateValue(number, forKey: network.lowercased()) {
                throw fault.twice(number, network, earlier)
            }
            found.append(Row(number: number, network: network, written: cell(value)))
        }
        guard !found.isEmpty else { throw fault.empty }
        self.rows = found
    }

    /// The rows that hold something, their cells without outer blanks.
    private static func table(
        _ bytes: [UInt8], _ fault: NetworkFileTrouble
    ) throws(Trouble) -> [(number: Int, cells: [String])] {
        let table: CSVTable
        do {
            table = try CSVReader.read(try TextDecoding.decode(bytes).text)
        } catch let broken as CSVFault {
            throw fault.broken(broken)
        } catch let text as TextFault {
            throw text == .empty ? fault.empty : fault.noText
        } catch {
            throw fault.noText
        }
        return table.rows.enumerated().map { ($0 + 1, $1.map(\.trimmed)) }.filter { number, cells in
            let isAnnouncement = number == 1 && cells.count == 1 && cells[0].lowercased().hasPrefix("sep=")
            return !isAnnouncement && !cells.allSatisfy(\.isEmpty)
        }
    }

    /// The staff FTE of each network.
    ///
    /// - Throws: `Trouble` where something is no number, or may be read as two different ones.
    func staff() throws(Trouble) -> [NetworkStaff] {
        let fault = NetworkFileTrouble(file: name, content: content)
        var numbers: [(row: Row, number: WrittenNumber)] = []
        var staff: [NetworkStaff] = []
        for row in rows {
            do throws(WrittenNumber.Fault) {
                let number = try WrittenNumber(row.written)
                staff.append(NetworkStaff(row.network, fte: try number.quantity.get()))
                numbers.append((row, number))
            } catch {
                throw fault.number(row, error)
            }
        }
        // `1.234` is one network's thousands or another's decimals; only in a file with both signs is that a question.
        if Set(numbers.compactMap(\.number.sign)).count > 1,
            let unclear = numbers.first(where: \.number.mayBeThousands)
        {
            throw fault.unclear(unclear.row)
        }
        return staff
    }

    /// The need of each network in whole kroner.
    ///
    /// - Throws: `Trouble` where something is no whole number.
    func needs() throws(Trouble) -> [NetworkNeed] {
        var needs: [NetworkNeed] = []
        for row in rows {
            switch WrittenNumber.kroner(row.written) {
            case .success(let kroner): needs.append(NetworkNeed(row.network, kroner: kroner))
            case .failure(let reason): throw NetworkFileTrouble(file: name, content: content).number(row, reason)
            }
        }
        return needs
    }

    /// The row of a network.
    func row(of network: String) -> Int { rows.first { $0.network == network }?.number ?? 0 }
}
