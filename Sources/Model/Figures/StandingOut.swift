extension Indicator {
    /// Whether the values count something, as far as the file's words tell: children, staff, full-time equivalents.
    ///
    /// A share or a number for each of something else («antall barn per ansatt») is no count.
    public var isCount: Bool {
        guard !isShare else { return false }
        let words = [measuredIn.lowercased(), name.lowercased()]
        guard !words.contains(where: { text in [" per ", " pr. ", " pr "].contains { text.mentions($0) } }) else {
            return false
        }
        return words.contains { text in
            ["antall", "tal på", "talet på"].contains { text.hasPrefix($0) }
                || ["(antall)", "årsverk"].contains { text.mentions($0) }
        }
    }

    /// Whether the values are how many of those invited answered: it tells how far the other figures reach, and
    /// nothing of the children.
    public var isResponseRate: Bool {
        [measuredIn, name].contains { text in
            let words = text.lowercased()
            return words.mentions("svarprosent") || words.mentions("svarandel")
        }
    }

    /// Whether others' values say anything about the unit's: a municipality's sum of children does not, nor how many
    /// answered there.
    public var isHeldAgainstOthers: Bool { !isCount && !isResponseRate }

    /// The value of others that is put beside the unit's of the same period; `nil` for counts, where it is a sum.
    ///
    /// - Parameters:
    ///   - figure: The unit's value.
    ///   - others: The municipality's, the county's or the nation's.
    /// - Returns: The value.
    public func value(beside figure: Figure, of others: [Figure]) -> Figure? {
        isCount ? nil : others.first { $0.period == figure.period }
    }

    /// Whether the file's words speak of staff or rooms and not of what the children learn or how they fare.
    var isAboutStaffing: Bool {
        let words = (name + " " + measuredIn).lowercased()
        return [
            "ansatt", "tilsett", "årsverk", "bemanning", "barnehagelærer", "barnehagelærar", "pedagognorm",
            "lærertetthet", "lærartettleik", "gruppestørrelse", "gruppestorleik", "areal", "kvadratmeter",
        ].contains { words.mentions($0) }
    }

    /// How far the newest value lies from the nation's, else the municipality's: as a part of the scale where it is
    /// known, else of the other value; `nil` where there is nothing to hold it against.
    var distance: Double? {
        guard let own = newest?.reading.number?.double, let other = yardstick?.reading.number?.double else {
            return nil
        }
        let length = scale.map { $0.highest.double - $0.lowest.double } ?? abs(other)
        return length > 0 ? abs(own - other) / length : nil
    }
}

extension UnitAnalysis {
    /// The indicators whose newest value stands out and that a group is to look at, three at most.
    ///
    /// - Parameter limits: How far off is near, and how far is far.
    /// - Returns: The first three of ``allStandingOut(_:)``.
    public func standingOut(_ limits: StandingOutLimits) -> [Indicator] { Array(allStandingOut(limits).prefix(3)) }

    /// All indicators whose newest value stands out.
    ///
    /// The order is our judgement (O), made so that a group meets what is said of the children first:
    /// 1. what differs by more than chance, and is not about staff or rooms;
    /// 2. what nobody can tell whether is chance, but which lies far off (of a scale from 1 to 5, 7.5 % are 0.3), and is
    ///    not about staff or rooms;
    /// 3. what differs by more than chance, and is about staff or rooms;
    /// 4. what nobody can tell, and lies near but not too near, the children before staff and rooms.
    ///
    /// Where no scale is known, the distance is a part of the other value, and never far enough for the second group.
    /// In that group the farthest comes first; else the order is the file's. Counts and response rates never stand out.
    ///
    /// - Parameter limits: How far off is near, and how far is far.
    /// - Returns: The indicators.
    public func allStandingOut(_ limits: StandingOutLimits) -> [Indicator] {
        let ranked = indicators.enumerated().compactMap { place, indicator in
            Self.rank(indicator, limits).map { (rank: $0.rank, nearness: -$0.distance, place: place, indicator) }
        }
        return ranked.sorted { ($0.rank, $0.nearness, $0.place) < ($1.rank, $1.nearness, $1.place) }.map(\.3)
    }

    private static func rank(
        _ indicator: Indicator, _ limits: StandingOutLimits
    ) -> (rank: Int, distance: Double)? {
        switch indicator.comparison {
        case .higher, .lower: return (indicator.isAboutStaffing ? 3 : 1, 0)
        case .within, nil: return nil
        case .cannotTell:
            // Decimals that have no exact binary form must not decide.
            guard let distance = indicator.distance.map({ $0 * 100 + 1e-7 }), distance >= limits.near.double else {
                return nil
            }
            if indicator.isAboutStaffing { return (5, 0) }
            return indicator.scale != nil && distance >= limits.far.double ? (2, distance) : (4, 0)
        }
    }
}
