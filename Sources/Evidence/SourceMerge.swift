public import Model

/// What a file brings to an analysis that may have figures of the same kind already.
///
/// The same indicator in an earlier file of the same form and about the same unit is continued: a year that was not
/// there is added, and a figure that says something else than before is a correction. What the earlier file has and
/// this one has not, stays.
public struct SourceMerge: Sendable {
    /// A figure that says something else than the one there is.
    public struct Correction: Sendable, Hashable {
        /// The indicator.
        public let indicator: ID<Indicator>
        /// Its name.
        public let name: String
        /// Whose figure it is.
        public let holder: Holder
        /// What is there.
        public let before: Figure
        /// What the file says.
        public fileprivate(set) var after: Figure
    }

    /// Whose figure it is.
    public enum Holder: Sendable, Hashable, CaseIterable {
        /// The unit's own.
        case own
        /// Its municipality's.
        case municipality
        /// Its county's.
        case county
        /// The nation's.
        case nation
    }

    /// Indicators that were never brought in before.
    public private(set) var new: [IndicatorDraft] = []
    /// How many figures are added to indicators that are there.
    public private(set) var added = 0
    /// The unit's own periods that are added, in order of time.
    public private(set) var periods: [String] = []
    /// What is different.
    public private(set) var corrections: [Correction] = []
    /// The indicators that get something.
    public private(set) var continued: [ID<Indicator>] = []
    private var joined: [ID<Indicator>: [Holder: [Figure]]] = [:]

    /// Whether the file brings nothing that is not there.
    public var isEmpty: Bool { new.isEmpty && added == 0 && corrections.isEmpty }

    /// Holds what a file has against an analysis.
    ///
    /// - Parameters:
    ///   - drafts: What the file has for the unit.
    ///   - file: The file; its name decides where it has no periods, as answers to a form.
    ///   - source: The id that a source of this file will have.
    ///   - analysis: The analysis.
    public init(_ drafts: [IndicatorDraft], of file: SourceFile, as source: ID<Source>, in analysis: UnitAnalysis)
    {
        let before = analysis.sources.filter { earlier in
            guard let one = earlier.file, one.format == file.format, one.unit == nil || one.unit == file.unit
            else { return false }
            return drafts.contains { $0.own.contains { !$0.period.isEmpty } } || one.name == file.name
        }.map(\.id)
        let known = analysis.indicators.filter { before.contains($0.source) }
        for draft in drafts {
            guard let indicator = known.last(where: { $0.name == draft.name && $0.measuredIn == draft.measuredIn })
            else {
                new.append(draft)
                continue
            }
            join(draft, to: indicator, source)
        }
        periods.sort(by: PeriodOrder.precedes)
    }

    /// The corrections with what an analysis holds of them, where it may hold less than the file says.
    public func corrections(in analysis: UnitAnalysis) -> [Correction] {
        corrections.map { correction in
            var held = correction
            let figures = analysis.indicators[correction.indicator]?[correction.holder] ?? []
            held.after = figures.first { $0.period == correction.after.period } ?? held.after
            return held
        }
    }

    private mutating func join(_ draft: IndicatorDraft, to indicator: Indicator, _ source: ID<Source>) {
        let (addedBefore, correctedBefore) = (added, corrections.count)
        for holder in Holder.allCases {
            var figures = indicator[holder]
            for var figure in draft[holder] {
                figure.source = source
                guard let place = figures.firstIndex(where: { $0.period == figure.period }) else {
                    added += 1
                    if holder == .own, !periods.contains(figure.period) { periods.append(figure.period) }
                    figures.append(figure)
                    continue
                }
                // What is held back stays so when the same file comes in again; by hand, also when it is corrected.
                figure.isHeldBack = figures[place].isHeldBack
                if figure.isHeldBack == true
                    || figures[place].isWithheld == true && figure.hasNumbers(of: figures[place])
                {
                    figure.isWithheld = true
                }
                guard !figures[place].saysTheSame(as: figure) else { continue }
                corrections.append(
                    Correction(
                        indicator: indicator.id, name: indicator.name, holder: holder, before: figures[place],
                        after: figure))
                figures[place] = figure
            }
            joined[indicator.id, default: [:]][holder] = figures.sorted {
                PeriodOrder.precedes($0.period, $1.period)
            }
        }
        if added > addedBefore || corrections.count > correctedBefore { continued.append(indicator.id) }
    }

    /// Puts what the file brings into an analysis; the source itself is the caller's.
    ///
    /// - Parameters:
    ///   - analysis: The analysis that the file was held against.
    ///   - source: The source of the file.
    /// - Returns: The indicators that are new.
    public func put(into analysis: inout UnitAnalysis, source: ID<Source>) -> [ID<Indicator>] {
        for id in continued {
            analysis.indicators.change(id) { indicator in
                for (holder, figures) in joined[id] ?? [:] { indicator[holder] = figures }
            }
        }
        return new.map { draft in
            let id: ID<Indicator> = analysis.numbering.next()
            analysis.indicators.append(draft.indicator(id: id, source: source))
            return id
        }
    }
}

extension Figure {
    /// Whether two figures say the same of the same period, wherever they stand.
    fileprivate func saysTheSame(as other: Figure) -> Bool {
        hasNumbers(of: other) && answers == other.answers
            && isSame(uncertainty?.reading, other.uncertainty?.reading) && isWithheld == other.isWithheld
    }

    /// Whether two figures are the same number of the same people.
    fileprivate func hasNumbers(of other: Figure) -> Bool {
        isSame(cell.reading, other.cell.reading) && isSame(count?.reading, other.count?.reading)
    }

    private func isSame(_ one: Reading?, _ other: Reading?) -> Bool {
        guard let left = one?.number, let right = other?.number else { return one == other }
        return left.isSame(as: right)
    }
}

extension Indicator {
    subscript(_ holder: SourceMerge.Holder) -> [Figure] {
        get {
            switch holder {
            case .own: own
            case .municipality: municipality
            case .county: county ?? []
            case .nation: nation
            }
        }
        set {
            switch holder {
            case .own: own = newValue
            case .municipality: municipality = newValue
            case .county: county = newValue.isEmpty ? nil : newValue
            case .nation: nation = newValue
            }
        }
    }
}

extension IndicatorDraft {
    fileprivate subscript(_ holder: SourceMerge.Holder) -> [Figure] {
        switch holder {
        case .own: own
        case .municipality: municipality
        case .county: county
        case .nation: nation
        }
    }
}
