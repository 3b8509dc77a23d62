/// Equations between whole numbers, and what can be worked out from them: exactly, modulo a prime, where fractions would
/// grow and floating point would round.
struct LinearSpan {
    /// One more than the number of unknowns: the last column holds the sums.
    private let width: Int
    private var rows: [(pivot: Int, values: [Int])] = []

    /// Begins without equations.
    init(unknowns: Int) { width = unknowns + 1 }

    /// Takes in that a sum of unknowns, each with its factor, is a number.
    mutating func add(_ factors: [Int], equals sum: Int) {
        var row = (factors + [sum]).map(Prime.reduced)
        clear(&row)
        guard let pivot = row.dropLast().firstIndex(where: { $0 != 0 }) else { return }
        let inverse = Prime.inverse(row[pivot])
        for place in row.indices { row[place] = Prime.reduced(row[place] * inverse) }
        for other in rows.indices where rows[other].values[pivot] != 0 {
            Prime.subtract(row, times: rows[other].values[pivot], from: &rows[other].values)
        }
        rows.append((pivot, row))
    }

    /// What a sum of unknowns is, where the equations tell; a negative number is given as such.
    func value(of factors: [Int]) -> Int? {
        var row = (factors + [0]).map(Prime.reduced)
        clear(&row)
        guard row.dropLast().allSatisfy({ $0 == 0 }) else { return nil }
        let value = Prime.reduced(-row[width - 1])
        return value > Prime.modulus / 2 ? value - Prime.modulus : value
    }

    /// Whether the equations tell an unknown.
    func tells(_ unknown: Int) -> Bool {
        rows.contains { row in row.pivot == unknown && row.values.dropLast().count { $0 != 0 } == 1 }
    }

    private func clear(_ row: inout [Int]) {
        for known in rows where row[known.pivot] != 0 {
            Prime.subtract(known.values, times: row[known.pivot], from: &row)
        }
    }
}

/// Arithmetic modulo a prime.
enum Prime {
    /// The largest whose products fit.
    static let modulus = 2_147_483_647

    /// The number from 0 that is the same modulo the prime.
    static func reduced(_ number: Int) -> Int {
        let rest = number % modulus
        return rest < 0 ? rest + modulus : rest
    }

    /// Fermat: the power of the prime less two.
    static func inverse(_ number: Int) -> Int {
        var (result, base, exponent) = (1, number, modulus - 2)
        while exponent > 0 {
            if exponent % 2 == 1 { result = reduced(result * base) }
            base = reduced(base * base)
            exponent /= 2
        }
        return result
    }

    /// Takes a multiple of a row from another.
    static func subtract(_ row: [Int], times factor: Int, from other: inout [Int]) {
        let factor = modulus - factor
        for place in other.indices where row[place] != 0 {
            other[place] = reduced(other[place] + factor * row[place])
        }
    }
}
