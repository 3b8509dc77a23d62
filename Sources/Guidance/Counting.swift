import Model

/// Numbers as they are typed, held against the bound that files are held against.
extension Bound {
    /// Reads digits; `nil` where there are none or something else stands between them.
    ///
    /// - Throws: A refusal that names what is taken, for a number outside it.
    static func read(_ digits: some StringProtocol, in row: String) throws(Refusal) -> Int? {
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        // More digits than a number of the machine has.
        guard let number = Int(digits) else { throw Refusal(CountingWords.outside(range, row)) }
        return try taken(number, in: row)
    }

    /// The number as it is.
    ///
    /// - Throws: A refusal that names what is taken, for a number outside it.
    static func taken(_ number: Int, in row: String) throws(Refusal) -> Int {
        guard range.contains(number) else { throw Refusal(CountingWords.outside(range, row)) }
        return number
    }
}

/// What is said of a number that is not taken.
enum CountingWords {
    static func outside(_ range: ClosedRange<Int>, _ row: String) -> Text {
        let (least, most) = (Quantity(range.lowerBound).words, Quantity(range.upperBound).words)
        return Text(
            nb: "«\(row)»: Tallet må være fra \(least.nb) til \(most.nb).",
            nn: "«\(row)»: Talet må vere frå \(least.nn) til \(most.nn).",
            en: "“\(row)”: The number must be from \(least.en) to \(most.en).")
    }
}
