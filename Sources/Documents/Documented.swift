public import Chain
public import Checks
public import Formats
public import Guidance
public import Model
public import Pages

/// A level with all that can be shown of it: its documents, and what they and the commands call it.
public protocol Documented: Guided, Ruled, Chained {
    /// The documents its workspace makes, the fullest last.
    static var documents: [LevelDocument<Self>] { get }
    /// What it is called.
    static var words: LevelWords { get }
    /// Who below has handed over and who has not, line by line; nothing at a level that receives from nobody.
    ///
    /// - Parameters:
    ///   - around: What is known besides the workspace.
    ///   - known: Gives the municipalities, for their names.
    /// - Returns: The lines.
    func deliveries(_ around: Surroundings, _ known: () -> [Municipality]) -> [Line]
    /// How long it is until its document is due; `nil` where nobody has set a day.
    func deadline(_ around: Surroundings) -> Text?
    /// Its tables as data, for spreadsheets and other programs.
    func tables(in language: Language) -> [DataTable]
}

extension Documented {
    /// The documents to make: those on what changed only where an earlier one was handed over.
    public static func documents(again: Bool) -> [LevelDocument<Self>] {
        documents.filter { again || !$0.needsEarlier }
    }
}

extension UnitAnalysis: Documented {
    /// The needs assessment.
    public static let documents: [LevelDocument<UnitAnalysis>] = [
        LevelDocument(.needsAssessment, NeedsAssessment.page)
    ]
    /// A unit's words.
    public static var words: LevelWords { .unit }
    /// Nobody hands over to a unit.
    public func deliveries(_ around: Surroundings, _ known: () -> [Municipality]) -> [Line] { [] }
    /// No day is set for a unit.
    public func deadline(_ around: Surroundings) -> Text? { nil }
}

extension OwnerOverview: Documented {
    /// The owner's overview.
    public static let documents: [LevelDocument<OwnerOverview>] = [
        LevelDocument(.ownerOverview, OwnerOverviewPage.page)
    ]
    /// An owner's words.
    public static var words: LevelWords { .owner }
    /// The units of the register.
    public func deliveries(_ around: Surroundings, _ known: () -> [Municipality]) -> [Line] {
        DeliveryWords.lines(self)
    }
    /// No day is set for an owner.
    public func deadline(_ around: Surroundings) -> Text? { nil }
}

extension RegionPlan: Documented {
    /// The needs report, the adjusted one, and the competence plan.
    public static let documents: [LevelDocument<RegionPlan>] = [
        LevelDocument(.needsReport, NeedsReport.page),
        LevelDocument(.adjustedNeedsReport, sinceEarlier: AdjustedNeedsReport.page),
        LevelDocument(.competencePlan, CompetencePlan.page),
    ]
    /// A region's words.
    public static var words: LevelWords { .region }
    /// The municipalities of the network.
    public func deliveries(_ around: Surroundings, _ known: () -> [Municipality]) -> [Line] {
        NetworkWords.lines(self, in: around.county, known()) + NetworkWords.uncounted(self)
    }
    /// The day the needs report is due (F § 11).
    public func deadline(_ around: Surroundings) -> Text? { DeadlineWords.left(self, around) }
}
