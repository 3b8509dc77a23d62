extension EvaluationSign {
    /// The one number that the target names, as a file would hold it: `2 av 20` is a share of 10 percent.
    ///
    /// A year and an ordinal are no targets: «48 i 2028», «8. trinn».
    /// - Returns: The number; `nil` where there is none, or several.
    public var aim: Double? {
        let words = target.split(whereSeparator: \.isWhitespace).map(String.init)
        let found = words.indices.compactMap { place -> (place: Int, number: Double)? in
            let word = words[place]
            if word.hasSuffix("."), place + 1 < words.count { return nil }
            let plain = word.trimming { !$0.isNumber && $0 != "-" }.map { $0 == "," ? "." : $0 }
            guard let number = Quantity(String(plain))?.double, !Self.isYear(String(plain)) else { return nil }
            return (place, number)
        }
        if found.count == 2, found[1].place == found[0].place + 2, found[1].number > 0,
            ["av", "of"].contains(words[found[0].place + 1].lowercased())
        {
            return 100 * found[0].number / found[1].number
        }
        return found.count == 1 ? found[0].number : nil
    }

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && Int(word).map { (1900...2100).contains($0) } ?? false
    }
}

extension String {
    fileprivate func trimming(_ isOutside: (Character) -> Bool) -> Substring {
        let start = drop(while: isOutside)
        guard let end = start.lastIndex(where: { !isOutside($0) }) else { return "" }
        return start[...end]
    }
}

extension Indicator {
    /// Where the newest value may lie by chance alone at 95 %, as far as the file tells: its margin, or the Wilson
    /// interval of a share with its number of respondents.
    public var today: ClosedRange<Double>? {
        guard let newest, SmallGroup.mayShow(newest), let value = newest.reading.number?.double else { return nil }
        if let margin = newest.uncertainty?.reading.number?.double, margin >= 0 {
            return value - margin...value + margin
        }
        guard isShare, let count = newest.count?.reading.number?.double, count > 0, (0...100).contains(value)
        else {
            return nil
        }
        let interval = Comparison.wilson(share: value / 100, count: count)
        return 100 * interval.low...100 * interval.high
    }
}
