/// The part of a unit's analysis that owners and regions need for every unit, so that the rest stays in its file until
/// somebody asks for it: data, findings and factors are nine tenths of a document.
public struct UnitGist: Sendable, Hashable, Codable {
    /// Who it is about.
    public let profile: Profile
    /// How Sami perspectives were considered.
    public let samiPerspective: String?
    /// What staff groups see differently.
    public let disagreement: String?
    /// What already runs.
    public let running: String?
    /// What of it could stop.
    public let couldStop: String?
    /// Competence that is there already.
    public let presentCompetence: [PresentCompetence]?
    /// What must be learnt.
    public let needs: [Need]
}

extension UnitAnalysis {
    /// The part of it that an overview of many units needs.
    public var gist: UnitGist {
        UnitGist(
            profile: profile, samiPerspective: samiPerspective, disagreement: disagreement, running: running,
            couldStop: couldStop, presentCompetence: presentCompetence, needs: needs)
    }

    /// One that says nothing.
    public static func gist(ofUnread name: String) -> UnitGist? { UnitAnalysis(profile: Profile(name: name)).gist }

    /// An analysis of which no more than its gist is known.
    public init(gist: UnitGist) {
        self.init(profile: gist.profile)
        samiPerspective = gist.samiPerspective
        disagreement = gist.disagreement
        running = gist.running
        couldStop = gist.couldStop
        presentCompetence = gist.presentCompetence
        needs = gist.needs
    }
}
