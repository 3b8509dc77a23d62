/// What overviews of many units, and the rules on what their figures tell together, ask of an analysis besides its gist:
/// of thousands the rest need not be held at once.
public struct UnitBrief: Sendable, Hashable {
    /// The area that was chosen.
    public let chosenArea: String?
    /// What the choice rests on first, in the unit's words.
    public let ground: String?
    /// How people took part.
    public let participation: Participation
    /// The indicators that show what fewer than the smallest group are behind.
    public let exposed: [Indicator]
    /// The figures that may stand in an equation with those of other units.
    let figures: [PlacedFigure]

    /// Makes it of a whole analysis.
    public init(_ analysis: UnitAnalysis) {
        let chosen = analysis.chosenCandidate
        chosenArea = chosen?.area
        ground = chosen?.findings.lazy.compactMap { analysis.findings[$0] }.first?.statement
        participation = analysis.meetings.participation
        let safe = analysis.forOthers.indicators
        exposed = analysis.indicators.filter { safe[$0.id] != $0 }
        figures = PlacedFigure.all(in: analysis, minimum: SmallGroup.minimum)
    }
}

extension Sealed where Body == UnitAnalysis {
    /// What overviews of many units ask of it besides its gist; made once for a document that was learnt.
    public var brief: UnitBrief { said.brief?.value ?? UnitBrief(body) }
}

extension Sealed {
    /// A unit's document with no more kept of what it says than its gist and its brief; another level's as it is.
    ///
    /// - Parameter open: Opens it again when the rest is asked for.
    /// - Returns: The document, of which nothing is learnt yet.
    public func briefly(_ open: @escaping @Sendable () -> Body?) -> Sealed {
        guard let brief = (self as? Sealed<UnitAnalysis>)?.brief else { return self }
        var document = lying(open)
        document.learn(brief: Later(made: brief))
        return document
    }
}
