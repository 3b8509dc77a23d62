public import Model

/// What came of a sheet of decisions.
public struct DecisionResult: Sendable, Hashable {
    /// A row, or a part of one, that was not taken, and what would be.
    public struct Refused: Sendable, Hashable {
        /// Which sheet it stands in.
        public let sheet: SheetMark.Kind
        /// The row of the file.
        public let line: Int
        /// The number of its need, or the priority, as it is written.
        public let number: String
        /// What would be accepted.
        public let reason: Text
    }

    /// How many changes were taken: decisions, joinings and words of priorities, each by itself.
    public var taken = 0
    /// How many were written that stood there already.
    public var known = 0
    /// The items that came of them.
    public var items: [ItemID] = []
    /// What was not taken.
    public var refused: [Refused] = []

    /// Nothing yet.
    public init() {}
}

/// Takes a group's sheet into the owner's workspace, row by row: what is unclear is refused and the rest kept.
///
/// A row that nobody has changed since the sheet was made changes nothing. One that was changed is taken where what lies in
/// the folder is still what the sheet showed; else both are kept, each where it is, and the difference is told.
public struct DecisionTaking {
    let digest: @Sendable (String) -> String
    /// What the numbers of the sheet of priorities stand for.
    var numbered: [Int: ItemID] = [:]
    var result = DecisionResult()

    /// Makes it ready; `digest` is that of the texts the sheet was made with.
    public init(digest: @escaping @Sendable (String) -> String) { self.digest = digest }

    /// Why a sheet is no sheet of this workspace as it stands; `nil` where it is.
    public static func refusal(_ sheet: FilledDecisions, workspace: String, revision: Int) -> Text? {
        if sheet.mark.form > SheetMark.form { return DecisionWords.newerForm }
        if sheet.mark.workspace != workspace { return DecisionWords.otherWorkspace }
        if sheet.mark.revision > revision { return DecisionWords.laterRevision(sheet.mark.revision, revision) }
        return sheet.missing.first.map(DecisionWords.columnMissing)
    }

    /// Takes sheets, the priorities before what rests on them.
    public mutating func take(
        _ sheets: [FilledDecisions], into overview: inout OwnerOverview
    ) -> DecisionResult {
        for sheet in sheets where sheet.mark.kind == .priorities { takePriorities(sheet, &overview) }
        for sheet in sheets where sheet.mark.kind == .decisions { takeDecisions(sheet, &overview) }
        result.refused.sort { ($0.sheet.rawValue, $0.line) < ($1.sheet.rawValue, $1.line) }
        return result
    }

    func short(_ words: String) -> String { String(digest(words).prefix(12)) }

    mutating func refuse(_ kind: SheetMark.Kind, _ line: Int, _ number: String, _ reason: Text) {
        result.refused.append(DecisionResult.Refused(sheet: kind, line: line, number: number, reason: reason))
    }
}
