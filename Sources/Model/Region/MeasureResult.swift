/// Whether a measure was carried out in the year reported on (F § 17).
public enum CarriedOut: String, Labelled {
    /// As it was planned.
    case fully
    /// A part of it.
    case partly
    /// Nothing of it.
    case not

    /// What people call it.
    public var label: Text {
        switch self {
        case .fully: Text(nb: "gjennomført", nn: "gjennomført", en: "carried out")
        case .partly: Text(nb: "delvis gjennomført", nn: "delvis gjennomført", en: "partly carried out")
        case .not: Text(nb: "ikke gjennomført", nn: "ikkje gjennomført", en: "not carried out")
        }
    }
}

/// How far a sign of goal attainment is seen (F § 5).
public enum SignJudgement: String, Labelled {
    /// It is seen.
    case seen
    /// It is seen in part: with some, or not for long enough.
    case partly
    /// It is not seen.
    case notSeen = "not-seen"
    /// Too little time has passed to say.
    case tooEarly = "too-early"

    /// What people call it.
    public var label: Text {
        switch self {
        case .seen: Text(nb: "ja", nn: "ja", en: "yes")
        case .partly: Text(nb: "delvis", nn: "delvis", en: "partly")
        case .notSeen: Text(nb: "nei", nn: "nei", en: "no")
        case .tooEarly: Text(nb: "for tidlig å si", nn: "for tidleg å seie", en: "too early to say")
        }
    }

    /// Whether something is claimed that evidence must carry.
    public var isClaim: Bool { self == .seen || self == .partly }
}

/// The judgement of one sign, and what it rests on.
public struct SignJudged: Sendable, Hashable, Codable {
    /// The judgement.
    public var judgement: SignJudgement
    /// What it rests on, in words; absent until it is told.
    public var evidence: String?

    /// Makes a judgement.
    public init(_ judgement: SignJudgement, evidence: String? = nil) {
        self.judgement = judgement
        self.evidence = evidence
    }
}

/// What one measure was granted and has used, in whole kroner, where that is known: a grant is given for all of them.
public struct MeasureMoney: Sendable, Hashable, Codable {
    /// What it was granted; absent where nobody has divided the grant.
    @Kroner public var granted: Int?
    /// What it has used; absent where nobody knows.
    @Kroner public var used: Int?

    /// Makes an account.
    public init(granted: Int? = nil, used: Int? = nil) {
        self.granted = granted
        self.used = used
    }
}

/// What came of a measure in the year reported on (F § 17), judged by the signs a, b, c and e (F § 5); d is judged of
/// all measures together.
public struct MeasureResult: Sendable, Hashable, Codable {
    /// Whether it was carried out.
    public var carriedOut: CarriedOut?
    /// Why not, or not all of it.
    public var reason: String?
    /// (a) Carried out according to plans and needs report.
    public var asPlanned: SignJudged?
    /// (b) Planned change of practice.
    public var practice: SignJudged?
    /// (c) A stronger professional learning community.
    public var community: SignJudged?
    /// (e) Prevented exclusion, furthered inclusion and adapted provision.
    public var inclusion: SignJudged?
    /// What it was granted and has used; absent until that is asked.
    public var money: MeasureMoney?
    /// What measuring the children's sign again shows.
    public var childSeen: String?
    /// What measuring the sign of practice again shows.
    public var practiceSeen: String?

    /// Makes a result of which nothing is told yet.
    public init() {}

    /// The signs that are judged of each measure, with their letters, in their order.
    public static let signs: [Sign] = [
        Sign("a", \.asPlanned), Sign("b", \.practice),
        Sign("c", \.community), Sign("e", \.inclusion),
    ]

    /// One of the signs.
    public struct Sign: Sendable {
        /// Its letter (F § 5).
        public let letter: String
        /// Where its judgement stands.
        public let path: any (WritableKeyPath<MeasureResult, SignJudged?> & Sendable)

        init(_ letter: String, _ path: any (WritableKeyPath<MeasureResult, SignJudged?> & Sendable)) {
            self.letter = letter
            self.path = path
        }

        /// What it is called, in our own words.
        public var name: Text { SignName.of(letter) }
    }
}

/// The signs of goal attainment, in our own words (F § 5 as LP 7 tells it).
public enum SignName {
    /// What a sign is called by its letter, a to e.
    public static func of(_ letter: String) -> Text {
        switch letter {
        case "a":
            Text(
                nb: "gjennomført slik det sto i planen og behovsmeldingen",
                nn: "gjennomført slik det stod i planen og behovsmeldinga",
                en: "carried out as described in the plan and the needs report")
        case "b":
            Text(
                nb: "praksis er endret slik det var planlagt", nn: "praksis er endra slik det var planlagt",
                en: "practice has changed as planned")
        case "c":
            Text(
                nb: "det profesjonelle læringsfellesskapet er styrket",
                nn: "det profesjonelle læringsfellesskapet er styrkt",
                en: "the professional learning community is stronger")
        case "d":
            Text(
                nb: "lærerutdanningen er styrket og har kommet nærmere praksis",
                nn: "lærarutdanninga er styrkt og har kome nærare praksis",
                en: "teacher education is stronger and closer to practice")
        default:
            Text(
                nb: "utenforskap er forebygd, og inkludering og tilpasset tilbud er fremmet",
                nn: "utanforskap er førebygd, og inkludering og tilpassa tilbod er fremja",
                en: "exclusion is prevented, and inclusion and adapted provision are promoted")
        }
    }
}
