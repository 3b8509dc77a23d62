/// What tells who handed over a document, and nothing of what it says.
public struct Delivered: Sendable, Hashable {
    /// The workspace it came from.
    public let id: String
    /// Who handed it over, as the document says.
    private let ownName: String
    /// What tells it apart from others of the same name; of thousands that are only counted nobody asks for it.
    private var names: Later<UnitNames>?
    /// Their organisation number, where it was given.
    public let organisationNumber: OrganisationNumber?
    /// Their revision.
    public let revision: Int
    /// When.
    public let handedOver: Day
    /// The seal.
    public let seal: String
    /// The key it is signed with; `nil` where it is not signed.
    public let key: PublicKey?

    /// Takes it from the head of a document.
    public init<Body>(_ document: Sealed<Body>) {
        id = document.id
        ownName = document.name
        names = document.said.names
        organisationNumber = document.organisationNumber
        revision = document.revision
        handedOver = document.handedOver
        seal = document.seal
        key = document.signature?.key
    }

    /// Who handed it over, told apart from others of the same name.
    public var name: String { names?.value[workspace: id] ?? ownName }

    /// The same, named as the level that took it in tells it apart; where it does not know it, as it was.
    public func called(among names: UnitNames) -> Delivered {
        guard names[workspace: id] != nil else { return self }
        var document = self
        document.names = Later(made: names)
        return document
    }

    /// Whether both are the same document, called the same.
    public static func == (one: Delivered, other: Delivered) -> Bool {
        one.seal == other.seal && one.id == other.id && one.revision == other.revision
            && one.handedOver == other.handedOver && one.organisationNumber == other.organisationNumber
            && one.key == other.key && one.name == other.name
    }

    /// Takes in which document it is.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(revision)
        hasher.combine(seal)
    }
}

/// A document whose sender nobody has confirmed: it came under another key, or none, than what came before.
public struct SenderDoubt: Sendable, Hashable {
    /// The document.
    public let document: Delivered
    /// The control code of its key; `nil` where it is not signed.
    public let code: String?
    /// Who passed it on without asking; `nil` where it was handed over straight to this workspace.
    public let through: String?
    /// Whether its key was withdrawn since.
    public let isWithdrawn: Bool

    /// Makes it.
    public init(_ document: Delivered, code: String?, through: String? = nil, isWithdrawn: Bool = false) {
        self.document = document
        self.code = code
        self.through = through
        self.isWithdrawn = isWithdrawn
    }

    /// What is typed to confirm it: the code, or the workspace of a document that is not signed, or whose code says
    /// nothing any more.
    public var word: String { isWithdrawn ? document.id : code ?? document.id }
}
