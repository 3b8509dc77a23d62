import Documents
import Evidence
import Model
import Store

/// The files that may be sent along with what a workspace hands over, and why the others may not.
struct SourcesToSend {
    /// By their names under `sources/`.
    private(set) var files: [String: [UInt8]] = [:]
    /// The others, each once.
    private(set) var leftOut: [HandoverOutcome.LeftOut] = []

    /// Looks at every file behind a level's own sources and those of the assessments it rests on.
    init(_ body: some WorkLevel, _ store: Store) {
        let analyses = ((body as? UnitAnalysis).map { [$0] } ?? []) + body.assessments.map(\.body)
        let withheld = analyses.reduce(into: Set<String>()) { $0.formUnion($1.digestsOfWithheld) }
        var seen: Set<String> = []
        for file in analyses.flatMap({ $0.sources.compactMap(\.file) }) where seen.insert(file.digest).inserted {
            switch Self.look(at: file, withheld, store) {
            case .success(let bytes): files[file.keptName] = bytes
            case .failure(let why): leftOut.append(.init(name: file.name, why: why))
            }
        }
    }

    private static func look(
        at file: SourceFile, _ withheld: Set<String>, _ store: Store
    ) -> Result<[UInt8], HandoverOutcome.LeftOut.Reason> {
        guard file.mayBeSent else { return .failure(.notPublished) }
        guard !withheld.contains(file.digest) else { return .failure(.tellsOfAFew) }
        guard let bytes = store.kept(in: "sources", named: file.keptName) else { return .failure(.notHere) }
        guard Digest.of(bytes) == file.digest else { return .failure(.changed) }
        guard let passed = try? Gate.typed(bytes, named: file.keptName), !passed.hasAddress else {
            return .failure(.persons)
        }
        return .success(bytes)
    }

    /// Puts them beside a sealed document in one archive; `nil` where there is none to send.
    func parcel(beside path: String, _ store: Store, _ language: Language) throws(Trouble) -> String? {
        guard !files.isEmpty else { return nil }
        return try store.handOver(
            path, with: files, named: FileNames.parcel(of: HandoverName.stem(Disk.name(of: path)), language))
    }
}
