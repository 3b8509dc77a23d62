/// A document handed on: what it is, who handed it over, and the seal over all of it.
///
/// Lists of thousands are copied, filtered and sorted over and over, so what one is stands in one place.
public struct Sealed<Body: Sealable>: Sendable, Hashable, Codable {
    var held: Held

    /// What the document is.
    public var schema: Schema {
        get { held.all.schema }
        set { all.schema = newValue }
    }
    /// The version of its form.
    public var version: Int {
        get { held.all.version }
        set { all.version = newValue }
    }
    /// The workspace it came from.
    public var id: String {
        get { held.all.id }
        set { change(\.id, newValue) }
    }
    /// That workspace's revision.
    public var revision: Int {
        get { held.all.revision }
        set { change(\.revision, newValue) }
    }
    /// The language it is written in.
    public var language: Language {
        get { held.all.language }
        set { change(\.language, newValue) }
    }
    /// Who handed it over, as an overview of many documents shows it.
    public var name: String {
        get { held.all.name }
        set { all.name = newValue }
    }
    /// The organisation number of who handed it over, where it was given.
    public var organisationNumber: OrganisationNumber? {
        get { held.all.organisationNumber }
        set { all.organisationNumber = newValue }
    }
    /// The day it was handed over.
    public var handedOver: Day {
        get { held.all.handedOver }
        set { all.handedOver = newValue }
    }
    /// True if it was handed over while something was still wrong.
    public var draft: Bool {
        get { held.all.draft }
        set { all.draft = newValue }
    }
    /// The programme that wrote it.
    public var program: String {
        get { held.all.program }
        set { all.program = newValue }
    }
    /// SHA-256 over the document's own bytes without the lines of this member and of `signature`.
    public var seal: String {
        get { held.all.seal }
        set { all.seal = newValue }
    }
    /// Who signed it; absent where nobody did.
    public var signature: Signature? {
        get { held.all.signature }
        set { all.signature = newValue }
    }
    /// What each of its items that others decide on says: learnt when the document is opened, never written.
    public private(set) var said: Learnt {
        get { held.all.said }
        set { all.said = newValue }
    }
    /// What was found of the files behind its figures when it was handed over; `nil` where it has none of its own.
    public var verification: Verification? {
        get { held.all.verification }
        set { all.verification = newValue }
    }
    /// The workspaces below whose sender nobody had confirmed when it was handed over; `nil` where there were none.
    public var unconfirmed: [String]? {
        get { held.all.unconfirmed }
        set { all.unconfirmed = newValue }
    }

    /// What it says; one that is known by its gist is opened when this is asked for.
    public var body: Body {
        _read {
            switch held.all.content {
            case .held(let body): yield body.body
            case .lying(let lying): yield lying.body
            }
        }
        set {
            var new = held.all
            new.content = .held(HeldBody(newValue))
            new.said.forgetBody()
            held = Held(new)
        }
    }

    /// The part of what it says that an overview needs, for which nothing is opened.
    public var gist: Body.Gist {
        switch held.all.content {
        case .held(let body): body.body.gist
        case .lying(let lying): lying.gist
        }
    }

    /// Makes a document; Store puts the seal on.
    public init(
        schema: Schema, header: Header, name: String, organisationNumber: OrganisationNumber?, handedOver: Day,
        draft: Bool, program: String, verification: Verification? = nil, unconfirmed: [String]? = nil, body: Body
    ) {
        held = Held(
            All(
                schema: schema, version: header.version, id: header.id, revision: header.revision,
                language: header.language, name: name, organisationNumber: organisationNumber,
                handedOver: handedOver, draft: draft, program: program, seal: "", signature: nil,
                verification: verification, unconfirmed: unconfirmed, content: .held(HeldBody(body))))
    }

    /// Learns what each of its items says, and those of the documents within it, opening none; Store does it when a
    /// document is read. What was learnt is not learnt again until the document says something else.
    public mutating func learn(_ digest: @escaping @Sendable (String) -> String) {
        guard !said.isWhole else { return }
        var all = held.all
        switch all.content {
        case .held(let held):
            var body = held.body
            body.learn(digest)
            all.content = .held(HeldBody(body))
            all.said = Learnt(Body.meanings(of: body.gist), digest)
        case .lying(let lying): all.said = Learnt(of: { Body.meanings(of: lying.gist) }, digest)
        }
        all.said.names = held.all.said.names
        all.said.brief = held.all.said.brief
        held = Held(all)
        guard let document = self as? Sealed<UnitAnalysis> else { return }
        all.said.needs = Later { document.needsForMeasures }
        all.said.brief = all.said.brief ?? Later { UnitBrief(document.body) }
        held = Held(all)
    }

    /// Learns what those who handed over with it are called among each other.
    mutating func learn(names: Later<UnitNames>) { all.said.names = names }

    /// Takes what was made of it while all of it was there.
    mutating func learn(brief: Later<UnitBrief>) { all.said.brief = brief }

    /// Whether both are the same document.
    public static func == (one: Sealed, other: Sealed) -> Bool {
        one.held === other.held || one.held.all == other.held.all
    }

    /// Takes in which document it is.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(revision)
        hasher.combine(seal)
    }
}

extension Sealed {
    struct All: Sendable, Hashable {
        var schema: Schema
        @Ordinal var version: Int
        var id: String
        @Ordinal var revision: Int
        var language: Language
        var name: String
        var organisationNumber: OrganisationNumber?
        var handedOver: Day
        var draft: Bool
        var program: String
        var seal: String
        var signature: Signature?
        var said = Learnt()
        var verification: Verification?
        var unconfirmed: [String]?
        var content: Content
    }

    final class Held: Sendable {
        let all: All
        init(_ all: All) { self.all = all }
    }

    /// Changes what its needs are told with.
    private mutating func change<Value>(_ member: WritableKeyPath<All, Value>, _ value: Value) {
        all[keyPath: member] = value
        all.said.needs = nil
    }

    /// All of it, to change some.
    private var all: All {
        get { held.all }
        set { held = Held(newValue) }
    }

    enum Content: Sendable, Hashable {
        case held(HeldBody)
        case lying(LyingBody<Body>)

        static func == (one: Content, other: Content) -> Bool {
            switch (one, other) {
            case (.held(let one), .held(let other)): one === other || one.body == other.body
            case (.lying(let one), .lying(let other)): one === other || one.gist == other.gist
            case (.held(let held), .lying(let lying)), (.lying(let lying), .held(let held)):
                held.body == lying.body
            }
        }

        func hash(into hasher: inout Hasher) {}
    }

    final class HeldBody: Sendable {
        let body: Body
        init(_ body: Body) { self.body = body }
    }
}

extension Sealed {
    /// The document with what it says changed, where the gist tells nothing of the change: one that was not opened is
    /// not opened for it.
    func changed(_ change: @escaping @Sendable (Body) -> Body) -> Sealed {
        var document = self
        document.all.content =
            switch held.all.content {
            case .held(let held): .held(HeldBody(change(held.body)))
            case .lying(let lying): .lying(LyingBody(gist: Later { lying.gist }) { change(lying.body) })
            }
        document.all.said.brief = nil
        return document
    }

    /// The document with no more kept of what it says than its gist; the rest is opened again when it is asked for.
    func lying(_ open: @escaping @Sendable () -> Body?) -> Sealed {
        var document = self
        document.all.content = .lying(LyingBody(gist: Later(made: gist), open: open))
        document.all.said = Learnt()
        return document
    }
}
