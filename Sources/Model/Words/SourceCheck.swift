/// What differs between an analysis and the file a source was read from.
public enum SourceFault: Sendable, Hashable {
    /// The file under `sources/` is not the one that was read.
    case changed(ID<Source>, file: String)
    /// The file is not under `sources/` any more.
    case gone(ID<Source>, file: String)
    /// The file is the one that was read, and says something else than the analysis has: `found` stands in the
    /// figure's cell; `nil` where the same text stands there and is about something else, or read as something else.
    case otherCell(ID<Source>, file: String, indicator: ID<Indicator>, cell: Cell, found: String?)

    /// The source.
    public var source: ID<Source> {
        switch self {
        case .changed(let source, _), .gone(let source, _), .otherCell(let source, _, _, _, _): source
        }
    }
}

/// How a source stands to the file it was read from.
public enum SourceStanding: Sendable, Hashable {
    /// The file was looked at now: it is the one that was read, and the figures stand in it.
    case verified
    /// The file was looked at now, and this differs.
    case differs(SourceFault)
    /// Of the file no more than its digest was kept, for it may hold what people have written.
    case notKept
    /// The file lies with whoever handed the document over, who looked at it on this day; `agrees` says what they found.
    case told(Day, agrees: Bool)
    /// The file is not here, and the document does not say that anybody has looked at it.
    case untold
}

/// What was found of the files of an analysis' sources.
public struct SourceCheck: Sendable, Hashable {
    /// What differs.
    public var faults: [SourceFault]
    /// The sources whose file was held against its digest, and whose figures against its cells.
    public var verified: Set<ID<Source>>
    /// The sources of whose file no more than the digest was kept.
    public var notKept: Set<ID<Source>>

    /// Makes it; nobody has looked.
    public init(faults: [SourceFault] = [], verified: Set<ID<Source>> = [], notKept: Set<ID<Source>> = []) {
        self.faults = faults
        self.verified = verified
        self.notKept = notKept
    }

    /// How a source stands; `nil` where nobody has looked at its file.
    public func standing(of source: ID<Source>) -> SourceStanding? {
        if let fault = faults.first(where: { $0.source == source }) { return .differs(fault) }
        return verified.contains(source) ? .verified : notKept.contains(source) ? .notKept : nil
    }
}

/// What whoever hands a document over found, on that day, of the files its figures were read from.
public struct Verification: Sendable, Hashable, Codable {
    /// The day they were looked at.
    public var day: Day
    /// The sources that agree with their files.
    public var sources: [ID<Source>]
    /// The sources that do not, or whose file is gone: in a draft only.
    public var differing: [ID<Source>]

    /// Makes it.
    public init(day: Day, sources: [ID<Source>], differing: [ID<Source>]) {
        self.day = day
        self.sources = sources
        self.differing = differing
    }

    /// What was found of the files of a workspace's sources.
    public init(_ check: SourceCheck, on day: Day) {
        self.init(
            day: day, sources: check.verified.sorted(), differing: Set(check.faults.map(\.source)).sorted())
    }

    /// What it says of a source that has a file; of a file that was not kept it says nothing.
    public func standing(of source: ID<Source>) -> SourceStanding {
        if differing.contains(source) { return .told(day, agrees: false) }
        return sources.contains(source) ? .told(day, agrees: true) : .notKept
    }
}

extension SourceFile {
    /// The name it has under `sources/`: the beginning of its digest, and the name it came with.
    public var keptName: String { "\(digest.prefix(12))-\(name)" }
}
