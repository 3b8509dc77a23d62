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
    /// The letters its workspace makes, each only when it is asked for.
    static var letters: [LevelLetter<Self>] { get }
    /// The county's forms as they are filled in from its workspace; none at a level that sends no form.
    ///
    /// - Parameters:
    ///   - language: The language of the answers.
    ///   - around: What is known besides the workspace.
    /// - Returns: The forms.
    func forms(_ language: Language, _ around: Surroundings) -> [FormSheet]
    /// What it is called.
    static var words: LevelWords { get }
    /// Who below has handed over and who has not, line by line; nothing at a level that receives from nobody.
    ///
    /// - Parameters:
    ///   - around: What is known besides the workspace.
    ///   - known: Gives the municipalities, for their names.
    /// - Returns: The lines.
    func deliveries(_ around: Surroundings, _ known: () -> [Municipality]) -> [Line]
    /// Which units of the registers have handed over nothing; `nil` where no register is known.
    var missingUnits: MissingUnits? { get }
    /// The talks and meetings it says were held, each with its day.
    var heldDays: [(what: Line, day: Day)] { get }
    /// What an item of a document it received says; `nil` where it received no such document or item.
    ///
    /// - Parameters:
    ///   - item: The item.
    ///   - workspace: The sender's workspace.
    /// - Returns: The sender's own words.
    func said(_ item: ItemID, by workspace: String) -> Line?
    /// How long it is until its document is due; `nil` where nobody has set a day.
    func deadline(_ around: Surroundings) -> Text?
    /// Its tables as data, for spreadsheets and other programs.
    func tables(in language: Language) -> [DataTable]
}

extension Documented {
    /// None, at a level that receives from nobody.
    public var missingUnits: MissingUnits? { nil }

    /// None, at a level that asks for no day it could not have been.
    public var heldDays: [(what: Line, day: Day)] { [] }

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
    /// The record of the discussion, and slides for the staff meeting.
    public static let letters: [LevelLetter<UnitAnalysis>] = [
        LevelLetter(.slides) { ground, phase in
            MeetingSlides(
                analysis: ground.opened.body, language: ground.opened.header.language,
                limits: ground.around.limits.standingOut
            ).page(phase)
        },
        LevelLetter(.discussion) { ground, _ in
            DiscussionRecord.page(ground.opened.body, ground.opened.header.language, ground.provenance)
        },
    ]
    /// A unit hands over to its owner, and sends no form.
    public func forms(_ language: Language, _ around: Surroundings) -> [FormSheet] { [] }
    /// A unit's words.
    public static var words: LevelWords { .unit }
    /// Nobody hands over to a unit.
    public func deliveries(_ around: Surroundings, _ known: () -> [Municipality]) -> [Line] { [] }
    /// Nobody hands over to a unit.
    public func said(_ item: ItemID, by workspace: String) -> Line? { nil }
    /// No day is set for a unit.
    public func deadline(_ around: Surroundings) -> Text? { nil }
}

extension OwnerOverview: Documented {
    /// The owner's overview.
    public static let documents: [LevelDocument<OwnerOverview>] = [
        LevelDocument(.ownerOverview, OwnerOverviewPage.page)
    ]
    /// The cover letter to the committee.
    public static let letters: [LevelLetter<OwnerOverview>] = [
        LevelLetter(.caseLetter) { ground, _ in
            CaseLetter.page(ground.opened.body, ground.opened.header.language, ground.around, ground.provenance)
        }
    ]
    /// The county's forms, of the whole or of each priority.
    public func forms(_ language: Language, _ around: Surroundings) -> [FormSheet] {
        OwnerForms.all(self, language, around)
    }
    /// An owner's words.
    public static var words: LevelWords { .owner }
    /// The units of the register.
    public func deliveries(_ around: Surroundings, _ known: () -> [Municipality]) -> [Line] {
        DeliveryWords.lines(self)
    }
    /// A unit's need.
    public func said(_ item: ItemID, by workspace: String) -> Line? {
        received.newest().first { $0.id == workspace }?.said(item)
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
    /// The cover letter to the committee, and the annual report.
    public static let letters: [LevelLetter<RegionPlan>] = [
        LevelLetter(.caseLetter) { ground, _ in
            CaseLetter.page(ground.opened.body, ground.opened.header.language, ground.provenance)
        },
        LevelLetter(.annualReport) { ground, _ in
            AnnualReportPage.page(
                ground.opened.body, ground.opened.header.language, ground.around, ground.provenance)
        },
        LevelLetter(.forum) { ground, _ in ForumPage.page(ground.opened.body, ground.around, ground.provenance) },
    ]
    /// The county's forms, of the whole and of each measure.
    public func forms(_ language: Language, _ around: Surroundings) -> [FormSheet] {
        RegionForms.all(self, language, around)
    }
    /// A region's words.
    public static var words: LevelWords { .region }
    /// The municipalities of the network.
    public func deliveries(_ around: Surroundings, _ known: () -> [Municipality]) -> [Line] {
        NetworkWords.lines(self, in: around.county, known()) + MissingUnitWords.lines(self)
            + NetworkWords.uncounted(self)
    }
    /// An owner's priority, or the need of a unit, whichever way it handed over.
    public func said(_ item: ItemID, by workspace: String) -> Line? {
        received.newest().first { $0.id == workspace }?.said(item)
            ?? deliveringUnits.first { $0.document.id == workspace }?.document.said(item)
    }
    /// The day the needs report is due (F § 11).
    public func deadline(_ around: Surroundings) -> Text? { DeadlineWords.left(self, around) }
}

extension Sealed where Body: Level {
    /// What an item of the document says; `nil` where there is none.
    fileprivate func said(_ item: ItemID) -> Line? {
        body.items.first { $0.itemID == item }.map { .answer($0.title, language) }
    }
}
