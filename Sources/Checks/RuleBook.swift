public import Model

/// Every rule of a level, in the order of the chain.
public struct RuleBook<Subject: Sendable>: Sendable {
    /// The rules.
    public let rules: [Rule<Subject>]

    /// Everything that is wrong, the gravest first; a remark never changes anything.
    public func remarks(on subject: Subject, _ around: Surroundings) -> [Remark] {
        let all = rules.flatMap { rule in
            rule.places(subject, around).map { Remark(rule: rule.outline, place: $0) }
        }
        return Severity.allCases.flatMap { severity in all.filter { $0.rule.severity == severity } }
    }
}

extension RuleOutline {
    /// The sources that hold where the workspace lies, today: a county's own plan counts only in that county.
    public func sources(in around: Surroundings) -> [Law] { around.laws.laws(sources, on: around.today) }
}

/// The rules of all levels.
public enum Rules {
    /// The rules of every level as `explain` lists them, by code.
    public static let outlines: [RuleOutline] = {
        let all =
            RuleBook.unit.rules.map(\.outline) + RuleBook.owner.rules.map(\.outline)
            + RuleBook.region.rules.map(\.outline)
        // A rule of every level is one rule.
        return Set(all).sorted { $0.code < $1.code }
    }()

    /// What is wrong with sealed documents, where the workspace itself cannot be read because of it.
    public static func verdict(onSeals around: Surroundings) -> Verdict {
        RuleBook(rules: [.changedSeal]).verdict(on: UnitAnalysis(profile: Profile(name: "")), around)
    }
}

extension RuleBook {
    /// The rules of every level.
    private static var common: [Rule<Subject>] {
        [
            .identityNumber, .emailAddress, .telephoneNumber, .childMentioned, .retentionPassed, .brokenChain,
            .changedSeal,
            .idleAcceptance,
        ]
    }
}

extension RuleBook where Subject == UnitAnalysis {
    /// The rules of a unit's analysis.
    public static let unit = RuleBook(
        rules: [
            .noStaffParticipation, .notDiscussed, .phaseByLeadersAlone, .staffGroupMissing, .noPartner,
            .inputWithoutEnd, .leaderJudgedAlone, .incoherenceLeftAlone, .commentNotAnswered,
            .noGoal, .goalWithoutOrigin, .goalNotAboutChildren, .goalAboutAdults, .noSharedUnderstanding,
            .differencesNotTalkedThrough, .manyGoals, .samiNotConsidered, .samiAnsweredWithNo,
            .noChildData, .noPracticeData, .oldData, .lowResponse, .respondentsMissing, .smallGroupTyped,
            .singleSource,
            .findingWithoutEvidence, .singleExplanation, .findingWithoutGoal, .claimWithinUncertainty,
            .claimStrongerThanAMean, .explanationBlames,
            .standingOutUnmentioned, .noStrength,
            .nothingChosen, .declinedWithoutReason, .choiceWithoutReason, .areaNotAboutChildren, .areaIsACourse,
            .chosenWithoutStaff, .outsideInfluence, .runningNotLookedAt,
            .onlyIndividualFactors, .noMaintainingFactor, .factorsWithoutPracticeData, .noPromotingFactor,
            .leadershipNotLookedAt, .competenceNotMapped,
            .needWithoutFactor, .noNeed, .needWithoutWho, .needWithoutSign, .individualWithoutCollective,
            .needWithoutTheme, .shorterThanAYear, .needMostlyWithoutData,
            .smallGroupShown, .recomputable, .sourceDiffers, .unconfirmedSender,
        ] + common)
}

extension RuleBook where Subject == OwnerOverview {
    /// The rules of an owner's overview.
    public static let owner = RuleBook(
        rules: [
            .nothingCollected, .priorityWithoutNeed, .noOwnContribution, .noPartnerDialogue, .unitMissing,
            .privateUnitMissing, .studyWithoutNeed, .overStudyFrame, .noMentoring,
            .manyAreasInOneUnit, .needWithoutEnd, .newerNeedsAssessment, .olderThanTheRound, .draftReceived,
            .figuresDifferBelow,
            .smallGroupReceived, .complementReceived, .unconfirmedSender,
        ] + common)
}

extension RuleBook where Subject == RegionPlan {
    /// The rules of a region's plan.
    public static let region = RuleBook(
        rules: [
            .noMeasure, .measureWithoutNeed, .measureWithoutPartner, .partnerWithoutName,
            .measureWithoutContribution,
            .samiNotInMeasure, .limitedPartsNotDescribed, .outsideTheGrant, .noSpecialNeedsShare,
            .notTreatedInPartnership, .unevenBalance, .shareSaidOtherwise, .overNetworkLimit,
            .runningNotDescribedAgain,
            .notBackToTeacherEducation, .organisationsNotRepresented, .notDiscussedInTheNetwork,
            .unitsMissingInTheNetwork, .afterTheDeadline,
            .learningCommunityMissing,
            .measureWithoutGoal, .measureWithoutParticipants, .measureWithoutMethods, .measureWithoutEvaluation,
            .measureWithoutAttainment, .measureWithoutYears, .measureWithoutSigns, .measureWithoutMaintenance,
            .everythingInOneYear, .takesPartWithoutNeed, .needLeftOut, .unitInWords, .participantGone,
            .signGone, .targetWithinUncertainty, .measuredInFewer, .otherPupilsEachYear, .basisWithoutAnswer,
            .newerOverview, .changedBelowAnOwner, .olderThanTheRound, .draftReceived, .figuresDifferBelow,
            .smallGroupReceived,
            .complementReceived, .unconfirmedSenderAtTheRegion,
            .measureNotAccountedFor, .notCarriedOutWithoutReason, .signNotJudged, .claimWithoutEvidence,
            .moneyNotAccountedFor, .leftOverWithoutReason, .educationNotJudged, .signNotMeasuredAgain,
            .grantedOtherwise, .usedBeyondGrant,
        ] + common)
}
