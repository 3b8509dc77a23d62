/// What a form that is filled in once for each measure may ask for; an owner answers of its priorities.
public enum MeasureDemand: String, Sendable, Hashable, Codable, CaseIterable {
    /// What it is called.
    case title
    /// The goal for the children.
    case goal
    /// The needs it rests on, and why they were chosen.
    case basis
    /// In how many of the units staff took part in finding the needs.
    case processes
    /// The county's themes.
    case themes
    /// Who takes part.
    case participants
    /// How they work.
    case methods
    /// The owners who cooperate.
    case owners
    /// The university or other partner, and the cooperation.
    case partner
    /// The professional community.
    case learningCommunity = "learning-community"
    /// Teacher education.
    case teacherEducation = "teacher-education"
    /// Sami perspectives.
    case samiPerspective = "sami-perspective"
    /// The owners' own contribution.
    case ownContribution = "own-contribution"
    /// Own contribution in per cent.
    case ownShare = "own-share"
    /// How it is evaluated.
    case evaluation
    /// Whether the goal is reached.
    case goalAttainment = "goal-attainment"
    /// Kindergarten, school, special needs education.
    case shares
    /// The years it runs.
    case years
    /// What is applied for, year by year.
    case applied
}

/// What a form for an owner's overview may ask for (F § 4).
public enum OwnerDemand: String, Sendable, Hashable, Codable, CaseIterable {
    /// Where the units' needs point.
    case pattern
    /// What became of the needs, how staff took part, Sami perspectives.
    case needs
    /// The owner's priorities.
    case priorities
    /// What was not taken up, and why.
    case declined
    /// The owner's own contribution, and whom it has talked with.
    case ownContribution = "own-contribution"
    /// Own contribution in per cent.
    case ownShare = "own-share"
    /// Further education, mentoring, leadership.
    case education
    /// Who took part.
    case participation
}

/// Who sends a county's form.
public enum FormSender: String, Sendable, Hashable, Codable, CaseIterable {
    /// Each owner.
    case owner
    /// The network.
    case region
}
