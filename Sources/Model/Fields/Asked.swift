/// The questions of the interview that ask for a member, or why none does.
public enum Asked: Sendable, Hashable {
    /// Asked for by steps of these ids.
    case by([String])
    /// Never asked for; the reason is for those who read the code.
    case never(String)

    /// The ids of the steps, the first one first.
    public var steps: [String] {
        switch self {
        case .by(let steps): steps
        case .never: []
        }
    }

    /// A part of a whole, asked for where the whole is.
    public static let withTheWhole = Asked.never("a part of a whole: the question of the whole asks for it")
    /// Read from a table or another file of somebody else's.
    public static let fromAFile = Asked.never("read from a file that somebody else made")
    /// Not asked for, since most have none; it can be written in the sheet of decisions.
    public static let inASheet = Asked.never("written in the sheet of decisions, by those who wish to")
    /// Made by the program itself.
    public static let byTheProgram = Asked.never("written by the program")
    /// What people were asked before it was asked for in another way.
    public static let before = Asked.never("asked for in another way now; kept from those who answered before")
}

extension Asked: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    /// One question.
    public init(stringLiteral step: String) { self = .by([step]) }

    /// Several questions.
    public init(arrayLiteral steps: String...) { self = .by(steps) }
}
