import Formats
public import Model

/// The states between the answers of the last interview, so that an undo takes back one answer and not all of them.
///
/// They lie in a hidden folder of their own: a revision is what a whole command came to. The next change forgets them,
/// and so does a redaction; an answer that is taken back while the interview goes on leaves none. Without them an undo
/// takes back the whole revision. Each file is named by its own digest and by that of the state that followed.
struct AnswerTrail: Sendable {
    /// A state this run has come to.
    struct State: Sendable {
        /// The beginning of the digest of its bytes.
        var start: String
        /// A hash of what it says, whatever its number and its moment are.
        let content: Int
    }

    /// The command whose answers are told apart.
    static let command = "guide"
    /// How many answers can be taken back one by one.
    static let most = 30

    private(set) var states: [State] = []

    /// What to do with the files when a state follows.
    enum Move: Equatable {
        case keep(name: String, forget: String?)
        case goBack(forget: [String], rename: (from: String, to: String)?)
        case nothing

        static func == (a: Move, b: Move) -> Bool { "\(a)" == "\(b)" }
    }

    /// Begins with the revision that was there before the first answer, and the state after it.
    init(from base: State, to first: State) {
        states = base.content == first.content ? [base] : [base, first]
    }

    /// Takes up the next state; one that says what an earlier one said means that the answers after it are taken back.
    mutating func follow(_ next: State) -> Move {
        let links = zip(states, states.dropFirst()).map { "\($0.start)-\($1.start).json" }
        guard let last = states.last else { return .nothing }
        guard let place = states.lastIndex(where: { $0.content == next.content }) else {
            states.append(next)
            // The state before the first answer is a revision.
            guard states.count > 2 else { return .nothing }
            let old = states.count - 2 - AnswerTrail.most
            return .keep(name: "\(last.start)-\(next.start).json", forget: old > 0 ? links[old] : nil)
        }
        states.removeSubrange((place + 1)...)
        guard place > 0 else { return .goBack(forget: Array(links.dropFirst()), rename: nil) }
        states[place].start = next.start
        return .goBack(
            forget: Array(links[place...]),
            rename: place > 1 ? (links[place - 1], "\(states[place - 1].start)-\(next.start).json") : nil)
    }
}

extension Store {
    /// The folder of the states between answers.
    var answersFolder: String { "\(folder)/.answers" }

    /// Forgets the states between answers.
    func forgetAnswers() {
        own.trail = nil
        if Disk.isFolder(answersFolder) { Disk.removeFolder(answersFolder) }
    }

    /// Keeps the state that an answer followed. What cannot be kept only makes the next undo a greater step.
    func keepAnswer(_ before: [UInt8], _ after: [UInt8], to command: String, isFirst: Bool) {
        guard command == AnswerTrail.command else {
            // Undoing goes on along them.
            if command != "undo" { forgetAnswers() }
            return
        }
        let next = AnswerTrail.State(after)
        guard !isFirst, var trail = own.trail else {
            forgetAnswers()
            own.trail = AnswerTrail(from: AnswerTrail.State(before), to: next)
            return
        }
        switch trail.follow(next) {
        case .keep(let name, let forgotten):
            try? Disk.makeFolder(answersFolder, mode: Store.folderMode)
            try? Disk.write(before, to: "\(answersFolder)/\(name)", mode: Store.fileMode)
            if let forgotten { Disk.remove("\(answersFolder)/\(forgotten)") }
        case .goBack(let forgotten, let renamed):
            for name in forgotten { Disk.remove("\(answersFolder)/\(name)") }
            if let renamed {
                try? Disk.move("\(answersFolder)/\(renamed.from)", to: "\(answersFolder)/\(renamed.to)")
            }
        case .nothing: break
        }
        own.trail = trail
    }

    /// The state that the last answer of a state followed; `nil` where that is a revision, or is not kept.
    func answered(before head: RevisionHead) -> RevisionHead? {
        let names = (try? Disk.names(in: answersFolder)) ?? []
        guard let name = names.first(where: { $0.hasSuffix("-\(head.start).json") }) else { return nil }
        let start = String(name.prefix { $0 != "-" })
        guard let bytes = try? Disk.read("\(answersFolder)/\(name)"), Digest.of(bytes).hasPrefix(start),
            start.count == RevisionFile.digits, let header = HeaderReading.header(in: bytes),
            header.id == head.header.id, header.revision == head.number
        else { return nil }
        return RevisionHead(header: header, standing: .recorded, start: start)
    }

    /// The bytes of a state between answers; `nil` where it is not kept.
    func answeredBytes(of head: RevisionHead) -> [UInt8]? {
        guard let name = try? Disk.names(in: answersFolder).first(where: { $0.hasPrefix("\(head.start)-") }) else {
            return nil
        }
        return try? Disk.read("\(answersFolder)/\(name)")
    }

    /// Makes a state between answers a revision, because somebody goes back to it.
    func recordAnswer(_ head: RevisionHead) throws(Trouble) {
        guard let bytes = answeredBytes(of: head), Digest.of(bytes).hasPrefix(head.start) else { return }
        let lock = try lock()
        defer { lock.release() }
        try put(bytes, in: "revisions", named: RevisionFile(number: head.number, digest: head.start).name)
    }
}

/// What `undo` takes back.
public struct Undoing: Sendable {
    /// The state whose change goes.
    public let takenBack: RevisionHead
    /// The state it goes back to.
    public let target: RevisionHead
    /// The revision before the whole change, where only one answer of it goes.
    public let wholeChange: RevisionHead?
}

extension Store {
    /// What `undo` takes back: the last answer of an interview, else a whole change; `nil` where nothing is left.
    ///
    /// - Throws: `Trouble` of kind `notFound` where the way back is gone.
    public func undoing(_ history: History) throws(Trouble) -> Undoing? {
        guard let (takenBack, target) = try history.undoing() else { return nil }
        guard let before = answered(before: takenBack) else {
            return Undoing(takenBack: takenBack, target: target, wholeChange: nil)
        }
        return Undoing(takenBack: takenBack, target: before, wholeChange: target)
    }
}

extension AnswerTrail.State {
    /// A mark of what a state says: its header is left out, and the numbers that were given out, which
    /// stay when an answer is taken back.
    init(_ bytes: [UInt8]) {
        start = String(Digest.of(bytes).prefix(RevisionFile.digits))
        let body = bytes.place(of: "\n  \"body\": {", from: 0) ?? 0
        var hasher = Hasher()
        if let numbers = bytes.place(of: "\n    \"numbering\": {", from: body),
            let rest = bytes.place(of: "\n    \"", from: numbers + 5)
        {
            bytes[body..<numbers].withUnsafeBytes { hasher.combine(bytes: $0) }
            bytes[rest...].withUnsafeBytes { hasher.combine(bytes: $0) }
        } else {
            bytes[body...].withUnsafeBytes { hasher.combine(bytes: $0) }
        }
        content = hasher.finalize()
    }
}

extension [UInt8] {
    /// Where some text first lies.
    fileprivate func place(of text: String, from start: Int) -> Int? {
        let wanted = Array(text.utf8)
        var place = start
        while place + wanted.count < count {
            if self[place] == wanted[0], self[place..<(place + wanted.count)].elementsEqual(wanted) {
                return place
            }
            place += 1
        }
        return nil
    }
}
