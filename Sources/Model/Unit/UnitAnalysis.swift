/// The analysis of a kindergarten, school or other unit: all of it that may be handed over.
public struct UnitAnalysis: Sendable, Hashable, Codable {
    /// Who it is about.
    public var profile: Profile
    /// The round before, where this one begins from it.
    public var previous: PreviousRound?
    /// Phase 1.
    public var goals: [Goal] = []
    /// Phase 1: which goals were laid aside or joined, where there were many.
    public var goalsLaidAside: String?
    /// How Sami perspectives in the framework plan or curriculum were considered (F § 4).
    public var samiPerspective: String?
    /// Phase 2: where data came from.
    public var sources: [Source] = []
    /// Phase 2: what was measured.
    public var indicators: [Indicator] = []
    /// Whose voice is missing in the data.
    public var missingVoices: String?
    /// Phase 3.
    public var findings: [Finding] = []
    /// Phase 3: what in the data surprises, or contradicts something else.
    public var surprises: String?
    /// Phase 3: what staff groups see differently, kept as it was said.
    public var disagreement: String?
    /// Phase 4: what already runs.
    public var running: String?
    /// Phase 4: what of it could stop.
    public var couldStop: String?
    /// Phase 4: areas that could be prioritised.
    public var candidates: [Candidate] = []
    /// Phase 4: the one that was chosen.
    public var chosen: ID<Candidate>?
    /// Phase 5: what keeps the challenge going and what helps.
    public var factors: [Factor] = []
    /// Phase 5: what the adults do, or leave undone, that affects the chosen area.
    public var adults: String?
    /// Phase 5: how leadership at all levels keeps the challenge going, and how it helps.
    public var leadership: String?
    /// Phase 5: competence that is there already.
    public var presentCompetence: [PresentCompetence]?
    /// Phase 5: the wish for a partner: university, fagskole or another environment.
    public var partnerWish: String?
    /// Phase 5: what must be learnt.
    public var needs: [Need] = []
    /// Phase 5: what came of discussing the needs and measures with the employee representatives.
    public var discussion: Discussion?
    /// Whether the staff experience that the work hangs together (LP 8.2); absent until somebody has been asked.
    public var coherence: Coherence?
    /// Who took part, and when.
    public var meetings: [Meeting] = []
    /// The lists the group has said are complete, by the step that asked.
    public var complete = CompleteLists()
    /// The numbers given out so far.
    public var numbering = Numbering()

    /// Makes an empty analysis.
    public init(profile: Profile) { self.profile = profile }

    /// Whether there are more goals than a group can keep in mind, so that some must be laid aside or joined.
    public var hasManyGoals: Bool { goals.count > 3 }

    /// The candidate that was chosen.
    public var chosenCandidate: Candidate? { chosen.flatMap { candidates[$0] } }

    /// The meetings about a phase.
    public func meetings(about phase: Phase) -> [Meeting] { meetings.filter { $0.phases.contains(phase) } }

    /// The sources on pedagogical practice.
    public var practiceSources: [Source] { sources.filter { $0.focus == .practice } }

    /// The sources a factor can rest on: those on practice, and after them those on the children, since what was
    /// observed of them shows what practice does too.
    public var sourcesBehindFactors: [Source] { practiceSources + sources.filter { $0.focus != .practice } }

    /// The last day that something happened in the work.
    public var lastDay: Day? { (meetings.map(\.day) + sources.map(\.day)).max() }

    /// The day the needs were talked through first, from which «fra uke 45» in an answer to them is counted.
    public var needsDay: Day? {
        meetings.filter { $0.chapters.contains("needs") }.map(\.day).min()
            ?? meetings(about: .practice).map(\.day).min() ?? lastDay
    }
}
