/// A figure of a unit, or of its municipality, by what it tells of others (``UnitComplement``).
struct PlacedFigure: Sendable, Hashable {
    /// Whose it is.
    private enum Owner: Hashable {
        /// The unit's own.
        case unit(isWithheld: Bool)
        /// The municipality's.
        case municipality
    }

    private let place: FigureNet.Place
    private let indicator: ID<Indicator>
    private let owner: Owner

    private init?(_ place: FigureNet.Place?, _ indicator: ID<Indicator>, _ owner: Owner) {
        guard let place, UnitNet.Key(place) != nil else { return nil }
        (self.place, self.indicator, self.owner) = (place, indicator, owner)
    }

    /// What is measured, in what and when: those that have the same stand together.
    var key: UnitNet.Key? { UnitNet.Key(place) }

    /// Those of an analysis, indicator by indicator.
    static func all(in analysis: UnitAnalysis, minimum: Int) -> [PlacedFigure] {
        var all: [PlacedFigure] = []
        // Those of thousands of documents are held: no more room is taken than they need.
        all.reserveCapacity(analysis.indicators.map { $0.own.count + $0.municipality.count }.reduce(0, +))
        for indicator in analysis.indicators {
            let place = indicator.placing(minimum)
            all += indicator.own.compactMap { figure in
                PlacedFigure(place(figure), indicator.id, .unit(isWithheld: figure.isWithheld == true))
            }
            all += indicator.municipality.compactMap { PlacedFigure(place($0), indicator.id, .municipality) }
        }
        return all
    }

    /// Adds it to those it stands with.
    ///
    /// - Parameters:
    ///   - net: Those.
    ///   - unit: The workspace of the document it stands in.
    ///   - document: The place of that document among those that are looked at.
    func add(to net: inout UnitNet, of unit: String, at document: Int) {
        switch owner {
        case .unit(let isWithheld):
            net.add(
                place, of: unit, .init(document: document, indicator: indicator, period: place.period),
                isOurs: isWithheld)
        case .municipality: net.add(total: place, in: unit)
        }
    }
}
