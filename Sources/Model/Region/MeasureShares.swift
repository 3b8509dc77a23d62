/// How a measure divides between kindergarten and school, and how much of it is special needs education, in per cent.
public struct MeasureShares: Sendable, Hashable, Codable {
    /// The part that is kindergarten-based.
    @Percent public var kindergarten: Int
    /// The part that is school-based.
    @Percent public var school: Int
    /// The part that is special needs education and inclusive practice (F § 9); counted across the other two.
    @Percent public var specialNeeds: Int

    /// Makes shares.
    public init(kindergarten: Int, school: Int, specialNeeds: Int = 0) {
        self.kindergarten = kindergarten
        self.school = school
        self.specialNeeds = specialNeeds
    }

    /// The part that is neither the one nor the other alone.
    public var common: Int { 100 - kindergarten - school }

    /// Whether the parts can be added up.
    public var isPossible: Bool {
        let percent = 0...100
        return percent.contains(kindergarten) && percent.contains(school) && percent.contains(specialNeeds)
            && kindergarten + school <= 100
    }

    /// Where the measure has its base.
    public var base: Base {
        if kindergarten == 100 { return .kindergarten }
        return school == 100 ? .school : .both
    }

    /// Where a measure has its base (LP 4.1).
    public enum Base: String, Labelled {
        /// In kindergartens.
        case kindergarten
        /// In schools.
        case school
        /// In both.
        case both

        /// What people call it.
        public var label: Text {
            switch self {
            case .kindergarten: Text(nb: "barnehagebasert", nn: "barnehagebasert", en: "kindergarten-based")
            case .school: Text(nb: "skolebasert", nn: "skulebasert", en: "school-based")
            case .both:
                Text(nb: "både barnehage og skole", nn: "både barnehage og skule", en: "kindergarten and school")
            }
        }
    }
}
