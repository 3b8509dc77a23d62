import Formats
public import Model

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The unit's own figures that were told before: what the workspace held in any state, and what was handed over.
///
/// The revisions and the hand-overs are themselves the record of it, so nothing has to be kept in step with them: what
/// was restored, redacted or written by hand counts as it lies. They are read when figures are new, once, and most
/// revisions have the same figures as the one before, so that each set of them is decoded once.
extension Store {
    /// A changed body as it may be held: of a unit's new figures without those that, with what was told before, would
    /// tell of a few. Every change of a workspace goes through it; who shows figures before they are taken asks it too.
    ///
    /// - Throws: `Trouble` of kind `unreadable`.
    public func withheld<Body: Level>(_ new: Body, after old: Body) throws(Trouble) -> Body {
        guard let analysis = new as? UnitAnalysis, let before = old as? UnitAnalysis,
            Disclosure.isNew(analysis, after: before)
        else { return new }
        let revisions = try revisionFiles().map { "\(revisionsFolder)/\($0.name)" }
        let told = ToldFigures.of(before.indicators, revisions + (try deliveries()))
        return Disclosure(analysis, told: told).analysis as? Body ?? new
    }

    /// The unit's own figures that were handed over, in any delivery, each once; none for other levels.
    ///
    /// - Throws: `Trouble` of kind `unreadable`.
    public func toldFigures() throws(Trouble) -> [Indicator] { ToldFigures.of([], try deliveries()) }

    /// A body as it may be handed over: without what would tell of a few, alone or beside what was handed over before.
    ///
    /// - Throws: `Trouble` of kind `unreadable`.
    public func outward<Body: Level>(_ body: Body) throws(Trouble) -> Body {
        guard let analysis = body as? UnitAnalysis else { return body.forOthers }
        return analysis.forOthers(beside: try toldFigures()) as? Body ?? body.forOthers
    }

    /// The files below `handover/`, the oldest first.
    private func deliveries() throws(Trouble) -> [String] {
        guard Disk.isFolder("\(folder)/handover") else { return [] }
        return try Disk.names(in: "\(folder)/handover").filter { $0.hasSuffix(".json") }.sorted()
            .map { "\(folder)/handover/\($0)" }
    }
}

/// Reads the indicators of many states of one workspace.
enum ToldFigures {
    /// The indicators of some files, besides those there are; every one that differs is there once.
    ///
    /// A file that cannot be read tells nobody anything, and is left out.
    static func of(_ now: [Indicator], _ files: [String]) -> [Indicator] {
        var told = now
        var seen = Set(now)
        var decoded: Set<String> = []
        var last: [UInt8] = []
        for file in files {
            guard let bytes = try? Disk.read(file) else { continue }
            let part = indicators(in: bytes).map { Array(bytes[$0]) } ?? bytes
            guard part != last else { continue }
            last = part
            guard decoded.insert(Digest.of(part)).inserted, let tree = try? JSONReader.read(part) else { continue }
            for indicator in indicators(of: tree) where seen.insert(indicator).inserted { told.append(indicator) }
        }
        return told
    }

    private static func indicators(of tree: JSON) -> [Indicator] {
        var list = tree
        if case .object(let whole) = tree {
            guard case .object(let body)? = whole["body"], let found = body["indicators"] else { return [] }
            list = found
        }
        return (try? JSONTree.decode([Indicator].self, from: list)) ?? []
    }

    /// Where the list of indicators stands in a file as the program writes it; `nil` for a file in any other form, of
    /// which all is read.
    ///
    /// No text of JSON has a line break, so a line that begins like this one is a member of the body.
    private static func indicators(in bytes: [UInt8]) -> Range<Int>? {
        guard let key = FileLines.end(of: beginning, in: bytes, from: 0), key < bytes.count,
            bytes[key] == UInt8(ascii: "[")
        else { return nil }
        if bytes.dropFirst(key + 1).first == UInt8(ascii: "]") { return key..<key + 2 }
        guard let end = FileLines.end(of: ending, in: bytes, from: key) else { return nil }
        return key..<end
    }

    private static let beginning = Array("    \"indicators\": ".utf8)
    private static let ending = Array("    ]".utf8)
}

/// Finds lines of a file by how they begin.
private enum FileLines {
    /// Where the beginning of the first such line ends, behind a place.
    static func end(of beginning: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBytes { all in
            beginning.withUnsafeBytes { wanted in
                guard let base = all.baseAddress, let first = wanted.baseAddress else { return nil }
                var place = start
                while place < all.count, let found = memchr(base + place, 0x0A, all.count - place) {
                    place = base.distance(to: UnsafeRawPointer(found)) + 1
                    guard place + wanted.count <= all.count else { return nil }
                    if memcmp(base + place, first, wanted.count) == 0 { return place + wanted.count }
                }
                return nil
            }
        }
    }
}
