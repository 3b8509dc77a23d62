/// A document handed on: what it is, who handed it over, and the seal over all of it.
public struct Sealed<Body: Sealable>: Sendable, Hashable, Codable {
    /// What the document is.
    public var schema: Schema
    /// The version of its form.
    @Ordinal public var version: Int
    /// The workspace it came from.
    public var id: String
    /// That workspace's revision.
    @Ordinal public var revision: Int
    /// The language it is written in.
    public var language: Language
    /// Who handed it over, as an overview of many documents shows it.
    public var name: String
    /// The organisation number of who handed it over, where it was given.
    public var organisationNumber: OrganisationNumber?
    /// The day it was handed over.
    public var handedOver: Day
    /// True if it was handed over while something was still wrong.
    public var draft: Bool
    /// The programme that wrote it.
    public var program: String
    /// SHA-256 over the document's own bytes without the lines of this member and of `signature`.
    public var seal: String
    /// Who signed it; absent where nobody did.
    public var signature: Signature?
    /// What each of its items that others decide on says: learnt when the document is opened, never written.
    public private(set) var said = Learnt()
    /// What was found of the files behind its figures when it was handed over; `nil` where it has none of its own.
    public var verification: Verification?
    /// The workspaces below whose sender nobody had confirmed when it was handed over; `nil` where there were none.
    public var unconfirmed: [String]?
    private var content: Content

    /// What it says; one that is known by its gist is opened when this is asked for.
    public var body: Body {
        get {
            switch content {
            case .held(let body): body
            case .lying(let lying): lying.body
            }
        }
        set {
            content = .held(newValue)
            said.isWhole = false
            said.needs = nil
        }
    }

    /// The part of what it says that an overview needs, for which nothing is opened.
    public var gist: Body.Gist {
        switch content {
        case .held(let body): body.gist
        case .lying(let lying): lying.gist
        }
    }

    /// Makes a document; Store puts the seal on.
    public init(
        schema: Schema, header: Header, name: String, organisationNumber: OrganisationNumber?, handedOver: Day,
        draft: Bool, program: String, verification: Verification? = nil, unconfirmed: [String]? = nil, body: Body
    ) {
        self.schema = schema
        version = header.version
        id = header.id
        revision = header.revision
        language = header.language
        self.name = name
        self.organisationNumber = organisationNumber
        self.handedOver = handedOver
        self.draft = draft
        self.program = program
        seal = ""
        self.verification = verification
        self.unconfirmed = unconfirmed
        content = .held(body)
    }

    /// Learns what each of its items says, and those of the documents within it, opening none; Store does it when a
    /// document is read. What was learnt is not learnt again until the document says something else.
    public mutating func learn(_ digest: @escaping @Sendable (String) -> String) {
        guard !said.isWhole else { return }
        let names = said.names
        switch content {
        case .held(var body):
            body.learn(digest)
            content = .held(body)
            said = Learnt(Body.meanings(of: body.gist), digest)
        case .lying(let lying): said = Learnt(of: { Body.meanings(of: lying.gist) }, digest)
        }
        said.names = names
    }

    /// What whoever handed it over is called where it lies: told apart from others of the same name, once that is learnt.
    public var called: String { said.names?.value[workspace: id] ?? name }

    /// Learns what those who handed over with it are called among each other.
    mutating func learn(names: Later<UnitNames>) {
        said.names = names
        said.needs = nil
        guard said.isWhole, let document = self as? Sealed<UnitAnalysis> else { return }
        said.needs = Later { document.needsForMeasures }
    }

    /// Held apart from the head: a list of documents is copied, sorted and moved as a list of heads.
    private indirect enum Content: Sendable, Hashable {
        case held(Body)
        case lying(LyingBody<Body>)

        static func == (one: Content, other: Content) -> Bool {
            switch (one, other) {
            case (.held(let one), .held(let other)): one == other
            case (.lying(let one), .lying(let other)): one === other || one.gist == other.gist
            case (.held(let body), .lying(let lying)), (.lying(let lying), .held(let body)): body == lying.body
            }
        }

        func hash(into hasher: inout Hasher) {
            switch self {
            case .held(let body): hasher.combine(body.gist)
            case .lying(let lying): hasher.combine(lying.gist)
            }
        }
    }
}

