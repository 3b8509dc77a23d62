import Model

/// Which sign stands between thousands, in a file that somebody saved in another country's way.
///
/// `1,204` is one thousand two hundred and four where the file writes its decimals with a point, and one and a fifth
/// where it writes them with a comma. What the file's other numbers do not settle is settled by what is counted: there
/// are whole pupils only. What is left open stays a decimal number, as Norwegian files have it, and is told.
struct NumberSigns {
    /// How numbers with one of the signs are written in a file.
    private struct Use {
        /// Numbers that can only have it before decimals: `41.3`.
        var decimals = 0
        /// Numbers that can have it before decimals and between thousands: `1,204`.
        var open: [Int] = []
    }

    /// Settles the numbers of a table, and notes what had to be settled.
    ///
    /// - Parameters:
    ///   - builder: What was found in it.
    ///   - isStored: Whether the cell at a row and a column, from 1, is stored as a number, so that no sign is open.
    static func settle(_ builder: inout ExportBuilder, isStored: (Int, Int) -> Bool = { _, _ in false }) {
        var uses: [UInt8: Use] = [:]
        for (place, cell) in builder.cells.enumerated() {
            guard case .number(let number) = cell.reading, number.decimals > 0, let sign = sign(in: cell.raw)
            else {
                continue
            }
            if isOpen(cell.raw, sign) {
                if !isStored(cell.row, cell.column) { uses[sign, default: Use()].open.append(place) }
            } else {
                uses[sign, default: Use()].decimals += 1
            }
        }
        let (comma, point) = (UInt8(ascii: ","), UInt8(ascii: "."))
        for (sign, other) in [(comma, point), (point, comma)] {
            guard let use = uses[sign], !use.open.isEmpty else { continue }
            let isThousands = use.decimals == 0 && (uses[other]?.decimals ?? 0) > 0
            let places = isThousands ? use.open : use.open.filter { builder.countsWhole(builder.cells[$0]) }
            if let first = places.first {
                builder.notes.append(
                    .thousands(
                        sign: Character(Unicode.Scalar(sign)), example: Self.example(builder.cells[first].raw)))
                builder.readAsThousands(places)
            } else if use.decimals == 0, let first = use.open.first {
                builder.notes.append(.unsureThousands(example: Self.example(builder.cells[first].raw)))
            }
        }
    }

    /// Whether cells of a measure count something that there is no half of.
    static func countsWhole(_ part: CellPart, _ measure: String) -> Bool {
        if part == .count || part == .portion { return true }
        guard part == .value else { return false }
        let words = measure.lowercased()
        let wholes = [
            "antall elev", "antall barn", "antall lær", "antall skole", "antall ansatt", "antall svar",
            "antall besv",
            "tal på elev", "talet på elev", "antall deltat", "antall inviter", "(antall)",
        ]
        return wholes.contains { words.mentions($0) } && !words.mentions(" per ") && !words.mentions("årsverk")
    }

    /// A number written as one of the file, which may be about a few and is not told itself.
    static func example(_ raw: String) -> String {
        var next = 0
        return String(
            raw.map { sign in
                guard sign.isWholeNumber else { return sign }
                next += 1
                return Character(String(next % 10))
            })
    }

    /// The only comma or point of a text; `nil` where there is none, or more than one.
    private static func sign(in raw: String) -> UInt8? {
        let signs = raw.utf8.filter { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
        return signs.count == 1 ? signs.first : nil
    }

    /// Whether one to three digits stand before a sign and three behind it, and the first is no zero.
    static func isOpen(_ raw: String, _ sign: UInt8) -> Bool {
        let text = Blanks.collapsed(raw)
        let bytes = Array(text.utf8.drop { $0 == UInt8(ascii: "-") })
        guard let place = bytes.firstIndex(of: sign), (1...3).contains(place), bytes.count == place + 4 else {
            return false
        }
        return bytes[0] != UInt8(ascii: "0")
            && bytes.enumerated().allSatisfy { $0 == place || (48...57).contains($1) }
    }
}

extension ExportBuilder {
    /// Whether a cell counts something that there is no half of.
    fileprivate func countsWhole(_ cell: ExportCell) -> Bool {
        NumberSigns.countsWhole(cell.part, indicators[cell.indicator].measuredIn)
    }

    /// Reads three decimals as the last three digits of a whole number.
    fileprivate mutating func readAsThousands(_ places: [Int]) {
        let wanted = Set(places)
        var place = 0
        changeCells { cell in
            if wanted.contains(place), case .number(let number) = cell.reading {
                cell.reading = .number(Quantity(number.digits))
            }
            place += 1
        }
    }
}
