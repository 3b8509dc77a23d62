extension Figure {
    /// The figure as others may see it: one that may not be shown keeps its place, and nothing of what stands there.
    public var forOthers: Figure {
        if SmallGroup.mayShow(self) { return self }
        var kept = cell
        kept.raw = cell.reading == .suppressed ? cell.raw : ""
        kept.reading = .suppressed
        return Figure(period: period, cell: kept, note: note, source: source, isWithheld: isWithheld)
    }
}

extension Figure {
    /// The figure as it may be shown beside a later one of the same thing: where the few who are behind the one and not
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
        indicator.own = own.map(\.forOthers)
        indicator.municipality = municipality.map(\.forOthers)
        indicator.county = county?.map(\.forOthers)
        indicator.nation = nation.map(\.forOthers)
        return indicator
    }
}

extension UnitAnalysis {
    /// The analysis as it may be shown beside a later state of it.
    public func shown(beside later: UnitAnalysis) -> UnitAnalysis {
        var analysis = self
        analysis.indicators = analysis.indicators.map { indicator in
            guard let now = later.indicators[indicator.id] else { return indicator }
            var indicator = indicator
            indicator.own = indicator.own.map { figure in
                now.own.first { $0.period == figure.period }.map { figure.shown(beside: $0) } ?? figure
            }
            return indicator
        }
        return analysis
    }

    /// The analysis as it may leave the unit: no figure of a group too small to be shown.
    public var forOthers: UnitAnalysis {
        var analysis = self
        analysis.indicators = indicators.map(\.forOthers)
        return analysis
    }
}
