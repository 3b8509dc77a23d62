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
    /// The file at the end of the way.
    public let file: SourceFile?
    /// The cells of that file, in order of time.
    public let cells: [Figure]
    /// The links below.
    public let below: [Link]

    init(
        _ item: some Item, _ language: Language, holder: Text? = nil, notes: [Text] = [], file: SourceFile? = nil,
        cells: [Figure] = [], below: [Link] = []
    ) {
        self.item = item.id.item
        title = item.title
        self.language = language
        self.holder = holder
        self.notes = notes
        self.file = file
        self.cells = cells
        self.below = below
    }

    /// Every link from here down, this one first.
    public var all: [Link] { [self] + below.flatMap(\.all) }
}
