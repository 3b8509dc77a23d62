public import Model
public import Pages

/// What can be chosen, told by what it is and never by where it stands in a list.
///
/// Between question and answer somebody else may add, remove or reorder: a place in a list means something else then,
/// what stood there does not.
public enum Choice: Sendable, Hashable {
    /// An item of this workspace.
    case item(ItemID)
    /// Items of other workspaces, in whatever revision; needs that were joined stand together.
    case foreign(Set<ForeignItem>)
    /// A member of a closed set, by its code.
    case word(String)
    /// Something ready to be taken as it stands, by its words.
    case offer(Text)
    /// A year.
    case year(Int)
    /// A unit below, by its organisation number, else by its workspace.
    case unit(String)

    /// The choice of a member of a closed set.
    static func label<Label: Labelled>(_ label: Label) -> Choice { .word("\(Label.self) \(label.rawValue)") }
}

/// An item of another workspace, the same in all its revisions.
public struct ForeignItem: Sendable, Hashable {
    /// The id of the other workspace.
    let workspace: String
    /// The item there.
    let item: ItemID

    /// What a reference points at.
    init(_ reference: Reference) {
        workspace = reference.workspace
        item = reference.item
    }
}

extension Choice {
    /// One line of a list to choose from: what is chosen by its number, and what is read aloud of it.
    public struct Option: Sendable, Hashable {
        /// What is chosen.
        public let choice: Choice
        /// What is read aloud.
        public let line: Line
        /// What is said of it, in any order: a choice is the same as long as this is.
        var says: Set<Line> { given ?? [line] }
        /// What is said of it where that is more than its line.
        private let given: Set<Line>?
        /// The numbers it keeps, the one that is shown first; none where its place in the list is its number.
        var numbers: [Int] = []
        /// What it stands under, and what within that.
        var heading: Line?
        var under: Line?
        /// What it is called where a unit's own word for it is shown.
        var also: Line?
        /// Whether it is chosen already.
        var isChosen = false

        /// Makes an option that says its line, or what is given where the line only sums it up.
        init(_ choice: Choice, _ line: Line, saying says: Set<Line>? = nil) {
            self.choice = choice
            self.line = line
            given = says
        }

        /// What is said of this and not of another, in the order it is read.
        func unlike(_ other: Option) -> [Line] {
            says.subtracting(other.says).sorted { $0.string(in: .nb) < $1.string(in: .nb) }
        }

        /// An item of this workspace.
        static func item(_ item: some Item, _ language: Language) -> Option {
            Option(.item(item.id.item), .item(item, language))
        }

        /// A member of a closed set, by its name.
        static func label(_ label: some Labelled) -> Option { Option(.label(label), .text(label.label)) }
    }
}

extension [Choice.Option] {
    /// The members of a closed set, by their names.
    static func labels<Label: Labelled>(_ labels: some Sequence<Label>) -> [Choice.Option] {
        labels.map { .label($0) }
    }

    /// Items of this workspace.
    static func items(_ items: [some Item], _ language: Language) -> [Choice.Option] {
        items.map { .item($0, language) }
    }

    /// The option of a choice.
    subscript(choice: Choice) -> Choice.Option? { first { $0.choice == choice } }
}
