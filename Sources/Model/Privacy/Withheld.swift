extension Figure {
    /// The figure as others may see it: one that may not be shown keeps its place, and nothing of what stands there.
    public var forOthers: Figure {
        if SmallGroup.mayShow(self) {
            var figure = self
            figure.answers = toldAnswers
            return figure
        }
        var kept = cell
        kept.raw = cell.reading == .suppressed ? cell.raw : ""
        kept.reading = .suppressed
        return Figure(period: period, cell: kept, note: note, source: source, isWithheld: isWithheld)
    }
}

extension Figure {
    /// The figure as it may be shown beside an earlier one of the same thing, which has been seen: where the few who are behind the one and not
    /// the other would be told, it is withheld.
    public func shown(beside other: Figure) -> Figure {
        if SmallGroup.mayShowTogether(self, other) { return self }
        var figure = self
        figure.isWithheld = true
        return figure.forOthers
    }
}

extension Indicator {
    /// The indicator as others may see it.
    public var forOthers: Indicator {
        var indicator = self
        indicator.own = own.forOthers
        indicator.municipality = municipality.forOthers
        indicator.county = county?.forOthers
        indicator.nation = nation.forOthers
        return indicator
    }
}

extension [Figure] {
    /// The figures as others may see them; mostly that is as they are, and then nothing is made anew.
    fileprivate var forOthers: [Figure] {
        allSatisfy { $0.answers == nil && SmallGroup.mayShow($0) } ? self : map(\.forOthers)
    }
}

extension UnitAnalysis {
    /// The analysis as it may be shown beside a later state of it.
    public func shown(beside later: UnitAnalysis) -> UnitAnalysis { forOthers(beside: later.indicators) }

    /// The analysis as it may leave the unit: no figure of a group too small to be shown, and none that tells of one
    /// together with others.
    public var forOthers: UnitAnalysis { forOthers(beside: []) }

    /// The analysis as it may be seen by whoever has seen other figures before.
    ///
    /// - Parameter told: What they have seen; it cannot be called back.
    /// - Returns: The analysis with so much withheld that nothing about a few follows from both.
    public func forOthers(beside told: [Indicator]) -> UnitAnalysis {
        var analysis = self
        analysis.indicators = indicators.map(\.forOthers)
        analysis = Disclosure(analysis, told: told).analysis
        analysis.indicators = analysis.indicators.map(\.forOthers)
        return analysis
    }
}

extension UnitAnalysis {
    /// Holds one of the unit's own figures back: it keeps its place, and neither it nor what it rests on is shown or
    /// handed over any more.
    ///
    /// - Parameters:
    ///   - id: The indicator.
    ///   - period: The period, in the file's own words.
    /// - Returns: Whether there is such a figure.
    public mutating func withhold(_ id: ID<Indicator>, _ period: String) -> Bool {
        guard let at = indicators.firstIndex(where: { $0.id == id }) else { return false }
        let places = indicators[at].own.indices.filter { indicators[at].own[$0].period.folded == period.folded }
        for place in places {
            indicators[at].own[place].isWithheld = true
            indicators[at].own[place].isHeldBack = true
        }
        return !places.isEmpty
    }
}
