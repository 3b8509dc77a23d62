import Model

/// An indicator's figures for a unit and for what stands beside it, while it is settled what may be shown.
struct WithheldRow {
    /// The place of the indicator in the export.
    let indicator: Int
    /// The unit's own.
    var own: [Figure]
    /// The municipality's, the county's and the nation's.
    var beside: [[Figure]]
    /// Those of the units that the municipality's are made of, the unit itself first.
    let neighbours: [[Figure]]
}

extension Export {
    /// The rows with what has to be withheld marked: groups smaller than the smallest, and so much more that nothing
    /// withheld can be worked out from what is shown.
    ///
    /// Two kinds of totals are in a unit's file: an indicator for all sexes, grades or owners is made of those for each
    /// of them, and the municipality's figure of its units'. Sums of municipalities are not settled here: neither the
    /// unit nor its owner is given the other municipalities' figures.
    func withheld(_ rows: [WithheldRow], minimumGroup: Int) -> [WithheldRow] {
        var rows = rows
        let counts = OwnCounts(self)
        let totals = totals(among: rows.map(\.indicator)) + counts.sums(among: rows)
        withhold(&rows, \.own, totals, counts, minimumGroup)
        for place in 0..<3 { withhold(&rows, \.beside[place], totals, counts, minimumGroup) }
        for row in rows.indices {
            for place in rows[row].beside[0].indices
            where isTold(rows[row].beside[0][place], by: rows[row], counts, minimumGroup) {
                rows[row].beside[0][place].isWithheld = true
            }
        }
        return rows
    }

    private func withhold(
        _ rows: inout [WithheldRow], _ scope: WritableKeyPath<WithheldRow, [Figure]>, _ totals: [Total],
        _ counts: OwnCounts, _ minimumGroup: Int
    ) {
        for period in Set(rows.flatMap { $0[keyPath: scope].map(\.period) }) {
            var figures: [Int: Figure] = [:]
            for row in rows.indices { figures[row] = rows[row][keyPath: scope].first { $0.period == period } }
            let small = Set(
                figures.filter { row, figure in
                    !SmallGroup.mayShow(figure, minimum: minimumGroup)
                        || counts.isSmall(figure, of: rows[row].indicator, minimumGroup)
                }.keys)
            if small.isEmpty { continue }
            let here = totals.compactMap { total -> Total? in
                let parts = total.parts.filter { figures[$0] != nil }
                return figures[total.whole] == nil || parts.isEmpty ? nil : Total(whole: total.whole, parts: parts)
            }
            let wholes = Set(here.map(\.whole))
            let hidden = ComplementarySuppression.extended(small, in: here) { one, other in
                if wholes.contains(one) != wholes.contains(other) { return wholes.contains(other) }
                return weight(figures[one]) < weight(figures[other])
            }
            for row in hidden {
                guard let place = rows[row][keyPath: scope].firstIndex(where: { $0.period == period }),
                    rows[row][keyPath: scope][place].reading != .suppressed
                else { continue }
                rows[row][keyPath: scope][place].isWithheld = true
            }
        }
    }

    /// How much is lost with a figure: the size of the group behind it, or what it counts.
    private func weight(_ figure: Figure?) -> Double {
        figure?.count?.reading.number?.double ?? figure?.reading.number?.double ?? 0
    }

    /// The totals among indicators, as places in the list: all the same but for one dimension, which says "all".
    private func totals(among places: [Int]) -> [Total] {
        var partsOf: [[String]: [Int]] = [:]
        for (row, place) in places.enumerated() {
            for (at, dimension) in indicators[place].identity.enumerated()
            where !dimension.isEmpty && dimension != "\n" && !Self.isWhole(dimension) {
                partsOf[Self.without(at, indicators[place].identity), default: []].append(row)
            }
        }
        return places.enumerated().flatMap { row, place -> [Total] in
            let identity = indicators[place].identity
            return identity.indices.compactMap { at in
                guard Self.isSum(identity[at]), let parts = partsOf[Self.without(at, identity)] else { return nil }
                return Total(whole: row, parts: parts)
            }
        }
    }

    /// Whether "all" means that people are counted together: questions, subjects and themes are not parts of a sum.
    private static func isSum(_ dimension: String) -> Bool {
        let words = dimension.lowercased()
        return !dimension.isEmpty && isWhole(dimension)
            && !["spørsmål", "fag", "tema", "indikator"].contains { words.mentions($0) }
    }

    /// Whether a dimension says "all", or names a sum as people write it: «Totalt».
    private static func isWhole(_ dimension: String) -> Bool {
        Dimensions.isAll(dimension) || OwnSums.isNothingElse(dimension)
            || ["i alt", "begge", "alle"].contains(dimension.lowercased())
    }

    private static func without(_ place: Int, _ identity: [String]) -> [String] {
        var rest = identity
        rest[place] = "\(place)"
        return rest
    }

    /// Whether a municipality's figure tells the one of its units that is withheld, all the others being known.
    private func isTold(
        _ whole: Figure, by row: WithheldRow, _ counts: OwnCounts, _ minimumGroup: Int
    ) -> Bool {
        guard SmallGroup.mayShow(whole, minimum: minimumGroup) else { return false }
        let parts = row.neighbours.compactMap { figures in figures.first { $0.period == whole.period } }
        let shown = parts.filter {
            SmallGroup.mayShow($0, minimum: minimumGroup) && !counts.isSmall($0, of: row.indicator, minimumGroup)
        }
        guard parts.count - shown.count == 1 else { return false }
        // Counts add up by themselves; means and shares only with the numbers behind them.
        return indicators[row.indicator].isCount || shown.isEmpty
            || (shown + [whole]).allSatisfy { $0.count != nil }
    }
}
