public import Formats
public import Model
public import Pages

/// What came of a command, for any face: a page for people, and the same for other programs.
///
/// The command finds it out; the terminal, and whatever else comes, only shows it.
public protocol Outcome: Sendable {
    /// What it is about: a document's heading; most commands leave it out on a terminal.
    var title: Line { get }
    /// What it says.
    var blocks: [Block] { get }
    /// The same for other programs.
    ///
    /// - Throws: Where an item cannot be encoded, which would be our own fault.
    func json(for reader: Reader) throws -> JSON
    /// The keys that stand first, in this order; all others are sorted.
    static var leadingKeys: [String] { get }
    /// What people must know and the JSON has no key for.
    var besideJSON: [Block] { get }
}

extension Outcome {
    /// No key stands first.
    public static var leadingKeys: [String] { [] }
    /// The JSON says it all.
    public var besideJSON: [Block] { [] }
    /// The page with its title.
    public var page: Page { Page(title: title, blocks: blocks) }
}

/// Who reads an outcome.
public struct Reader: Sendable {
    /// Their language.
    public let language: Language
    /// A sentence with the commands in it as they are typed where the reader stands.
    public let spelled: @Sendable (String) -> String

    /// Makes a reader.
    public init(language: Language, spelled: @escaping @Sendable (String) -> String = { $0 }) {
        self.language = language
        self.spelled = spelled
    }
}
