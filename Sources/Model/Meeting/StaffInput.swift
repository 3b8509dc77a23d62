/// Something that a group or somebody of the staff said (innspill), word for word and tied to nobody.
///
/// It lies on the desk and is never handed over. What became of it is its cluster's end, or its own by exception.
public struct StaffInput: Item {
    /// An input.
    public static let kind = ItemKind.input
    /// Its id.
    public let id: ID<StaffInput>
    /// The meeting it was said in; absent for what came outside of any.
    public var meeting: ID<Meeting>?
    /// The part of the analysis it is about.
    public var part: MeetingPart
    /// The question it answers; absent where it was said to the part as a whole.
    public var question: String?
    /// What the group calls itself; absent where it came from nobody's group.
    public var group: String?
    /// What was said.
    public var words: String
    /// How it came in.
    public var origin: InputOrigin
    /// Its place among the group's weightiest, 1 the first; absent for the rest.
    @Ordinal public var weight: Int?
    /// The cluster it was put in.
    @Ordinal public var cluster: Int?
    /// What became of it, where that is another end than its cluster's.
    public var end: InputEnd?

    /// Makes an input.
    public init(
        id: ID<StaffInput>, meeting: ID<Meeting>?, part: MeetingPart, question: String? = nil,
        group: String? = nil,
        words: String, origin: InputOrigin
    ) {
        self.id = id
        self.meeting = meeting
        self.part = part
        self.question = question
        self.group = group
        self.words = words
        self.origin = origin
    }

    /// What was said.
    public var title: String { words }

    /// The question of a form that it answers, as it was asked; `nil` where the question is one of the interview's.
    public var askedInForm: String? { origin == .form ? question : nil }
}

/// How an input came in.
public enum InputOrigin: String, Labelled {
    /// Typed in the meeting.
    case typed
    /// From an answer sheet.
    case sheet
    /// From a text of notes, one a line or one a paragraph.
    case notes
    /// From a form's open answers.
    case form
    /// Somebody's own, brought without a name.
    case unsigned

    /// What people call it.
    public var label: Text {
        switch self {
        case .typed: Text(nb: "skrevet i møtet", nn: "skrive i møtet", en: "typed in the meeting")
        case .sheet: Text(nb: "svarark", nn: "svarark", en: "answer sheet")
        case .notes: Text(nb: "lapper", nn: "lappar", en: "notes")
        case .form: Text(nb: "skjema", nn: "skjema", en: "form")
        case .unsigned: Text(nb: "uten navn", nn: "utan namn", en: "without a name")
        }
    }
}

/// Inputs that say the same, put together by the group.
public struct InputCluster: Sendable, Hashable, Codable {
    /// Its number in the workspace, never given twice.
    @Ordinal public var number: Int
    /// What its inputs have in common.
    public var name: String
    /// The part of the analysis it is about.
    public var part: MeetingPart
    /// What became of it; absent until that is decided.
    public var end: InputEnd?

    /// Makes a cluster.
    public init(number: Int, name: String, part: MeetingPart) {
        self.number = number
        self.name = name
        self.part = part
    }
}

/// What became of what the staff said.
public struct InputEnd: Sendable, Hashable, Codable {
    /// What kind of end it is.
    public var kind: InputEndKind
    /// The item it became, or was taken into.
    public var item: ItemID?
    /// The cluster it was joined with.
    @Ordinal public var cluster: Int?
    /// Why, where it was not taken further.
    public var reason: String?

    /// Makes an end.
    public init(_ kind: InputEndKind, item: ItemID? = nil, cluster: Int? = nil, reason: String? = nil) {
        self.kind = kind
        self.item = item
        self.cluster = cluster
        self.reason = reason
    }
}

/// The ends there are.
public enum InputEndKind: String, Labelled {
    /// It became an item, or a part of one.
    case used
    /// It was joined with another cluster.
    case joined
    /// It was not taken further, for a reason.
    case notTaken

    /// What people call it.
    public var label: Text {
        switch self {
        case .used: Text(nb: "brukt", nn: "brukt", en: "used")
        case .joined: Text(nb: "slått sammen", nn: "slått saman", en: "merged")
        case .notTaken: Text(nb: "ikke tatt videre", nn: "ikkje teke vidare", en: "not taken further")
        }
    }
}
