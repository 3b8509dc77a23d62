/// A conversation an owner had, or has agreed on, with a university, fagskole or another environment (F § 4).
public struct Dialogue: Item {
    /// A conversation with a partner.
    public static let kind = ItemKind.dialogue
    /// Its id.
    public let id: ID<Dialogue>
    /// Which institution; never a person's name.
    public var who: String
    /// When.
    public var day: Day
    /// What about, and what came of it.
    public var about: String

    /// Makes a conversation.
    public init(id: ID<Dialogue>, who: String, day: Day, about: String) {
        self.id = id
        self.who = who
        self.day = day
        self.about = about
    }

    /// Which institution.
    public var title: String { who }
}
