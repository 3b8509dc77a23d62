/// Which way an indicator is better.
public enum Direction: String, Labelled {
    /// A higher value is better.
    case higher
    /// A lower value is better.
    case lower
    /// Neither, or not known.
    case neither

    /// What people call it.
    public var label: Text {
        switch self {
        case .higher: Text(nb: "høyere er bedre", nn: "høgare er betre", en: "higher is better")
        case .lower: Text(nb: "lavere er bedre", nn: "lågare er betre", en: "lower is better")
        case .neither: Text(nb: "ingen av delene", nn: "ingen av delane", en: "neither")
        }
    }
}

/// The lowest and the highest value that a measure can have.
public struct Scale: Sendable, Hashable, Codable {
    /// The lowest.
    public var lowest: Quantity
    /// The highest.
    public var highest: Quantity

    /// Makes a scale.
    public init(_ lowest: Quantity, _ highest: Quantity) {
        self.lowest = lowest
        self.highest = highest
    }
}

/// One measured thing of a source, with its values over the years and those it is held against (phase 2).
public struct Indicator: Item {
    /// An indicator.
    public static let kind = ItemKind.indicator
    /// Its id.
    public let id: ID<Indicator>
    /// The source it was read from.
    public var source: ID<Source>
    /// What is measured, in the file's own words.
    public var name: String
    /// What the values are counted in, in the file's own words (`Skalapoeng`, `Andel`).
    public var measuredIn: String
    /// The scale it is measured on, where it has one that is known.
    public var scale: Scale?
    /// Which way is better.
    public var direction: Direction
    /// The unit's own values, in order of time.
    public var own: [Figure]
    /// The municipality's values, where the file has them.
    public var municipality: [Figure]
    /// The county's values; `nil` where the file has none.
    public var county: [Figure]?
    /// The nation's values, where the file has them.
    public var nation: [Figure]

    /// Makes an indicator.
    public init(
        id: ID<Indicator>, source: ID<Source>, name: String, measuredIn: String, scale: Scale? = nil,
        direction: Direction, own: [Figure], municipality: [Figure], county: [Figure]? = nil, nation: [Figure]
    ) {
        self.id = id
        self.source = source
        self.name = name
        self.measuredIn = measuredIn
        self.scale = scale
        self.direction = direction
        self.own = own
        self.municipality = municipality
        self.county = county
        self.nation = nation
    }

    /// What is measured.
    public var title: String { name }

    /// Whether the name itself says what the values are counted in: «svarprosent», «Antall barn».
    public var namesMeasure: Bool { measuredIn.isEmpty || name.lowercased().mentions(measuredIn.lowercased()) }

    /// The unit's newest value.
    public var newest: Figure? { own.last }

    /// The source one of its values was read from.
    public func source(of figure: Figure) -> ID<Source> { figure.source ?? source }

    /// All the sources its values were read from, its own first.
    public var sources: [ID<Source>] {
        let all = [own, municipality, county ?? [], nation].joined().compactMap(\.source)
        return Set(all).subtracting([source]).sorted().reduce(into: [source]) { $0.append($1) }
    }
}
