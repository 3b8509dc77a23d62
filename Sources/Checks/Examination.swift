public import Model

/// What the rules say of a workspace and, where it is asked for, of each document it was made from.
public struct Examination: Sendable {
    /// What the rules say of one document from below.
    public struct Below: Sendable {
        /// Who handed it over, with those it went through: «Fjellvik kommune › Solbakken barnehage».
        public let name: String
        /// What they say.
        public let verdict: Verdict

        /// Asks the rules about a document.
        ///
        /// - Parameters:
        ///   - document: The document.
        ///   - above: Those it went through.
        ///   - around: What is known besides it; what Store found in the workspace is not the document's.
        ///   - found: What Store found in the document's texts.
        ///   - onlyPersons: Whether only what is about persons is asked: an owner is the second line also where nobody
        ///     asked for all. Of small groups the receiver's own rule speaks.
        public init<Body: Ruled>(
            _ document: Sealed<Body>, through above: [String] = [], _ around: Surroundings,
            found: TextFinds, onlyPersons: Bool = false
        ) {
            var around = around
            around.chain = []
            around.seals = []
            around.senders = []
            around.comments = []
            around.privacy = found.faults
            around.look(at: Desk())
            around.told = []
            around.doubts = found.doubts
            name = (above + [document.called]).joined(separator: " › ")
            let book = onlyPersons ? Body.ruleBook.aboutPersons : Body.ruleBook
            verdict = book.verdict(on: document.body, around)
        }
    }

    /// What the rules say of the workspace itself.
    public let verdict: Verdict
    /// What they knew besides it.
    public let around: Surroundings
    /// What they say of the documents from below; none where nobody asked.
    public let below: [Below]

    /// The kinds of unit it is of, whose children, pupils or participants are spoken of; none elsewhere.
    public let kinds: [UnitKind]

    /// Makes an examination.
    public init(verdict: Verdict, around: Surroundings, below: [Below] = [], kinds: [UnitKind] = []) {
        self.kinds = kinds
        self.verdict = verdict
        self.around = around
        self.below = below
    }

    /// Whether a changed document from below keeps the workspace from being read.
    public var isShut: Bool { around.seals.contains(where: \.isReceived) }
    /// Everything that stands, the workspace's own first.
    public var open: [Remark] { verdict.open + below.flatMap(\.verdict.open) }
    /// What keeps the workspace from being handed over.
    public var errors: [Remark] { verdict.open.filter { $0.rule.severity == .error } }
    /// What keeps it from being handed over even as a draft: a sealed document is handed on as it is, and nothing in
    /// it can be withheld any more.
    public var sealedIn: [Remark] { errors.filter { RuleOutline.ofReceivedFigures.contains($0.rule.code) } }
}

extension RuleBook {
    /// The rules about persons, without those of small groups in a unit's own figures.
    fileprivate var aboutPersons: RuleBook {
        RuleBook(rules: rules.filter { $0.code.hasPrefix("PER") && !RuleOutline.ofSmallGroups.contains($0.code) })
    }
}

extension RuleOutline {
    /// The rules of small groups in a unit's own figures.
    static let ofSmallGroups = ["PER-002", "PER-005"]
    /// The rules of small groups in documents from below.
    static let ofReceivedFigures = ["PER-006", "PER-007"]
}

extension Ruled {
    /// Everything that is wrong with a workspace, parted into what stands and what was accepted.
    public func verdict(_ around: Surroundings, accepting desk: Desk) -> Verdict {
        Self.ruleBook.verdict(on: self, around, accepting: desk.acceptances ?? [])
    }
}
