public import Model

/// One link of the way from an item down to the data behind it.
public struct Link: Sendable, Hashable {
    /// The item.
    public let item: ItemID
    /// What it says.
    public let title: String
    /// The language it is written in.
    public let language: Language
    /// Whose it is, where the way crosses from one workspace to another.
    public let holder: Text?
    /// More about it: that it was chosen, the perspective, a value.
    public let notes: [Text]
    /// What was said of it besides: the parts of the reason, in order.
    public private(set) var said: [Said]
    /// The file at the end of the way.
    public let file: SourceFile?
    /// The cells of that file, in order of time.
    public let cells: [Figure]
    /// How its source stands to that file; `nil` where it has none.
    public private(set) var standing: SourceStanding?
    /// The seal of the document it stands in; empty for what stands in the workspace itself.
    public let document: String
    /// The links below.
    public private(set) var below: [Link]

    init(
        _ item: some Item, _ language: Language, holder: Text? = nil, notes: [Text] = [], said: [Said] = [],
        file: SourceFile? = nil,
        cells: [Figure] = [], standing: SourceStanding? = nil, document: String = "", below: [Link] = []
    ) {
        self.item = item.id.item
        title = item.title
        self.language = language
        self.holder = holder
        self.notes = notes
        self.said = said
        self.file = file
        self.cells = cells
        self.standing = standing
        self.document = document
        self.below = below
    }

    /// An item that is no longer there, which others may still have answered.
    public init(withdrawn item: ItemID, _ language: Language) {
        self.item = item
        title =
            Text(
                nb: "er ikke i analysen lenger", nn: "er ikkje i analysen lenger",
                en: "is no longer in the analysis")[
                language]
        self.language = language
        (holder, notes, said, file, cells, document, below) = (nil, [], [], nil, [], "", [])
    }

    /// The same with one thing more that was said of it, told first.
    func saying(_ more: Said) -> Link {
        var link = self
        link.said = [more] + said
        return link
    }

    /// What tells a link from others on a way: ids are unique within one document only.
    public struct Place: Hashable, Sendable {
        /// Whose it is.
        public let holder: Text?
        let item: ItemID
        let title: String
    }

    /// Where it stands, below a link of some holder.
    public func place(in holder: Text?) -> Place {
        Place(holder: self.holder ?? holder, item: item, title: title)
    }

    /// Every link from here down, this one first.
    public var all: [Link] { [self] + below.flatMap(\.all) }

    /// The sources on the way that have a file, by the document they stand in.
    public var sources: [String: Set<ID<Source>>] {
        var sources: [String: Set<ID<Source>>] = [:]
        for link in all where link.file != nil {
            if let source = ID<Source>(link.item) { sources[link.document, default: []].insert(source) }
        }
        return sources
    }

    /// The same way with what was found of its files, by the document the sources stand in.
    public func checked(_ checks: [String: SourceCheck]) -> Link {
        var link = self
        if file != nil, let found = ID<Source>(item).flatMap({ checks[document]?.standing(of: $0) }) {
            link.standing = found
        }
        link.below = below.map { $0.checked(checks) }
        return link
    }
}
