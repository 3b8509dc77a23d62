import Formats
public import Model

extension LineCopy {
    /// Whether a name is one of theirs: `workspace-KARI-PC.json`, `workspace (1).json`, `workspace.json.conflict`.
    public static func isCopy(_ name: String) -> Bool {
        let lower = name.lowercased()
        guard lower.hasPrefix("workspace"), lower != Store.fileName else { return false }
        let rest = lower.dropFirst("workspace".count)
        if let ending = [".json.", ".json~", ".json-", ".json ", ".json_"].first(where: rest.hasPrefix) {
            return rest.count > ending.count || ending == ".json~"
        }
        guard rest.hasSuffix(".json"), let first = rest.first else { return false }
        return "-_ (.".contains(first) && rest.count > ".json".count + 1
    }
}

/// One state of a workspace, as lines are told apart by: its digest and those it came from.
struct LineState: Sendable, Hashable {
    let id: String
    let number: Int
    let digest: String
    let parents: [String]
    let change: Change

    /// The state of a workspace's file; `nil` for anything else.
    init?(_ bytes: [UInt8]) {
        guard case .object(let object)? = try? JSONReader.read(bytes) else { return nil }
        let members = object.members.filter { Header.order.contains($0.key) }
        guard let header = try? JSONTree.decode(Header.self, from: .object(JSONObject(members))),
            [.unit, .owner, .region].contains(header.schema)
        else { return nil }
        self.init(
            id: header.id, number: header.revision, digest: Digest.of(bytes), parents: header.parents,
            change: header.change)
    }

    init(id: String, number: Int, digest: String, parents: [String], change: Change) {
        self.id = id
        self.number = number
        self.digest = digest
        self.parents = parents
        self.change = change
    }
}

/// The lines of a workspace: nothing but values.
struct Lines {
    let current: LineState
    private let known: [String: LineState]
    private let redactions: Redactions

    init(current: LineState, recorded: [LineState], redactions: Redactions = Redactions(id: "")) {
        self.current = current
        self.redactions = redactions
        known = Dictionary((recorded + [current]).map { ($0.digest, $0) }) { first, _ in first }
    }

    /// What a copy is to the current state.
    func standing(of copy: LineState) -> LineCopy.Standing {
        guard copy.id == current.id else { return .foreign }
        guard copy.digest != current.digest else { return .same }
        let ours = reached(from: current)
        let theirs = reached(from: copy)
        if ours.contains(copy.digest) { return .earlier }
        if theirs.contains(current.digest) { return .ahead }
        return .apart(since: ours.intersection(theirs).compactMap { known[$0]?.number }.max())
    }

    /// The digests of a state and of all it came from, as far as they are known.
    private func reached(from state: LineState) -> Set<String> {
        var reached: Set<String> = []
        var waiting = [state]
        while let next = waiting.popLast() {
            guard reached.insert(next.digest).inserted else { continue }
            for parent in next.parents {
                let digest = redactions.now(parent)
                if let state = known[digest] { waiting.append(state) }
            }
        }
        return reached
    }
}

extension Store {
    /// The copies of the workspace's file that lie beside it; revisions are read only where there are any.
    ///
    /// - Throws: `Trouble` of kind `notFound` or `unreadable`.
    public func copies() throws(Trouble) -> [LineCopy] {
        let names = try Disk.names(in: folder).filter { LineCopy.isCopy($0) && Disk.isFile("\(folder)/\($0)") }
        guard !names.isEmpty, let current = LineState(try Disk.read(path)) else { return [] }
        let place = "\(folder)/revisions"
        var recorded: [LineState] = []
        for name in Disk.isFolder(place) ? try Disk.names(in: place) : [] where name.hasSuffix(".json") {
            if let bytes = try? Disk.read("\(place)/\(name)"), let state = LineState(bytes) {
                recorded.append(state)
            }
        }
        let lines = Lines(
            current: current, recorded: recorded, redactions: (try? redactions()) ?? Redactions(id: ""))
        return names.map { name in
            guard let bytes = try? Disk.read("\(folder)/\(name)"), let copy = LineState(bytes) else {
                return LineCopy(name: name, standing: .unreadable, change: nil, isNewer: false)
            }
            return LineCopy(
                name: name, standing: lines.standing(of: copy), change: copy.change,
                isNewer: copy.change.at > current.change.at)
        }
    }
}
