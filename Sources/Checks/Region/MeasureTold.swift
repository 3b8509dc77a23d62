import Model

// What a measure may tell in words or row by row.

extension Measure {
    /// Whether nothing says who takes part.
    var hasNoParticipants: Bool { participants.isMissing && (participantGroups ?? []).isEmpty }

    /// Whether nothing says how people work.
    var hasNoMethods: Bool { workingMethods.isMissing && (methodKinds ?? []).isEmpty }

    /// Whether nothing says how it is evaluated.
    var hasNoEvaluation: Bool { evaluation.isMissing && childSign == nil && practiceSign == nil }
}
