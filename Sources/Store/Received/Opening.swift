import Formats
import Model

/// What a workspace's file says itself, and the documents it refers to, by the members of its body.
struct Written<Body: Level>: Sendable {
    let opened: Opened<Body>
    let references: [String: [ReceivedReference]]
}

extension Store {
    /// A workspace of a level, from the bytes of its file, with the documents it refers to.
    func opened<Body: Level>(
        _ type: Body.Type, _ bytes: [UInt8], trusting: Bool
    ) throws(Trouble) -> Opened<Body> {
        if let known: Written<Body> = own.written(in: bytes) { return try filled(known, trusting: trusting) }
        let (text, _) = try FileTree.text(bytes, file: path, wanted: [Body.schema])
        let written = try written(type, text, file: path)
        own.keep(written, of: bytes)
        return try filled(written, trusting: trusting)
    }

    /// What the text of a workspace's file says itself.
    func written<Body: Level>(
        _ type: Body.Type, _ text: JSONText, file: String
    ) throws(Trouble) -> Written<Body> {
        // A unit has received nothing: its file is decoded as it lies.
        guard Body.schema != .unit else {
            return Written(
                opened: try FileTree.decode(WorkspaceFile<Body>.self, text, file: file).opened, references: [:])
        }
        let (tree, references) = try ReceivedFiles.parted(text.tree, folder: folder)
        return Written(
            opened: try FileTree.decode(WorkspaceFile<Body>.self, tree, file: file).opened, references: references)
    }

    /// A workspace with the documents it refers to.
    func filled<Body: Level>(
        _ written: Written<Body>, trusting: Bool, briefly: Bool = false
    ) throws(Trouble) -> Opened<Body> {
        let references = written.references
        var opened = written.opened
        switch opened.body {
        case var overview as OwnerOverview:
            // The way from a priority down to the data is told whole.
            let whole = briefly ? Set(overview.priorities.flatMap(\.needs).map(\.workspace)) : nil
            overview.received = try documents(references["received"], trusting, whole: whole)
            opened.body = overview as? Body ?? opened.body
        case var plan as RegionPlan:
            plan.received = try documents(references["received"], trusting)
            plan.units = try documents(references["units"], trusting)
            opened.body = plan as? Body ?? opened.body
        default: break
        }
        opened.body.learn(Digest.of)
        return opened
    }

    private func documents<Body: Level>(
        _ references: [ReceivedReference]?, _ trusting: Bool, whole: Set<String>? = nil
    ) throws(Trouble) -> [Sealed<Body>] {
        try shelf.documents(references ?? [], Body.self, folder: folder, trusting: trusting, whole: whole)
    }
}
