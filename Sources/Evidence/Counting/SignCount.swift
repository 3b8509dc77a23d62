import Formats
import Model

/// What the signs in a file's numbers may be, counted without keeping the numbers.
struct SignCount {
    /// How numbers with one of the signs are written.
    private struct Use {
        var decimals = 0
        var open = 0
        /// The first that can have the sign before decimals and between thousands, and the first that counts a whole.
        var first: String?
        var firstWhole: String?
    }

    private var comma = Use()
    private var point = Use()

    /// Takes in a number with decimals; true where the sign may as well stand between thousands.
    mutating func add(_ cell: PackedTable.Cell, _ number: Quantity, countsWhole: Bool) -> Bool {
        guard let sign = Self.sign(in: cell) else { return false }
        let isComma = sign == UInt8(ascii: ",")
        guard number.decimals == 3, NumberSigns.isOpen(String(decoding: cell, as: UTF8.self), sign) else {
            if isComma { comma.decimals += 1 } else { point.decimals += 1 }
            return false
        }
        func take(_ use: inout Use) {
            use.open += 1
            if use.first == nil { use.first = String(decoding: cell, as: UTF8.self) }
            if use.firstWhole == nil, countsWhole { use.firstWhole = String(decoding: cell, as: UTF8.self) }
        }
        if isComma { take(&comma) } else { take(&point) }
        return true
    }

    /// The only comma or point of a cell; `nil` where there is none, or more than one.
    static func sign(in cell: PackedTable.Cell) -> UInt8? {
        var sign: UInt8?
        for byte in cell where byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
            if sign != nil { return nil }
            sign = byte
        }
        return sign
    }

    /// Takes away numbers that turned out to have no decimals.
    mutating func takeAway(commas: Int, points: Int) {
        comma.decimals -= commas
        point.decimals -= points
    }

    /// What is to be told of them, as `NumberSigns.settle` tells it.
    var notes: [ExportNote] {
        [(comma, point, ","), (point, comma, ".")].compactMap { (use, other, sign: Character) in
            guard use.open > 0 else { return nil }
            let isThousands = use.decimals == 0 && other.decimals > 0
            if let example = isThousands ? use.first : use.firstWhole {
                return .thousands(sign: sign, example: NumberSigns.example(example))
            }
            guard use.decimals == 0, let first = use.first else { return nil }
            return .unsureThousands(example: NumberSigns.example(first))
        }
    }
}
