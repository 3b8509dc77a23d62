/// What an owner puts in of its own (egeninnsats, F § 11).
public struct OwnContribution: Sendable, Hashable, Codable {
    /// What, in the owner's words: leadership time, substitutes, time set aside.
    public var words: String
    /// Hours, where they were given without saying what for.
    @Hours public var hours: Int?
    /// Whole kroner, where they were given without saying what for.
    @Kroner public var kroner: Int?

    /// Makes a contribution.
    public init(words: String, hours: Int? = nil, kroner: Int? = nil) {
        self.words = words
        self.hours = hours
        self.kroner = kroner
    }
}

/// What a part of an owner's own contribution is.
public enum ContributionForm: String, Labelled {
    /// Time to lead the work.
    case leadership
    /// Substitutes, so that staff can take part.
    case substitutes
    /// Time set aside for all: planning days, shared time.
    case timeSetAside = "time-set-aside"
    /// Money for something else.
    case money
    /// Anything else, such as rooms or an adviser.
    case other

    /// What people call it.
    public var label: Text {
        switch self {
        case .leadership: Text(nb: "ledelse", nn: "leiing", en: "leadership")
        case .substitutes: Text(nb: "vikarer", nn: "vikarar", en: "supply cover")
        case .timeSetAside: Text(nb: "avsatt tid", nn: "avsett tid", en: "time set aside")
        case .money: Text(nb: "penger", nn: "pengar", en: "money")
        case .other: Text(nb: "annet", nn: "anna", en: "other")
        }
    }
}

/// One part of an owner's own contribution for a year.
public struct Contribution: Item {
    /// A part of the own contribution.
    public static let kind = ItemKind.contribution
    /// Its id.
    public let id: ID<Contribution>
    /// What it is.
    public var form: ContributionForm
    /// Hours in a year.
    @Hours public var hours: Int?
    /// Whole kroner in a year.
    @Kroner public var kroner: Int?
    /// What it is for, in the owner's words.
    public var words: String

    /// Makes a part.
    public init(id: ID<Contribution>, form: ContributionForm, hours: Int? = nil, kroner: Int? = nil, words: String)
    {
        self.id = id
        self.form = form
        self.hours = hours
        self.kroner = kroner
        self.words = words
    }

    /// What it is for.
    public var title: String { words }
}

extension OwnerOverview {
    /// All hours the owner puts in in a year; `nil` where none were given.
    public var contributedHours: Int? { sum(contributions.map(\.hours) + [ownContribution?.hours]) }

    /// All kroner the owner puts in in a year; `nil` where none were given.
    public var contributedKroner: Int? { sum(contributions.map(\.kroner) + [ownContribution?.kroner]) }

    private func sum(_ given: [Int?]) -> Int? {
        let numbers = given.compactMap { $0 }
        return numbers.isEmpty ? nil : numbers.total
    }
}
