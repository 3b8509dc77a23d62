import Commands
import Formats
import Model
import Store

/// Makes the folders and files that are measured; the same for the same arguments.
enum Workshop {
    /// Makes what the words say: what, how many, and the folder or file to make.
    ///
    /// - Returns: The exit code.
    static func make(_ words: [String]) -> Int32 {
        guard words.count == 3, let count = Int(words[1]) else { return 64 }
        do {
            switch words[0] {
            case "owner": try owner(words[2], count)
            case "region": try region(words[2], count)
            case "empty": try empty(words[2])
            case "county": try county(words[2], count)
            case "more": try more(words[2], count)
            case "unit": try MadeUnit.make(words[2], items: count)
            case "revisions": try MadeUnit.revisions(in: words[2], count)
            case "table": try MadeTable.make(words[2], megabytes: count)
            default: return 64
            }
            return 0
        } catch {
            Output.write("\(error)\n")
            return 70
        }
    }

    /// A file of the Demo that the executable carries, as a tree.
    static func carried(_ path: String) throws -> JSON {
        try JSONReader.read(DemoFiles.bytes(path))
    }

    /// The documents that a workspace of the Demo has received.
    static func received(by name: String) throws -> [JSON] {
        try DemoFiles.below("\(name)/received").map { try JSONReader.read($0.bytes) }
    }

    static func units() throws -> [JSON] { try received(by: "storelva") + received(by: "fjellvik") }

    /// An owner's body over some hand-overs.
    private static func ownerBody(over units: [JSON]) throws -> JSON {
        guard let first = units.first, var body = try carried("storelva/workspace.json")["body"] else {
            return .null
        }
        let need = first["body"]?["needs"]?.elements.first?["id"]?.text ?? "need-1"
        body = MadeDocument.pointing(body, to: first, at: need)
        body["register"] = .array([])
        return body
    }

    private static func owner(_ folder: String, _ count: Int) throws {
        let models = try units()
        let made = (0..<count).map { MadeDocument.unit($0, models) }
        var body = try ownerBody(over: made)
        // More can be lifted up, so that there is something to answer.
        // As collecting leaves it: each need has its number.
        let places = made.flatMap { document in
            (document["body"]?["needs"]?.elements ?? []).map { (document["id"] ?? .null, $0["id"] ?? .null) }
        }
        body["needNumbers"] = .array(
            places.enumerated().map { number, place in
                .object(
                    JSONObject([
                        .init("number", .number(String(number + 1))), .init("workspace", place.0),
                        .init("item", place.1),
                    ]))
            })
        body["complete"] = .array((body["complete"]?.elements ?? []).filter { $0.text != "priorities.add" })
        try workspace(folder, like: "storelva", body, made)
    }

    /// Owners of 18 units each, beneath one region.
    private static func region(_ folder: String, _ count: Int) throws {
        let models = try units()
        guard let template = try received(by: "fjellnettverket").first else { return }
        var overviews: [JSON] = []
        for begin in stride(from: 0, to: count, by: 18) {
            let made = (begin..<min(begin + 18, count)).map { MadeDocument.unit($0, models) }
            var document = template
            var body = try ownerBody(over: made)
            body["received"] = .array(made)
            document["body"] = body
            overviews.append(MadeDocument.named(document, begin / 18 + 1, "Kommune"))
        }
        guard let first = overviews.first, var body = try carried("fjellnettverket/workspace.json")["body"] else {
            return
        }
        let priority = first["body"]?["priorities"]?.elements.first?["id"]?.text ?? "priority-1"
        body = MadeDocument.pointing(body, to: first, at: priority)
        try workspace(folder, like: "fjellnettverket", body, overviews)
    }

    /// An owner that has received nothing yet, in the place of one that had.
    private static func empty(_ folder: String) throws {
        try Child.run(["rm", "-rf", folder])
        try empty(folder, like: "storelva", without: ["register", "priorities", "declined", "studyPlaces"])
    }

    /// A workspace that has received nothing yet, of somebody else where a place is given.
    private static func empty(
        _ folder: String, like name: String, without keys: [String], _ place: Int? = nil
    ) throws {
        guard var body = try carried("\(name)/workspace.json")["body"] else { return }
        for key in keys { body[key] = .array([]) }
        if let place, var profile = body["profile"] {
            profile["name"] = .string("Kommune \(place)")
            profile["organisationNumber"] = .string(MadeDocument.organisationNumber(1000 * place + 500))
            body["profile"] = profile
        }
        let id = place.map { String(Digest.of("\(name) \($0)").prefix(24)) }
        try workspace(folder, like: name, body, [], id: id)
    }

    /// Owners with what their units have handed over lying beside them, and the networks over them.
    private static func county(_ folder: String, _ owners: Int) throws {
        let models = try units()
        let networks = max(1, owners / Bench.ownersEach)
        try Output.makeFolder(folder)
        for owner in 0..<owners {
            try empty(
                "\(folder)/owner-\(owner)", like: "storelva",
                without: ["register", "priorities", "declined", "studyPlaces"], owner + 1)
            try Output.makeFolder("\(folder)/in-\(owner)")
            for unit in (owner * Bench.unitsEach)..<((owner + 1) * Bench.unitsEach) {
                let document = MadeDocument.unit(unit, models)
                try Output.save(
                    MadeDocument.bytes(document), to: "\(folder)/in-\(owner)/\(MadeDocument.fileName(document))")
            }
        }
        for network in 0..<networks {
            try empty(
                "\(folder)/network-\(network)", like: "fjellnettverket",
                without: ["measures", "declined"], network + 1)
        }
        let rows = (1...networks).map { "Nettverk \($0);\(100 + $0)\n" }
        try Output.save(Array(("nettverk;årsverk\n" + rows.joined()).utf8), to: "\(folder)/fte.csv")
    }

    /// One hand-over from a unit that nobody knows yet.
    private static func more(_ folder: String, _ place: Int) throws {
        try Output.makeFolder(folder)
        let document = MadeDocument.unit(place, try units())
        try Output.save(MadeDocument.bytes(document), to: "\(folder)/\(MadeDocument.fileName(document))")
    }

    /// A workspace like one of the Demo's, over other documents.
    private static func workspace(
        _ folder: String, like name: String, _ body: JSON, _ documents: [JSON], id: String? = nil
    ) throws {
        try Output.makeFolder(folder)
        try Output.makeFolder("\(folder)/received")
        var file = try carried("\(name)/workspace.json")
        file["parents"] = .array([])
        file["revision"] = .number("1")
        if let id { file["id"] = .string(id) }
        var body = body
        body["received"] = .array(
            documents.map { document in
                .object(
                    JSONObject([
                        .init("file", .string(MadeDocument.fileName(document))),
                        .init("seal", document["seal"] ?? .null),
                    ]))
            })
        file["body"] = body
        try save(file, in: folder)
        for document in documents {
            try Output.save(
                MadeDocument.bytes(document), to: "\(folder)/received/\(MadeDocument.fileName(document))")
        }
    }

    /// Writes a workspace's own file.
    static func save(_ file: JSON, in folder: String) throws {
        try Output.save(JSONWriter.bytes(file, leading: Header.order), to: "\(folder)/workspace.json")
    }
}
