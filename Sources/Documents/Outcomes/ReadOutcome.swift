public import Checks
import Chain
public import Formats
import Guidance
public import Model
public import Pages

/// What `read` tells of a sealed document, to anybody, without a workspace: who handed it over, what it has come to, what
/// the rules say of it, the way down to the data, and what changed since another revision.
public struct ReadOutcome: Outcome {
    /// What changed since another revision of the same document.
    public struct Changes: Sendable {
        let title: Text
        let blocks: [Block]
        let json: JSON

        /// Makes it of what was found: what it is called, the blocks that tell it, and the same for other programs.
        public init(title: Text, blocks: [Block], json: JSON) {
            self.title = title
            self.blocks = blocks
            self.json = json
        }
    }

    private let head: ReadHead
    private let chapters: ChapterStanding
    private let remarks: CheckOutcome
    private let ways: [Link]
    private let sources: SourceCount
    private let changes: Changes?
    private let next: [Block]

    /// Makes an outcome.
    ///
    /// - Parameters:
    ///   - document: The document, verified; only what others may see of it is told.
    ///   - assessments: The units' assessments it is, or rests on.
    ///   - examination: What the rules say of it and of the documents within it.
    ///   - checks: What was found here of the files of its sources, by the documents' seals.
    ///   - changes: What changed since another revision; `nil` where nobody asked.
    ///   - file: The file it lies in, as it was typed.
    ///   - code: The control code of the key it is signed with; `nil` where it is not signed.
    public init<Body: Documented>(
        _ document: Sealed<Body>, assessments: [Sealed<UnitAnalysis>], examination: Examination,
        checks: [String: SourceCheck] = [:], changes: Changes? = nil, file: String, code: String? = nil
    ) {
        let shown = document.forOthers
        head = ReadHead(shown, code: code)
        chapters = ChapterStanding(
            shown.body, Body.interview.standing(of: shown.body, examination.around))
        remarks = CheckOutcome(examination, least: .advice, looksBelow: true)
        ways = shown.ways.map { $0.checked(checks) }
        sources = SourceCount(assessments, checks: checks)
        self.changes = changes
        // Whoever reads a unit's analysis is its owner, or a partner with something to say to it.
        next = Body.self == UnitAnalysis.self ? [.paragraph(.text(ReviewWords.next(file)))] : []
    }

    /// Whose document it is, what, and which revision.
    public var title: Line { head.title }

    /// What it is, how far it has come, what the rules say, the way down, what changed, and how to answer it.
    public var blocks: [Block] { head.blocks + told + next }

    /// The page as a document of its own.
    public var document: Page {
        Page(title: title, blocks: head.blocks + [.contents] + told, origin: head.origin)
    }

    private var told: [Block] {
        .chapter(ReadWords.standing, [.table(chapters.table)])
            + .chapter(ReadWords.remarks, checked)
            + .chapter(ReadWords.ways, way)
            + (changes.map { .chapter($0.title, $0.blocks) } ?? [])
            + (head.documents.isEmpty ? [] : .chapter(ReadWords.documents, [head.table]))
    }

    private var checked: [Block] {
        guard let first = remarks.examination.open.first else { return [.paragraph(.text(ReadWords.noRemarks))] }
        return [.paragraph(.text(ReadWords.accepted))] + remarks.below + [.paragraph(.text(remarks.counts(first)))]
    }

    private var way: [Block] {
        guard !ways.isEmpty else { return [.paragraph(.text(ReadWords.noWay))] }
        var tree = TraceTree()
        let branches = ways.map { tree.branch($0) }
        let files = sources.words.map { Line.text($0) }
        return [.list(ways.map { Block.Item(ReadWords.reach($0)) }, numbered: false)]
            + (files.map { [.paragraph($0 + .data(". ") + .text(ReadWords.files(sources)))] } ?? [])
            + [.tree(branches)]
    }

    /// The document's head, its chapters, remarks, ways and changes.
    public func json(for reader: Reader) -> JSON {
        var object = head.json
        object["chapters"] = chapters.json
        object["remarks"] = remarks.json(for: reader)
        object["ways"] = .array(ways.map { TraceOutcome.json($0, reader.language) })
        object["sources"] = sources.json
        object["changes"] = changes?.json ?? .null
        return .object(object)
    }

    /// The keys of a sealed document come first.
    public static var leadingKeys: [String] { SealedOrder.keys }
}
