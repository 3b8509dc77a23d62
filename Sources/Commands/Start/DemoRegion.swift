import Documents
import Model
import Store

/// One thing that somebody in the sample region does: `Templates/Demo/story.json` has them all, in order.
struct DemoScene: Decodable {
    /// What is done.
    enum Deed: String, Decodable {
        /// Hands over; whoever stands above collects it.
        case handover
        /// Answers; each of those who are answered collects the answer.
        case reply
        /// A command with replies.
        case command
    }

    let day: Day
    let folder: String
    let deed: Deed
    let command: [String]?
    let replies: [String]?
}

/// The workspaces of the sample region, by level, and what happens in them.
struct DemoRegion {
    private(set) var units: [Store] = []
    private(set) var owners: [Store] = []
    private(set) var regions: [Store] = []
    private var byID: [String: Store] = [:]
    /// The folder that each workspace hands over to, by the id of the workspace.
    private var above: [String: Store] = [:]
    /// Who works in each workspace, by its id: a role.
    private var roles: [String: String] = [:]

    init(folders: [String]) throws(Trouble) {
        for store in folders.map(Store.init(folder:)) {
            let workspace = try store.read()
            let header = workspace.header
            byID[header.id] = store
            roles[header.id] = header.change.by
            switch workspace {
            case .unit: units.append(store)
            case .owner(let opened):
                owners.append(store)
                for document in opened.body.received { above[document.id] = store }
            case .region(let opened):
                regions.append(store)
                for document in opened.body.received { above[document.id] = store }
                for document in opened.body.units { above[document.id] = store }
            }
        }
    }

    /// Everything that happened, with the commands that anybody would type, each on its own day.
    func play(_ scenes: [DemoScene], _ program: Program) throws {
        for (place, scene) in scenes.enumerated() {
            program.progress.tell(ProgressWords.playing, place, of: scenes.count)
            guard let store = byID.values.first(where: { Disk.name(of: $0.folder) == scene.folder }) else {
                continue
            }
            let moment = scene.day.daysSinceEpoch * 86_400 + 9 * 3_600 + place * 60
            func step(_ arguments: [String], in store: Store, replies: [String] = []) throws {
                try self.step(arguments, in: store, replies, (scene.day, moment), program)
            }
            switch scene.deed {
            case .handover:
                try step(["handover"], in: store)
                guard let receiver = above[try store.read().header.id] else { continue }
                for file in try sealed(by: store) where file.recipient == nil {
                    try step(["collect", file.path], in: receiver)
                }
            case .reply:
                try step(["reply"], in: store)
                for file in try sealed(by: store) {
                    guard let receiver = file.recipient.flatMap({ byID[$0] }) else { continue }
                    try step(["collect", file.path], in: receiver)
                }
            case .command: try step(scene.command ?? [], in: store, replies: scene.replies ?? [])
            }
        }
    }

    /// What a workspace has sealed in its newest revision: what it hands over, and its answers with whom they are for.
    private func sealed(by store: Store) throws(Trouble) -> [(path: String, recipient: String?)] {
        let revision = try store.read().header.revision
        let place = "\(store.folder)/handover"
        return try Disk.names(in: place).filter {
            HandoverName.isDocument($0) && HandoverName.stem($0).hasSuffix("-\(revision)")
        }.map { name throws(Trouble) in
            let path = "\(place)/\(name)"
            let bytes = try Disk.read(path)
            guard Seal.schema(bytes) == .reply else { return (path, nil) }
            return (path, try Seal.open(bytes, file: path, as: NeedsReply.self).document.body.recipient)
        }
    }

    private func step(
        _ arguments: [String], in store: Store, _ replies: [String], _ when: (day: Day, seconds: Int),
        _ program: Program
    ) throws {
        var quiet = program.world
        var said = ""
        var rest = replies[...]
        quiet.out = { said += $0 }
        quiet.err = { said += $0 }
        quiet.now = { when.seconds }
        quiet.hearBytes = { rest.popFirst().map { Array($0.utf8) } }
        quiet.hearAtOnce = { nil }
        quiet.screen = nil
        quiet.someoneAnswers = false
        // What is made up is signed by nobody: no key of the user's is ever remembered for it.
        quiet.configurationFolder = { nil }
        let options =
            ["-w", store.folder, "--language", program.language.rawValue, "--date", when.day.iso]
            + (roles[try store.read().header.id].map { ["--by", $0] } ?? [])
        let code = Commands.run(arguments + options, quiet)
        guard code == 0 else { throw Trouble(Trouble.Kind(rawValue: code) ?? .ours, Text(alike: said)) }
    }
}