extension CodingUserInfoKey {
    /// Asks an encoder to write documents within a workspace or document as no more than what they are known by:
    /// workspace, name, revision and seal.
    public static let onlyKnownBy = CodingUserInfoKey(rawValue: "behov.onlyKnownBy")
    /// Asks an encoder to write of each document its head and its gist, and gives a decoder the ``LyingDocuments`` that
    /// open what was written so.
    public static let gist = CodingUserInfoKey(rawValue: "behov.gist")
}

extension Sealed {
    /// The document with what it says changed, where the gist tells nothing of the change: one that was not opened is
    /// not opened for it.
    func changed(_ change: @escaping @Sendable (Body) -> Body) -> Sealed {
        var document = self
        document.content =
            switch content {
            case .held(let body): .held(change(body))
            case .lying(let lying): .lying(LyingBody(gist: Later { lying.gist }) { change(lying.body) })
            }
        return document
    }

    private enum CodingKeys: String, CodingKey {
        case schema, version, id, revision, language, name, organisationNumber, handedOver, draft, program, seal
        case signature, verification, unconfirmed, body, gist
    }

    /// Reads the document, or its head and gist.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        schema = try container.decode(Schema.self, forKey: .schema)
        _version = try container.decode(Ordinal<Int>.self, forKey: .version)
        id = try container.decode(String.self, forKey: .id)
        _revision = try container.decode(Ordinal<Int>.self, forKey: .revision)
        language = try container.decode(Language.self, forKey: .language)
        name = try container.decode(String.self, forKey: .name)
        organisationNumber = try container.decodeIfPresent(OrganisationNumber.self, forKey: .organisationNumber)
        handedOver = try container.decode(Day.self, forKey: .handedOver)
        draft = try container.decode(Bool.self, forKey: .draft)
        program = try container.decode(String.self, forKey: .program)
        seal = try container.decode(String.self, forKey: .seal)
        signature = try container.decodeIfPresent(Signature.self, forKey: .signature)
        verification = try container.decodeIfPresent(Verification.self, forKey: .verification)
        unconfirmed = try container.decodeIfPresent([String].self, forKey: .unconfirmed)
        guard let key = CodingUserInfoKey.gist, let lying = decoder.userInfo[key] as? LyingDocuments else {
            content = .held(try container.decode(Body.self, forKey: .body))
            return
        }
        let (seal, name) = (seal, name)
        let open = { @Sendable in lying.open(seal) as? Body }
        if let unread = Body.gist(ofUnread: name),
            let later = lying.later(try container.superDecoder(forKey: .gist))
        {
            content = .lying(LyingBody(gist: Later { later.gist(Body.self) ?? unread }, open: open))
            return
        }
        let gist = try container.decode(Body.Gist.self, forKey: .gist)
        content = (gist as? Body).map(Content.held) ?? .lying(LyingBody(gist: Later { gist }, open: open))
    }

    /// Writes the document, or within another no more than what it is known by.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(revision, forKey: .revision)
        try container.encode(name, forKey: .name)
        try container.encode(seal, forKey: .seal)
        let isBelow = Body.self is any Level.Type && !encoder.codingPath.isEmpty
        if isBelow, let key = CodingUserInfoKey.onlyKnownBy, encoder.userInfo[key] != nil { return }
        try container.encode(schema, forKey: .schema)
        try container.encode(version, forKey: .version)
        try container.encode(language, forKey: .language)
        try container.encodeIfPresent(organisationNumber, forKey: .organisationNumber)
        try container.encode(handedOver, forKey: .handedOver)
        try container.encode(draft, forKey: .draft)
        try container.encode(program, forKey: .program)
        try container.encodeIfPresent(signature, forKey: .signature)
        try container.encodeIfPresent(verification, forKey: .verification)
        try container.encodeIfPresent(unconfirmed, forKey: .unconfirmed)
        if let key = CodingUserInfoKey.gist, encoder.userInfo[key] != nil {
            try container.encode(gist, forKey: .gist)
        } else {
            try container.encode(body, forKey: .body)
        }
    }
}

/// The order the members of a sealed document have at the top of its file.
public enum SealedOrder {
    /// The keys in order.
    public static let keys = [
        "schema", "version", "id", "revision", "language", "name", "organisationNumber", "handedOver", "draft",
        "program", "seal", "signature",
    ]
}
